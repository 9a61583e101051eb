import type { FolkmootGauge } from '@folkmoot/elements/gauge';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, userEvent } from 'storybook/test';
import type { Attributes } from '../support/attributes.js';
import { dataAddress, gauge } from '../support/gauge-template.js';
import { eventually, gaugeIn, gaugesIn, isShown, meterOf, says, sentenceOf, textOf } from '../support/play.js';
import { camden, departmentForEducation } from './figures.js';
import { fromFile, missingFigures, withFallback } from './state-examples.js';
import { whenTested } from '../support/when-tested.js';
import './states.css';

const meta: Meta<Attributes> = {
  title: 'Gauge/States',
  component: 'folkmoot-gauge',
  parameters: {
    docs: { description: { component: 'What a gauge says when things are not as usual. It never shows a guess, and never a blank.' } },
  },
  render: gauge,
};
export default meta;

type Story = StoryObj<Attributes>;

/** No figure, for each reason that published statistics give. A missing figure is not zero: the scale is broken up, and there is no meter. */
export const Missing: Story = {
  render: () => html`<div class="grid">${missingFigures.map(gauge)}</div>`,
  play: whenTested(async ({ canvasElement }) => {
    await says(canvasElement, /Luton, 2025: no figure, because the publisher has suppressed it\. East of England: 91\.3%\./);
    for (const element of gaugesIn(canvasElement)) {
      await expect(sentenceOf(element)).toMatch(/: no figure, because /);
      await expect(meterOf(element)).toBeNull();
    }
  }),
};

/** A figure above the scale stays true in words; the picture stops at the end. Published figures do this: more offers made than people counted. */
export const OffScale: Story = {
  name: 'Off the scale',
  args: { label: 'Offer of a place made by the end of September', area: 'Example', value: 100.2, unit: '%' },
  play: whenTested(async ({ canvasElement }) => {
    const element = await says(canvasElement, /100\.2%\. This is above the scale’s maximum of 100%\./);
    await expect(meterOf(element)).toHaveAttribute('aria-valuenow', '100');
  }),
};

/** Nought is a figure. */
export const Zero: Story = {
  args: { label: 'Young people without an offer', area: 'Example', value: 0, unit: '%', comparators: 'England: 5.4' },
  play: whenTested(async ({ canvasElement }) => {
    const element = await says(canvasElement, /Example: 0\.0%\. Lower than England \(5\.4%\)\./);
    await expect(meterOf(element)).toHaveAttribute('aria-valuenow', '0');
  }),
};

/** Data that takes its time: nothing for a second, then “Loading…”, after five seconds “Still loading…”, after fifteen a failure. */
export const Loading: Story = {
  args: { ...fromFile('participation.csv?slow=60000'), label: camden.label },
  play: whenTested(async ({ canvasElement }) => {
    const element = gaugeIn(canvasElement);
    await eventually(() => expect(textOf(element)).toMatch(/Loading…/));
    await expect(element.shadowRoot?.querySelector('figure')).toHaveAttribute('aria-busy', 'true');
  }),
};

/** Data that cannot be read: what is wrong, in plain words, and a way to try again. */
export const Unreadable: Story = {
  args: { ...fromFile('unreadable.csv'), label: camden.label },
  play: whenTested(async ({ canvasElement }) => {
    const element = gaugeIn(canvasElement);
    await eventually(() => expect(textOf(element)).toMatch(/The data could not be read\./));
    const fetched = (): number => performance.getEntriesByType('resource').filter(({ name }) => name.endsWith('unreadable.csv')).length;
    // The browser keeps only so many entries, and the page of stories has fetched as many.
    performance.clearResourceTimings();
    const again = [...element.shadowRoot!.querySelectorAll('button')].find(({ textContent }) => textContent.trim() === 'Try again');
    await userEvent.click(again!);
    await eventually(() => expect(fetched()).toBe(1));
    await eventually(() => expect(textOf(element)).toMatch(/The data could not be read\./));
    await expect(textOf(element)).not.toMatch(/undefined|NaN|\[object/);
  }),
};

/** An address that gives a web page, for example a sign-in page. What the author wrote inside the tag stays in view. */
export const NotData: Story = {
  name: 'A web page in place of data',
  render: () =>
    html`<folkmoot-gauge
      label="In education or training at 16 and 17"
      src=${dataAddress('not-data.html')}
      indicator="participation"
      area="Camden"
    >
      <p>In 2025, 94.7% of 16- and 17-year-olds in Camden were in education or training.</p>
    </folkmoot-gauge>`,
  play: whenTested(async ({ canvasElement }) => {
    const element = gaugeIn(canvasElement);
    await eventually(() => expect(textOf(element)).toMatch(/That address returned a web page, not data\./));
    await expect(isShown(element.querySelector('p'))).toBe(true);
  }),
};

/** A newer file cannot be read: the last good figure stays, and the gauge says so. */
export const LastGoodKept: Story = {
  name: 'Last good figure kept',
  render: () => {
    const refresh = ({ currentTarget }: Event): void => (currentTarget as FolkmootGauge).setAttribute('src', dataAddress('unreadable.csv'));
    return html`<folkmoot-gauge
      label="In education or training at 16 and 17"
      src=${dataAddress('participation.csv')}
      indicator="TOTAL_participating_in_education_and_training_percent"
      area="Camden"
      @folkmoot-load=${{ handleEvent: refresh, once: true }}
    ></folkmoot-gauge>`;
  },
  play: whenTested(async ({ canvasElement }) => {
    const element = await says(canvasElement, /Camden, 2025: 94\.7%/);
    await eventually(() => expect(textOf(element)).toMatch(/Showing data from \d\d:\d\d; the newer data could not be loaded\./));
    await expect(element.matches(':state(stale)')).toBe(true);
    await expect(sentenceOf(element)).toMatch(/94\.7%/);
  }),
};

/** A better address mends it: the failure goes and the figure comes. */
export const Recovery: Story = {
  render: (args) => {
    const mend = ({ currentTarget }: Event): void =>
      (currentTarget as HTMLElement).parentElement!.querySelector('folkmoot-gauge')!.setAttribute('src', dataAddress('participation.csv'));
    return html`<div><button type="button" class="plain" @click=${mend}>Use the mended file</button> ${gauge(args)}</div>`;
  },
  args: { ...fromFile('unreadable.csv'), label: camden.label },
  play: whenTested(async ({ canvasElement }) => {
    const element = gaugeIn(canvasElement);
    await eventually(() => expect(textOf(element)).toMatch(/could not be read/));
    await userEvent.click(canvasElement.querySelector('.plain')!);
    await says(canvasElement, /Camden, 2025: 94\.7%/);
    await expect(textOf(element)).not.toMatch(/could not be read/);
    await expect(element.matches(':state(error)')).toBe(false);
  }),
};

/** What was repaired stands under “Data notes”: here a word where a number belongs, which was left out. */
export const DataNotes: Story = {
  name: 'Data notes',
  args: { ...camden, target: 'ninety-six' },
  play: whenTested(async ({ canvasElement }) => {
    const element = await says(canvasElement, /94\.7%/);
    await eventually(() => expect(textOf(element)).toMatch(/Data notes \(1\)/));
    await userEvent.click([...element.shadowRoot!.querySelectorAll('summary')].find((summary) => /Data notes/.test(summary.textContent))!);
    await eventually(() => expect(textOf(element)).toMatch(/target.*was left out/));
  }),
};

/** The same with `strict`: what would be repaired is refused. For a page whose author wants to know. */
export const Strict: Story = {
  args: { ...camden, target: 'ninety-six', strict: true },
  play: whenTested(async ({ canvasElement }) => {
    const element = gaugeIn(canvasElement);
    await eventually(() => expect(textOf(element)).toMatch(/target.*was left out/));
    await expect(element.matches(':state(error)')).toBe(true);
    await expect(sentenceOf(element)).toBe('');
  }),
};

/** Nothing given. */
export const Empty: Story = {
  args: { label: 'In education or training at 16 and 17' },
  play: whenTested(async ({ canvasElement }) => {
    const element = gaugeIn(canvasElement);
    await eventually(() => expect(textOf(element)).toMatch(/There is nothing to show yet\./));
  }),
};

/** Under 120 pixels nothing can be drawn that could be read: the words stay. */
export const TooSmall: Story = {
  name: 'Too small to draw',
  render: (args) => html`<div class="narrow">${gauge(args)}</div>`,
  args: { label: 'Participation', value: 94.7, unit: '%' },
  play: whenTested(async ({ canvasElement }) => {
    const element = await says(canvasElement, /94\.7%/);
    await expect(element.shadowRoot?.querySelector('[part=picture]')?.getBoundingClientRect().width).toBe(0);
    await expect(isShown(element.shadowRoot?.querySelector('summary'))).toBe(true);
  }),
};

/** Without script, or before it has run, a reader sees what the author wrote inside the tag. This frame allows no script. */
export const Fallback: Story = {
  name: 'Without script',
  render: () =>
    html`<iframe
      class="without-script"
      title="The gauge’s tag on a page without script"
      sandbox="allow-same-origin"
      srcdoc=${withFallback}
    ></iframe>`,
  parameters: { docs: { source: { code: withFallback } } },
  play: whenTested(async ({ canvasElement }) => {
    const page = (): Document | null | undefined => canvasElement.querySelector('iframe')?.contentDocument;
    await eventually(() => expect(page()?.querySelector('folkmoot-gauge')).toBeTruthy());
    await expect(page()?.querySelector('folkmoot-gauge')?.shadowRoot).toBeNull();
    await expect(isShown(page()?.querySelector('table'))).toBe(true);
    await expect(page()?.body).toHaveTextContent('Camden');
  }),
};

/** Long names, long words, another script and many comparators: everything wraps, nothing is cut. */
export const LongLabels: Story = {
  name: 'Long labels',
  args: {
    ...departmentForEducation,
    label: 'Proportion of academic-age 16- and 17-year-olds participating in education, training or employment with accredited training',
    area: 'Bournemouth, Christchurch and Poole, with Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogoch and القاهرة',
    period: 'December 2024 to February 2025 average',
    value: 91.04,
    unit: '%',
    comparators: 'Yorkshire and The Humber: 91.3; North Northamptonshire and West Northamptonshire together: 90.2; England: 92',
  },
  play: whenTested(async ({ canvasElement }) => {
    const element = await says(canvasElement, /Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogoch/);
    await expect(element.scrollWidth).toBeLessThanOrEqual(element.clientWidth);
  }),
};
