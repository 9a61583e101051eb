import type { Result } from '../issues/index.js';
import { foldName, nearestNames, plainName } from './area-names.js';
import type { StatisticsArea, StatisticsTable } from './explore-education-statistics.js';
import { listed, quoted, refused } from './phrases.js';

/** Areas under everything they may be called by: their codes, their name, their name without the sort of place. */
type AreaIndex = readonly [
  codes: Map<string, StatisticsArea[]>,
  names: Map<string, StatisticsArea[]>,
  plainNames: Map<string, StatisticsArea[]>,
];

/** One index per table, made when the first gauge asks; 153 gauges on a page share it. */
const indexes = new WeakMap<StatisticsTable, AreaIndex>();

const indexOf = (table: StatisticsTable): AreaIndex => {
  let index = indexes.get(table);
  if (index) return index;
  index = [new Map(), new Map(), new Map()];
  for (const area of table.areas) {
    const folded = foldName(area.name);
    for (const [position, keys] of [area.codes.map((code) => code.toLowerCase()), [folded], [plainName(folded)]].entries())
      for (const key of keys) {
        const areas = index[position]!.get(key);
        if (areas) areas.push(area);
        else index[position]!.set(key, [area]);
      }
  }
  indexes.set(table, index);
  return index;
};

/**
 * The one place that some matches are, or nothing where they are several. A recoded authority (Barnsley is E08000016 and E08000038) is one
 * place with the rows of both codes, because its three-digit code stays. A place at two levels under one code (Birmingham is an authority
 * and a district) is one too: the larger level is meant, and the smaller says the same.
 */
const onePlace = (matches: readonly StatisticsArea[]): StatisticsArea | undefined => {
  const district = ({ level }: StatisticsArea): number => Number(/district/i.test(level));
  const [first, ...rest] = [...matches].sort((a, b) => district(a) - district(b));
  if (!first || !rest.every(({ codes }) => codes.some((code) => first.codes.includes(code)))) return undefined;
  const same = matches.filter(({ level }) => level === first.level);
  return same.length === 1 ? first : { ...first, codes: same.flatMap(({ codes }) => codes), rows: same.flatMap(({ rows }) => rows) };
};

/**
 * Finds a place by its code, or by its name in any usual spelling: capitals, accents, punctuation, `&`, `City of`, `County`, `Council` make
 * no difference, and an exact name wins over a similar one (“London” is the region, not the City of London).
 *
 * @param table a table from `readStatistics`.
 * @param asked a name or a code, for example `Camden`, `E09000007`, `202`, `Bristol`.
 * @param level the geographic level, where a name stands at several.
 * @returns the place, or a refusal with code `dangling` that names the candidates or the nearest names.
 */
export const findArea = (table: StatisticsTable, asked: string, level?: string): Result<StatisticsArea> => {
  const [codes, names, plainNames] = indexOf(table);
  const folded = foldName(asked);
  const atLevel = (areas: readonly StatisticsArea[] = []): readonly StatisticsArea[] =>
    level === undefined ? areas : areas.filter((area) => area.level.toLowerCase() === level.trim().toLowerCase());

  const found = [codes.get(asked.trim().toLowerCase()), names.get(folded), plainNames.get(plainName(folded))].map(atLevel);
  const matches = found.find(({ length }) => length > 0);
  if (!matches) {
    const nearest = nearestNames(
      asked,
      atLevel(table.areas).map(({ name }) => name),
    );
    const instead = nearest.length
      ? ` The nearest names are ${listed(nearest.map(quoted))}.`
      : ` It has no areas of the level ${quoted(level ?? '')}.`;
    return refused('dangling', '/area', `There is no area ${quoted(asked)} in this file.${instead}`);
  }
  const area = onePlace(matches);
  if (area) return { ok: true, value: area, warnings: [] };
  const candidates = matches.map(({ name, level: sort, codes: [code] }) => `${name} (${[sort, code].filter(Boolean).join(', ')})`);
  return refused('dangling', '/area', `${quoted(asked)} may be ${listed(candidates, 'or')}. Write the code instead of the name.`);
};
