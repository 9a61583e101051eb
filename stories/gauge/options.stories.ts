import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect } from 'storybook/test';
import type { Attributes } from '../support/attributes.js';
import { gauge } from '../support/gauge-template.js';
import { gaugeIn, gaugesIn, isShown, meterOf, rowsOf, says, sentenceOf, titleOf } from '../support/play.js';
import { camden, departmentForEducation, kentNotParticipating, trust } from './figures.js';
import { whenTested } from '../support/when-tested.js';
import './options.css';

const meta: Meta<Attributes> = {
  title: 'Gauge/Options',
  component: 'folkmoot-gauge',
  parameters: {
    docs: { description: { component: 'One attribute at a time: what it says, and what it draws.' } },
  },
  render: gauge,
};
export default meta;

type Story = StoryObj<Attributes>;

/** The usual form: one figure that a page is about. */
export const Dial: Story = {
  args: { ...camden, shape: 'dial' },
  play: whenTested(async ({ canvasElement }) => {
    const element = await says(canvasElement, /Camden, 2025: 94\.7%/);
    await expect(element.shadowRoot?.querySelector('.figure')).toHaveTextContent('94.7%');
  }),
};

/** The compact form, for lists of indicators or of places. It says as much. */
export const Bullet: Story = {
  args: { ...camden, shape: 'bullet' },
  play: whenTested(async ({ canvasElement }) => {
    const element = await says(canvasElement, /Camden, 2025: 94\.7%/);
    const picture = element.shadowRoot?.querySelector('[part=picture]')?.getBoundingClientRect();
    await expect(picture!.height).toBeLessThan(picture!.width / 3);
  }),
};

/** `min` and `max` set the scale: where all figures lie close together, a part of it tells them apart. Both ends are always written. */
export const Scale: Story = {
  args: { ...camden, min: 80, max: 100 },
  play: whenTested(async ({ canvasElement }) => {
    const element = await says(canvasElement, /94\.7%/);
    await expect(meterOf(element)).toHaveAttribute('aria-valuemin', '80');
    await expect(element.shadowRoot).toHaveTextContent(/80%.*100%/);
  }),
};

/** `comparators` are named in the sentence, marked on the scale and keyed by shape. */
export const Comparators: Story = {
  args: { ...camden, comparators: 'London: 96.3; England: 92; Harrow: 97.2; Birmingham: 93.4' },
  play: whenTested(async ({ canvasElement }) => {
    const element = await says(canvasElement, /Higher than England \(92\.0%\) and Birmingham \(93\.4%\)/);
    await expect(sentenceOf(element)).toMatch(/Lower than London \(96\.3%\) and Harrow \(97\.2%\)/);
  }),
};

/** A `target` needs an owner: say in `assumption` whose it is. */
export const Target: Story = {
  args: { ...camden, target: 96, assumption: 'Target made up for this example' },
  play: whenTested(async ({ canvasElement }) => {
    await says(canvasElement, /Below the target of 96%\./);
  }),
};

/** `bands` name parts of the scale, each with its own line as well as its word. Their limits are somebody’s choice: say whose. */
export const Bands: Story = {
  args: { ...trust, lower: '', upper: '', target: '', assumption: 'Bands made up for this example' },
  play: whenTested(async ({ canvasElement }) => {
    await says(canvasElement, /In the band “fair”\./);
  }),
};

/** With `lower` and `upper`, “higher” or “lower” is only said of figures that lie outside the interval; otherwise “similar”. */
export const ConfidenceInterval: Story = {
  name: 'Confidence interval',
  args: { ...trust, bands: '', target: '', assumption: '' },
  play: whenTested(async ({ canvasElement }) => {
    await says(canvasElement, /Higher than Last round \(57\)\. Similar to All partnerships \(61\), within the confidence interval\./);
  }),
};

/** `polarity` says which direction is better, in words; colour never does. Left out, no judgement is made. */
export const Polarity: Story = {
  args: kentNotParticipating,
  play: whenTested(async ({ canvasElement }) => {
    await says(canvasElement, /Lower is better\./);
  }),
};

/** `previous` and `previous-period` add the change. A change of a percentage is in percentage points. */
export const Change: Story = {
  args: kentNotParticipating,
  play: whenTested(async ({ canvasElement }) => {
    await says(canvasElement, /Up 2\.8 percentage points since 2024\./);
  }),
};

/** `summary` replaces the sentence. The picture and the table still say the rest. */
export const YourOwnSentence: Story = {
  name: 'Your own sentence',
  args: { ...camden, summary: 'Nineteen in twenty young people in Camden stay in education or training after 16.' },
  play: whenTested(async ({ canvasElement }) => {
    const element = await says(canvasElement, /^Nineteen in twenty/);
    await expect(meterOf(element)).toHaveAccessibleName(/94\.7%/);
  }),
};

/** With `heading-level`, 2 to 6, the title is a heading and readers can jump to it. */
export const HeadingLevel: Story = {
  name: 'Heading level',
  args: { ...camden, 'heading-level': 3 },
  play: whenTested(async ({ canvasElement }) => {
    const element = await says(canvasElement, /94\.7%/);
    const heading = element.shadowRoot?.querySelector('[role=heading]');
    await expect(heading).toHaveAttribute('aria-level', '3');
    await expect(heading).toHaveTextContent('In education or training at 16 and 17');
  }),
};

/** `unit` is written as people write it; `decimals` fixes the places. The figures are made up. */
export const UnitsAndDecimals: Story = {
  name: 'Units and decimals',
  render: () => html`
    <div class="grid">
      <folkmoot-gauge
        shape="bullet"
        label="Bursary per student"
        value="471.5"
        max="1200"
        unit="£"
        decimals="2"
        source="Made up for this example"
      ></folkmoot-gauge>
      <folkmoot-gauge
        shape="bullet"
        label="Programme funding"
        value="38.25"
        max="60"
        unit="£m"
        decimals="1"
        source="Made up for this example"
      ></folkmoot-gauge>
      <folkmoot-gauge
        shape="bullet"
        label="Change in a year"
        value="-1.5"
        min="-5"
        max="5"
        unit="pp"
        source="Made up for this example"
      ></folkmoot-gauge>
      <folkmoot-gauge
        shape="bullet"
        label="Sixth-form students"
        value="12359"
        max="20000"
        unit="students"
        source="Made up for this example"
      ></folkmoot-gauge>
    </div>
  `,
  play: whenTested(async ({ canvasElement }) => {
    const [, funding, change, students] = gaugesIn(canvasElement);
    await says(canvasElement, 'Bursary per student: £471.50.');
    await expect(sentenceOf(funding!)).toBe('Programme funding: £38.3m.');
    await expect(sentenceOf(change!)).toMatch(/: [-−]1\.5 percentage points\./);
    await expect(sentenceOf(students!)).toBe('Sixth-form students: 12,359 students.');
  }),
};

/** `view="table"` opens the data table from the start. */
export const TableOpen: Story = {
  name: 'Table open',
  args: { ...camden, view: 'table' },
  play: whenTested(async ({ canvasElement }) => {
    await says(canvasElement, /94\.7%/);
    const rows = rowsOf(gaugeIn(canvasElement));
    await expect(rows).toMatchObject({ Area: 'Camden', Period: '2025', Value: '94.7%', London: '96.3%', England: '92.0%', 2024: '94.7%' });
    await expect(rows.Licence).toMatch(/Open Government Licence/);
    await expect(isShown(gaugeIn(canvasElement).shadowRoot?.querySelector('table'))).toBe(true);
  }),
};

/** A page’s own colours and size, by custom properties. A colour gives its hue; its lightness is held where it can be told from page and track. */
export const Colours: Story = {
  render: (args) => html`<div class="own-colours">${gauge(args)}</div>`,
  args: trust,
  play: whenTested(async ({ canvasElement }) => {
    const element = await says(canvasElement, /62/);
    const fill = element.shadowRoot?.querySelector('.fill');
    const [red = 0, green = 0, blue = 0] = (getComputedStyle(fill!).stroke.match(/[\d.]+/g) ?? []).map(Number);
    await expect(blue > red && red > green).toBe(true);
  }),
};

/** Several gauges of one page differ by name, so that nobody mistakes one for the other. */
export const SideBySide: Story = {
  name: 'Side by side',
  render: () => html`
    <div class="grid">
      ${gauge({ ...camden, shape: 'dial' })} ${gauge({ ...camden, area: 'Harrow', value: 97.2, previous: 97.4 })}
      ${gauge({
        label: 'Offer of a place made by the end of September',
        area: 'Camden',
        period: '2025',
        value: 98.7,
        unit: '%',
        polarity: 'higher',
        comparators: 'London: 97.5; England: 94.6',
        previous: 98.4,
        'previous-period': '2024',
        ...departmentForEducation,
      })}
    </div>
  `,
  play: whenTested(async ({ canvasElement }) => {
    await says(canvasElement, /Camden/);
    const names = gaugesIn(canvasElement).map((element) => meterOf(element)?.getAttribute('aria-label'));
    await expect(new Set(names).size).toBe(3);
    await expect(gaugesIn(canvasElement).map(titleOf)).toContain('Offer of a place made by the end of September');
  }),
};
