export type { Words } from './words.js';
export { FALLBACK_LOCALE, formatFigure, formatNumber } from './figures.js';
export { gaugeSentence, type Sentence } from './gauge-sentence.js';
export { registerWords, wordsFor } from './catalogues.js';
