// Colours as they come out, whatever they were written as, and the contrast between them (WCAG 2.2, 1.4.3 and 1.4.11).
import { elementsIn, isHiddenFromReaders, isShown, nameOf, parentOf, textsIn } from './walk.js';

/** Red, green, blue from 0 to 255, opacity from 0 to 1. */
export type Colour = readonly [red: number, green: number, blue: number, opacity: number];

let canvas: CanvasRenderingContext2D | undefined;
const known = new Map<string, Colour>();

/** Any colour CSS can write, but one of the system's, as numbers: the browser itself reads it, once, since reading a canvas takes long. */
export const colourOf = (css: string): Colour => {
  const before = known.get(css);
  if (before) return before;
  canvas ??= Object.assign(document.createElement('canvas'), { width: 1, height: 1 }).getContext('2d', { willReadFrequently: true })!;
  canvas.clearRect(0, 0, 1, 1);
  canvas.fillStyle = '#000';
  canvas.fillStyle = css;
  canvas.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0, opacity = 0] = canvas.getImageData(0, 0, 1, 1).data;
  const colour: Colour = [red, green, blue, opacity / 255];
  known.set(css, colour);
  return colour;
};

/** One colour laid over another. */
export const over = (upper: Colour, lower: Colour): Colour => {
  const mix = (index: 0 | 1 | 2): number => upper[index] * upper[3] + lower[index] * (1 - upper[3]);
  return [mix(0), mix(1), mix(2), 1];
};

const luminance = ([red, green, blue]: Colour): number => {
  const linear = [red, green, blue].map((value) => (value / 255 <= 0.04045 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4));
  return 0.2126 * linear[0]! + 0.7152 * linear[1]! + 0.0722 * linear[2]!;
};

/** The contrast of two opaque colours, 1 to 21. */
export const contrast = (one: Colour, other: Colour): number => {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
};

const systemColours = new Map<string, Colour>();

/** A colour of the system as it is now. Kept, since finding it out makes the browser style the whole page again. */
const systemColour = (name: string): Colour => {
  const media = ['(prefers-color-scheme: dark)', '(forced-colors: active)', 'print'].map((query) => matchMedia(query).matches);
  const key = [name, getComputedStyle(document.documentElement).colorScheme, ...media].join();
  const before = systemColours.get(key);
  if (before) return before;
  const probe = document.createElement('div');
  probe.style.color = name;
  document.documentElement.append(probe);
  const colour = colourOf(getComputedStyle(probe).color);
  probe.remove();
  systemColours.set(key, colour);
  return colour;
};

/** What is painted behind an element: every background up to an opaque one, else the canvas of the page. */
export const backgroundOf = (element: Element): Colour => {
  const layers: Colour[] = [];
  for (let at: Element | null = element; at; at = parentOf(at)) {
    const colour = colourOf(getComputedStyle(at).backgroundColor);
    if (colour[3] > 0) layers.push(colour);
    if (colour[3] === 1) break;
  }
  const ground = systemColour('Canvas');
  return layers.reduceRight((lower, upper) => over(upper, lower), ground);
};

const isLarge = (style: CSSStyleDeclaration): boolean => {
  const size = Number.parseFloat(style.fontSize);
  return size >= 24 || (size >= 18.66 && Number(style.fontWeight) >= 700);
};

/** A10: text that cannot be told well enough from what is behind it. */
export const textContrastFaults = (root: Node): string[] => {
  const holders = new Set([...textsIn(root)].flatMap((text) => text.parentElement ?? []));
  return [...holders].filter(isShown).flatMap((holder) => {
    const style = getComputedStyle(holder);
    const ground = backgroundOf(holder);
    const ink = over(colourOf(holder.namespaceURI?.endsWith('svg') ? style.fill : style.color), ground);
    const [ratio, needed] = [contrast(ink, ground), isLarge(style) ? 3 : 4.5];
    return ratio >= needed ? [] : [`${nameOf(holder)} has a contrast of ${ratio.toFixed(2)}, needs ${String(needed)}`];
  });
};

/** The paint of one mark of a picture: its stroke, or its fill where it has none. */
export const paintOf = (mark: Element): Colour | undefined => {
  const { stroke, fill, display } = getComputedStyle(mark);
  if (display === 'none' || !mark.getAttribute('d')) return undefined;
  if (stroke !== 'none') return colourOf(stroke);
  return fill === 'none' ? undefined : colourOf(fill);
};

/** Marks that must be told from the page and, where they lie on the scale, from each other or by a gap around them. */
const MARKS = ['fill', 'ticks', 'marks', 'heads', 'target', 'band'];

/** A10: marks of a picture that cannot be told from the page, the value from its track, a mark from the value it lies on. */
export const markContrastFaults = (root: Node): string[] => {
  const faults: string[] = [];
  for (const picture of elementsIn(root)) {
    if (picture.localName !== 'svg' || !isShown(picture)) continue;
    const ground = backgroundOf(picture);
    const paint = (name: string): Colour | undefined => {
      const mark = [...picture.getElementsByClassName(name)].find((element) => paintOf(element));
      const colour = mark && paintOf(mark);
      return colour && over(colour, ground);
    };
    const must = (one: Colour | undefined, other: Colour | undefined, what: string): void => {
      if (one && other && contrast(one, other) < 3) faults.push(`${what}: ${contrast(one, other).toFixed(2)}, needs 3`);
    };
    for (const name of MARKS) must(paint(name), ground, `${name} against the page`);
    must(paint('fill'), paint('track'), 'the value against its track');
    const casing = picture.querySelector('.casing');
    if (paint('marks') && casing) {
      const gap =
        Number.parseFloat(getComputedStyle(casing).strokeWidth) -
        Number.parseFloat(getComputedStyle(picture.querySelector('.marks')!).strokeWidth);
      must(paint('casing'), paint('fill'), 'the gap around marks against the value');
      if (gap < 2) faults.push(`the gap around marks is ${String(gap / 2)} pixels each side, needs 1`);
    }
  }
  return faults;
};

/** A10: edges of controls that cannot be told from the page. */
export const edgeContrastFaults = (root: Node): string[] =>
  [...elementsIn(root)]
    .filter((element) => element.localName === 'button' && element.getRootNode() instanceof ShadowRoot && isShown(element))
    .flatMap((button) => {
      const ratio = contrast(over(colourOf(getComputedStyle(button).borderTopColor), backgroundOf(button)), backgroundOf(button));
      return ratio >= 3 ? [] : [`the edge of ${nameOf(button)} has a contrast of ${ratio.toFixed(2)}`];
    });

const SYSTEM =
  'ActiveText ButtonBorder ButtonFace ButtonText Canvas CanvasText Field FieldText GrayText Highlight HighlightText LinkText Mark MarkText SelectedItem SelectedItemText VisitedText AccentColor AccentColorText'.split(
    ' ',
  );

/** A5: text and marks whose colour is none of the system's, or cannot be told from the page, while colours are forced. */
export const forcedColourFaults = (root: Node): string[] => {
  const known = SYSTEM.map((name) => systemColour(name).join());
  const faults: string[] = [];
  for (const picture of elementsIn(root)) {
    if (picture.localName !== 'svg' || !isShown(picture)) continue;
    const ground = backgroundOf(picture);
    for (const mark of picture.querySelectorAll('path, text')) {
      const colour = mark.localName === 'text' ? colourOf(getComputedStyle(mark).fill) : paintOf(mark);
      if (!colour || colour[3] === 0) continue;
      if (!known.includes(colour.join())) faults.push(`${nameOf(mark)} is painted ${colour.join(' ')}, no colour of the system`);
      const isGap = mark.matches('.casing, .gap, .bridge');
      if (!isGap && contrast(colour, ground) < 3) faults.push(`${nameOf(mark)} cannot be told from the page`);
    }
  }
  return faults;
};

/** C13: facts told by colour alone: every mark a picture has must also have a shape or a pattern of its own. */
export const colourAloneFaults = (root: Node): string[] => {
  const faults: string[] = [];
  for (const picture of elementsIn(root)) {
    if (picture.localName !== 'svg' || !isShown(picture)) continue;
    if (!isHiddenFromReaders(picture)) faults.push('the picture is not hidden from screen readers');
    const patterns = [...picture.querySelectorAll('.band')]
      .filter((band) => band.getAttribute('d'))
      .map((band) => getComputedStyle(band).strokeDasharray);
    if (new Set(patterns).size !== patterns.length) faults.push('two bands have the same pattern');
    const figures = picture.parentElement?.parentElement?.querySelector('[part=sentence]')?.textContent ?? '';
    if (picture.querySelector('.heads')?.getAttribute('d') && figures.trim() === '') faults.push('marks without words');
  }
  return faults;
};
