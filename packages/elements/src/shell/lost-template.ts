import type { Words } from '@folkmoot/core/wording';
import { html, type TemplateResult } from 'lit';

/** Where code that comes later did not arrive: said, with a way to try again. */
// prettier-ignore
export const lostTemplate = (words: Pick<Words, 'renderFailed' | 'retry'>, retry: () => void): TemplateResult =>
  html`<p class="message">${words.renderFailed}</p><button type="button" @click=${retry}>${words.retry}</button>`;
