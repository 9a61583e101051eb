// What the relationship diagram shows, says and offers, for a reference model known by its name.
import {
  expect,
  inside,
  open,
  readable,
  renderings,
  rowsOf,
  textOf,
  until,
  type FolkmootRelationships,
} from '../../../../tests/support/elements.js';
import { html, type TemplateResult } from 'lit';

const learning = (): TemplateResult =>
  html`<folkmoot-relationships name="learning-systems" regime="learning-model-2005"><p>Before.</p></folkmoot-relationships>`;

/** In a box of a width of its own, whatever the window's is. */
const boxed = async (
  width: number,
  template: TemplateResult,
  way: (typeof renderings)[number] = renderings[0]!,
): Promise<FolkmootRelationships> => {
  const element = await way.render<FolkmootRelationships>(template);
  element.style.display = 'block';
  element.parentElement!.style.width = `${String(width)}px`;
  await until('the picture, or the list', () => element.shadowRoot?.querySelector(width < 600 ? '.list' : '.stage') !== null);
  await until('the tools', () => element.shadowRoot?.querySelector('[type=search]') !== null);
  return element;
};

const buttons = (element: Element): HTMLButtonElement[] => [
  ...(element.shadowRoot?.querySelectorAll<HTMLButtonElement>('.body, .listed') ?? []),
];
const button = (element: Element, name: string): HTMLButtonElement => {
  const found = buttons(element).find(({ textContent }) => textContent?.replace(/\s+/g, ' ').includes(name));
  if (!found) throw new Error(`There is no body “${name}”.`);
  return found;
};
const press = (element: HTMLElement, key: string, more: KeyboardEventInit = {}): KeyboardEvent => {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true, ...more });
  element.dispatchEvent(event);
  return event;
};
const focused = (element: Element): string | undefined => (element.shadowRoot?.activeElement as HTMLButtonElement | null)?.value;

for (const way of renderings) {
  describe(`a relationship diagram, ${way.name}`, () => {
    it('says first what it shows', async () => {
      const element = await way.render<FolkmootRelationships>(learning());
      expect(textOf(element, '[part=title]')).to.equal('Government 14–19 learning model, 2005–2006');
      expect(textOf(element)).to.equal(
        '22 bodies and 43 relationships, 8 inferred by the modeller; 5 absent that could be expected. Most relationships: Education department (DfES) (18).',
      );
    });

    it('has a button for each body, in groups named by tier, over a picture that says nothing more', async () => {
      const element = await boxed(1000, learning(), way);
      expect(buttons(element)).to.have.length(22);
      expect(button(element, 'Schools').getAttribute('aria-label')).to.equal('Schools, 10 relationships');
      const groups = [...element.shadowRoot!.querySelectorAll('[role=group]')].map((group) => group.getAttribute('aria-label'));
      expect(groups).to.include('Regional, 1 body');
      expect(inside(element, '.picture').getAttribute('aria-hidden')).to.equal('true');
      expect(button(element, 'Schools').getBoundingClientRect().height).to.be.greaterThan(24);
    });

    it('is a list where there is no room for a picture', async () => {
      const element = await boxed(360, learning(), way);
      expect(element.shadowRoot!.querySelector('.picture')).to.equal(null);
      expect(buttons(element)).to.have.length(22);
      expect(readable(element)).to.match(/National, 9 bodies.*Regional, 1 body/s);
      expect(textOf(element, '.controls')).not.to.contain('Diagram');
    });
  });
}

describe('a selected body', () => {
  it('opens a panel that says who steers and learns with it, and what it has nothing of', async () => {
    const element = await boxed(1000, learning());
    const events: unknown[] = [];
    element.addEventListener('folkmoot-body-select', ({ detail }) => events.push(detail));
    button(element, 'Colleges').click();
    await until('the panel', () => element.shadowRoot!.querySelector('.panel') !== null);
    const said = textOf(element, '.panel').replace(/\s+/g, ' ');
    expect(said).to.contain('is held to account by Education department (DfES)');
    expect(said).to.contain('performance measures; each institution answers for itself; moderate; inferred by the modeller.');
    expect(said).to.contain('Source: Spours, Hodgson and Yeomans 2006, 3.14.');
    expect(said).to.contain('None in this model: funding, framework, voice.');
    expect(button(element, 'Colleges').getAttribute('aria-expanded')).to.equal('true');
    expect(events).to.deep.equal([{ regime: 'learning-model-2005', body: 'colleges' }]);
    expect(Object.isFrozen(events[0])).to.equal(true);
  });

  it('makes its own relationships stand out, and moves nothing', async () => {
    const element = await boxed(1000, learning());
    const places = (): string =>
      buttons(element)
        .map((one) => one.parentElement!.getAttribute('style'))
        .join();
    const before = places();
    button(element, 'Colleges').click();
    await element.updateComplete;
    expect(inside(element, 'g.lines').classList.contains('faint')).to.equal(true);
    expect(button(element, 'Ministers').classList.contains('faint')).to.equal(true);
    expect(button(element, 'Schools').classList.contains('faint')).to.equal(false);
    expect(places()).to.equal(before);
  });

  it('is walked on from by its relationships, and closed by Escape, which otherwise is the page’s', async () => {
    const element = await boxed(1000, learning());
    const first = button(element, 'Colleges');
    first.click();
    await until('the panel', () => element.shadowRoot!.querySelector('.panel') !== null);
    const lead = [...element.shadowRoot!.querySelectorAll<HTMLButtonElement>('button.lead')];
    lead.find(({ textContent }) => textContent?.includes('Learning and Skills Network'))!.click();
    await until('the other body', () => focused(element) === 'lsn');
    let reached = 0;
    const count = (): void => void reached++;
    document.addEventListener('keydown', count);
    press(button(element, 'Learning and Skills Network'), 'Escape');
    await element.updateComplete;
    expect(element.shadowRoot!.querySelector('.panel')).to.equal(null);
    expect(focused(element)).to.equal('lsn');
    expect(reached).to.equal(0);
    press(button(element, 'Learning and Skills Network'), 'Escape');
    document.removeEventListener('keydown', count);
    expect(reached).to.equal(1);
  });

  it('is traced up the stream and down', async () => {
    const element = await boxed(
      1000,
      html`<folkmoot-relationships name="learning-systems" regime="learning-model-2005" body="schools"></folkmoot-relationships>`,
    );
    const trace = (label: string): void =>
      [...element.shadowRoot!.querySelectorAll<HTMLButtonElement>('.panel button')]
        .find(({ textContent }) => textContent?.trim() === label)!
        .click();
    trace('Trace upstream');
    await element.updateComplete;
    expect(textOf(element, '.panel')).to.contain('Upstream of Schools: Education department (DfES), ');
    expect(button(element, 'Ministers').classList.contains('faint')).to.equal(false);
    trace('Trace upstream');
    await element.updateComplete;
    expect(textOf(element, '.panel')).not.to.contain('Upstream of');
  });
});

describe('the keys', () => {
  it('walk along a row, between rows and to the ends, and are one stop of the Tab key', async () => {
    const element = await boxed(1000, learning());
    const stops = (): number => buttons(element).filter(({ tabIndex }) => tabIndex === 0).length;
    expect(stops()).to.equal(1);
    const start = button(element, 'Ministers');
    start.focus();
    press(start, 'End', { ctrlKey: true });
    expect(focused(element)).to.equal('learners');
    press(button(element, 'Learners'), 'ArrowLeft');
    expect(focused(element)).to.equal('practitioners');
    press(button(element, 'Practitioners'), 'ArrowUp');
    expect(focused(element)).not.to.equal('practitioners');
    expect(stops()).to.equal(1);
    expect(press(start, 'a').defaultPrevented).to.equal(false);
    expect(press(start, 'ArrowLeft', { metaKey: true }).defaultPrevented).to.equal(false);
  });

  it('walk along a toolbar', async () => {
    const element = await boxed(1000, learning());
    const [first, second] = element.shadowRoot!.querySelectorAll<HTMLButtonElement>('.legend button');
    first!.focus();
    press(first!, 'ArrowRight');
    expect(element.shadowRoot!.activeElement).to.equal(second);
    expect([first!.tabIndex, second!.tabIndex]).to.deep.equal([-1, 0]);
  });
});

describe('what a reader may ask for', () => {
  it('is less: the legend hides a family, and says what is left', async () => {
    const element = await boxed(1000, learning());
    const [control] = element.shadowRoot!.querySelectorAll<HTMLButtonElement>('.legend button');
    control!.click();
    await element.updateComplete;
    expect(control!.getAttribute('aria-pressed')).to.equal('false');
    expect(readable(element)).to.contain('Showing 31 of 43 relationships.');
    expect(element.shadowRoot!.querySelector('.picture .control.line')).to.equal(null);
    control!.click();
    await element.updateComplete;
    expect(element.shadowRoot!.querySelector('.picture .control.line')).not.to.equal(null);
  });

  it('is a body by its name', async () => {
    const element = await boxed(1000, learning());
    const search = inside<HTMLInputElement>(element, '[type=search]');
    search.value = 'school';
    search.dispatchEvent(new Event('input', { bubbles: true }));
    await element.updateComplete;
    const found = [...element.shadowRoot!.querySelectorAll<HTMLButtonElement>('.search button')];
    expect(found.map(({ textContent }) => textContent?.trim())).to.deep.equal(['Schools', 'Selective and high-attaining schools']);
    found[0]!.click();
    await until('the body', () => focused(element) === 'schools');
    expect(element.shadowRoot!.querySelector('.search ul')).to.equal(null);
  });

  it('is another view: a list, with all of it open, and tables', async () => {
    const element = await boxed(1000, learning());
    const toolbar = (label: string): HTMLButtonElement =>
      [...element.shadowRoot!.querySelectorAll<HTMLButtonElement>('.bar button')].find(({ textContent }) => textContent?.trim() === label)!;
    toolbar('List').click();
    await element.updateComplete;
    toolbar('Open all').click();
    await element.updateComplete;
    expect(element.shadowRoot!.querySelectorAll('.said')).to.have.length(22);
    toolbar('Tables').click();
    await until('the tables', () => rowsOf(element).length === 22 + 43 + 5);
    expect(element.shadowRoot!.querySelector('.bodies, .list, .stage')).to.equal(null);
  });

  it('is another regime, and the body stays selected where both have it', async () => {
    const element = await boxed(1000, html`<folkmoot-relationships name="learning-systems" body="schools"></folkmoot-relationships>`);
    expect(textOf(element, '[part=title]')).to.equal('Post-war partnership, c.1945–1975');
    const chooser = inside<HTMLSelectElement>(element, 'select');
    const choose = async (regime: string): Promise<void> => {
      chooser.value = regime;
      chooser.dispatchEvent(new Event('change', { bubbles: true }));
      await element.updateComplete;
    };
    await choose('tvei-localism');
    expect(textOf(element, '[part=title]')).to.contain('TVEI-era localism');
    button(element, 'Schools').click();
    await choose('learning-model-2005');
    expect(button(element, 'Schools').getAttribute('aria-expanded')).to.equal('true');
  });

  it('is larger: everything grows, and can be moved by buttons', async () => {
    const element = await boxed(1000, learning());
    const before = button(element, 'Schools').getBoundingClientRect().width;
    const bar = (label: string): HTMLButtonElement =>
      [...element.shadowRoot!.querySelectorAll<HTMLButtonElement>('.bar button')].find(
        (one) => (one.getAttribute('aria-label') ?? one.textContent?.trim()) === label,
      )!;
    bar('Zoom in').click();
    bar('Zoom in').click();
    await element.updateComplete;
    expect(button(element, 'Schools').getBoundingClientRect().width).to.be.closeTo(before * 1.6, 2);
    bar('Move right').click();
    await until('it to have moved', () => inside(element, '.viewport').scrollLeft > 0);
    bar('Fit').click();
    await element.updateComplete;
    expect(button(element, 'Schools').getBoundingClientRect().width).to.be.closeTo(before, 1);
  });

  it('is larger by hand too: two fingers, the wheel with Ctrl, and moved by dragging; one finger and the bare wheel are the page’s', async () => {
    const element = await boxed(1000, learning());
    const width = (): number => button(element, 'Schools').getBoundingClientRect().width;
    const before = width();
    const picture = inside(element, '.stage');
    const pointer = (type: string, pointerId: number, clientX: number, pointerType = 'touch'): void => {
      picture.dispatchEvent(new PointerEvent(type, { pointerId, clientX, clientY: 100, pointerType, bubbles: true, composed: true }));
    };
    const wheel = (ctrlKey: boolean): boolean => {
      const event = new WheelEvent('wheel', { deltaY: -200, ctrlKey, bubbles: true, composed: true, cancelable: true });
      picture.dispatchEvent(event);
      return event.defaultPrevented;
    };
    // One finger.
    pointer('pointerdown', 1, 100);
    pointer('pointermove', 1, 200);
    await element.updateComplete;
    expect(width()).to.be.closeTo(before, 1);
    // The second comes, and they part to twice the distance.
    pointer('pointerdown', 2, 300);
    pointer('pointermove', 2, 400);
    await element.updateComplete;
    expect(width()).to.be.closeTo(before * 2, 2);
    pointer('pointerup', 1, 200);
    pointer('pointerup', 2, 400);
    // A mouse drags what is larger than its window.
    pointer('pointerdown', 3, 400, 'mouse');
    pointer('pointermove', 3, 300, 'mouse');
    pointer('pointerup', 3, 300, 'mouse');
    expect(inside(element, '.viewport').scrollLeft).to.be.closeTo(100, 1);
    pointer('pointermove', 3, 100, 'mouse');
    expect(inside(element, '.viewport').scrollLeft).to.be.closeTo(100, 1);
    // The wheel needs Ctrl, and the focus to be here.
    expect([wheel(false), wheel(true)]).to.deep.equal([false, false]);
    button(element, 'Schools').focus();
    expect([wheel(false), wheel(true)]).to.deep.equal([false, true]);
    await element.updateComplete;
    expect(width()).to.be.greaterThan(before * 2.1);
  });

  it('is the tables, with what can be downloaded', async () => {
    const element = await boxed(1000, learning());
    await open(element, /Data tables \(22 bodies, 48 relationships\)/);
    await until('the downloads', () => element.shadowRoot!.querySelector('.downloads') !== null);
    expect(rowsOf(element)).to.have.length(70);
    const labels = [...element.shadowRoot!.querySelectorAll('.downloads button')].map(({ textContent }) => textContent?.trim());
    expect(labels).to.deep.equal([
      'Download picture (SVG)',
      'Download image (PNG)',
      'Download bodies (CSV)',
      'Download relationships (CSV)',
      'Download model (JSON)',
    ]);
  });
});

describe('in other languages', () => {
  it('speaks Welsh, and says that nobody has reviewed it', async () => {
    document.documentElement.lang = 'cy';
    const element = await boxed(1000, learning());
    expect(textOf(element)).to.contain('22 corff a 43 perthynas');
    expect(readable(element)).to.contain('Llais');
    await until('the note', () => /adolygu/.test(readable(element)));
  });

  it('is mirrored from right to left', async () => {
    document.documentElement.dir = 'rtl';
    const element = await boxed(1000, learning());
    const left = (name: string): number => button(element, name).getBoundingClientRect().left;
    expect(left('Practitioners')).to.be.greaterThan(left('Learners'));
  });
});

describe('printed', () => {
  it('has everything open: tables, and no controls to press', async () => {
    const element = await boxed(1000, learning());
    dispatchEvent(new Event('beforeprint'));
    await element.updateComplete;
    await until('the tables', () => rowsOf(element).length === 70);
    dispatchEvent(new Event('afterprint'));
    await element.updateComplete;
    expect(rowsOf(element)).to.have.length(0);
  });
});
