// What the widgets inside a model begin with, where its author says so.
import {
  expect,
  inside,
  newGate,
  openGate,
  render,
  textOf,
  until,
  type FolkmootModel,
  type FolkmootRelationships,
} from '../../../../tests/support/elements.js';
import { html, type TemplateResult } from 'lit';

const widgets = html`<folkmoot-relationships></folkmoot-relationships><folkmoot-partnership></folkmoot-partnership>`;
const parts = (model: Element): [FolkmootRelationships, Element] => [
  model.querySelector('folkmoot-relationships')!,
  model.querySelector('folkmoot-partnership')!,
];
const governs = (diagram: Element, title: string): Promise<void> => until(title, () => textOf(diagram, '[part=title]').startsWith(title));
const starts = (partnership: Element, start: string): Promise<void> =>
  until(start, () => partnership.shadowRoot?.querySelector(`[data-start=${start}]`)?.ariaPressed === 'true');
const opening = (template: TemplateResult): Promise<FolkmootModel> => render<FolkmootModel>(template);

describe('a model that begins with a regime', () => {
  it('shows it, with the start that stands in it, and lets a reader choose another', async () => {
    const model = await opening(
      html`<folkmoot-model name="learning-systems" regime="devolved-social-partnership">${widgets}</folkmoot-model>`,
    );
    const [diagram, partnership] = parts(model);
    await governs(diagram, 'Devolved social partnership');
    await starts(partnership, 'devolved');
    await until('the chooser', () => diagram.shadowRoot!.querySelector('select') !== null);
    const chooser = inside<HTMLSelectElement>(diagram, 'select');
    chooser.value = 'learning-model-2005';
    chooser.dispatchEvent(new Event('change', { bubbles: true }));
    await starts(partnership, 'england-2006');
    await governs(diagram, 'Government 14–19 learning model');
    // What a reader chose is not taken back when something else about the model is drawn again.
    model.strict = true;
    await model.updateComplete;
    expect(model.store.getSnapshot().selection).to.deep.equal({ regime: 'learning-model-2005', start: 'england-2006' });
  });

  it('shows nothing else before it, also where the model comes late', async () => {
    const gate = newGate();
    const model = await opening(
      html`<folkmoot-model src="${gate.src}?file=learning-systems.json" regime="market-projection">${widgets}</folkmoot-model>`,
    );
    const [diagram, partnership] = parts(model);
    const titles = new Set<string>();
    const watch = new MutationObserver(() => titles.add(textOf(diagram, '[part=title]')));
    watch.observe(diagram.shadowRoot!, { childList: true, subtree: true, characterData: true });
    await openGate(gate.name);
    await starts(partnership, 'market');
    await governs(diagram, 'More marketised system');
    watch.disconnect();
    expect([...titles].filter((title) => title && !title.startsWith('More marketised'))).to.deep.equal([]);
  });

  it('follows its author, and begins as without where the model has no such regime', async () => {
    const model = await opening(html`<folkmoot-model name="learning-systems" regime="atlantis">${widgets}</folkmoot-model>`);
    const [diagram, partnership] = parts(model);
    await governs(diagram, 'Post-war partnership');
    await starts(partnership, 'england-2006');
    model.regime = 'adaptive-neoliberal';
    await governs(diagram, 'Adaptive neo-liberal governance');
    await starts(partnership, 'pathfinder-2004');
  });
});
