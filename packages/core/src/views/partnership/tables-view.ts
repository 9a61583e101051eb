import type { Forces } from '../../model/types.js';
import { goTo, momentOf } from '../../partnership/play.js';
import type { PartnershipDrawerWords } from '../../wording/partnership/drawers.js';
import { citationText } from './condition-view.js';
import { historyView } from './history-view.js';
import { count, ownerLabel, type Scene, signed, size } from './scene.js';

/** A table as text: its caption, its heads, and its rows, the first cell of each being the row's name. */
export interface TableView {
  readonly caption: string;
  readonly heads: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** Every event of the definition: who acts, whether it is possible now, where it leads or why not, and its source. */
export const eventsTable = ({ explanations, words }: Scene, drawer: PartnershipDrawerWords): TableView => ({
  caption: drawer.events,
  heads: [drawer.event, drawer.whoActs, drawer.possibleNow, drawer.why, drawer.source],
  rows: explanations.map(({ event, outcome, allowed, text }) => [
    event.label,
    ownerLabel(words, event.owner),
    allowed ? drawer.yes : outcome === 'unknown' ? drawer.notKnown : drawer.no,
    text,
    citationText(event.sources),
  ]),
});

/** A rating as text. */
export const ratingText = (scene: Pick<Scene, 'locale'>, value: number | null | undefined, drawer: PartnershipDrawerWords): string =>
  value === null || value === undefined ? drawer.unknown : size(scene, value);

/** The ratings with which the present rehearsal began, by the force's id. */
export const ratingsAtStart = ({ player, rehearsal }: Scene): Readonly<Record<string, number | null>> =>
  player.describe(player.start(momentOf(rehearsal).start)).ratings;

/** Every force: its group, weight, rating at the start and now, and its source. The numbers are the modeller's. */
export const ratingsTable = (scene: Scene, { factors, quadrants }: Forces, drawer: PartnershipDrawerWords): TableView => {
  const start = ratingsAtStart(scene);
  return {
    caption: drawer.ratings,
    heads: [drawer.force, drawer.group, drawer.weight, drawer.atStart, drawer.now, drawer.source],
    rows: factors.map(({ id, name, quadrant, weight, sources }) => [
      name,
      quadrants[quadrant]?.label ?? quadrant,
      size(scene, weight),
      ratingText(scene, start[id], drawer),
      ratingText(scene, scene.description.ratings[id], drawer),
      citationText(sources),
    ]),
  };
};

/** Every moment up to the one looked at: what led to it, where the ladder stood, and the balance. */
export const historyTable = (scene: Scene, drawer: PartnershipDrawerWords): TableView => ({
  caption: drawer.history,
  heads: [drawer.step, drawer.what, drawer.stood, drawer.balance],
  rows: historyView(scene)
    .line.filter(({ undone }) => !undone)
    .map(({ index, deed, stood }) => {
      const { balance } = scene.player.describe(momentOf(goTo(scene.rehearsal, index)).state);
      return [count(scene, index), deed, stood, balance === null ? drawer.notKnown : signed(scene, balance)];
    }),
});
