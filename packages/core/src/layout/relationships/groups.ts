import type { ActorInput, DiagramInput } from './diagram-input.js';
import { gridOf } from './member-grid.js';

/** Bodies of one tier that are drawn as one. */
export interface BodyGroup {
  /** `group`, the tier and the key, for example `group:area:West Midlands`. */
  readonly id: string;
  readonly tier: string;
  /** What its members have in common, as `keyOf` said. */
  readonly key: string;
  /** The ids of its members, in the model's order; their number is its count. */
  readonly members: readonly string[];
}

/** How groups are shown. */
export interface GroupOptions {
  /** The ids of the groups that are open: they show their members inside their own box. */
  readonly open: ReadonlySet<string>;
  /** A group's name with its count, in the reader's language: "West Midlands, 14 authorities". */
  readonly nameOf: (group: BodyGroup) => string;
}

/**
 * Puts bodies of the same tier and the same key into groups. Those without a key, or alone with theirs, stay themselves.
 *
 * @param keyOf what a body is grouped by, for example its kind, its region or its parent; undefined leaves it alone
 */
export function groupsOf(input: DiagramInput, keyOf: (actor: ActorInput) => string | undefined): BodyGroup[] {
  const found = new Map<string, BodyGroup & { members: string[] }>();
  for (const actor of input.actors) {
    const key = keyOf(actor);
    if (key === undefined) continue;
    const id = `group:${actor.tier}:${key}`;
    const group = found.get(id);
    if (group === undefined) found.set(id, { id, tier: actor.tier, key, members: [actor.id] });
    else group.members.push(actor.id);
  }
  return [...found.values()].filter(({ members }) => members.length > 1);
}

/**
 * Replaces the members of every group by the group, in the first member's place. What joined a member joins the group
 * now; every relationship keeps its id, so that a strand can still say whose it is. Relationships within a group become
 * a tie of the group with itself.
 */
export function withGroups(input: DiagramInput, groups: readonly BodyGroup[], options: GroupOptions): DiagramInput {
  const groupOf = new Map(groups.flatMap((group) => group.members.map((member) => [member, group] as const)));
  const names = new Map(input.actors.map((actor) => [actor.id, actor.name]));
  const standIn = (id: string): string => groupOf.get(id)?.id ?? id;
  const shown = new Set<BodyGroup>();
  const actors = input.actors.flatMap((actor): ActorInput[] => {
    const group = groupOf.get(actor.id);
    if (group === undefined) return [actor];
    if (shown.has(group)) return [];
    shown.add(group);
    const members = group.members.map((id) => ({ id, name: names.get(id) ?? '' }));
    return [
      {
        id: group.id,
        tier: group.tier,
        name: options.nameOf(group),
        ...(options.open.has(group.id) && { members: { gridFor: (measures) => gridOf(members, measures) } }),
      },
    ];
  });
  const moved = <T extends { from: string; to: string }>(some: readonly T[]): T[] =>
    some.map((one) => ({ ...one, from: standIn(one.from), to: standIn(one.to) }));
  // An absence without an id is known by its place in the list, which stays.
  return { ...input, actors, relationships: moved(input.relationships), absences: moved(input.absences ?? []) };
}
