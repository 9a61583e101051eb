const VOID = new Set(['area', 'br', 'col', 'hr', 'img', 'input', 'link', 'meta', 'source', 'wbr']);
/** Text inside these keeps its own line breaks. */
const VERBATIM = new Set(['script', 'pre', 'textarea']);

const escapeText = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
const escapeAttribute = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');

const openingTag = (element: Element, indent: string): string => {
  const written = [...element.attributes].map(({ name, value }) => (value === '' ? name : `${name}="${escapeAttribute(value)}"`));
  const line = `<${[element.localName, ...written].join(' ')}>`;
  return indent.length + line.length <= 100 || written.length < 2
    ? line
    : `<${element.localName}\n${written.map((attribute) => `${indent}  ${attribute}\n`).join('')}${indent}>`;
};

const write = (node: Node, indent: string): string => {
  if (node.nodeType === Node.TEXT_NODE) {
    const text = (node.textContent ?? '').replace(/\s+/g, ' ').trim();
    return text === '' ? '' : `${indent}${escapeText(text)}\n`;
  }
  // Comments are lit's own; the live region is the element's.
  if (!(node instanceof Element) || node.slot === 'folkmoot-announcer') return '';
  const opening = `${indent}${openingTag(node, indent)}`;
  if (VOID.has(node.localName)) return `${opening}\n`;
  const closing = `</${node.localName}>\n`;
  if (VERBATIM.has(node.localName)) return `${opening}${node.textContent ?? ''}${closing}`;
  const inside = [...node.childNodes].map((child) => write(child, `${indent}  `)).join('');
  const single = inside.trim();
  if (single === '') return `${opening}${closing}`;
  // A tag with one short line in it stays on that line.
  return !single.includes('\n') && !opening.includes('\n') && opening.length + single.length < 90
    ? `${opening}${single}${closing}`
    : `${opening}\n${inside}${indent}${closing}`;
};

/** The HTML inside an element as an author would write it: light DOM only, indented, without what lit and the widgets add. */
export const htmlOf = (element: Element): string => [...element.childNodes].map((child) => write(child, '')).join('');
