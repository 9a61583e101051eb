// Colours that a page may give, unsafe ones among them, and what is seen of colours that lie one over another.
import { type Colour, colourOf, over } from '../in-page/colours.js';

export { contrast } from '../in-page/colours.js';

/** What a page may set a custom property to. */
export const TOKENS = [
  'white',
  'black',
  'transparent',
  '#777',
  '#ff0',
  '#00f',
  '#f00',
  '#0f0',
  '#012',
  '#fedcba',
  'rgb(255 255 255 / 1%)',
] as const;

/** A light and a dark page: background, text, colour scheme. */
export const PAGES = [
  ['#fff', '#0b0c0c', 'light'],
  ['#0b0c0c', '#fff', 'dark'],
] as const;

/** The pixel that is seen where colours lie one over another, the lowest first, which is opaque. */
export const seen = (lowest: string, ...layers: string[]): Colour =>
  layers.reduce((below, layer) => over(colourOf(layer), below), colourOf(lowest));
