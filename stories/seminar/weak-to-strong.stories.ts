import '@folkmoot/elements/define/partnership.js';
import '@folkmoot/elements/define/relationships.js';
import '@folkmoot/models/register/seminar';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect } from 'storybook/test';
import { eventually, gaugesIn, sentenceOf } from '../support/play.js';
import { whenTested } from '../support/when-tested.js';
import './weak-to-strong.css';

const meta: Meta = {
  title: 'Seminar/Weak to strong',
  parameters: {
    // A page to look at, with nothing to set.
    controls: { disable: true },
    docs: {
      description: {
        component:
          'One model, five widgets, for 45 to 75 minutes in groups of three or four, one screen each. Choose where the partnership starts, and the diagram shows who governs there; choose who governs, and the partnership starts there, if a start is tied to that regime. Choose a place in the first gauge, and every gauge follows.',
      },
    },
  },
};
export default meta;

/** What is written in a part of a widget. */
const written = (widget: Element | null, selector: string): string =>
  widget?.shadowRoot?.querySelector(selector)?.textContent?.replace(/\s+/g, ' ').trim() ?? '';

/** The choice in a widget whose options hold this value. */
const choiceOf = (widget: Element, value: string): HTMLSelectElement => {
  const choice = [...(widget.shadowRoot?.querySelectorAll('select') ?? [])].find((select) =>
    [...select.options].some((option) => option.value === value),
  );
  if (!choice) throw new Error(`${widget.localName} offers no “${value}”.`);
  return choice;
};

/** The button in a partnership that chooses a start, and whether it is the one chosen. */
const startIn = (widget: Element, start: string): HTMLButtonElement | undefined =>
  [...(widget.shadowRoot?.querySelectorAll<HTMLButtonElement>('[data-start]') ?? [])].find(({ dataset }) => dataset.start === start);

/** The regime decides with whom a partnership has to do; the figures of places are published ones, and judge nobody. */
export const WeakToStrong: StoryObj = {
  name: 'Weak to strong',
  render: () => html`
    <folkmoot-model class="seminar" name="seminar" regime="learning-model-2005">
      <section class="questions">
        <h2>From weak to strong collaboration</h2>
        <p>The sources give no numbers. Every rating, weight and threshold here is the modeller’s assumption, and can be changed.</p>
        <ol>
          <li>Who steers colleges in 2005 and 2006, and who can speak to ministers? What is missing?</li>
          <li>What can a partnership of that time change by itself? What keeps it from moving up?</li>
          <li>Choose the devolved social partnership. Which of the missing lines are there now, and what has that done to the balance?</li>
        </ol>
        <p>
          The three older regimes (post-war partnership, TVEI-era localism, accountability and market turn) have no start in the
          partnership: choose one in the diagram, and the partnership stays where it is.
        </p>
      </section>
      <section><folkmoot-relationships heading-level="2"></folkmoot-relationships></section>
      <section><folkmoot-partnership heading-level="2"></folkmoot-partnership></section>
      <section>
        <h2>A place in figures</h2>
        <div class="grid">
          <folkmoot-gauge heading-level="3" indicator="participation-16-17" choose-area></folkmoot-gauge>
          <folkmoot-gauge heading-level="3" indicator="level-3-by-19"></folkmoot-gauge>
          <folkmoot-gauge heading-level="3" indicator="neet-or-not-known-16-17"></folkmoot-gauge>
        </div>
      </section>
    </folkmoot-model>
  `,
  play: whenTested(async ({ canvasElement, userEvent }) => {
    const relationships = canvasElement.querySelector('folkmoot-relationships')!;
    const partnership = canvasElement.querySelector('folkmoot-partnership')!;
    const regime = 'devolved-social-partnership';
    await eventually(() => expect(choiceOf(relationships, regime).options).toHaveLength(7));
    await eventually(() => expect(startIn(partnership, 'devolved')).toBeTruthy());

    // Both begin in 2005 and 2006, which the first question is about.
    await eventually(() => expect(choiceOf(relationships, regime).value).toBe('learning-model-2005'));
    await eventually(() => expect(startIn(partnership, 'england-2006')?.ariaPressed).toBe('true'));

    // Who governs: the partnership starts where that regime lets it.
    await userEvent.selectOptions(choiceOf(relationships, regime), regime);
    await eventually(() => expect(written(relationships, '[part~=title]')).toMatch(/devolved social partnership/i));
    await eventually(() => expect(startIn(partnership, 'devolved')?.ariaPressed).toBe('true'));

    // No start stands in an older regime: the partnership stays.
    await userEvent.selectOptions(choiceOf(relationships, regime), 'tvei-localism');
    await eventually(() => expect(written(relationships, '[part~=title]')).toMatch(/TVEI/));
    await expect(startIn(partnership, 'devolved')?.ariaPressed).toBe('true');

    // Where it starts: who governs there is shown.
    await userEvent.click(startIn(partnership, 'england-2006')!);
    await eventually(() => expect(choiceOf(relationships, regime).value).toBe('learning-model-2005'));
    await eventually(() => expect(written(partnership, '[part~=sentence]')).toMatch(/Weakly collaborative/));

    // A place: every gauge begins with the same, has figures of each that the first offers, and follows.
    const [first] = gaugesIn(canvasElement);
    const areAbout = (place: string): Promise<void> =>
      eventually(() => expect(gaugesIn(canvasElement).filter((gauge) => !sentenceOf(gauge).includes(`, ${place}, `))).toEqual([]));
    await areAbout('England');
    for (const { value, text } of [...choiceOf(first!, 'camden').options]) {
      await userEvent.selectOptions(choiceOf(first!, 'camden'), value);
      await areAbout(text);
    }
  }),
};
