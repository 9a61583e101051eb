// Where a diagram's model comes from, what it says while there is none, and how it stands beside other widgets of the same model.
import {
  expect,
  inside,
  listen,
  newGate,
  openGate,
  readable,
  render,
  renderOnServer,
  takeOver,
  textOf,
  until,
  type FolkmootModel,
  type FolkmootRelationships,
} from '../../../../tests/support/elements.js';
import { html } from 'lit';
import { smallModel } from '../../../../tests/support/small-regime.js';

const shows = (element: Element, title: string): Promise<void> => until(title, () => textOf(element, '[part=title]') === title);
const json = JSON.stringify(smallModel);
const states = (element: Element): string[] =>
  ['loading', 'error', 'stale', 'empty', 'arranging'].filter((state) => element.matches(`:state(${state})`));

describe('a diagram’s model', () => {
  it('is a property', async () => {
    const element = await render<FolkmootRelationships>(html`<folkmoot-relationships></folkmoot-relationships>`);
    const { next } = listen(element);
    const told = next();
    element.model = smallModel;
    await shows(element, 'Small, 2001');
    expect((await told).type).to.equal('folkmoot-load');
  });

  it('is JSON inside the tag', async () => {
    const inTag = await render<FolkmootRelationships>(
      html`<folkmoot-relationships
        ><script type="application/json">
          ${json}
        </script></folkmoot-relationships
      >`,
    );
    inTag.querySelector('script')!.textContent = json;
    await shows(inTag, 'Small, 2001');
  });

  it('without an order is arranged while the list stands, and always comes out the same', async () => {
    const picture = async (): Promise<string> => {
      const element = await render<FolkmootRelationships>(html`<folkmoot-relationships></folkmoot-relationships>`);
      element.parentElement!.style.width = '900px';
      element.model = structuredClone(smallModel);
      await until('the list, or already the picture', () => element.shadowRoot!.querySelector('.list, .stage') !== null);
      await until('the picture', () => element.shadowRoot!.querySelector('.stage') !== null);
      expect(states(element)).to.deep.equal([]);
      return [...element.shadowRoot!.querySelectorAll('g.lines path')].map((path) => path.getAttribute('d')).join();
    };
    const first = await picture();
    expect(first.length).to.be.greaterThan(100);
    expect(await picture()).to.equal(first);
  });

  it('keeps the last good picture when a newer one is refused, and says so', async () => {
    const element = await render<FolkmootRelationships>(html`<folkmoot-relationships></folkmoot-relationships>`);
    element.model = smallModel;
    await shows(element, 'Small, 2001');
    const { errors } = listen(element);
    element.model = { ...smallModel, regimes: [{ ...smallModel.regimes[0], actors: 'nobody' }] };
    await until('the message', () => /not in the form expected/.test(readable(element)));
    expect(textOf(element, '[part=title]')).to.equal('Small, 2001');
    expect(states(element)).to.deep.equal(['error', 'stale']);
    expect(errors).to.have.length(1);
    expect(errors[0]!.detail).to.include({ keptLastGood: true, widget: 'folkmoot-relationships' });
  });

  it('that is on its way, or does not come, is said, with a way to try again', async () => {
    const gate = newGate();
    const element = await render<FolkmootRelationships>(html`<folkmoot-relationships src=${gate.src}>Before.</folkmoot-relationships>`);
    await until('loading', () => states(element).includes('loading'));
    const { next } = listen(element);
    const told = next();
    await openGate(gate.name);
    expect((await told).type).to.equal('folkmoot-error');
    await until('the message', () => element.shadowRoot!.querySelector('.message button') !== null);
    expect(element.shadowRoot!.querySelector('slot:not([name])')).not.to.equal(null);
  });

  it('that has no such regime is told to the reader and to the page', async () => {
    const element = await render<FolkmootRelationships>(html`<folkmoot-relationships regime="nowhere"></folkmoot-relationships>`);
    const { next } = listen(element);
    const told = next();
    element.model = smallModel;
    const event = await told;
    expect(event.type).to.equal('folkmoot-error');
    const names = 'This model has no such regime. Those that it has: “small”, “later”.';
    expect((event as CustomEvent<{ message: string }>).detail.message).to.equal(names);
    await until('the message', () => readable(element).includes(names));
    element.regime = 'later';
    await shows(element, 'Later');
    expect(readable(element)).not.to.contain('no regime of that name');
  });

  it('shows nothing of its own where it is given nothing, and waits', async () => {
    const element = await render<FolkmootRelationships>(html`<folkmoot-relationships><p>Before.</p></folkmoot-relationships>`);
    // Until the code for loading has come, it cannot know that there is nothing to load.
    await until('the end of loading', () => states(element).join() === 'empty');
    expect(element.shadowRoot!.querySelector('slot:not([name])')).not.to.equal(null);
  });
});

describe('two diagrams inside one model', () => {
  it('show the regime that either is asked for, but one whose author fixed it', async () => {
    const model = await render<FolkmootModel>(
      html`<folkmoot-model name="learning-systems"
        ><folkmoot-relationships></folkmoot-relationships><folkmoot-relationships></folkmoot-relationships
        ><folkmoot-relationships regime="tvei-localism"></folkmoot-relationships
      ></folkmoot-model>`,
    );
    const [one, other, fixed] = model.querySelectorAll('folkmoot-relationships');
    await shows(one!, 'Post-war partnership, c.1945–1975');
    await until('the chooser', () => one!.shadowRoot!.querySelector('select') !== null);
    const chooser = inside<HTMLSelectElement>(one!, 'select');
    chooser.value = 'devolved-social-partnership';
    chooser.dispatchEvent(new Event('change', { bubbles: true }));
    await shows(other!, 'Devolved social partnership, proposed, 2009');
    expect(model.store.getSnapshot().selection.regime).to.equal('devolved-social-partnership');
    expect(textOf(fixed!, '[part=title]')).to.contain('TVEI');
    expect(fixed!.shadowRoot!.querySelector('select')).to.equal(null);
  });
});

describe('a diagram from a server', () => {
  it('is readable before any script, as a list, and keeps its nodes when script comes', async () => {
    const element = (await renderOnServer(
      html`<folkmoot-relationships name="learning-systems" regime="learning-model-2005"></folkmoot-relationships>`,
    )) as FolkmootRelationships;
    const sentence = inside(element, '[part=sentence]');
    expect(sentence.textContent).to.contain('22 bodies and 43 relationships');
    expect(readable(element)).to.match(/National, 9 bodies.*Qualifications regulator \(QCA\)/s);
    await takeOver(element);
    element.parentElement!.style.width = '900px';
    await until('the picture', () => element.shadowRoot!.querySelector('.stage') !== null);
    expect(inside(element, '[part=sentence]')).to.equal(sentence);
  });
});
