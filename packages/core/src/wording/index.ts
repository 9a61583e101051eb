import { cy } from './cy.js';
import { en } from './en.js';
import type { Words } from './words.js';

export type { Words } from './words.js';
export { FALLBACK_LOCALE, formatFigure, formatNumber } from './figures.js';
export { gaugeSentence, type Sentence } from './gauge-sentence.js';
export { cy, en };

/**
 * The catalogue for a BCP 47 tag: Welsh for `cy` and `cy-*`, English otherwise.
 * Both stand in the code of a gauge, not behind a request: no lazy chunk on the way to the first picture.
 */
export const wordsFor = (locale: string): Words => (/^cy\b/i.test(locale) ? cy : en);
