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
  const link = owner.createElement('a');
  link.href = href;
  link.download = name;
  link.click();
  setTimeout(() => {
    URL.revokeObjectURL(href);
  }, 10_000);
};

/** Rows as a CSV file, with a byte-order mark, without which Excel reads UTF-8 as something else. */
export const csvBlob = (rows: readonly (readonly string[])[]): Blob =>
  new Blob(['\ufeff', writeCsv(rows)], { type: 'text/csv;charset=utf-8' });

/** The paint properties that make a picture look the same outside the page. */
const PAINT = [
  'stroke',
  'fill',
  'stroke-width',
  'stroke-dasharray',
  'stroke-linejoin',
  'fill-rule',
  'font-family',
  'font-size',
  'font-weight',
  'text-anchor',
  'display',
];

/**
 * A picture as a file of its own: titled and described, every colour written out, a background, no style sheet and no reference to
 * anything outside. The attributes are presentation attributes, which need no `style`.
 */
export const svgText = (picture: SVGSVGElement, title: string, description: string, background: string): string => {
  const copy = picture.cloneNode(true) as SVGSVGElement;
  const [originals, copies] = [picture, copy].map((svg) => [...svg.querySelectorAll('*')]) as [Element[], Element[]];
  originals.forEach((original, index) => {
    const computed = getComputedStyle(original);
    const target = copies[index];
    // eslint-disable-next-line no-restricted-syntax -- the names come from the list above, which holds neither style nor handlers
    for (const name of PAINT) target?.setAttribute(name, computed.getPropertyValue(name));
    target?.removeAttribute('class');
  });
  const { width, height } = picture.viewBox.baseVal;
  copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
  for (const name of ['aria-hidden', 'focusable', 'class', 'part']) copy.removeAttribute(name);
  copy.setAttribute('role', 'img');
  copy.setAttribute('width', String(width * 2));
  copy.setAttribute('height', String(height * 2));
  const make = (name: string): Element => picture.ownerDocument.createElementNS('http://www.w3.org/2000/svg', name);
  const [titleElement, descriptionElement, ground] = ['title', 'desc', 'rect'].map(make) as [Element, Element, Element];
  titleElement.textContent = title;
  descriptionElement.textContent = description;
  ground.setAttribute('width', '100%');
  ground.setAttribute('height', '100%');
  ground.setAttribute('fill', background);
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
    await new Promise((resolve, reject) => {
      image.onload = resolve;
      image.onerror = reject;
      image.src = href;
    });
    const canvas = document.createElement('canvas');
    canvas.width = image.naturalWidth;
    canvas.height = image.naturalHeight;
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await new Promise<Blob>((resolve, reject) => {
      canvas.toBlob((blob) => {
        if (blob) resolve(blob);
        else reject(new Error('no image'));
      }, 'image/png');
    });
  } finally {
    URL.revokeObjectURL(href);
  }
};

/** The first opaque background behind an element, so that a picture made on a dark page can be read. */
export const backgroundBehind = (element: Element): string => {
  for (let node: Element | null = element; node;) {
    const { backgroundColor } = getComputedStyle(node);
    if (!/^(?:transparent|rgba\(.*, 0\))$/.test(backgroundColor)) return backgroundColor;
    const root: Node = node.getRootNode();
    node = node.parentElement ?? ('host' in root ? (root as ShadowRoot).host : null);
  }
  return getComputedStyle(element).colorScheme === 'dark' ? 'black' : 'white';
};
