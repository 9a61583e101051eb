import { nothing } from 'lit';
import { directive, Directive, type ElementPart, PartType, type PartInfo } from 'lit/directive.js';

/** Attributes by name. `true` sets an empty one; `false`, `undefined`, `null` and the empty text leave it off. */
export type Attributes = Readonly<Record<string, string | number | boolean | null | undefined>>;

class SetAttributes extends Directive {
  #before: readonly string[] = [];

  constructor(part: PartInfo) {
    super(part);
    if (part.type !== PartType.ELEMENT) throw new Error('`attributes` belongs inside a tag.');
  }

  override render(_attributes: Attributes): typeof nothing {
    return nothing;
  }

  override update({ element }: ElementPart, [attributes]: [Attributes]): typeof nothing {
    for (const name of this.#before) if (!(name in attributes)) element.removeAttribute(name);
    for (const [name, value] of Object.entries(attributes))
      if (value === undefined || value === null || value === '' || value === false) element.removeAttribute(name);
      else element.setAttribute(name, value === true ? '' : String(value));
    this.#before = Object.keys(attributes);
    return nothing;
  }
}

/**
 * Writes a story's arguments onto a tag as attributes, as a page's author would, and changes only those that changed: the element stays,
 * so that what a control does is seen to move.
 */
export const attributes = directive(SetAttributes);
