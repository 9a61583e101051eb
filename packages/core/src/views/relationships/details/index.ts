/** What the diagram shows when a reader asks: the panel, words on lines, traces, tables. Apart from the first picture, which never needs it. */
export { bodyPanel, type BodyPanel, type PanelLink, type PanelTopic, type TieSentence } from './panel.js';
export { edgeWords, type EdgeWords } from './edge-words.js';
export { shownCount } from './shown-count.js';
export { regimeTables, type TextTable } from './tables.js';
export { tieReader, type Tie, type TieReader } from './ties.js';
export { traceFrom, type Trace } from './trace.js';
