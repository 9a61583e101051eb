import '@folkmoot/models/register/learning-systems';
import type { FolkmootRelationships } from '@folkmoot/elements/relationships';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect } from 'storybook/test';
import { type Attributes, attributes } from '../support/attributes.js';
import { eventually } from '../support/play.js';
import { nation } from './nation.js';
import { whenTested } from '../support/when-tested.js';

const diagram = (args: Attributes) => html`<folkmoot-relationships name="learning-systems" ${attributes(args)}></folkmoot-relationships>`;

const meta: Meta<Attributes> = {
  title: 'Relationships/Overview',
  component: 'folkmoot-relationships',
  tags: ['!autodocs'],
  render: diagram,
};
export default meta;

type Story = StoryObj<Attributes>;

const diagramsIn = (canvas: HTMLElement): readonly FolkmootRelationships[] => [...canvas.querySelectorAll('folkmoot-relationships')];
const partOf = (element: Element | undefined, part: string): string =>
  element?.shadowRoot?.querySelector(`[part~=${part}]`)?.textContent?.trim() ?? '';
const button = (element: Element | undefined, name: string): HTMLButtonElement => {
  const found = [...(element?.shadowRoot?.querySelectorAll<HTMLButtonElement>('.body, .listed') ?? [])].find(({ textContent }) =>
    textContent?.replace(/\s+/g, ' ').includes(name),
  );
  if (!found) throw new Error(`There is no body “${name}”.`);
  return found;
};
/** The tools come after the first picture. */
const isReady = (element: Element | undefined): Promise<void> =>
  eventually(() => expect(element?.shadowRoot?.querySelector('[type=search]')).toBeTruthy());

/** Every attribute has a control. The learning model of 2005: who steers colleges, and what is missing between practitioners and ministers? */
export const Playground: Story = {
  args: { regime: 'learning-model-2005', body: '', view: 'diagram', label: '', summary: '' },
  play: whenTested(async ({ canvasElement }) => {
    const [element] = diagramsIn(canvasElement);
    await isReady(element);
    await expect(partOf(element, 'sentence')).toMatch(/^22 bodies and 43 relationships, 8 inferred by the modeller; 5 absent/);
  }),
};

/** A body is selected: its relationships stand out, and the panel says them in sentences. */
export const Selected: Story = {
  args: { regime: 'learning-model-2005', body: 'colleges' },
  play: whenTested(async ({ canvasElement }) => {
    const [element] = diagramsIn(canvasElement);
    await isReady(element);
    await expect(element?.shadowRoot?.textContent?.replace(/\s+/g, ' ')).toContain('is held to account by Education department (DfES)');
    await expect(button(element, 'Colleges')).toHaveAttribute('aria-expanded', 'true');
  }),
};

/** Devolved social partnership, as proposed in 2009: frameworks and voice where the others have levers. */
export const Devolved: Story = {
  name: 'Devolved social partnership',
  args: { regime: 'devolved-social-partnership' },
  play: whenTested(async ({ canvasElement }) => {
    const [element] = diagramsIn(canvasElement);
    await isReady(element);
    await expect(partOf(element, 'sentence')).toContain('14 bodies and 32 relationships');
  }),
};

/** A chooser among the seven regimes; a body that the next regime has too stays selected. */
export const Regimes: Story = {
  args: { body: 'schools' },
  play: whenTested(async ({ canvasElement }) => {
    const [element] = diagramsIn(canvasElement);
    await isReady(element);
    const chooser = element?.shadowRoot?.querySelector('select');
    chooser!.value = 'market-projection';
    chooser!.dispatchEvent(new Event('change', { bubbles: true }));
    await eventually(() => expect(partOf(element, 'title')).toBe('More marketised system (projection), after 2010, as expected in 2009'));
  }),
};

/** The same as a list: what a telephone gets, and who prefers it. */
export const List: Story = {
  args: { regime: 'learning-model-2005', view: 'list', body: 'schools' },
  play: whenTested(async ({ canvasElement }) => {
    const [element] = diagramsIn(canvasElement);
    await isReady(element);
    await expect(button(element, 'Schools')).toHaveAttribute('aria-expanded', 'true');
    await expect(element?.shadowRoot?.textContent).toContain('None in this model: funding, framework, voice.');
  }),
};

/** The same as two tables, with what can be saved. */
export const Tables: Story = {
  args: { regime: 'devolved-social-partnership', view: 'table' },
  play: whenTested(async ({ canvasElement }) => {
    const [element] = diagramsIn(canvasElement);
    await eventually(() => expect(element?.shadowRoot?.querySelectorAll('tbody tr')).toHaveLength(14 + 32 + 2));
    await eventually(() => expect(element?.shadowRoot?.querySelectorAll('.downloads button')).toHaveLength(5));
  }),
};

/** Two diagrams inside one model: who chooses a regime in one moves the other. */
export const Together: Story = {
  name: 'Inside one model',
  render: () => html`
    <folkmoot-model name="learning-systems">
      <folkmoot-relationships></folkmoot-relationships>
      <folkmoot-relationships view="list"></folkmoot-relationships>
    </folkmoot-model>
  `,
  play: whenTested(async ({ canvasElement }) => {
    const [one, other] = diagramsIn(canvasElement);
    await isReady(one);
    const chooser = one?.shadowRoot?.querySelector('select');
    chooser!.value = 'tvei-localism';
    chooser!.dispatchEvent(new Event('change', { bubbles: true }));
    await eventually(() => expect(partOf(other, 'title')).toBe('TVEI-era localism, 1980s'));
  }),
};

/** 163 bodies, made up: groups with counts, which open. Its order is sought while the list stands. */
export const Large: Story = {
  name: 'A large regime',
  render: () => html`<folkmoot-relationships .model=${nation()}></folkmoot-relationships>`,
  play: whenTested(async ({ canvasElement }) => {
    const [element] = diagramsIn(canvasElement);
    await isReady(element);
    await eventually(() => expect(element?.shadowRoot?.querySelector('.stage')).toBeTruthy());
    button(element, 'Region 3: 15 bodies').click();
    await eventually(() => expect(button(element, 'Authority 3.15')).toBeTruthy());
  }),
};

/** A model that has no such regime, and one that does not come: said in words. */
export const Trouble: Story = {
  name: 'When something fails',
  render: () =>
    html`<folkmoot-relationships name="learning-systems" regime="nowhere"><p>What stood here before.</p></folkmoot-relationships>`,
  play: whenTested(async ({ canvasElement }) => {
    const [element] = diagramsIn(canvasElement);
    await eventually(() => expect(element?.shadowRoot?.textContent).toContain('This model has no such regime.'));
  }),
};
