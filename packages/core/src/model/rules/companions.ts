/** The rules for what goes with the regimes: timeline, comparisons, profiles and the lists beside them. */
import { quote, type Path } from '../reading/issue-log.js';
import type { Check } from './check.js';
import { isAfter, isDate } from './dates.js';
import { checkIds } from './ids.js';
import { checkHref, keepKnown, keepKnownOne } from './references.js';

/** Any id: what is in another document cannot be checked here. */
const ANYTHING = { has: () => true };

/** Checks everything but regimes, forces, partnership and indicators. */
export function checkCompanions(check: Check): void {
  const { model } = check;
  checkTimeline(check);
  const concepts = model.concepts.length > 0 ? new Set(model.concepts.map((concept) => concept.id)) : ANYTHING;
  const events = model.partnership === undefined ? ANYTHING : new Set(model.partnership.events.map((event) => event.id));
  const regions = model.partnership === undefined ? ANYTHING : new Set(model.partnership.regions.map((region) => region.id));
  checkComparisons(concepts, regions, check);
  checkProfiles(concepts, events, check);
  for (const list of ['loops', 'networks', 'learningTypes', 'assumptions', 'concepts'] as const) {
    checkIds(model[list], [list], check);
    check.citeAll(model[list], [list]);
  }
  checkIds(model.sources, ['sources'], check);
  model.sources.forEach((source, index) => checkHref(source, ['sources', index], check));
}

function checkTimeline(check: Check): void {
  const { timeline, regimes } = check.model;
  const known = regimes.length > 0 ? new Set(regimes.map((regime) => regime.id)) : ANYTHING;
  checkIds(timeline, ['timeline'], check);
  timeline.forEach((entry, index) => {
    const path: Path = ['timeline', index];
    const end = entry.end ?? entry.start;
    for (const key of ['start', 'end'] as const) {
      const date = entry[key];
      if (typeof date !== 'string' || isDate(date)) continue;
      const message = () =>
        `${check.subject(path)}: ${key} should be a year, a month or a day such as 2006, 2006-07 or 2006-07-05, not ${quote(date)}.`;
      check.log.refuse('schema', [...path, key], message);
    }
    if (isDate(entry.start) && isDate(end) && isAfter(entry.start, end)) {
      check.log.refuse('range', path, () => `${check.subject(path)} ends in ${end}, before it starts in ${entry.start}.`);
    }
    keepKnownOne(entry, 'regime', known, path, 'a regime of this model', check);
    check.cite(entry.sources, path);
  });
}

function checkComparisons(concepts: { has(id: string): boolean }, regions: { has(id: string): boolean }, check: Check): void {
  const { comparisons } = check.model;
  checkIds(comparisons, ['comparisons'], check);
  comparisons.forEach((comparison, index) => {
    const path = ['comparisons', index];
    const { scale } = comparison;
    if (scale !== undefined && scale.min >= scale.max) {
      check.log.refuse(
        'range',
        [...path, 'scale'],
        () => `${check.subject(path)}: its scale runs from ${scale.min} to ${scale.max}; the low end must be below the high end.`,
      );
    }
    const options = checkIds(comparison.options, [...path, 'options'], check);
    checkIds(comparison.rows, [...path, 'rows'], check);
    comparison.rows.forEach((row, place) => {
      const here = [...path, 'rows', place];
      const cells = Object.keys(row.cells);
      keepKnown(cells, options, [...here, 'cells'], 'an option of this comparison', check);
      for (const key of Object.keys(row.cells)) if (!cells.includes(key)) Reflect.deleteProperty(row.cells, key);
      keepKnown(row.regions, regions, [...here, 'regions'], 'a statechart region of this model', check);
      keepKnown(row.concepts, concepts, [...here, 'concepts'], 'a concept of this model', check);
      check.cite(row.sources, here);
    });
  });
}

function checkProfiles(concepts: { has(id: string): boolean }, events: { has(id: string): boolean }, check: Check): void {
  const { profiles } = check.model;
  checkIds(profiles, ['profiles'], check);
  profiles.forEach((profile, index) => {
    const path = ['profiles', index];
    checkIds(profile.items, [...path, 'items'], check);
    check.cite(profile.sources, path);
    profile.items.forEach((item, place) => {
      const here = [...path, 'items', place];
      keepKnownOne(item, 'concept', concepts, here, 'a concept of this model', check);
      keepKnown(item.events, events, [...here, 'events'], 'an event of this model', check);
      check.cite(item.sources, here);
    });
  });
}
