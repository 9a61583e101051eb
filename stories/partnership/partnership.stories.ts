import type { FolkmootPartnership } from '@folkmoot/elements/partnership';
import { learningSystems } from '@folkmoot/models/reference';
import '@folkmoot/models/register/learning-systems';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect } from 'storybook/test';
import { type Attributes, attributes } from '../support/attributes.js';
import { eventually, focused } from '../support/play.js';
import { buttonOf, partnershipIn, partnershipsIn, stageOf, stands, textOf } from './play-partnership.js';
import { whenTested } from '../support/when-tested.js';

const meta: Meta<Attributes> = {
  title: 'Partnership/Overview',
  component: 'folkmoot-partnership',
  tags: ['!autodocs'],
  render: (args) => html`<folkmoot-partnership ${attributes(args)}></folkmoot-partnership>`,
};
export default meta;

type Story = StoryObj<Attributes>;

/** A partnership with which something is done as soon as it is there: what the story is about stands for every reader. */
const onceThere = (act: (partnership: FolkmootPartnership) => unknown) => (args: Attributes) => {
  const there = { once: true, handleEvent: ({ currentTarget }: Event) => void act(currentTarget as FolkmootPartnership) };
  return html`<folkmoot-partnership ${attributes(args)} @folkmoot-load=${there}></folkmoot-partnership>`;
};

/** A reference model in which one thing is wrong: a move leads to a state that there is not. */
const leadsNowhere = (): unknown => {
  const broken = structuredClone(learningSystems) as any;
  broken.partnership.regions[0].states.weak.on[0].to = 'nowhere';
  return broken;
};

/** The reference partnership, from any of its five starts. Every attribute has a control. */
export const Playground: Story = {
  args: { name: 'learning-systems' },
  play: whenTested(async ({ canvasElement, userEvent }) => {
    const partnership = await stands(canvasElement, 'Weakly collaborative');
    await userEvent.click(buttonOf(partnership, 'event', 'AGREE_AIMS'));
    await eventually(() => expect(textOf(partnership)).toMatch(/After “Agree common aims and questions”: Still “Weakly collaborative”\./));
    await eventually(() => expect(focused()?.textContent).toBe('Weakly collaborative'));
    await userEvent.click(buttonOf(partnership, 'go', 'undo'));
    await eventually(() => expect(textOf(partnership)).toMatch(/Nothing has happened yet/));
  }),
};

/** Ordered to form without shared aims: the side road. What would it take to leave it, and who could? */
export const SideRoad: Story = {
  name: 'On the side road',
  args: { name: 'learning-systems', start: 'mandated-2006' },
  render: onceThere((partnership) => partnership.take('MANDATE')),
  play: whenTested(async ({ canvasElement }) => {
    const partnership = await stands(canvasElement, 'Contrived (trap)');
    await expect(textOf(partnership)).toMatch(/It cannot move up to “Weakly collaborative” yet: 0 of 4 conditions are met\./);
    await expect(textOf(partnership)).toMatch(
      /Would bring it nearer now: The partnership and its area \(Agree common aims and questions\)/,
    );
  }),
};

/** Devolved conditions: one evidence review leads to the top of the ladder. */
export const Strong: Story = {
  name: 'To the top',
  args: { name: 'learning-systems', start: 'devolved' },
  render: onceThere((partnership) => partnership.take('REVIEW')),
  play: whenTested(async ({ canvasElement }) => {
    const partnership = await stands(canvasElement, 'Strongly collaborative local learning system');
    await expect(textOf(partnership)).toMatch(/It is at the top of the ladder\./);
  }),
};

/** Suspended by a reorganisation: the pause below the ladder, which remembers the step that was left. */
export const Dormant: Story = {
  args: { name: 'learning-systems', start: 'pathfinder-2004' },
  render: onceThere((partnership) => partnership.take('REORGANISE')),
  play: whenTested(async ({ canvasElement }) => {
    const partnership = await stands(canvasElement, 'Dormant');
    partnership.take('RESUME');
    await stands(canvasElement, 'Weakly collaborative');
  }),
};

/** The data tables: every event, rating and moment. */
export const Tables: Story = {
  args: { name: 'learning-systems', view: 'table' },
  play: whenTested(async ({ canvasElement }) => {
    const partnership = await stands(canvasElement, 'Weakly collaborative');
    await eventually(() => expect(partnership.shadowRoot?.querySelectorAll('table').length).toBe(3));
    await expect(partnership.shadowRoot?.querySelectorAll('table:first-of-type tbody tr').length).toBeGreaterThanOrEqual(50);
  }),
};

/** Another number in place of the modeller’s: weighed at once, marked, and undone. */
export const OwnNumbers: Story = {
  name: 'Numbers of one’s own',
  args: { name: 'learning-systems' },
  play: whenTested(async ({ canvasElement, userEvent }) => {
    const partnership = await stands(canvasElement, 'Weakly collaborative');
    const summary = [...(partnership.shadowRoot?.querySelectorAll('summary') ?? [])].find((one) => one.textContent?.includes('assumption'));
    await userEvent.click(summary!);
    const field = (): HTMLInputElement | null | undefined =>
      [...(partnership.shadowRoot?.querySelectorAll('label.number') ?? [])]
        .find((label) => label.textContent?.includes('Trust grown over time'))
        ?.querySelector('input');
    await eventually(() => expect(field()).toBeTruthy());
    field()!.value = '3';
    field()!.dispatchEvent(new Event('change', { bubbles: true }));
    await eventually(() => expect(textOf(partnership)).toMatch(/You have changed 1 of the modeller’s numbers\./));
    await expect(partnership.matches(':state(changed)')).toBe(true);
  }),
};

/** A state that somebody saved is brought back and shown as restored; one that was tampered with is refused. */
export const Restored: Story = {
  args: { name: 'learning-systems', hash: 'rehearsal' },
  render: onceThere(async (partnership) => {
    partnership.take('REORGANISE');
    const saved = await partnership.toSnapshot();
    partnership.undo();
    await partnership.restore(saved);
  }),
  play: whenTested(async ({ canvasElement }) => {
    const partnership = partnershipIn(canvasElement);
    await eventually(() => expect(textOf(partnership)).toMatch(/not that it got there by allowed moves/));
    const saved = await partnership.toSnapshot();
    partnership.undo();
    await stands(canvasElement, 'Weakly collaborative');
    await expect(await partnership.restore({ ...saved, configuration: { ...saved?.configuration, arrangement: 'constructor' } })).toBe(
      false,
    );
    await eventually(() => expect(textOf(partnership)).toMatch(/The saved state was not brought back, and nothing has changed\./));
    await expect(await partnership.restore(saved)).toBe(true);
    await stands(canvasElement, 'Dormant');
    await expect(textOf(partnership)).toMatch(/not that it got there by allowed moves/);
  }),
};

/** A definition that is wrong is refused, and the fault is named. What the author wrote inside the tag stays. */
export const Refused: Story = {
  render: () => html`<folkmoot-partnership .model=${leadsNowhere()}><p>Partnerships move between two ends.</p></folkmoot-partnership>`,
  play: whenTested(async ({ canvasElement }) => {
    const partnership = partnershipIn(canvasElement);
    await eventually(() => expect(textOf(partnership)).toMatch(/leads to “nowhere”/));
    await expect(partnership.querySelector('p')?.checkVisibility()).toBe(true);
  }),
};

/** Two partnerships in one model choose their start together; the rehearsal of each is its own. */
export const Together: Story = {
  name: 'Two in one model',
  render: () => html`
    <folkmoot-model name="learning-systems">
      <folkmoot-partnership label="One"></folkmoot-partnership>
      <folkmoot-partnership label="Another"></folkmoot-partnership>
    </folkmoot-model>
  `,
  play: whenTested(async ({ canvasElement }) => {
    const one = await stands(canvasElement, 'Weakly collaborative');
    buttonOf(one, 'start', 'devolved').click();
    await eventually(() => expect(partnershipsIn(canvasElement).map(stageOf)).toEqual(['Coordinated', 'Coordinated']));
  }),
};
