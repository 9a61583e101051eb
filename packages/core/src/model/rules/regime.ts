/** The domain's own rules for actors and relationships (`docs/model-format.md`, "What is checked"). */
import { counted, listed, numeral, quote, type Path } from '../reading/issue-log.js';
import type { UnsettledRegime } from '../types.js';
import type { Check } from './check.js';
import { checkIds } from './ids.js';
import { checkParents } from './parents.js';
import { checkHref, keepKnown } from './references.js';

type Relationship = UnsettledRegime['relationships'][number];

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
  const at = (list: string): Path => [...path, list];
  const tiers = checkIds(regime.tiers, at('tiers'), check);
  const kinds = checkIds(regime.relationshipKinds, at('relationshipKinds'), check);
  const actors = checkActors(regime, tiers, path, check);
  checkIds(regime.relationships, at('relationships'), check);
  checkIds(regime.absences, at('absences'), check);

  const nameOf = (id: string): string => {
    const place = actors.get(id);
    return place === undefined ? `unknown ${quote(id)}` : regime.actors[place]!.name;
  };
  const ends = (tie: { readonly from: string; readonly to: string }): string => `(${nameOf(tie.from)} → ${nameOf(tie.to)})`;
  /** Checks what relationships and absences have in common. Returns the place of the kind. */
  const checkTie = (tie: Relationship | UnsettledRegime['absences'][number], here: Path): number | undefined => {
    const kind = kinds.get(tie.kind);
    const name = () => `${check.subject(here)} ${ends(tie)}`;
    if (kind === undefined) check.log.refuse('dangling', here, () => `${name()}: there is no relationship kind ${quote(tie.kind)}.`);
    if (!actors.has(tie.from) || !actors.has(tie.to)) {
      const unknown = [...new Set([tie.from, tie.to])].filter((id) => !actors.has(id));
      check.log.repair('dangling', here, () => `${name()}: there is no actor ${listed(unknown.map(quote), 'or')}; listed, but not drawn.`);
    }
    check.cite(tie.sources, here);
    return kind;
  };

  regime.relationships.forEach((relationship, index) => {
    const here = [...at('relationships'), index];
    const kind = checkTie(relationship, here);
    if (kind !== undefined) {
      relationship.mutual ??= regime.relationshipKinds[kind]!.mutual;
      relationship.polarity ??= regime.relationshipKinds[kind]!.polarity;
    }
    checkKind(relationship, here, () => `${check.subject(here)} ${ends(relationship)}`, check);
  });
  regime.absences.forEach((absence, index) => void checkTie(absence, [...at('absences'), index]));

  check.cite(regime.sources, path);
  tellUnsourced(regime, path, check);
}

function checkActors(regime: UnsettledRegime, tiers: ReadonlyMap<string, number>, path: Path, check: Check): ReadonlyMap<string, number> {
  const list = [...path, 'actors'];
  const places = checkIds(regime.actors, list, check);
  const roster = new Set(regime.voiceRoster);
  regime.actors.forEach((actor, index) => {
    const here = [...list, index];
    if (!tiers.has(actor.tier)) {
      check.log.refuse(
        'dangling',
        [...here, 'tier'],
        () => `${check.subject(here)} stands on tier ${quote(actor.tier)}, which is not one of the tiers.`,
      );
    }
    if (actor.voices.length > 0) keepKnown(actor.voices, roster, [...here, 'voices'], 'in the voice roster', check);
    checkHref(actor, here, check);
    check.cite(actor.sources, here);
  });
  checkParents(regime.actors, list, places, check);
  if (regime.actors.length > check.drawn) {
    const message = () =>
      `There are ${counted(regime.actors.length, 'actor')}. Pictures group them where there are more than ${numeral(check.drawn)}; the table lists all.`;
    check.log.repair('too-many', list, message);
  }
  return places;
}

/** What the kind of a relationship asks of it. */
function checkKind(relationship: Relationship, here: Path, name: () => string, check: Check): void {
  const { kind, from, to, mutual, polarity } = relationship;
  for (const { key, needs } of REQUIRED.get(kind) ?? NOTHING) {
    if (relationship[key] === undefined)
      check.log.refuse('schema', here, () => `${name()}: a relationship of the kind ${quote(kind)} needs ${needs}.`);
  }
  if (kind === 'competition' && (polarity !== -1 || mutual !== true)) {
    check.log.refuse(
      'schema',
      here,
      () => `${name()}: competition always runs both ways (mutual: true) and away from collaboration (polarity: -1).`,
    );
  }
  if (from === to && mutual === false) {
    check.log.repair('schema', here, () => `${name()} relates to itself but is not mutual; it is read as “within this class”.`);
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
