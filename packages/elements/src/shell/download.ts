import { writeCsv } from '@folkmoot/core/statistics/write-csv';
import { truncate } from '@folkmoot/core/text';

/** Characters no file system, and no reader of a file name, should meet: paths, controls, direction overrides. */
// eslint-disable-next-line no-control-regex -- control characters are what is being removed
const UNSAFE = /[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff/\\:*?"<>|.]+/g;

/** A file name from a title: safe characters, at most 80, never empty. */
export const fileName = (title: string, ending: string): string =>
  `${truncate(title.replace(UNSAFE, ' ').trim().replace(/\s+/g, '-').toLowerCase(), 80) || 'folkmoot'}.${ending}`;

/** Hands a file to the reader. The address is given back once the browser has taken it. */
export const saveFile = (owner: Document, blob: Blob, name: string): void => {
  const href = URL.createObjectURL(blob);
  Object.assign(owner.createElement('a'), { href, download: name }).click();
  setTimeout(() => {
    URL.revokeObjectURL(href);
  }, 10_000);
};

/** Rows as a CSV file, with a byte-order mark, without which Excel reads UTF-8 as something else. */
export const csvBlob = (rows: readonly (readonly string[])[]): Blob =>
  new Blob(['\ufeff', writeCsv(rows)], { type: 'text/csv;charset=utf-8' });

/**
 * A colour as every program reads it: word processors and drawing programs do not know the `color(…)`, `lch(…)` and `rgba(…)` that browsers
 * compute. The browser itself makes red, green and blue of it, by way of a property of the element that nothing is painted with.
 *
 * @returns `#rrggbb`, what sRGB has nearest, and the opacity from 0 to 1
 */
export const plainColour = (element: ElementCSSInlineStyle & Element, colour: string): [colour: string, opacity: string] => {
  element.style.stopColor = `color-mix(in srgb, ${colour}, ${colour})`;
  const [red, green, blue, opacity = '1'] = getComputedStyle(element).stopColor.match(/[\d.e-]+/g) ?? [];
  element.style.stopColor = '';
  const bytes = Uint8ClampedArray.from([red, green, blue], (part) => Number(part) * 255);
  return [
    `#${bytes
      .reduce((sum, byte) => sum * 256 + byte, 1)
      .toString(16)
      .slice(1)}`,
    opacity,
  ];
};

/** The paint properties that make a picture look the same outside the page. */
const PAINT = ['stroke', 'fill', 'stroke-width', 'stroke-dasharray', 'font-family', 'font-size', 'font-weight', 'text-anchor'];

/**
 * A picture without groups as a file of its own: titled and described, every colour written out, a background, no style sheet and no reference to
 * anything outside. The attributes are presentation attributes, which need no `style`. Colours are `#rrggbb`, with an opacity beside it.
 */
export const svgText = (picture: SVGSVGElement, title: string, description: string, background: string): string => {
  const copy = picture.cloneNode(true) as SVGSVGElement;
  const set = (target: Element, name: string, value: string): void => {
    const [plain, opacity] = /^\w+\(/.test(value) ? plainColour(picture, value) : [value];
    // eslint-disable-next-line no-restricted-syntax -- a presentation attribute
    if (opacity) target.setAttribute(`${name}-opacity`, opacity);
    // eslint-disable-next-line no-restricted-syntax -- the names come from the list above, which holds neither style nor handlers
    target.setAttribute(name, plain);
  };
  [...copy.children].forEach((target, index) => {
    const computed = getComputedStyle(picture.children[index] as Element);
    for (const name of PAINT) set(target, name, computed.getPropertyValue(name));
    target.removeAttribute('class');
  });
  const { width, height } = picture.viewBox.baseVal;
  copy.removeAttribute('aria-hidden');
  set(copy, 'role', 'img');
  set(copy, 'width', String(width * 2));
  set(copy, 'height', String(height * 2));
  const make = (name: string): Element => document.createElementNS('http://www.w3.org/2000/svg', name);
  const [titleElement, descriptionElement, ground] = ['title', 'desc', 'rect'].map(make) as [Element, Element, Element];
  titleElement.textContent = title;
  descriptionElement.textContent = description;
  set(ground, 'width', '100%');
  set(ground, 'height', '100%');
  set(ground, 'fill', background);
  copy.prepend(titleElement, descriptionElement, ground);
  return new XMLSerializer().serializeToString(copy);
};

/**
 * A picture as PNG, at the size that it says it has. Rejects where the page's policy refuses it (`img-src` without `data:` or `blob:`), which is for the
 * caller to say.
 */
export const pngBlob = async (svg: string): Promise<Blob> => {
  const href = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  try {
    const image = new Image();
    image.src = href;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = image.naturalWidth;
    canvas.height = image.naturalHeight;
    canvas.getContext('2d')?.drawImage(image, 0, 0);
    // An image too large to be made is null, which saving refuses.
    return await new Promise((resolve) => {
      canvas.toBlob(resolve as BlobCallback);
    });
  } finally {
    URL.revokeObjectURL(href);
  }
};

/** The first opaque background behind an element, so that a picture made on a dark page can be read. */
export const backgroundBehind = (element: Element): string => {
  for (let node: Element | null = element; node;) {
    const { backgroundColor } = getComputedStyle(node);
    if (!/^rgba.* 0\)|\/ 0\)/.test(backgroundColor)) return backgroundColor;
    node = node.parentElement ?? ((node.getRootNode() as Partial<ShadowRoot>).host || null);
  }
  return getComputedStyle(element).colorScheme === 'dark' ? 'black' : 'white';
};
