// Whether everything still fits: at 320 pixels, with a reader's own spacing, at twice the size (A7, A8).
import { elementsIn, isShown, nameOf, parentOf, textsIn } from './walk.js';

/** Text that is cut off, or runs out of the widget it belongs to. */
export const clippedTexts = (root: Node): string[] => {
  const faults: string[] = [];
  const holders = new Set([...textsIn(root)].flatMap((text) => text.parentElement ?? []));
  for (const holder of holders) {
    if (!isShown(holder) || holder.namespaceURI?.endsWith('svg') || holder.closest('[slot]')) continue;
    const { overflowX, overflowY, textOverflow, clipPath } = getComputedStyle(holder);
    // Meant for the ear alone.
    if (clipPath === 'inset(50%)') continue;
    const box = holder.getBoundingClientRect();
    if (overflowX !== 'visible' && holder.scrollWidth > holder.clientWidth + 1 && !isScroller(overflowX))
      faults.push(`${nameOf(holder)} is cut off at its side`);
    if (overflowY !== 'visible' && holder.scrollHeight > holder.clientHeight + 1 && !isScroller(overflowY))
      faults.push(`${nameOf(holder)} is cut off below`);
    if (textOverflow === 'ellipsis') faults.push(`${nameOf(holder)} ends in dots`);
    for (let at = parentOf(holder); at; at = parentOf(at)) {
      const { overflow } = getComputedStyle(at);
      if (!/hidden|clip/.test(overflow)) continue;
      const edge = at.getBoundingClientRect();
      if (box.right > edge.right + 1 || box.left < edge.left - 1 || box.bottom > edge.bottom + 1)
        faults.push(`${nameOf(holder)} is cut off by ${nameOf(at)}`);
    }
  }
  return faults;
};

const isScroller = (overflow: string): boolean => /auto|scroll/.test(overflow);

/** A page that has to be scrolled sideways, and by what. */
export const sidewaysFaults = (root: Element): string[] => {
  const width = document.documentElement.clientWidth;
  if (document.documentElement.scrollWidth <= width) return [];
  const wide = [...elementsIn(root)].filter((element) => isShown(element) && element.getBoundingClientRect().right > width + 1);
  return wide.length > 0
    ? wide.slice(0, 5).map((element) => `${nameOf(element)} reaches out of the page`)
    : ['the page has to be scrolled sideways'];
};

/** Parts that scroll by themselves and cannot be reached or have no name (axe sees only some). */
export const scrollerFaults = (root: Node): string[] =>
  [...elementsIn(root)]
    .filter((element) => element.getRootNode() instanceof ShadowRoot && isShown(element))
    .filter((element) => isScroller(getComputedStyle(element).overflowX) && element.scrollWidth > element.clientWidth)
    .filter((element) => !(element as HTMLElement).matches('[tabindex="0"]:is([role=region], [role=group])[aria-label]'))
    .map((element) => `${nameOf(element)} scrolls and cannot be reached by keyboard, or has no name`);

/** Text in pictures that lies over other text, or runs out of its picture. */
export const pictureTextFaults = (root: Node): string[] => {
  const faults: string[] = [];
  for (const picture of elementsIn(root)) {
    if (picture.localName !== 'svg' || !isShown(picture)) continue;
    const frame = picture.getBoundingClientRect();
    const texts = [...picture.querySelectorAll('text')].map((text) => ({ text, box: text.getBoundingClientRect() }));
    for (const [index, { text, box }] of texts.entries()) {
      if (box.left < frame.left - 2 || box.right > frame.right + 2) faults.push(`${nameOf(text)} runs out of its picture`);
      for (const other of texts.slice(index + 1)) {
        const apart =
          box.right <= other.box.left || other.box.right <= box.left || box.bottom <= other.box.top || other.box.bottom <= box.top;
        if (!apart) faults.push(`${nameOf(text)} lies over ${nameOf(other.text)}`);
      }
    }
  }
  return faults;
};

/** Words that are divided between two lines, though nobody wrote a hyphen or a dash where they are. */
export const brokenWords = (root: Node): string[] => {
  const broken: string[] = [];
  const range = document.createRange();
  const isOnOneLine = (text: Text, from: number, to: number): boolean => {
    range.setStart(text, from);
    range.setEnd(text, to);
    return new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size <= 1;
  };
  for (const text of textsIn(root)) {
    if (!text.parentElement || !isShown(text.parentElement) || isOnOneLine(text, 0, text.length)) continue;
    for (const { index, 0: word } of text.data.matchAll(/[\p{L}\p{N}]{2,}/gu))
      if (!isOnOneLine(text, index, index + word.length)) broken.push(word);
  }
  return broken;
};
