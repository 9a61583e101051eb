import type { RelationshipsView } from '@folkmoot/core/views/relationships';
import { type Trace, traceFrom } from '@folkmoot/core/views/relationships/details';
import type { RelationshipsDetailWords } from '@folkmoot/core/wording/relationships/details';
import type { Scene } from './scene.js';

/** What a reader looks at: the relationships and bodies that stand out, while all others are faint. */
export interface Focus {
  /** Relationships and absences by id. */
  readonly ties: ReadonlySet<string>;
  readonly bodies: ReadonlySet<string>;
  /** The body that is looked at, outlined strongly. */
  readonly body: string | undefined;
}

/** What a trace found, and a sentence that says so. */
export type Traced = Trace & { readonly sentence: string };

/** Who stands upstream or downstream of a body. */
export const tracedFrom = ({ regime, view, list }: Scene, body: string, upstream: boolean, words: RelationshipsDetailWords): Traced => {
  const found = traceFrom(regime, body, upstream);
  const nameOf = (id: string): string => view.bodies.get(id)?.name ?? id;
  const others = [...found.bodies.keys()].map(nameOf);
  return {
    ...found,
    sentence: others.length > 0 ? words.traced(upstream, nameOf(body), list(others)) : words.tracedNone(upstream, nameOf(body)),
  };
};

/** What stands out: what a search found, what was traced, what is selected or pointed at, in this order; nothing where nobody asked. */
export const focusOf = (
  view: RelationshipsView,
  body: string | undefined,
  traced: Traced | undefined,
  found: readonly { readonly id: string }[] | undefined,
): Focus | undefined => {
  if (found?.length) return { ties: new Set(), bodies: new Set(found.map(({ id }) => id)), body: undefined };
  const known = body === undefined ? undefined : view.bodies.get(body);
  if (!known || body === undefined) return undefined;
  if (traced) return { ties: traced.ties, bodies: new Set([body, ...traced.bodies.keys()]), body };
  return { ties: known.ties, bodies: new Set([body, ...known.neighbours]), body };
};

/** Bodies whose names hold a reader's words, whatever the capitals and accents; those that begin with them first. */
export const findBodies = (view: RelationshipsView, query: string): readonly { readonly id: string; readonly name: string }[] => {
  const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  const wanted = plain(query.trim());
  const found = [...view.bodies.values()].filter(({ name }) => plain(name).includes(wanted));
  return found.sort((a, b) => Number(plain(b.name).startsWith(wanted)) - Number(plain(a.name).startsWith(wanted)));
};
