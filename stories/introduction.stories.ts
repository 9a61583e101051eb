import '@folkmoot/models/register/real-figures';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect } from 'storybook/test';
import { askForArea, requestArea } from './support/request-area.js';
import { eventually, gaugesIn, says, sentenceOf } from './support/play.js';
import { whenTested } from './support/when-tested.js';

const meta: Meta = { title: 'Introduction', tags: ['!autodocs'], parameters: { controls: { disable: true }, docs: { toc: false } } };
export default meta;

/** A model begins without a selection; this page begins with the first place of its list. */
const selectFirst = {
  once: true,
  handleEvent: ({ currentTarget }: Event): void => {
    const first = (currentTarget as HTMLElement).querySelector('select');
    if (first) askForArea(first);
  },
};

/** Published figures for three places, against their regions and England. */
export const RealFigures: StoryObj = {
  name: 'Real figures',
  render: () => html`
    <folkmoot-model name="real-figures" @folkmoot-load=${selectFirst}>
      <label>
        Place
        <select @change=${requestArea}>
          <option value="camden">Camden</option>
          <option value="leeds">Leeds</option>
          <option value="luton">Luton</option>
          <option value="england">England</option>
        </select>
      </label>
      <div class="grid">
        <folkmoot-gauge indicator="participation-16-17"></folkmoot-gauge>
        <folkmoot-gauge indicator="neet-or-not-known-16-17"></folkmoot-gauge>
        <folkmoot-gauge indicator="level-3-by-19"></folkmoot-gauge>
      </div>
    </folkmoot-model>
  `,
  play: whenTested(async ({ canvasElement, userEvent }) => {
    await says(canvasElement, /Camden, 2025: 94\.7%\. Higher than England \(92\.0%\)\. Lower than London \(96\.3%\)\./);
    await userEvent.selectOptions(canvasElement.querySelector('select')!, 'luton');
    await says(canvasElement, /Luton, 2025: no figure, because the publisher has suppressed it/);
    const [, neet] = gaugesIn(canvasElement);
    await eventually(() => expect(sentenceOf(neet!)).toMatch(/Luton, 2025: 5\.0%/));
  }),
};
