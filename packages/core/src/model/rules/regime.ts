/** The domain's own rules for actors and relationships (`docs/model-format.md`, "What is checked"). */
import { counted, listed, numeral, quote, type Path } from '../reading/issue-log.js';
import type { UnsettledRegime } from '../types.js';
import type { Check } from './check.js';
import { checkIds } from './ids.js';
import { checkParents } from './parents.js';
import { checkHref, keepKnown } from './references.js';

type Relationship = UnsettledRegime['relationships'][number];

/** A relationship, or one that is missing. */
type Tie = Relationship | UnsettledRegime['absences'][number];

/** What a relationship of a kind must say for its measures to mean anything. */
const REQUIRED = new Map<string, readonly { readonly key: keyof Relationship; readonly needs: string }[]>([
  ['lever', [{ key: 'instrument', needs: 'an instrument, for example "targets"' }]],
  ['funding', [{ key: 'basis', needs: 'a basis: competitive, formula, pooled or contract' }]],
  ['accountability', [{ key: 'unit', needs: 'a unit: institution or area' }]],
  ['inspection', [{ key: 'unit', needs: 'a unit: institution or area' }]],
  ['voice', [{ key: 'rung', needs: 'a rung, from 1 to 8 on the ladder of participation' }]],
  [
    'learning',
    [
      { key: 'mode', needs: 'a mode: acquisitive, participatory or constructivist' },
      { key: 'loop', needs: 'a loop: half, single or double' },
    ],
  ],
]);
const NOTHING = [] as const;

/** Checks one regime and fills in what its relationships leave to their kinds. */
export function checkRegime(regime: UnsettledRegime, path: Path, check: Check): void {
  const [relationships, absences] = [
    [...path, 'relationships'],
    [...path, 'absences'],
  ] as const;
  const tiers = checkIds(regime.tiers, [...path, 'tiers'], check);
  const kinds = checkIds(regime.relationshipKinds, [...path, 'relationshipKinds'], check);
  const actors = checkActors(regime, tiers, path, check);
  checkIds(regime.relationships, relationships, check);
  checkIds(regime.absences, absences, check);

  const nameOf = (id: string): string => {
    const place = actors.get(id);
    return place === undefined ? `unknown ${quote(id)}` : regime.actors[place]!.name;
  };
  /** A tie at the start of a sentence: "Relationship 3 (Government → Schools)". */
  const subjectOf = (tie: Tie, here: Path): string => `${check.subject(here)} (${nameOf(tie.from)} → ${nameOf(tie.to)})`;
  /** Checks what relationships and absences have in common. Returns the place of the kind. */
  const checkTie = (tie: Tie, list: Path, index: number): number | undefined => {
    const kind = kinds.get(tie.kind);
    // A path is only needed where there is something to say.
    if (kind !== undefined && actors.has(tie.from) && actors.has(tie.to)) return kind;
    const here = [...list, index];
    const subject = () => subjectOf(tie, here);
    if (kind === undefined) check.log.refuse('dangling', here, () => `${subject()}: there is no relationship kind ${quote(tie.kind)}.`);
    const unknown = [...new Set([tie.from, tie.to])].filter((id) => !actors.has(id));
    if (unknown.length > 0) {
      check.log.repair(
        'dangling',
        here,
        () => `${subject()}: there is no actor ${listed(unknown.map(quote), 'or')}; listed, but not drawn.`,
      );
    }
    return kind;
  };

  regime.relationships.forEach((relationship, index) => {
    const kind = checkTie(relationship, relationships, index);
    if (kind !== undefined) {
      relationship.mutual ??= regime.relationshipKinds[kind]!.mutual;
      relationship.polarity ??= regime.relationshipKinds[kind]!.polarity;
    }
    checkKind(relationship, [...relationships, index], subjectOf, check);
  });
  regime.absences.forEach((absence, index) => void checkTie(absence, absences, index));

  check.citeAll(regime.relationships, relationships);
  check.citeAll(regime.absences, absences);
  check.cite(regime.sources, path);
  tellUnsourced(regime, path, check);
}

function checkActors(regime: UnsettledRegime, tiers: ReadonlyMap<string, number>, path: Path, check: Check): ReadonlyMap<string, number> {
  const list = [...path, 'actors'];
  const places = checkIds(regime.actors, list, check);
  const roster = new Set(regime.voiceRoster);
  regime.actors.forEach((actor, index) => {
    // A path is only needed where there may be something to say.
    if (tiers.has(actor.tier) && actor.voices.length === 0 && actor.href === undefined) return;
    const here = [...list, index];
    if (!tiers.has(actor.tier)) {
      check.log.refuse(
        'dangling',
        [...here, 'tier'],
        () => `${check.subject(here)} stands on tier ${quote(actor.tier)}, which is not one of the tiers.`,
      );
    }
    keepKnown(actor.voices, roster, [...here, 'voices'], 'in the voice roster', check);
    checkHref(actor, here, check);
  });
  check.citeAll(regime.actors, list);
  checkParents(regime.actors, list, places, check);
  if (regime.actors.length > check.drawn) {
    const message = () =>
      `There are ${counted(regime.actors.length, 'actor')}. Pictures group them where there are more than ${numeral(check.drawn)}; the table lists all.`;
    check.log.repair('too-many', list, message);
  }
  return places;
}

/** What the kind of a relationship asks of it. */
function checkKind(relationship: Relationship, here: Path, subjectOf: (tie: Tie, here: Path) => string, { log }: Check): void {
  const { kind, from, to, mutual, polarity } = relationship;
  for (const { key, needs } of REQUIRED.get(kind) ?? NOTHING) {
    if (relationship[key] !== undefined) continue;
    log.refuse('schema', here, () => `${subjectOf(relationship, here)}: a relationship of the kind ${quote(kind)} needs ${needs}.`);
  }
  if (kind === 'competition' && (polarity !== -1 || mutual !== true)) {
    const rule = 'competition always runs both ways (mutual: true) and away from collaboration (polarity: -1)';
    log.refuse('schema', here, () => `${subjectOf(relationship, here)}: ${rule}.`);
  }
  if (from === to && mutual === false) {
    const reading = 'relates to itself but is not mutual; it is read as “within this class”';
    log.repair('schema', here, () => `${subjectOf(relationship, here)} ${reading}.`);
  }
}

/** Tells, once for a regime, how much of it says nothing about where it comes from. */
function tellUnsourced(regime: UnsettledRegime, path: Path, check: Check): void {
  const lists = { actor: regime.actors, relationship: regime.relationships, absence: regime.absences };
  const unsourced = Object.entries(lists).flatMap(([noun, entries]) => {
    const count = entries.reduce((sum, entry) => sum + (entry.sources.length === 0 ? 1 : 0), 0);
    return count === 0 ? [] : [counted(count, noun)];
  });
  if (unsourced.length === 0) return;
  check.log.repair(
    'schema',
    path,
    () => `${check.subject(path)}: no source is given for ${listed(unsourced)}; shown as “source not given”.`,
  );
}
