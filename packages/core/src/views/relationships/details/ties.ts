import type { Family } from '../../../layout/relationships/index.js';
import type { Absence, GovernanceModel, Regime, Relationship } from '../../../model/types.js';
import { formatNumber } from '../../../wording/figures.js';
import type { RelationshipsDetailWords } from '../../../wording/relationships/details/words.js';
import { familyReader } from '../families.js';

/** A relationship, or one that is missing. */
export type Tie = Relationship | Absence;

/** An absence has no strength. */
export const isRelationship = (tie: Tie): tie is Relationship => 'strength' in tie;

/** Reads and words what the panel and the tables say of one regime. */
export interface TieReader {
  readonly ties: readonly Tie[];
  readonly familyOf: (kind: string) => Family;
  readonly nameOf: (body: string) => string;
  /** A kind's own label, or our word for it, or its id. */
  readonly kindName: (kind: string) => string;
  /** Whether it runs both ways; an absence, where its kind usually does. */
  readonly isMutual: (tie: Tie) => boolean;
  /** Instrument, unit, basis, mode, loop and rung, in words. */
  readonly more: (tie: Tie) => readonly string[];
  /** "Spours, Hodgson and Yeomans 2006, 4.5": where it comes from. */
  readonly citations: (of: { readonly sources: Tie['sources'] }) => string;
}

/** Makes the reader of a regime. */
export function tieReader(
  model: Pick<GovernanceModel, 'sources'>,
  regime: Regime,
  words: RelationshipsDetailWords,
  locale: string,
  list: (items: readonly string[]) => string,
): TieReader {
  const kinds = new Map(regime.relationshipKinds.map((kind) => [kind.id, kind]));
  const names = new Map(regime.actors.map(({ id, name }) => [id, name]));
  const sources = new Map(model.sources.map((source) => [source.id, source]));
  const surname = (author: string): string => author.split(' ').at(-1) ?? author;
  /** A source with all the places cited in it. */
  const cite = (id: string, places: readonly string[]): string => {
    const source = sources.get(id);
    const whose = !source ? id : source.authors.length > 0 ? list(source.authors.map(surname)) : source.title;
    return [[whose, source?.year].filter(Boolean).join(' '), ...places].join(', ');
  };
  return {
    ties: [...regime.relationships, ...regime.absences],
    familyOf: familyReader(regime),
    nameOf: (body) => names.get(body) ?? body,
    kindName: (kind) => kinds.get(kind)?.label ?? words.kinds[kind] ?? kind,
    isMutual: (tie) => (isRelationship(tie) ? tie.mutual : (kinds.get(tie.kind)?.mutual ?? false)),
    more: (tie) => {
      if (!isRelationship(tie)) return [];
      const { instrument, unit, basis, mode, loop, rung } = tie;
      return [
        instrument,
        unit && words.unit[unit],
        basis && words.basis[basis],
        mode && words.mode[mode],
        loop && words.loop[loop],
        rung === undefined ? undefined : words.rung(formatNumber(rung, locale, 0)),
      ].filter((fact) => fact !== undefined);
    },
    citations: ({ sources: cited }) => {
      const places = new Map<string, string[]>();
      for (const { source, place } of cited) places.set(source, [...(places.get(source) ?? []), ...(place ? [place] : [])]);
      return [...places].map(([source, some]) => cite(source, some)).join('; ');
    },
  };
}
