// The tree as a reader meets it: through shadow roots, which no selector crosses.

/** Every element under a root, shadow roots included, in document order; the root itself first where it is an element. */
export const elementsIn = function* (root: Node): Generator<Element> {
  if (root instanceof Element) yield root;
  if (root instanceof Element && root.shadowRoot) yield* elementsIn(root.shadowRoot);
  for (const child of root.childNodes) if (child instanceof Element) yield* elementsIn(child);
};

/** Every text node under a root that holds more than white space, style sheets and scripts apart. */
export const textsIn = function* (root: Node): Generator<Text> {
  for (const element of elementsIn(root)) {
    if (['style', 'script'].includes(element.localName)) continue;
    for (const holder of element.shadowRoot ? [element.shadowRoot, element] : [element])
      for (const child of holder.childNodes) if (child instanceof Text && child.data.trim() !== '') yield child;
  }
};

/** The parent in the tree as it is laid out: the slot a child is shown in, the host of a shadow root. */
export const parentOf = (node: Node): Element | null => {
  if (node instanceof Element && node.assignedSlot) return node.assignedSlot;
  const parent = node.parentNode;
  if (parent instanceof ShadowRoot) return parent.host;
  return parent instanceof Element ? parent : null;
};

/** A short way to name an element in a finding. */
export const nameOf = (element: Element): string => {
  const label = element.getAttribute('class') || element.getAttribute('part') || element.id;
  const words = (element.textContent ?? '').trim().replace(/\s+/g, ' ').slice(0, 40);
  return `<${element.localName}${label ? ` ${label}` : ''}>${words ? ` “${words}”` : ''}`;
};

/** Whether anything of it can be seen: it is laid out, and nothing hides it. */
export const isShown = (element: Element): boolean => {
  if (element.getClientRects().length === 0) return false;
  const { visibility, display } = getComputedStyle(element);
  return visibility === 'visible' && display !== 'none';
};

/** Whether a screen reader is told to pass over it. */
export const isHiddenFromReaders = (element: Element): boolean => {
  for (let at: Element | null = element; at; at = parentOf(at)) if (at.getAttribute('aria-hidden') === 'true') return true;
  return false;
};
