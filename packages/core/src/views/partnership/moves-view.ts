import type { Explanation } from '../../partnership/index.js';
import { type ConditionView, conditionView, topConditions } from './condition-view.js';
import { count, ownerLabel, type Scene, signed } from './scene.js';
import { rungOf } from './way-up-view.js';

/** Which way along the ladder a move leads. */
export type Direction = 'up' | 'down' | 'aside' | 'none';

/** A move that is possible now. */
export interface MoveView {
  readonly event: string;
  readonly label: string;
  /** Where it leads: to a state of the ladder, to states of other regions, or to another balance. */
  readonly leads: string;
  readonly direction: Direction;
  /** Whether it would change anything at all now. */
  readonly effective: boolean;
}

/** A move that is not possible now. */
export interface BlockedView {
  readonly event: string;
  readonly label: string;
  readonly conditions: readonly ConditionView[];
}

/** The moves of one who acts. */
export interface OwnerView {
  readonly owner: string;
  /** "Government: 14 possible, 1 not". */
  readonly label: string;
  readonly possible: readonly MoveView[];
  readonly blocked: readonly BlockedView[];
  /** "Not possible now, and why (1)"; empty where everything is possible. */
  readonly blockedLabel: string;
}

const MOST_REGIONS = 2;

const moveView = (scene: Scene, { event, moves, changes }: Explanation): MoveView => {
  const { player, words, state, description, chart, ladder } = scene;
  const climb = moves.find(({ region }) => region.id === chart.regions[ladder.region]?.id);
  const [from, to] = [rungOf(scene, climb?.from.id ?? ''), rungOf(scene, climb?.to.id ?? '')];
  const direction: Direction = !climb ? 'none' : to < 0 ? 'aside' : to > Math.max(from, 0) ? 'up' : 'down';
  const others = moves.filter((move) => move !== climb);
  const places = [
    ...(climb ? [words.leadsTo(climb.to.label)] : []),
    ...others.slice(0, MOST_REGIONS).map(({ region, to: there }) => words.leadsRegion(region.label, there.label)),
  ];
  if (others.length > MOST_REGIONS) places.push(words.andMore(count(scene, others.length - MOST_REGIONS)));
  if (places.length === 0) {
    const after = player.describe(player.step(state, event.id)).balance;
    // Of the figures as they are shown, so that what is read adds up.
    const change = after === null || description.balance === null ? 0 : Number(after.toFixed(2)) - Number(description.balance.toFixed(2));
    places.push(
      after !== null && Math.abs(change) >= 0.005
        ? words.leadsBalance(signed(scene, change), signed(scene, after))
        : changes.length > 0
          ? words.leadsNumbers(count(scene, changes.length))
          : words.leadsNowhere,
    );
  }
  return { event: event.id, label: event.label, leads: places.join('; '), direction, effective: moves.length > 0 || changes.length > 0 };
};

/** Up first; what undoes a partnership is not what to offer first. */
const MEANING: Readonly<Record<Direction, number>> = { up: 0, none: 1, aside: 2, down: 3 };

/** The moves grouped by who acts, in the order of the definition; in each group ways up stand first, ways down late, and what changes nothing last. */
export const movesView = (scene: Scene): readonly OwnerView[] => {
  const { words, explanations } = scene;
  return [...new Set(explanations.map(({ event }) => event.owner))].map((owner) => {
    const theirs = explanations.filter(({ event }) => event.owner === owner);
    const possible = theirs.filter(({ allowed }) => allowed).map((explanation) => moveView(scene, explanation));
    const blocked = theirs
      .filter(({ allowed }) => !allowed)
      .map(({ event, conditions }) => ({
        event: event.id,
        label: event.label,
        conditions: topConditions(conditions).map((condition) => conditionView(condition, words)),
      }));
    return {
      owner,
      label: words.ownerCount(ownerLabel(words, owner), count(scene, possible.length), count(scene, blocked.length)),
      possible: possible.sort((a, b) => Number(b.effective) - Number(a.effective) || MEANING[a.direction] - MEANING[b.direction]),
      blocked,
      blockedLabel: blocked.length > 0 ? words.blocked(count(scene, blocked.length)) : '',
    };
  });
};
