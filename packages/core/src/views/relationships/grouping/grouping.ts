import { type BodyGroup, groupsOf, withGroups } from '../../../layout/relationships/groups.js';
import { type DiagramInput, MOST_BODIES } from '../../../layout/relationships/index.js';
import type { Absence, Actor, Regime, Relationship } from '../../../model/types.js';
import { formatNumber } from '../../../wording/figures.js';
import type { RelationshipsWords } from '../../../wording/relationships/words.js';
import { type BodyView, type RelationshipsView, relationshipsView } from '../relationships-view.js';

/** A tier is drawn as one group where it has more than this many bodies that belong to nobody. */
const MOST_IN_TIER = 12;

/** A large regime in groups with counts: by the body that members belong to, or else by their tier. */
export interface Grouping {
  /** The regime with groups in their members' place, and every relationship moved to them; ids stay. */
  readonly regime: Regime;
  /** What it shows where these groups are open: their members follow them, and `bodies` holds everybody. The same object for the same set. */
  readonly viewFor: (open: ReadonlySet<string>) => RelationshipsView;
  /** What is laid out where these groups are open. The same object for the same set. */
  readonly inputFor: (open: ReadonlySet<string>) => DiagramInput;
  /** The group a body is in, by the body's id. */
  readonly groupOf: ReadonlyMap<string, string>;
  /** The regime to describe a body in: its own, where a group's members belong to it. */
  readonly regimeOf: (body: string) => Regime;
}

/** Groups a regime. Pure, and the same for the same regime and words. */
export function groupRegime(regime: Regime, words: RelationshipsWords, locale: string): Grouping {
  const nameOf = groupNamer(regime, words, locale);
  const groups = chooseGroups(regime);
  const groupOf = new Map(groups.flatMap(({ id, members }) => members.map((member) => [member, id] as const)));
  const closed = standIns(regime, groups, groupOf, nameOf);
  const full = relationshipsView(regime, words, locale);
  const view = withMembers(relationshipsView(closed, words, locale), full, groups, groupOf);
  const whole = { ...view, title: full.title, summary: full.summary, legend: full.legend, relationshipCount: full.relationshipCount };
  return {
    regime: closed,
    viewFor: remembered((open) => ({ ...whole, tiers: whole.tiers.map((tier) => ({ ...tier, bodies: opened(tier.bodies, open) })) })),
    inputFor: remembered((open) => withGroups(regime, groups, { open, nameOf })),
    groupOf,
    regimeOf: (body) => {
      const group = groups.find(({ id }) => id === body);
      if (!group) return regime;
      const members = regime.actors.filter(({ id }) => group.members.includes(id)).map((actor) => ({ ...actor, parent: body }));
      return { ...closed, actors: [...closed.actors, ...members] };
    },
  };
}

/** What was made for a set of open groups, kept for as long as the set is. */
function remembered<Made extends object>(make: (open: ReadonlySet<string>) => Made): (open: ReadonlySet<string>) => Made {
  const kept = new WeakMap<ReadonlySet<string>, Made>();
  return (open) => {
    const made = kept.get(open) ?? make(open);
    kept.set(open, made);
    return made;
  };
}

/** Bodies with the members of open groups after them. */
const opened = (bodies: readonly BodyView[], open: ReadonlySet<string>): BodyView[] =>
  bodies.flatMap((body) => [body, ...(open.has(body.id) ? (body.members ?? []) : [])]);

/** By the body they belong to; and by tier, where many belong to nobody or too many are left. */
function chooseGroups(regime: Regime): BodyGroup[] {
  const alone = new Map<string, number>();
  for (const { tier, parent } of regime.actors) if (parent === undefined) alone.set(tier, (alone.get(tier) ?? 0) + 1);
  const keyOf = ({ tier, parent }: Actor): string | undefined => parent ?? ((alone.get(tier) ?? 0) > MOST_IN_TIER ? tier : undefined);
  const actors = new Map(regime.actors.map((actor) => [actor.id, actor]));
  const byParent = groupsOf(regime, ({ id }) => keyOf(actors.get(id) as Actor));
  const hidden = byParent.reduce((sum, { members }) => sum + members.length - 1, 0);
  return regime.actors.length - hidden <= MOST_BODIES ? byParent : groupsOf(regime, ({ tier }) => tier);
}

/** "North: 14 bodies", after the body or the tier that the members have in common. */
const groupNamer = (regime: Regime, words: RelationshipsWords, locale: string): ((group: BodyGroup) => string) => {
  const names = new Map([
    ...regime.tiers.map(({ id, label }) => [id, label] as const),
    ...regime.actors.map(({ id, name }) => [id, name] as const),
  ]);
  return ({ key, members }) => `${names.get(key) ?? key}: ${words.bodies(formatNumber(members.length, locale, 0), members.length)}`;
};

/** The regime with one actor for each group, in the first member's place. */
function standIns(
  regime: Regime,
  groups: readonly BodyGroup[],
  groupOf: ReadonlyMap<string, string>,
  nameOf: (group: BodyGroup) => string,
): Regime {
  const byFirst = new Map(groups.map((group) => [group.members[0], group]));
  const actors = regime.actors.flatMap((actor): Actor[] => {
    const group = byFirst.get(actor.id);
    if (group) return [{ id: group.id, name: nameOf(group), tier: group.tier, status: 'stated', voices: [], sources: [] }];
    return groupOf.has(actor.id) ? [] : [actor];
  });
  const moved = <Tie extends Relationship | Absence>(tie: Tie): Tie => ({
    ...tie,
    from: groupOf.get(tie.from) ?? tie.from,
    to: groupOf.get(tie.to) ?? tie.to,
  });
  return { ...regime, actors, relationships: regime.relationships.map(moved), absences: regime.absences.map(moved) };
}

/** The view of the groups, in which members are found too; a member's neighbours are those drawn in their place as well. */
function withMembers(
  view: RelationshipsView,
  full: RelationshipsView,
  groups: readonly BodyGroup[],
  groupOf: ReadonlyMap<string, string>,
): RelationshipsView {
  const drawn = (ids: ReadonlySet<string>): Set<string> => new Set([...ids].flatMap((id) => [id, groupOf.get(id) ?? id]));
  const members = new Map(
    [...full.bodies].map(([id, body]) => [
      id,
      { ...body, isMember: groupOf.has(id), neighbours: drawn(new Set([id, ...body.neighbours])) },
    ]),
  );
  const membersOf = new Map(groups.map((group) => [group.id, group.members.flatMap((id) => members.get(id) ?? [])]));
  const grouped = (body: BodyView): BodyView => {
    const some = membersOf.get(body.id);
    // What a group is tied to, its members are; they stand out with it.
    return some
      ? { ...body, members: some, neighbours: new Set([...body.neighbours, ...some.flatMap(({ id, neighbours }) => [id, ...neighbours])]) }
      : { ...body, neighbours: drawn(body.neighbours) };
  };
  const tiers = view.tiers.map((tier) => ({ ...tier, bodies: tier.bodies.map(grouped) }));
  return {
    ...view,
    tiers,
    bodies: new Map([...members, ...tiers.flatMap(({ bodies }) => bodies.map((body) => [body.id, body] as const))]),
  };
}
