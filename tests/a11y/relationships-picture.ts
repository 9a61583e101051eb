// A relationship diagram as the browser drew it: the lines, and what lies on what.
import type { Page } from 'playwright-core';

/** The outlines of all lines in one text, and the picture's own measures. */
export const drawnIn = (page: Page): Promise<{ lines: string; viewBox: number[] }> =>
  page.evaluate(() => {
    const picture = document.getElementById('it')!.shadowRoot!.querySelector('.picture')!;
    const lines = [...picture.querySelectorAll('.lines path')].map((path) => path.getAttribute('d')).join(' ');
    return { lines, viewBox: picture.getAttribute('viewBox')!.split(' ').map(Number) };
  });

/**
 * What lies where it should not, in the browser's own boxes: a name that runs out of its box, words on words or on a box, a line under a box or
 * under words. Empty where all fits.
 */
export const fitsIn = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const root = document.getElementById('it')!.shadowRoot!;
    const picture = root.querySelector<SVGSVGElement>('.picture')!;
    const faults: string[] = [];
    interface Box {
      readonly what: string;
      readonly left: number;
      readonly right: number;
      readonly top: number;
      readonly bottom: number;
    }
    const boxOf = (what: string, { left, right, top, bottom }: DOMRect, by = 0): Box => ({
      what,
      left: left + by,
      right: right - by,
      top: top + by,
      bottom: bottom - by,
    });
    const meet = (a: Box, b: Box): boolean => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

    const bodies = [...root.querySelectorAll<HTMLButtonElement>('.body')].map((button) => {
      const range = document.createRange();
      range.selectNodeContents(button);
      const [box, words] = [button.getBoundingClientRect(), range.getBoundingClientRect()];
      if (words.left < box.left + 1 || words.right > box.right - 1 || words.top < box.top || words.bottom > box.bottom)
        faults.push(`“${button.textContent ?? ''}” runs out of its box`);
      return boxOf(button.textContent ?? '', box);
    });
    const [edges, isMirrored] = [picture.querySelector('.bands')!.getBoundingClientRect(), getComputedStyle(picture).direction === 'rtl'];
    for (const name of picture.querySelectorAll('.band, .tier')) {
      const { left, right } = name.getBoundingClientRect();
      if (isMirrored ? left < edges.right : right > edges.left)
        faults.push(`“${name.textContent ?? ''}” reaches the stroke along its band`);
    }
    const words = [...picture.querySelectorAll('text')].map((text) => boxOf(text.textContent ?? '', text.getBoundingClientRect(), 1));
    const all = [...bodies, ...words];
    all.forEach((one, index) => {
      for (const other of all.slice(index + 1)) if (meet(one, other)) faults.push(`“${one.what}” lies on “${other.what}”`);
    });

    // Every line, a point every 3 pixels; where it meets its own box it may touch the outline.
    const matrix = picture.getScreenCTM()!;
    const covered = [...picture.querySelectorAll('.ground')].map((ground) => boxOf('', ground.getBoundingClientRect(), -1));
    const inner = bodies.map((box) => ({ ...box, left: box.left + 2, right: box.right - 2, top: box.top + 2, bottom: box.bottom - 2 }));
    const bare = words.filter((word) => !covered.some((ground) => meet(ground, word)));
    for (const line of picture.querySelectorAll<SVGPathElement>(
      'g.lines:not(.faint) .line, g.lines:not(.faint) .absent:not(.head, .ring)',
    )) {
      const length = line.getTotalLength();
      const seen = new Set<string>();
      for (let at = 0; at <= length; at += 3) {
        const { x, y } = line.getPointAtLength(at).matrixTransform(matrix);
        const point = { what: '', left: x - 0.1, right: x + 0.1, top: y - 0.1, bottom: y + 0.1 };
        for (const box of [...inner, ...bare]) if (meet(point, box)) seen.add(box.what);
      }
      for (const what of seen) faults.push(`a line (${line.getAttribute('class') ?? ''}) runs through “${what}”`);
    }
    return faults;
  });
