export { fitText, gaugeFace, type GaugeFace, type GaugeShape } from './gauge/picture.js';
export { fractionOf, type GaugeMarks } from './gauge/geometry.js';
export { BAND_GLYPHS, headGlyph, MOST_MARKS, TARGET_GLYPH } from './gauge/heads.js';
