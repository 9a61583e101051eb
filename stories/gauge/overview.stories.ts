import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect } from 'storybook/test';
import type { Attributes } from '../support/attributes.js';
import { gauge } from '../support/gauge-template.js';
import { gaugeIn, meterOf, rowsOf, says } from '../support/play.js';
import './anatomy.css';
import { camden, trust } from './figures.js';
import { whenTested } from '../support/when-tested.js';

const meta: Meta<Attributes> = {
  title: 'Gauge/Overview',
  component: 'folkmoot-gauge',
  tags: ['!autodocs'],
  render: gauge,
};
export default meta;

type Story = StoryObj<Attributes>;

/** Every attribute has a control. The figures are real: Camden, London and England in 2025. */
export const Playground: Story = {
  args: camden,
  play: whenTested(async ({ canvasElement }) => {
    const element = await says(canvasElement, 'In education or training at 16 and 17, Camden, 2025: 94.7%.');
    await says(canvasElement, /Higher than England \(92\.0%\)\. Lower than London \(96\.3%\)\./);
    await expect(meterOf(element)).toHaveAttribute('aria-valuenow', '94.7');
  }),
};

/** A gauge with everything on. The numbers stand for the parts that a page can style. */
export const Anatomy: Story = {
  args: { ...trust, view: 'table' },
  render: (args) => html`<div class="anatomy">${gauge(args)}</div>`,
  play: whenTested(async ({ canvasElement }) => {
    await says(canvasElement, /Trust in partners, Example partnership, 2025: 62 out of 100\./);
    const rows = rowsOf(gaugeIn(canvasElement));
    await expect(rows['95% confidence interval']).toBe('58 to 66');
    await expect(rows.Target).toBe('80');
    await expect(rows['Band: good']).toBe('65 to 100');
    await expect(rows.Assumption).toMatch(/made up for this example/);
  }),
};
