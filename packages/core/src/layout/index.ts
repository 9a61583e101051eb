export { fitText, gaugeFace, type GaugeFace, type GaugeShape, type TextPlace } from './gauge/picture.js';
export { BAND_GLYPHS, type GaugeMarks, headGlyph, MOST_MARKS, TARGET_GLYPH } from './gauge/geometry.js';
