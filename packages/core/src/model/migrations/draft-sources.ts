import { changed, eachOf, isObject, renamed, without, type PlainObject } from './reshape.js';

/** Turns the drafts' `src` into `sources`, and remembers which sources were cited, for the list at the end of the model. */
export class DraftSources {
  private readonly cited = new Set<string>();

  /** A draft's reference, `{ref: "S1.s5.b4", seed: "S1", lines}`, as a citation, `{source: "S1", place: "s5.b4", lines}`. */
  readonly citation = (reference: PlainObject): PlainObject => {
    const { seed, ref } = reference;
    if (typeof seed !== 'string') return reference;
    this.cited.add(seed);
    const place = typeof ref === 'string' && ref.startsWith(`${seed}.`) ? ref.slice(seed.length + 1) : ref;
    return { source: seed, place, ...without(reference, 'seed', 'ref') };
  };

  /** An entry with `sources` for its `src`. */
  readonly entry = (entry: PlainObject): PlainObject =>
    changed(renamed(entry, { src: 'sources' }), 'sources', (src) => eachOf(src, this.citation));

  /** The model's list of sources: those named with a title, and those only cited. */
  list(titles?: unknown): readonly PlainObject[] {
    const named = isObject(titles) ? Object.entries(titles).map(([id, title]) => ({ id, title })) : [];
    const rest = [...this.cited].filter((id) => !named.some((source) => source.id === id));
    return [...named, ...rest.map((id) => ({ id, title: id }))];
  }
}
