import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, userEvent } from 'storybook/test';
import type { Attributes } from '../support/attributes.js';
import { gauge } from '../support/gauge-template.js';
import { eventually, focused, gaugeIn, isShown, meterOf, rowsOf, says, sentenceOf, textOf } from '../support/play.js';
import './accessibility.css';
import { camden, trust } from './figures.js';
import { whenTested } from '../support/when-tested.js';

const meta: Meta<Attributes> = {
  title: 'Gauge/Accessibility',
  component: 'folkmoot-gauge',
  parameters: {
    docs: {
      description: {
        component:
          'Built to WCAG 2.2 AA and tested by machine: each story here, with axe, in a real browser. It has not yet been tested with disabled people, and the Welsh has not yet been reviewed.',
      },
    },
  },
  render: gauge,
};
export default meta;

type Story = StoryObj<Attributes>;

/**
 * The sentence is text, read like any other. After it comes a meter whose name repeats the value, since some screen readers say the name
 * alone and some the value alone; the drawing is hidden from them. Then “Data table, 10 rows”, “Download” and the source.
 */
export const WhatIsSpoken: Story = {
  name: 'What is spoken',
  args: camden,
  play: whenTested(async ({ canvasElement }) => {
    const element = await says(canvasElement, /^In education or training at 16 and 17, Camden, 2025: 94\.7%\. Higher than England/);
    const meter = meterOf(element);
    await expect(meter).toHaveAttribute('aria-label', 'In education or training at 16 and 17: 94.7%');
    await expect(meter).toHaveAttribute('aria-valuetext', '94.7%');
    await expect(element.shadowRoot?.querySelector('svg')).toHaveAttribute('aria-hidden', 'true');
  }),
};

/** Two stops while the table is closed: the table and the source. Enter or Space opens the table, and with it the downloads. The picture is no stop: there is nothing to do there. */
export const Keyboard: Story = {
  args: camden,
  play: whenTested(async ({ canvasElement }) => {
    const element = await says(canvasElement, /94\.7%/);
    const stops = [...element.shadowRoot!.querySelectorAll<HTMLElement>('a[href], button, summary, input, [tabindex]')];
    await expect(stops.map(({ localName }) => localName)).toEqual(['summary', 'a']);
    const [table] = stops;
    table!.focus();
    await expect(focused()).toBe(table);
    await userEvent.click(table!);
    await eventually(() => expect(rowsOf(element).Value).toBe('94.7%'));
    await expect(focused()).toBe(table);
    await eventually(() => expect(element.shadowRoot!.querySelectorAll('button')).toHaveLength(3));
  }),
};

/** Words, numbers and dates in Welsh wherever the page’s `lang` is `cy`. Names of indicators and places are the author’s to give. */
export const Welsh: Story = {
  globals: { language: 'cy' },
  args: { ...camden, label: 'Mewn addysg neu hyfforddiant yn 16 a 17 oed', comparators: 'Llundain: 96.3; Lloegr: 92' },
  play: whenTested(async ({ canvasElement }) => {
    const element = await says(canvasElement, /Mewn addysg neu hyfforddiant/);
    await expect(sentenceOf(element)).not.toMatch(/Higher than|Lower than/);
    await expect(textOf(element)).toMatch(/Tabl data/);
  }),
};

/** On a page written from right to left the scale begins on the right. There is no Arabic catalogue, so our own words stay English. */
export const RightToLeft: Story = {
  name: 'Right to left',
  globals: { language: 'ar' },
  args: { ...camden, label: 'في التعليم أو التدريب', area: 'كامدن', comparators: 'لندن: 96.3; إنجلترا: 92' },
  play: whenTested(async ({ canvasElement }) => {
    const element = await says(canvasElement, /في التعليم أو التدريب/);
    const ends = [...element.shadowRoot!.querySelectorAll('.end')];
    await expect(ends).toHaveLength(2);
    await expect(ends[0]!.getBoundingClientRect().x).toBeGreaterThan(ends[1]!.getBoundingClientRect().x);
  }),
};

/** A dark page, by its own `color-scheme`. */
export const DarkPage: Story = {
  name: 'Dark page',
  globals: { theme: 'dark' },
  args: trust,
  play: whenTested(async ({ canvasElement }) => {
    const element = await says(canvasElement, /62/);
    await expect(getComputedStyle(element).color).toBe('rgb(255, 255, 255)');
  }),
};

/** `theme="dark"` on a light page: for a dark panel on a page that does not say what it is. */
export const DarkWidget: Story = {
  name: 'Dark widget on a light page',
  globals: { theme: 'dark-widget' },
  args: trust,
  play: whenTested(async ({ canvasElement }) => {
    const element = await says(canvasElement, /62/);
    await expect(element).toHaveAttribute('theme', 'dark');
    await expect(getComputedStyle(element).colorScheme).toBe('dark');
  }),
};

/**
 * With a system’s own high-contrast colours every mark takes a system colour. See it on Windows with a contrast theme, or in Chrome’s
 * developer tools: Rendering, “Emulate CSS media feature forced-colors”.
 */
export const ForcedColours: Story = {
  name: 'Forced colours',
  args: trust,
  play: whenTested(async ({ canvasElement }) => {
    const element = await says(canvasElement, /62/);
    // Colour is never the only sign: shape, dash and word tell marks, bands and target apart.
    await expect(element.shadowRoot?.querySelector('.key')).toHaveTextContent(
      /● All partnerships.*■ Last round.*▼ Target.*low.*fair.*good/,
    );
    await expect(sentenceOf(element)).toMatch(/In the band “fair”/);
  }),
};

/** A reader’s own text spacing, as WCAG 1.4.12 asks, reaches inside; nothing is cut. */
export const TextSpacing: Story = {
  name: 'Text spacing',
  render: (args) => html`<div class="spaced">${gauge(args)}</div>`,
  args: trust,
  play: whenTested(async ({ canvasElement }) => {
    const element = await says(canvasElement, /62/);
    const sentence = element.shadowRoot!.querySelector('[part=sentence]')!;
    await expect(parseFloat(getComputedStyle(sentence).letterSpacing)).toBeCloseTo(0.12 * 16, 1);
    await expect(element.scrollWidth).toBeLessThanOrEqual(element.clientWidth);
  }),
};

/** For printing, the table opens of itself, controls go, and links show their address. */
export const Print: Story = {
  args: camden,
  play: whenTested(async ({ canvasElement }) => {
    const element = await says(canvasElement, /94\.7%/);
    await expect(element.shadowRoot?.querySelector('table')).toBeNull();
    window.dispatchEvent(new Event('beforeprint'));
    await eventually(() => expect(rowsOf(element).Value).toBe('94.7%'));
    await expect(isShown(element.shadowRoot?.querySelector('table'))).toBe(true);
    window.dispatchEvent(new Event('afterprint'));
    await eventually(() => expect(element.shadowRoot?.querySelector('table')).toBeNull());
  }),
};

/** With `announce`, a change of the figure is told to screen readers: for pages where a reader’s own action changes it. Never on loading. */
export const AnnouncedChange: Story = {
  name: 'Announced change',
  render: (args) => {
    const next = ({ currentTarget }: Event): void =>
      (currentTarget as HTMLElement).parentElement!.querySelector('folkmoot-gauge')!.setAttribute('value', '65');
    return html`<div><button type="button" class="plain" @click=${next}>Count this year’s answers</button> ${gauge(args)}</div>`;
  },
  args: { ...trust, lower: '', upper: '', announce: true },
  play: whenTested(async ({ canvasElement, userEvent: user }) => {
    const element = await says(canvasElement, /62/);
    const told: string[] = [];
    Object.assign(element, { ariaNotify: (text: string) => told.push(text) });
    await user.click(canvasElement.querySelector('button')!);
    await says(canvasElement, /65/);
    await eventually(() => expect(told).toEqual(['Trust in partners now 65 out of 100.']));
    await expect(gaugeIn(canvasElement)).toBe(element);
  }),
};
