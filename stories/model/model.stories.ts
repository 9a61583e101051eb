import '@folkmoot/models/register/real-figures';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect } from 'storybook/test';
import { dataAddress } from '../support/gauge-template.js';
import { eventually, gaugeIn, gaugesIn, isShown, says, sentenceOf, textOf } from '../support/play.js';
import { requestArea } from '../support/request-area.js';
import { whenTested } from '../support/when-tested.js';

const meta: Meta = {
  title: 'Model/Overview',
  component: 'folkmoot-model',
  tags: ['!autodocs'],
};
export default meta;

type Story = StoryObj;

const modelText = (canvas: HTMLElement): string =>
  canvas.querySelector('folkmoot-model')?.shadowRoot?.textContent?.replace(/\s+/g, ' ').trim() ?? '';

/** A reference model by its name. The page imports it: `@folkmoot/models/register/real-figures`. */
export const ByName: Story = {
  name: 'By name',
  render: () => html`
    <folkmoot-model name="real-figures">
      <div class="grid">
        <folkmoot-gauge indicator="participation-16-17" area="camden"></folkmoot-gauge>
        <folkmoot-gauge indicator="level-3-by-19" area="camden"></folkmoot-gauge>
        <folkmoot-gauge indicator="sustained-destinations-16-18" area="camden"></folkmoot-gauge>
      </div>
    </folkmoot-model>
  `,
  play: whenTested(async ({ canvasElement }) => {
    await says(canvasElement, /Camden, 2025: 94\.7%\. Higher than England \(92\.0%\)\. Lower than London \(96\.3%\)\./);
    await expect(gaugesIn(canvasElement).map(sentenceOf).join(' ')).toMatch(/Camden, 2022\/23: 74\.5%/);
  }),
};

/** A model file of your own. */
export const FromAFile: Story = {
  name: 'From a file',
  render: () => html`
    <folkmoot-model src=${dataAddress('twelve-authorities.json')}>
      <div class="grid">
        <folkmoot-gauge indicator="participation" area="manchester"></folkmoot-gauge>
        <folkmoot-gauge indicator="not-participating" area="manchester"></folkmoot-gauge>
        <folkmoot-gauge indicator="september-guarantee" area="manchester"></folkmoot-gauge>
      </div>
    </folkmoot-model>
  `,
  play: whenTested(async ({ canvasElement }) => {
    await says(
      canvasElement,
      /Manchester, 2025: 90\.4%\. Lower than North West \(90\.6%\) and England \(92\.0%\)\. Down 0\.4 percentage points since 2024\./,
    );
  }),
};

/** A small model inside the tag. */
export const JsonInTheTag: Story = {
  name: 'JSON in the tag',
  render: () => html`
    <folkmoot-model>
      <script type="application/json">
        {
          "version": 1,
          "id": "survey",
          "title": "A survey of partners",
          "areas": [{ "id": "north", "name": "North partnership", "level": "partnership" }],
          "indicators": [
            {
              "id": "trust",
              "name": "Trust in partners",
              "polarity": "higher",
              "target": { "value": 80, "owner": "Target made up for this example" },
              "series": [
                {
                  "area": "north",
                  "points": [
                    { "period": "2024", "value": 58 },
                    { "period": "2025", "value": 62 }
                  ]
                }
              ]
            }
          ]
        }
      </script>
      <folkmoot-gauge indicator="trust"></folkmoot-gauge>
    </folkmoot-model>
  `,
  play: whenTested(async ({ canvasElement }) => {
    await says(canvasElement, /North partnership, 2025: 62 out of 100\. Below the target of 80\. Up 4 since 2024\./);
  }),
};

/** A selection is asked for with an event, by any widget inside or by the page, and reaches every widget that names no area of its own. */
export const Selection: Story = {
  render: () => {
    return html`
      <folkmoot-model src=${dataAddress('twelve-authorities.json')}>
        <p>
          <button type="button" class="plain" value="kent" @click=${requestArea}>Kent</button>
          <button type="button" class="plain" value="harrow" @click=${requestArea}>Harrow</button>
        </p>
        <folkmoot-gauge indicator="participation" area="england" shape="bullet"></folkmoot-gauge>
        <folkmoot-gauge indicator="participation" shape="bullet"></folkmoot-gauge>
      </folkmoot-model>
    `;
  },
  play: whenTested(async ({ canvasElement, userEvent }) => {
    await says(canvasElement, /England, 2025: 92\.0%/);
    await userEvent.click(canvasElement.querySelector('button[value=harrow]')!);
    const [fixed, following] = gaugesIn(canvasElement);
    await eventually(() => expect(sentenceOf(following!)).toMatch(/Harrow, 2025: 97\.2%/));
    await expect(sentenceOf(fixed!)).toMatch(/England, 2025: 92\.0%/);
  }),
};

/** A model that cannot be right is refused, and the fault is named. The widgets inside keep what their authors wrote. */
export const Refused: Story = {
  render: () => html`
    <folkmoot-model>
      <script type="application/json">
        {
          "version": 1,
          "id": "survey",
          "title": "A survey of partners",
          "areas": [
            { "id": "north", "name": "North partnership", "level": "partnership" },
            { "id": "north", "name": "Northern partnership", "level": "partnership" }
          ],
          "indicators": [
            { "id": "trust", "name": "Trust in partners", "series": [{ "area": "north", "points": [{ "period": "2025", "value": 62 }] }] }
          ]
        }
      </script>
      <folkmoot-gauge indicator="trust"><p>Trust in partners: 62 out of 100 in 2025.</p></folkmoot-gauge>
    </folkmoot-model>
  `,
  play: whenTested(async ({ canvasElement }) => {
    await eventually(() => expect(modelText(canvasElement)).toMatch(/Two entries have the same name\..*north/));
    await expect(modelText(canvasElement)).not.toMatch(/undefined|\[object|Invalid input/);
    await expect(isShown(gaugeIn(canvasElement).querySelector('p'))).toBe(true);
  }),
};

/** What is only untidy is repaired and told: here a region that the model does not have. */
export const DataNotes: Story = {
  name: 'Data notes',
  render: () => html`
    <folkmoot-model>
      <script type="application/json">
        {
          "version": 1,
          "id": "survey",
          "title": "A survey of partners",
          "areas": [{ "id": "north", "name": "North partnership", "level": "partnership", "parent": "nowhere" }],
          "indicators": [
            { "id": "trust", "name": "Trust in partners", "series": [{ "area": "north", "points": [{ "period": "2025", "value": 62 }] }] }
          ]
        }
      </script>
      <folkmoot-gauge indicator="trust"></folkmoot-gauge>
    </folkmoot-model>
  `,
  play: whenTested(async ({ canvasElement }) => {
    await says(canvasElement, /North partnership, 2025: 62 out of 100\./);
    await eventually(() => expect(modelText(canvasElement)).toMatch(/Data notes \(1\).*nowhere/));
  }),
};

/** An indicator that the model does not have: the gauge says which. */
export const UnknownIndicator: Story = {
  name: 'Unknown indicator',
  render: () => html`<folkmoot-model name="real-figures"><folkmoot-gauge indicator="happiness"></folkmoot-gauge></folkmoot-model>`,
  play: whenTested(async ({ canvasElement }) => {
    const element = gaugeIn(canvasElement);
    await eventually(() => expect(textOf(element)).toMatch(/The model has no indicator “happiness”\./));
  }),
};
