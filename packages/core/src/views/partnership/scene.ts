import type { Explanation, PartnershipDescription, PartnershipState, Statechart } from '../../partnership/index.js';
import { type Deed, type Moment, momentOf, type PartnershipPlayer, type Rehearsal, runOf } from '../../partnership/play.js';
import { formatNumber } from '../../wording/index.js';
import type { PartnershipWords } from '../../wording/partnership/index.js';
import { type LadderShape, ladderOf } from './ladder-shape.js';

/** One moment of a rehearsal with everything that its views look at, worked out once. */
export interface Scene {
  readonly player: PartnershipPlayer;
  readonly chart: Statechart;
  readonly rehearsal: Rehearsal;
  readonly words: PartnershipWords;
  readonly locale: string;
  /** The moments since the start, up to the one looked at. */
  readonly run: readonly Moment[];
  readonly state: PartnershipState;
  readonly description: PartnershipDescription;
  readonly ladder: LadderShape;
  /** Every event, in the order of the definition. */
  readonly explanations: readonly Explanation[];
}

/** Looks at a rehearsal's moment. */
export const sceneOf = (player: PartnershipPlayer, rehearsal: Rehearsal, words: PartnershipWords, locale: string): Scene => {
  const { statechart: chart } = player;
  const { state } = momentOf(rehearsal);
  return {
    player,
    chart,
    rehearsal,
    words,
    locale,
    run: runOf(rehearsal),
    state,
    description: player.describe(state),
    ladder: ladderOf(chart),
    explanations: chart.events.map(({ id }) => player.explain(state, id, words.explanation)),
  };
};

/** The current state of a statechart region, as an index. A state's cells begin with one for each region. */
export const stateIn = (state: PartnershipState, region: number): number => state.cells[region] ?? -1;

/** What a state is called. */
export const labelOf = ({ states }: Statechart, state: number): string => states[state]?.label ?? '';

/** A whole number in the scene's language. */
export const count = ({ locale }: Pick<Scene, 'locale'>, value: number): string => formatNumber(value, locale, 0);

/** A number without its sign, with at most two places: for ratings, distances and margins. */
export const size = ({ locale }: Pick<Scene, 'locale'>, value: number): string =>
  formatNumber(Math.abs(value), locale, Number.isInteger(value) ? 0 : 2);

/** A balance or threshold: two places, always signed, with a real minus; "0.00" has no sign. */
export const signed = ({ locale }: Pick<Scene, 'locale'>, value: number): string => {
  const figure = formatNumber(Math.abs(value), locale, 2);
  return Math.abs(value) < 0.005 ? figure : `${value < 0 ? '−' : '+'}${figure}`;
};

/** An id as words, where a model gives no name: "england-2006" is "England 2006". */
export const humanize = (id: string): string => {
  const words = id.replace(/[-_]+/g, ' ').trim();
  return words.charAt(0).toUpperCase() + words.slice(1);
};

/** Who acts, in words. */
export const ownerLabel = ({ owners }: PartnershipWords, owner: string): string =>
  Object.hasOwn(owners, owner) ? (owners[owner] ?? owner) : humanize(owner);

/** What led to a moment, in words. */
export const deedLabel = ({ chart, words }: Pick<Scene, 'chart' | 'words'>, deed: Deed): string => {
  switch (deed.kind) {
    case 'start':
      return words.deedStart(humanize(deed.start));
    case 'event':
      return chart.events.find(({ id }) => id === deed.event)?.label ?? deed.event;
    case 'numbers':
      return words.deedNumbers(numberNames({ chart, words }, deed.changes).join(', '));
    case 'restored':
      return words.deedRestored;
  }
};

/** What a parameter is called. */
export const parameterLabel = ({ chart, words }: Pick<Scene, 'chart' | 'words'>, name: string): string => {
  const state = name.startsWith('theta.') ? chart.states.find(({ id }) => id === name.slice('theta.'.length)) : undefined;
  return words.explanation.parameter(name, state?.label ?? null);
};

const numberNames = (scene: Pick<Scene, 'chart' | 'words'>, changes: (Deed & { kind: 'numbers' })['changes']): readonly string[] => [
  ...Object.keys(changes.ratings ?? {}).map((id) => scene.chart.factors.find((factor) => factor.id === id)?.label ?? id),
  ...Object.entries(changes.parameters ?? {}).flatMap(([name, value]) =>
    typeof value === 'number'
      ? parameterLabel(scene, name)
      : Object.keys(value as object).map((key) => parameterLabel(scene, `${name}.${key}`)),
  ),
];
