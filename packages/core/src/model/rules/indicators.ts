/** The rules for areas and figures: intervals round their value, bands side by side, a reason wherever there is no figure (D20–D22). */
import { counted, quote, type Path } from '../reading/issue-log.js';
import type { UnsettledIndicator } from '../types.js';
import type { Check } from './check.js';
import { checkIds, checkUnique } from './ids.js';
import { checkParents } from './parents.js';
import { keepKnown } from './references.js';

type Point = UnsettledIndicator['series'][number]['points'][number];

/** Checks the areas and indicators of a model, and gives each figure that is missing a reason. */
export function checkIndicators(check: Check): void {
  const { areas, indicators } = check.model;
  const places = checkIds(areas, ['areas'], check);
  checkParents(areas, ['areas'], places, check);
  checkIds(indicators, ['indicators'], check);
  indicators.forEach((indicator, index) => {
    const path = ['indicators', index];
    checkScale(indicator, path, check);
    checkBands(indicator.bands, [...path, 'bands'], check);
    if (indicator.comparators !== undefined)
      keepKnown(indicator.comparators, places, [...path, 'comparators'], 'an area of this model', check);
    if (indicator.source !== undefined) check.citeOne(indicator.source, [...path, 'source']);
    checkSeries(indicator, path, places, check);
  });
}

function checkScale({ scale, target, name }: UnsettledIndicator, path: Path, check: Check): void {
  if (scale === undefined) return;
  if (scale.min >= scale.max) {
    check.log.refuse(
      'range',
      [...path, 'scale'],
      () => `${check.subject(path)}: its scale runs from ${scale.min} to ${scale.max}; the low end must be below the high end.`,
    );
  } else if (target !== undefined && (target.value < scale.min || target.value > scale.max)) {
    check.log.repair(
      'range',
      [...path, 'target'],
      () => `The target for ${quote(name)}, ${target.value}, lies outside its scale, ${scale.min} to ${scale.max}.`,
    );
  }
}

/** Refuses bands that overlap, leave gaps or run backwards: a figure between two bands would be given neither name, or both. */
function checkBands(bands: UnsettledIndicator['bands'], path: Path, check: Check): void {
  bands.forEach((band, index) => {
    const here = [...path, index];
    const before = bands[index - 1];
    if (band.from >= band.to) {
      check.log.refuse(
        'range',
        here,
        () => `${check.subject(here)} runs from ${band.from} to ${band.to}; it must end above where it starts.`,
      );
    } else if (before !== undefined && before.to !== band.from) {
      const clash = before.to > band.from ? 'overlaps' : 'leaves a gap after';
      const ends = `${before.from} to ${before.to}, then ${band.from} to ${band.to}`;
      check.log.refuse(
        'range',
        here,
        () =>
          `${check.subject(here)} ${clash} ${quote(before.label)}: ${ends}. List bands lowest first, each starting where the last one ends.`,
      );
    }
  });
}

function checkSeries(indicator: UnsettledIndicator, path: Path, places: ReadonlyMap<string, number>, check: Check): void {
  const list = [...path, 'series'];
  checkUnique(indicator.series, (series) => series.area, list, check, 'area');
  const told: Told = { reasons: 0, levels: 0, outside: 0 };
  indicator.series.forEach((series, index) => {
    const here = [...list, index];
    if (!places.has(series.area)) {
      check.log.repair(
        'dangling',
        here,
        () => `${check.subject(path)}: there is no area ${quote(series.area)}; its figures stand under that id.`,
      );
    }
    checkUnique(series.points, (point) => point.period, [...here, 'points'], check, 'period');
    series.points.forEach((point, place) => checkPoint(point, [...here, 'points', place], indicator.scale, told, check));
    sortPoints(series.points, here, check);
  });
  tell(indicator, told, path, check);
}

/** How often something was put right in one indicator: one warning for each kind, not one for each figure. */
interface Told {
  reasons: number;
  levels: number;
  outside: number;
}

function checkPoint(point: Point, path: Path, scale: UnsettledIndicator['scale'], told: Told, check: Check): void {
  const { value, missing, lower, upper } = point;
  const refuse = (code: 'schema' | 'range', wrong: string) => check.log.refuse(code, path, () => `${check.subject(path)} ${wrong}.`);
  if (value === null) {
    if (missing === undefined) {
      point.missing = 'not-available';
      told.reasons += 1;
    }
    if (lower !== undefined || upper !== undefined) refuse('schema', 'has a confidence interval but no figure');
    return;
  }
  // Which of the two is true cannot be known, and a suppressed figure must not be shown by mistake.
  if (missing !== undefined) refuse('schema', `has both a figure and a reason for having none (${quote(missing)})`);
  if (scale !== undefined && (value < scale.min || value > scale.max)) told.outside += 1;
  if (lower === undefined && upper === undefined) return;
  if (lower === undefined || upper === undefined) return refuse('schema', 'has only one end of a confidence interval');
  if (lower > value || upper < value) return refuse('range', `is ${value}, outside its own confidence interval, ${lower} to ${upper}`);
  if (point.level === undefined) {
    point.level = 95;
    told.levels += 1;
  }
}

/** Periods that sort as texts do: all of one length, digits and the marks between them, "2025", "2024/25", "2025-09-01". */
const PERIOD = /^\d[\d/\-–]*$/;

/** Puts the figures of one area in order, oldest first, where their periods can be compared. */
function sortPoints(points: Point[], path: Path, check: Check): void {
  const comparable = points.every(({ period }) => PERIOD.test(period) && period.length === points[0]!.period.length);
  const sorted = points.every((point, index) => index === 0 || points[index - 1]!.period <= point.period);
  if (!comparable || sorted) return;
  points.sort((one, other) => (one.period < other.period ? -1 : 1));
  check.log.repair('schema', path, () => `${check.subject(path)}: the figures were put in order, oldest first.`);
}

function tell({ name, scale }: UnsettledIndicator, told: Told, path: Path, check: Check): void {
  const repair = (code: 'schema' | 'range', count: number, message: () => string) => {
    if (count > 0) check.log.repair(code, path, message);
  };
  const figures = (count: number) => `${quote(name)}: ${counted(count, 'figure')}`;
  repair('schema', told.reasons, () => `${figures(told.reasons)} missing without a reason; shown as “not available”.`);
  repair('schema', told.levels, () => `${figures(told.levels)} with a confidence interval but no level; taken as 95%.`);
  repair(
    'range',
    told.outside,
    () => `${figures(told.outside)} outside the scale, ${scale?.min} to ${scale?.max}; drawn at its end, told in full.`,
  );
}
