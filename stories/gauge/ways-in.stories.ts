import '@folkmoot/models/register/real-figures';
import type { GaugeData } from '@folkmoot/elements/gauge';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, userEvent } from 'storybook/test';
import type { Attributes } from '../support/attributes.js';
import { dataAddress, gauge } from '../support/gauge-template.js';
import { eventually, gaugeIn, gaugesIn, rowsOf, says, sentenceOf } from '../support/play.js';
import { requestArea } from '../support/request-area.js';
import { camden, departmentForEducation } from './figures.js';
import { whenTested } from '../support/when-tested.js';

const meta: Meta<Attributes> = {
  title: 'Gauge/Ways in',
  component: 'folkmoot-gauge',
  parameters: {
    docs: {
      description: {
        component: 'How figures get into a gauge. Attributes stand on their own, or correct what comes any other way.',
      },
    },
  },
  render: gauge,
};
export default meta;

type Story = StoryObj<Attributes>;

/** Attributes: nothing is fetched, and nothing more than the gauge itself is loaded. */
export const FromAttributes: Story = {
  name: 'Attributes',
  args: camden,
  play: whenTested(async ({ canvasElement }) => {
    await says(canvasElement, /Camden, 2025: 94\.7%\. Higher than England \(92\.0%\)\./);
  }),
};

/** JSON inside the tag: for a CMS that keeps the tag but not its attributes. */
export const JsonInTheTag: Story = {
  name: 'JSON in the tag',
  render: () => html`
    <folkmoot-gauge>
      <script type="application/json">
        {
          "label": "In education or training at 16 and 17",
          "area": "Leeds",
          "period": "2025",
          "value": 89.4,
          "unit": "%",
          "polarity": "higher",
          "comparators": [
            { "label": "Yorkshire and The Humber", "value": 91.3 },
            { "label": "England", "value": 92 }
          ],
          "series": [{ "period": "2024", "value": 88.8 }],
          "source": { "label": "Department for Education", "licence": "Open Government Licence v3.0" }
        }
      </script>
    </folkmoot-gauge>
  `,
  play: whenTested(async ({ canvasElement }) => {
    await says(
      canvasElement,
      /Leeds, 2025: 89\.4%\. Lower than Yorkshire and The Humber \(91\.3%\) and England \(92\.0%\)\. Up 0\.6 percentage points/,
    );
  }),
};

/** A published file in the layout of Explore Education Statistics, as it is: the gauge finds the place, its region, England and the year before. */
export const CsvFile: Story = {
  name: 'CSV file',
  args: {
    src: dataAddress('participation.csv'),
    indicator: 'TOTAL_participating_in_education_and_training_percent',
    area: 'Camden',
    label: 'In education or training at 16 and 17',
    polarity: 'higher',
    view: 'table',
    ...departmentForEducation,
  },
  play: whenTested(async ({ canvasElement }) => {
    const element = await says(
      canvasElement,
      /Camden, 2025: 94\.7%\. Higher than England \(92\.0%\)\. Lower than London \(96\.3%\)\. No change since 2024\./,
    );
    await expect(rowsOf(element)).toMatchObject({ London: '96.3%', England: '92.0%', 2024: '94.7%' });
  }),
};

/** Another place of the same file: a page changes `area`, and nothing is fetched again. */
export const AnotherPlace: Story = {
  name: 'Another place of the same file',
  render: () => {
    const choose = ({ target }: Event): void => {
      const { value, form } = target as HTMLSelectElement;
      form?.querySelector('folkmoot-gauge')?.setAttribute('area', value);
    };
    return html`
      <form>
        <label
          >Local authority
          <select @change=${choose}>
            <option>Camden</option>
            <option>Kent</option>
            <option>Luton</option>
            <option>Rutland</option>
          </select></label
        >
        <folkmoot-gauge
          src=${dataAddress('participation.csv')}
          indicator="TOTAL_participating_in_education_and_training_percent"
          area="Camden"
          label="In education or training at 16 and 17"
          polarity="higher"
          source="Department for Education"
        ></folkmoot-gauge>
      </form>
    `;
  },
  play: whenTested(async ({ canvasElement }) => {
    const fetched = (): number => performance.getEntriesByType('resource').filter(({ name }) => name.endsWith('participation.csv')).length;
    await says(canvasElement, /Camden, 2025: 94\.7%/);
    const before = fetched();
    await userEvent.selectOptions(canvasElement.querySelector('select')!, 'Luton');
    await says(canvasElement, /Luton, 2025: no figure, because the publisher has suppressed it/);
    await userEvent.selectOptions(canvasElement.querySelector('select')!, 'Kent');
    await says(canvasElement, /Kent, 2025: 89\.2%/);
    await expect(fetched()).toBe(before);
  }),
};

const leeds: GaugeData = {
  label: 'In education or training at 16 and 17',
  area: 'Leeds',
  period: '2025',
  value: 89.4,
  unit: '%',
  polarity: 'higher',
  comparators: [
    { label: 'Yorkshire and The Humber', value: 91.3 },
    { label: 'England', value: 92 },
  ],
  series: [{ period: '2024', value: 88.8 }],
  source: { label: 'Department for Education', licence: 'Open Government Licence v3.0' },
};

/** An object, from a script: `gauge.data = { … }`. */
export const FromScript: Story = {
  name: 'From a script',
  render: () => html`<folkmoot-gauge .data=${leeds}></folkmoot-gauge>`,
  parameters: {
    docs: {
      source: {
        code: `<folkmoot-gauge></folkmoot-gauge>\n<script type="module">\n  document.querySelector('folkmoot-gauge').data = ${JSON.stringify(leeds, null, 2).replaceAll('\n', '\n  ')};\n</script>`,
      },
    },
  },
  play: whenTested(async ({ canvasElement }) => {
    await says(canvasElement, /Leeds, 2025: 89\.4%\. Lower than Yorkshire and The Humber \(91\.3%\) and England \(92\.0%\)\./);
  }),
};

/** An indicator of the model around it; here a reference model that the page has imported by name. */
export const InsideAModel: Story = {
  name: 'Inside a model',
  render: () => html`
    <folkmoot-model name="real-figures">
      <div class="grid">
        <folkmoot-gauge indicator="participation-16-17" area="luton"></folkmoot-gauge>
        <folkmoot-gauge indicator="neet-or-not-known-16-17" area="luton"></folkmoot-gauge>
        <folkmoot-gauge indicator="level-3-by-19" area="luton"></folkmoot-gauge>
      </div>
    </folkmoot-model>
  `,
  play: whenTested(async ({ canvasElement }) => {
    await says(
      canvasElement,
      /Luton, 2025: no figure, because the publisher has suppressed it\. East of England: 91\.3%\. England: 92\.0%\./,
    );
    const [, neet, level3] = gaugesIn(canvasElement);
    await expect(sentenceOf(neet!)).toMatch(/Luton, 2025: 5\.0%\. Lower than East of England \(5\.1%\) and England \(5\.6%\)\./);
    await expect(sentenceOf(level3!)).toMatch(/Luton, 2017\/18: \d\d\.\d%\./);
  }),
};

/** Gauges without an `area` follow what is selected in their model: any widget, or the page, may ask for another. */
export const FollowingASelection: Story = {
  name: 'Following a selection',
  render: () => {
    return html`
      <folkmoot-model name="real-figures">
        <label
          >Place
          <select @change=${requestArea}>
            <option value="england">England</option>
            <option value="camden">Camden</option>
            <option value="luton">Luton</option>
            <option value="leeds">Leeds</option>
          </select></label
        >
        <div class="grid">
          <folkmoot-gauge indicator="participation-16-17"></folkmoot-gauge>
          <folkmoot-gauge indicator="neet-or-not-known-16-17"></folkmoot-gauge>
        </div>
      </folkmoot-model>
    `;
  },
  play: whenTested(async ({ canvasElement }) => {
    await says(canvasElement, /England, 2025: 92\.0%/);
    await userEvent.selectOptions(canvasElement.querySelector('select')!, 'leeds');
    await says(canvasElement, /Leeds, 2025: 89\.4%/);
    const [, neet] = gaugesIn(canvasElement);
    await eventually(() =>
      expect(sentenceOf(neet!)).toMatch(/Leeds, 2025: 8\.8%\. Higher than Yorkshire and The Humber \(5\.7%\) and England \(5\.6%\)/),
    );
    await expect(gaugeIn(canvasElement).reading?.area).toBe('Leeds');
  }),
};
