// What can be taken along and brought back: states as files, text and links, tampered with or not; and the tables.
import {
  expect,
  inside,
  listen,
  open,
  pause,
  readable,
  render,
  rowsOf,
  textOf,
  until,
  type FolkmootPartnership,
} from '../../../../tests/support/elements.js';
import { catchFiles } from '../../../../tests/support/saved-files.js';
import { html } from 'lit';

const stage = (element: Element): string => textOf(element, '.stage');
const stands = (element: Element, where: string): Promise<void> => until(where, () => stage(element) === where);
const shown = async (
  template = html`<folkmoot-partnership name="learning-systems"></folkmoot-partnership>`,
): Promise<FolkmootPartnership> => {
  const element = await render<FolkmootPartnership>(template);
  await until('the partnership', () => stage(element) !== '');
  return element;
};
const press = (element: Element, label: string): void => {
  const found = [...(element.shadowRoot?.querySelectorAll('button') ?? [])].find(({ textContent }) => textContent?.trim() === label);
  if (!found) throw new Error(`There is no button “${label}”.`);
  found.click();
};

/** Each is a state that was kept, with something done to it. */
const tampered: readonly (readonly [string, (snapshot: any) => unknown])[] = [
  ['no JSON', () => '{"format": '],
  ['empty text', () => ''],
  ['a list', () => []],
  ['nothing', () => null],
  ['another format', (snapshot) => ({ ...snapshot, format: 'somebody/else-1' })],
  ['another partnership', (snapshot) => ({ ...snapshot, definition: 'allotments' })],
  ['a state named constructor', (snapshot) => ({ ...snapshot, configuration: { ...snapshot.configuration, arrangement: 'constructor' } })],
  ['a state named __proto__', (snapshot) => ({ ...snapshot, configuration: { ...snapshot.configuration, arrangement: '__proto__' } })],
  ['a state that is a number', (snapshot) => ({ ...snapshot, configuration: { ...snapshot.configuration, arrangement: 5 } })],
  ['a statechart region too few', (snapshot) => ({ ...snapshot, configuration: { arrangement: 'strong' } })],
  ['a rating off the scale', (snapshot) => ({ ...snapshot, ratings: { ...snapshot.ratings, 'ie.trust': 400 } })],
  ['a rating in words', (snapshot) => ({ ...snapshot, ratings: { ...snapshot.ratings, 'ie.trust': 'high' } })],
  [
    'a state that does not follow from its ratings',
    (snapshot) => ({ ...snapshot, configuration: { ...snapshot.configuration, trust: 'grounded' } }),
  ],
  ['a counter below nought', (snapshot) => ({ ...snapshot, counters: { ...snapshot.counters, 'count.papers': -1 } })],
  ['an event used twice', (snapshot) => ({ ...snapshot, used: ['AGREE_AIMS', 'AGREE_AIMS'] })],
  ['an event that is none', (snapshot) => ({ ...snapshot, used: ['<img src=x onerror=alert(1)>'] })],
  ['a parameter that is none', (snapshot) => ({ ...snapshot, parameters: { 'theta.nothing': 0 } })],
  ['a part too many', (snapshot) => ({ ...snapshot, status: 'error', error: '<b>shown</b>' })],
  ['more than 8 KB', (snapshot) => JSON.stringify({ ...snapshot, used: Array.from({ length: 2000 }, () => 'AGREE_AIMS') })],
];

describe('a state that is kept', () => {
  it('comes back as it was, and is shown as restored, until somebody starts again', async () => {
    const element = await shown();
    element.take('AGREE_AIMS');
    element.take('REORGANISE');
    await stands(element, 'Dormant');
    const kept = JSON.parse(JSON.stringify(await element.toSnapshot()));
    const other = await shown();
    expect(await other.restore(kept)).to.equal(true);
    await stands(other, 'Dormant');
    expect(other.description).to.deep.equal(element.description);
    expect(readable(other)).to.contain('not that it got there by allowed moves');
    expect(other.matches(':state(restored)')).to.equal(true);
    inside<HTMLButtonElement>(other, '[data-go=again]').click();
    await stands(other, 'Weakly collaborative');
    expect(readable(other)).to.not.contain('restored from what somebody saved');
    expect(other.matches(':state(restored)')).to.equal(false);
  });

  it('is a file, named after the partnership', async () => {
    const element = await shown();
    const { files, stop } = catchFiles();
    await open(element, /Keep, share/);
    await until('the buttons', () => readable(element).includes('Download state'));
    press(element, 'Download state (JSON)');
    stop();
    expect(files.map(({ name }) => name)).to.deep.equal(['partnership.json']);
    expect(JSON.parse(await files[0]!.blob.text())).to.deep.equal(await element.toSnapshot());
  });

  it('can be pasted, and chosen as a file', async () => {
    const element = await shown();
    element.take('REORGANISE');
    await stands(element, 'Dormant');
    const text = JSON.stringify(await element.toSnapshot());
    element.undo();
    await stands(element, 'Weakly collaborative');
    await open(element, /Keep, share/);
    await until('the form', () => element.shadowRoot?.querySelector('form') !== null);
    inside<HTMLTextAreaElement>(element, 'textarea[name=saved]').value = text;
    press(element, 'Bring it back');
    await stands(element, 'Dormant');
    element.undo();
    await stands(element, 'Weakly collaborative');
    const field = inside<HTMLInputElement>(element, 'input[type=file]');
    // Each stands clear of its label, and is easy to hit.
    for (const one of [field, inside(element, 'textarea[name=saved]')]) {
      const { top, height } = one.getBoundingClientRect();
      const label = document.createRange();
      label.selectNode(one.parentElement!.firstChild!);
      expect(top - label.getBoundingClientRect().bottom).to.be.at.least(2);
      expect(height).to.be.at.least(44);
    }
    const transfer = new DataTransfer();
    transfer.items.add(new File([text], 'kept.json', { type: 'application/json' }));
    field.files = transfer.files;
    field.dispatchEvent(new Event('change'));
    await stands(element, 'Dormant');
  });

  it('is refused where it was pasted: the reason stands beside the button, what was pasted and the state stay', async () => {
    const element = await shown();
    element.take('REORGANISE');
    await stands(element, 'Dormant');
    await open(element, /Keep, share/);
    await until('the form', () => element.shadowRoot?.querySelector('form') !== null);
    const field = inside<HTMLTextAreaElement>(element, 'textarea[name=saved]');
    field.value = '{"format": ';
    press(element, 'Bring it back');
    await until('the reason', () => element.shadowRoot?.querySelector('form .message') !== null);
    const reason = inside(element, 'form .message');
    expect(reason.textContent).to.contain('The saved state was not brought back, and nothing has changed.');
    expect(inside(element, 'form button').getBoundingClientRect().top - reason.getBoundingClientRect().bottom).to.be.within(0, 44);
    expect([field.value, stage(element)]).to.deep.equal(['{"format": ', 'Dormant']);
    element.undo();
    await stands(element, 'Weakly collaborative');
    expect(element.shadowRoot?.querySelector('form .message')).to.equal(null);
  });

  for (const [what, tamper] of tampered)
    it(`is refused with ${what}, said once, and nothing changes (S17)`, async () => {
      const element = await shown();
      element.take('AGREE_AIMS');
      const before = element.description;
      const { errors } = listen(element);
      expect(await element.restore(tamper(JSON.parse(JSON.stringify(await element.toSnapshot()))))).to.equal(false);
      await until('the error', () => errors.length === 1);
      expect(errors[0]?.detail).to.include({ code: 'restore', keptLastGood: true });
      expect(readable(element)).to.contain('The saved state was not brought back, and nothing has changed.');
      expect(element.description).to.deep.equal(before);
      expect(element.matches(':state(restored)')).to.equal(false);
      expect(element.shadowRoot?.querySelector('img, b[onclick]')).to.equal(null);
      element.take('TERM');
      await element.updateComplete;
      expect(readable(element)).to.not.contain('was not brought back');
    });
});

describe('a link that carries a state', () => {
  const linked = html`<folkmoot-partnership name="learning-systems" hash="rehearsal"></folkmoot-partnership>`;
  afterEach(() => {
    history.replaceState(null, '', location.pathname + location.search);
  });

  /** What a press on “Copy link” puts where the reader can take it. */
  const copied = async (element: FolkmootPartnership): Promise<string> => {
    let text = '';
    const clipboard = navigator.clipboard as Clipboard | undefined;
    Object.defineProperty(navigator, 'clipboard', {
      configurable: true,
      value: { writeText: (value: string) => ((text = value), Promise.resolve()) },
    });
    await open(element, /Keep, share/);
    await until('the button', () => readable(element).includes('Copy link'));
    press(element, 'Copy link to this state');
    await until('the note', () => readable(element).includes('Copied.'));
    Object.defineProperty(navigator, 'clipboard', { configurable: true, value: clipboard });
    return text;
  };

  it('keeps what else the page’s hash holds, and the page where it is', async () => {
    history.replaceState(null, '', '#section-2&rehearsal=old');
    const element = await shown(linked);
    await until('the refusal of the old one', () => readable(element).includes('was not brought back'));
    element.take('REORGANISE');
    await stands(element, 'Dormant');
    const link = new URL(await copied(element));
    expect(location.hash).to.equal('#section-2&rehearsal=old');
    expect(link.hash).to.match(/^#section-2&rehearsal=[\w-]+$/);
    history.replaceState(null, '', link.hash);
    const other = await shown(linked);
    await stands(other, 'Dormant');
    expect(readable(other)).to.contain('not that it got there by allowed moves');
  });

  it('is followed by a partnership whose model comes from a file, too', async () => {
    const element = await shown(linked);
    element.take('AGREE_AIMS');
    const { hash } = new URL(await copied(element));
    history.replaceState(null, '', hash);
    const other = await render<FolkmootPartnership>(
      html`<folkmoot-partnership src="/file/learning-systems.json" hash="rehearsal"></folkmoot-partnership>`,
    );
    await until('the saved state', () => readable(other).includes('Restored'));
    expect(other.matches(':state(restored)')).to.equal(true);
  });

  it('is followed when the hash changes, and refused when it was tampered with', async () => {
    const element = await shown(linked);
    element.take('REORGANISE');
    await stands(element, 'Dormant');
    const { hash } = new URL(await copied(element));
    element.undo();
    await stands(element, 'Weakly collaborative');
    location.hash = hash;
    await stands(element, 'Dormant');
    const { errors } = listen(element);
    location.hash = `${hash.slice(0, -9)}AAAAAAAAA`;
    await until('the refusal', () => errors.length === 1);
    expect(stage(element)).to.equal('Dormant');
  });

  it('is neither read nor offered where the author has not asked for it', async () => {
    history.replaceState(null, '', '#rehearsal=anything');
    const element = await shown();
    await open(element, /Keep, share/);
    await until('the buttons', () => readable(element).includes('Copy state'));
    expect(readable(element)).to.not.contain('Copy link');
    expect(readable(element)).to.not.contain('was not brought back');
  });
});

describe('the tables of a partnership', () => {
  it('hold every event, rating and moment, and can be taken along with the ladder', async () => {
    const element = await shown(html`<folkmoot-partnership name="learning-systems" view="table"></folkmoot-partnership>`);
    await until('the tables', () => element.shadowRoot?.querySelectorAll('table').length === 3);
    element.take('AGREE_AIMS');
    await element.updateComplete;
    const rows = rowsOf(element);
    expect(rows).to.have.length(50 + 32 + 2);
    expect(rows.find(([event]) => event === 'Agree common aims and questions')?.[2]).to.equal('no');
    expect(rows.at(-1)).to.deep.equal(['1', 'Agree common aims and questions', 'Weakly collaborative', '−0.33']);
    const { files, stop } = catchFiles();
    for (const label of ['Download events (CSV)', 'Download ratings (CSV)', 'Download history (CSV)', 'Download ladder (SVG)'])
      press(element, label);
    stop();
    expect(files.map(({ name }) => name)).to.deep.equal([
      'partnership-everything-that-can-happen.csv',
      'partnership-ratings.csv',
      'partnership-history.csv',
      'partnership.svg',
    ]);
    expect(await files[2]!.blob.text()).to.contain('Agree common aims and questions,Weakly collaborative,−0.33');
    const picture = new DOMParser().parseFromString(await files[3]!.blob.text(), 'image/svg+xml');
    expect(picture.querySelector('parsererror')).to.equal(null);
    expect(picture.documentElement.querySelector('title')?.textContent).to.equal('Partnership');
    expect(picture.documentElement.querySelectorAll('rect')).to.have.length(1 + 5 + 2);
    expect(picture.documentElement.textContent).to.contain('Contrived (trap)');
    await pause();
  });
});
