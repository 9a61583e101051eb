import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect } from 'storybook/test';
import { dataAddress } from '../support/gauge-template.js';
import { eventually, gaugesIn, says, sentenceOf } from '../support/play.js';
import { requestArea } from '../support/request-area.js';
import { authorities } from './authorities.js';
import { whenTested } from '../support/when-tested.js';
import './twelve-authorities.css';

const meta: Meta = {
  title: 'Dashboards/Twelve authorities',
  parameters: {
    controls: { disable: true },
    docs: {
      description: {
        component:
          'One file, one selection, fifteen gauges. The page’s own list asks for a place with `folkmoot-select-request`; the three gauges at the top follow.',
      },
    },
  },
};
export default meta;

/** Published figures for 2025. Luton’s participation is suppressed, and its gauge says so. */
export const TwelveAuthorities: StoryObj = {
  name: 'Twelve authorities',
  render: () => html`
    <folkmoot-model class="dashboard" src=${dataAddress('twelve-authorities.json')}>
      <h2>Staying in education and training after 16</h2>
      <label
        >Choose a place
        <select @change=${requestArea}>
          <option value="england">England</option>
          ${authorities.map(({ id, name }) => html`<option value=${id}>${name}</option>`)}
        </select></label
      >
      <div class="grid">
        <folkmoot-gauge heading-level="3" indicator="participation"></folkmoot-gauge>
        <folkmoot-gauge heading-level="3" indicator="not-participating"></folkmoot-gauge>
        <folkmoot-gauge heading-level="3" indicator="september-guarantee"></folkmoot-gauge>
      </div>
      <h2>Twelve authorities in 2025</h2>
      <div class="grid">
        ${authorities.map(
          ({ id, name }) =>
            html`<section class="place">
              <h3>${name}</h3>
              <folkmoot-gauge shape="bullet" indicator="participation" area=${id} min="80"></folkmoot-gauge>
            </section>`,
        )}
      </div>
    </folkmoot-model>
  `,
  play: whenTested(async ({ canvasElement, userEvent }) => {
    await says(canvasElement, /England, 2025: 92\.0%/);
    await eventually(() => expect(gaugesIn(canvasElement).map(sentenceOf)).not.toContain(''));
    await expect(gaugesIn(canvasElement)).toHaveLength(15);
    await expect(gaugesIn(canvasElement).map(sentenceOf).join('\n')).toMatch(/Luton.*no figure, because the publisher has suppressed it/);
    await userEvent.selectOptions(canvasElement.querySelector('select')!, 'kent');
    const [participation, neet, offers] = gaugesIn(canvasElement);
    await says(canvasElement, /Kent, 2025: 89\.2%\. Lower than South East \(90\.9%\) and England \(92\.0%\)\./);
    await expect(sentenceOf(participation!)).toMatch(/Down 1\.5 percentage points since 2024/);
    await expect(sentenceOf(neet!)).toMatch(/Kent, 2025: 8\.1%\. Higher than/);
    await expect(sentenceOf(offers!)).toMatch(/Kent, 2025: 95\.4%/);
  }),
};
