// What is on the screen, as numbers: for rings, marks and mirror images that no style can vouch for.
import type { Page } from 'playwright-core';
import type { Colour } from '../in-page/colours.js';

/** A part of the page, in CSS pixels of the viewport. */
export interface Part {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A picture of a part: red, green, blue, opacity for each pixel, row by row. */
export interface Pixels {
  readonly width: number;
  readonly height: number;
  readonly data: readonly number[];
}

/** Photographs a part of a page, as a PNG in base64. */
export const photograph = async (page: Page, clip: Part): Promise<string> =>
  (await page.screenshot({ clip, animations: 'disabled', caret: 'hide' })).toString('base64');

/** Photographs a part of a page, as numbers. The browser itself unpacks the picture. */
export const pixelsOf = async (page: Page, clip: Part): Promise<Pixels> => {
  const png = await photograph(page, clip);
  return page.evaluate(async (png) => {
    const bytes = Uint8Array.from(atob(png), (character) => character.charCodeAt(0));
    const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
    const context = Object.assign(document.createElement('canvas'), { width: image.width, height: image.height }).getContext('2d')!;
    context.drawImage(image, 0, 0);
    return { width: image.width, height: image.height, data: [...context.getImageData(0, 0, image.width, image.height).data] };
  }, png);
};

/** The colour of one pixel. */
export const pixelAt = ({ data, width }: Pixels, x: number, y: number): Colour => {
  const at = (Math.round(y) * width + Math.round(x)) * 4;
  return [data[at] ?? 0, data[at + 1] ?? 0, data[at + 2] ?? 0, 1];
};

const luminance = ([red, green, blue]: Colour): number => {
  const linear = (value: number): number => (value / 255 <= 0.04045 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4);
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
};

/** The contrast of two pixels, 1 to 21. */
export const contrastOf = (one: Colour, other: Colour): number => {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
};

/** How many pixels differ between two photographs of the same part with a contrast of at least `least`. Counted in the page. */
export const changedPixels = (page: Page, before: string, after: string, least: number): Promise<number> =>
  page.evaluate(
    async ([before, after, least]) => {
      const unpack = async (png: string): Promise<ImageData> => {
        const bytes = Uint8Array.from(atob(png), (character) => character.charCodeAt(0));
        const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
        const context = Object.assign(document.createElement('canvas'), { width: image.width, height: image.height }).getContext('2d')!;
        context.drawImage(image, 0, 0);
        return context.getImageData(0, 0, image.width, image.height);
      };
      const [one, other] = await Promise.all([unpack(before), unpack(after)]);
      const colour = ({ data }: ImageData, at: number): [number, number, number, number] => [data[at]!, data[at + 1]!, data[at + 2]!, 1];
      let count = 0;
      for (let at = 0; at < one.data.length; at += 4) if (inPage.contrast(colour(one, at), colour(other, at)) >= least) count++;
      return count;
    },
    [before, after, least] as const,
  );
