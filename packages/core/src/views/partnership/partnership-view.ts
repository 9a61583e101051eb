import { momentOf, type PartnershipPlayer, type Rehearsal } from '../../partnership/play.js';
import type { PartnershipWords } from '../../wording/partnership/index.js';
import { balanceView, type BalanceView } from './balance-view.js';
import { historyView, type HistoryView } from './history-view.js';
import { ladderView, type LadderView } from './ladder-view.js';
import { movesView, type OwnerView } from './moves-view.js';
import { regionsView, type RegionView } from './regions-view.js';
import { count, deedLabel, labelOf, type Scene, sceneOf, stateIn } from './scene.js';
import { waysUpView, type WayUp } from './way-up-view.js';

/** Everything a partnership shows at one moment, as text and numbers; a template only puts it in place. */
export interface PartnershipView {
  /** What the state of the ladder is called. */
  readonly stage: string;
  /** Where it stands, how the balance is, and whether it can move up: the whole picture in a few sentences. */
  readonly sentence: string;
  readonly ladder: LadderView;
  readonly waysUp: readonly WayUp[];
  readonly balance: BalanceView;
  readonly owners: readonly OwnerView[];
  readonly regions: readonly RegionView[];
  readonly history: HistoryView;
  /** What the last deed came to: `deed` and `what`, the second also for a screen reader. */
  readonly outcome: { readonly deed: string; readonly what: string };
  /** Said of a restored state; empty otherwise. */
  readonly restored: string;
  /** How many numbers a person has changed; empty for none. */
  readonly changed: string;
  /** Whether nothing more can happen. */
  readonly ended: boolean;
}

/** How many moments the line of history shows before it is opened. */
const LINE = 6;

const standing = (scene: Scene): string => {
  const { chart, ladder, words, state } = scene;
  const here = stateIn(state, ladder.region);
  const label = labelOf(chart, here);
  const rung = ladder.rungs.indexOf(here);
  if (rung < 0) return ladder.pauses.includes(here) ? words.paused(label) : words.onSideRoad(label);
  const [weakest, strongest] = [labelOf(chart, ladder.rungs[0] ?? -1), labelOf(chart, ladder.rungs.at(-1) ?? -1)];
  return words.onLadder(label, count(scene, rung + 1), count(scene, ladder.rungs.length), weakest, strongest);
};

const ahead = (scene: Scene, waysUp: readonly WayUp[], ended: boolean): string => {
  const { chart, ladder, words, state } = scene;
  if (ended) return words.nothingMore;
  const here = stateIn(state, ladder.region);
  const [nearest] = waysUp;
  if (nearest) return nearest.sentence;
  if (here === ladder.rungs.at(-1)) return words.top;
  return chart.states[here]?.final ? words.end(labelOf(chart, here)) : words.noWayUp;
};

const outcomeOf = (scene: Scene, possible: number, regions: readonly RegionView[]): PartnershipView['outcome'] => {
  const { chart, ladder, words, state, rehearsal, run } = scene;
  const { deed } = momentOf(rehearsal);
  const before = run.at(-2)?.state;
  const here = stateIn(state, ladder.region);
  const climbed = !before || stateIn(before, ladder.region) !== here;
  const moved = regions.flatMap(({ now, moved }) => (moved ? `${now}.` : []));
  const label = labelOf(chart, here);
  const what = [
    climbed ? words.nowAt(label) : words.unchanged(label),
    ...moved.slice(0, 2),
    words.movesPossible(count(scene, possible)),
  ].join(' ');
  return { deed: deedLabel(scene, deed), what };
};

/** What a partnership shows at the moment that its rehearsal looks at. */
export const partnershipView = (
  player: PartnershipPlayer,
  rehearsal: Rehearsal,
  words: PartnershipWords,
  locale: string,
): PartnershipView => {
  const scene = sceneOf(player, rehearsal, words, locale);
  const { restored, changed } = momentOf(rehearsal);
  const waysUp = waysUpView(scene);
  const balance = balanceView(scene);
  const regions = regionsView(scene);
  const possible = scene.explanations.filter(({ allowed }) => allowed).length;
  const ended = possible === 0;
  return {
    stage: labelOf(scene.chart, stateIn(scene.state, scene.ladder.region)),
    sentence: [standing(scene), balance.sentence, ahead(scene, waysUp, ended)].join(' '),
    ladder: ladderView(scene),
    waysUp,
    balance,
    owners: movesView(scene),
    regions,
    history: historyView(scene, LINE),
    outcome: outcomeOf(scene, possible, regions),
    restored: restored ? words.restored : '',
    changed: changed.length > 0 ? words.changedNumbers(changed.length) : '',
    ended,
  };
};
