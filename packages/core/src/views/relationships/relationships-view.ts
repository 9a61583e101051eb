import { FAMILIES, type Family, withoutBrackets } from '../../layout/relationships/index.js';
import type { Absence, Actor, Regime, Relationship, Tier } from '../../model/types.js';
import { formatNumber } from '../../wording/figures.js';
import type { RelationshipsWords } from '../../wording/relationships/words.js';
import { familyReader } from './families.js';

/** How many relationships of a family a body has. */
export interface FamilyCount {
  readonly family: Family;
  readonly count: number;
}

/** A body as a button of the diagram or a line of the list. */
export interface BodyView {
  readonly id: string;
  readonly name: string;
  /** Whether the modeller inferred that it is there. */
  readonly inferred: boolean;
  /** Its name aloud: "Schools, 10 relationships, 1 absent". */
  readonly spoken: string;
  /** What it has, by family, families that it has nothing of left out. */
  readonly counts: readonly FamilyCount[];
  readonly absences: number;
  /** The ids of the relationships and absences it has a part in. */
  readonly ties: ReadonlySet<string>;
  /** The bodies at the other ends of these, itself left out. */
  readonly neighbours: ReadonlySet<string>;
  /** The members of a group, which stands for them until it is opened. */
  readonly members?: readonly BodyView[];
  /** Whether it is a member of a group. */
  readonly isMember?: boolean;
}

/** A row of bodies, or an empty band. */
export interface TierView {
  readonly id: string;
  readonly band: Tier['band'];
  /** "Local: institution, 6 bodies". */
  readonly heading: string;
  readonly bodies: readonly BodyView[];
  /** Said where its whole band has nobody. */
  readonly empty: string | undefined;
}

/** One entry of the legend: what it filters, its name and how many there are. */
export interface LegendEntry {
  readonly filter: Filter;
  readonly name: string;
  readonly count: string;
}

/** What can be shown or hidden. */
export type Filter = Family | 'absent' | 'inferred';

/** What a relationship diagram says before a reader asks it anything. */
export interface RelationshipsView {
  /** The regime's title and period. */
  readonly title: string;
  readonly summary: string;
  /** From the highest rank to the lowest. */
  readonly tiers: readonly TierView[];
  readonly legend: readonly LegendEntry[];
  /** All bodies, by id. */
  readonly bodies: ReadonlyMap<string, BodyView>;
  readonly relationshipCount: number;
}

/**
 * What a regime's diagram and list show, in words and numbers; pure. Bodies of unknown tiers and relationships of unknown bodies do not
 * come this far: the model's reader has refused or repaired them.
 */
export function relationshipsView(regime: Regime, words: RelationshipsWords, locale: string): RelationshipsView {
  const number = (value: number): string => formatNumber(value, locale, 0);
  const { actors, relationships, absences } = regime;
  const familyOf = familyReader(regime);
  const ties = tiesByBody(relationships, absences);
  const bodies = new Map(actors.map((actor) => [actor.id, bodyView(actor, ties.get(actor.id) ?? [], familyOf, words, number)]));
  const inferred = relationships.filter(({ status }) => status === 'inferred').length;
  const tiers = tierViews(regime, bodies, words, number);
  const entry = (filter: Filter, name: string, count: number): LegendEntry[] => (count > 0 ? [{ filter, name, count: number(count) }] : []);
  const legend = [
    ...FAMILIES.flatMap((family) =>
      entry(family, words.families[family], relationships.filter(({ kind }) => familyOf(kind) === family).length),
    ),
    ...entry('inferred', words.inferred, inferred),
    ...entry('absent', words.absent, absences.length),
  ];
  return Object.freeze({
    title: [regime.title, regime.period].filter(Boolean).join(', '),
    summary: words.summary({
      bodies: words.bodies(number(actors.length), actors.length),
      relationships: words.relationships(number(relationships.length), relationships.length),
      inferred: number(inferred),
      absences: absences.length > 0 ? words.absences(number(absences.length), absences.length) : undefined,
      emptyBands: tiers.filter(({ empty }) => empty !== undefined).map(({ band }) => band),
      busiest: busiest(regime, ties, number),
    }),
    tiers,
    legend,
    bodies,
    relationshipCount: relationships.length,
  });
}

type Tie = Relationship | Absence;

function tiesByBody(relationships: readonly Relationship[], absences: readonly Absence[]): Map<string, Tie[]> {
  const ties = new Map<string, Tie[]>();
  for (const tie of [...relationships, ...absences])
    for (const end of new Set([tie.from, tie.to])) {
      const there = ties.get(end);
      if (there) there.push(tie);
      else ties.set(end, [tie]);
    }
  return ties;
}

/** An absence has no strength. */
const isPresent = (tie: Tie): boolean => 'strength' in tie;

function bodyView(
  { id, name, status }: Actor,
  ties: readonly Tie[],
  familyOf: (kind: string) => Family,
  words: RelationshipsWords,
  number: (value: number) => string,
): BodyView {
  const present = ties.filter(isPresent);
  const absences = ties.length - present.length;
  const facts = [words.relationships(number(present.length), present.length)];
  if (absences > 0) facts.push(words.absences(number(absences), absences));
  if (status === 'inferred') facts.push(words.inferred.toLowerCase());
  return {
    id,
    name,
    inferred: status === 'inferred',
    spoken: words.bodyName(name, facts),
    counts: FAMILIES.map((family) => ({ family, count: present.filter(({ kind }) => familyOf(kind) === family).length })).filter(
      ({ count }) => count > 0,
    ),
    absences,
    ties: new Set(ties.map((tie) => tie.id)),
    neighbours: new Set(ties.flatMap(({ from, to }) => [from, to]).filter((other) => other !== id)),
  };
}

function tierViews(
  { tiers, actors }: Regime,
  bodies: ReadonlyMap<string, BodyView>,
  words: RelationshipsWords,
  number: (value: number) => string,
): TierView[] {
  const sorted = [...tiers].sort((a, b) => b.rank - a.rank);
  const peopled = new Set(actors.map(({ tier }) => tier));
  const bandHas = (band: string): boolean => tiers.some((tier) => tier.band === band && peopled.has(tier.id));
  const told = new Set<string>();
  return sorted.flatMap(({ id, band, label }): TierView[] => {
    const there = actors.filter(({ tier }) => tier === id).flatMap((actor) => bodies.get(actor.id) ?? []);
    const empty = !bandHas(band) && !told.has(band);
    if (there.length === 0 && !empty) return [];
    told.add(band);
    const several = tiers.filter((tier) => tier.band === band).length > 1;
    const name = several ? words.tierIn(words.bands[band], withoutBrackets(label)) : words.bands[band];
    return [
      {
        id,
        band,
        heading: words.bodyName(name, [words.bodies(number(there.length), there.length)]),
        bodies: there,
        empty: empty ? words.emptyBand(band) : undefined,
      },
    ];
  });
}

/** The body with most relationships; nobody where two have as many, since naming one would mislead. */
function busiest(
  { actors }: Regime,
  ties: ReadonlyMap<string, readonly Tie[]>,
  number: (value: number) => string,
): { name: string; count: string } | undefined {
  const counts = actors
    .map(({ id, name }) => ({ name, count: (ties.get(id) ?? []).filter(isPresent).length }))
    .sort((a, b) => b.count - a.count);
  const [first, second] = counts;
  return first && first.count > (second?.count ?? 0) && second ? { name: first.name, count: number(first.count) } : undefined;
}
