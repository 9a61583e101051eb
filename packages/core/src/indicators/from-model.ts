import { type Result, refusal } from '../issues/index.js';
import type { ReadingInput } from './read-reading.js';
import type { Band, MissingReason, Polarity } from './reading.js';

/** The part of a governance model that a reading needs. The schema's `GovernanceModel` fits it; so does a hand-made object. */
export interface IndicatorModel {
  readonly areas?: readonly { readonly id: string; readonly name: string; readonly parent?: string }[];
  readonly indicators?: readonly ModelIndicator[];
  readonly sources?: readonly { readonly id: string; readonly title: string; readonly href?: string; readonly licence?: string }[];
}

/** One indicator of a governance model. */
export interface ModelIndicator {
  readonly id: string;
  readonly name: string;
  readonly unit?: string;
  readonly decimals?: number;
  readonly polarity: Polarity;
  readonly scale?: { readonly min: number; readonly max: number };
  readonly target?: { readonly value: number; readonly owner: string; readonly note?: string };
  readonly bands?: readonly Band[];
  readonly bandsOwner?: string;
  readonly comparators?: readonly string[];
  readonly series: readonly { readonly area: string; readonly points: readonly ModelPoint[] }[];
  readonly source?: string;
}

interface ModelPoint {
  readonly period: string;
  readonly value: number | null;
  readonly missing?: MissingReason;
  readonly lower?: number;
  readonly upper?: number;
  readonly level?: number;
}

const intervalOf = (point: ModelPoint): ReadingInput['interval'] =>
  point.lower === undefined || point.upper === undefined ? undefined : { lower: point.lower, upper: point.upper, level: point.level };

/**
 * Finds one reading in a governance model: an indicator by its id, an area by its id or name, and the latest period unless one is asked for.
 * Comparators are those the indicator names, else the area's parents, nearest first.
 */
export const readingFromModel = (
  model: IndicatorModel,
  wanted: { indicator: string; area?: string; period?: string },
): Result<ReadingInput> => {
  const fail = (code: 'dangling' | 'schema', message: string): Result<ReadingInput> => ({
    ok: false,
    issues: [refusal(code, '', message)],
  });
  const indicator = model.indicators?.find(({ id }) => id === wanted.indicator);
  if (!indicator) return fail('dangling', `The model has no indicator “${wanted.indicator}”.`);
  const areas = model.areas ?? [];
  const id = wanted.area ?? indicator.series[0]?.area;
  const area = areas.find((candidate) => candidate.id === id) ?? areas.find((candidate) => candidate.name === id);
  const seriesOf = (areaId: string | undefined): readonly ModelPoint[] =>
    indicator.series.find((series) => series.area === areaId)?.points ?? [];
  const name = area?.name ?? id;
  const points = seriesOf(area?.id ?? id);
  if (points.length === 0) return fail('dangling', `The model has no figures of “${indicator.name}” for “${name ?? ''}”.`);
  const index = wanted.period === undefined ? points.length - 1 : points.findIndex(({ period }) => period === wanted.period);
  const point = points[index];
  if (!point) return fail('dangling', `The model has no figure of “${indicator.name}” for ${wanted.period ?? ''}.`);

  const parents: string[] = [];
  // A parent cycle is refused by the model's reader; the length check keeps a hand-made model from hanging the page.
  for (let next = area?.parent; next !== undefined && parents.length < 8; next = areas.find((candidate) => candidate.id === next)?.parent)
    parents.push(next);
  const comparators = (indicator.comparators ?? parents).flatMap((areaId) => {
    const found = areaId === area?.id ? undefined : seriesOf(areaId).find(({ period }) => period === point.period);
    if (!found) return [];
    const label = areas.find((candidate) => candidate.id === areaId)?.name ?? areaId;
    return [{ label, value: found.value, missing: found.missing, interval: intervalOf(found) }];
  });
  const source = model.sources?.find((candidate) => candidate.id === indicator.source);
  const owners = [indicator.target?.owner, indicator.target?.note, indicator.bandsOwner].filter(Boolean);
  return {
    ok: true,
    warnings: [],
    value: {
      label: indicator.name,
      area: name,
      value: point.value,
      missing: point.missing,
      unit: indicator.unit,
      decimals: indicator.decimals,
      min: indicator.scale?.min,
      max: indicator.scale?.max,
      target: indicator.target?.value,
      polarity: indicator.polarity,
      interval: intervalOf(point),
      comparators,
      bands: indicator.bands,
      series: points.slice(0, index).map(({ period, value, missing }) => ({ period, value, missing })),
      period: point.period,
      source: source && { label: source.title, href: source.href, licence: source.licence },
      assumption: owners.length ? owners.join('; ') : undefined,
    },
  };
};
