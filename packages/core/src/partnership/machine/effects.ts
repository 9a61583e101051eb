import { valueAfter } from '../effects.js';
import type { ChartEffect, Statechart } from '../statechart.js';
import type { Facts, PartnershipContext } from './context.js';

/** Effects that are applied together, one after the other. */
export interface EffectsParams {
  readonly effects: readonly ChartEffect[];
}

/** The effects of an event in runs: those without a condition together, each conditional one by itself, because it sees those before. */
export const effectRuns = (effects: readonly ChartEffect[]): readonly (readonly ChartEffect[])[] => {
  const runs: ChartEffect[][] = [];
  for (const effect of effects) {
    const last = runs.at(-1);
    if (last && !effect.condition && !last[0]!.condition) last.push(effect);
    else runs.push([effect]);
  }
  return runs;
};

/** Applies effects to a context, and works out what follows from them. */
export const createEffectApplier =
  (chart: Statechart, contextOf: (facts: Facts) => PartnershipContext) =>
  (context: PartnershipContext, { effects }: EffectsParams): PartnershipContext => {
    const ratings = { ...context.ratings };
    const counters = { ...context.counters };
    for (const effect of effects) {
      if (effect.target.kind === 'counter') {
        const name = chart.vocabulary.counters[effect.target.index]!;
        counters[name] = valueAfter(effect, counters[name]!, chart.scale);
      } else {
        const name = chart.vocabulary.ratings[effect.target.index]!;
        const value = valueAfter(effect, ratings[name] ?? NaN, chart.scale);
        ratings[name] = Number.isNaN(value) ? null : value;
      }
    }
    return contextOf({ ...context, ratings, counters });
  };
