import type { Result } from '../issues/index.js';
import { foldName, nearestNames, plainName } from './area-names.js';
import type { StatisticsArea, StatisticsTable } from './explore-education-statistics.js';
import { fine, listed, quoted, refused } from './phrases.js';

/**
 * The one place that some matches are, or nothing where they are several. A recoded authority (Barnsley is E08000016 and E08000038) is one
 * place with the rows of both codes, because its three-digit code stays. A place at two levels under one code (Birmingham is an authority
 * and a district) is one too: the larger level is meant, and the smaller says the same.
 */
const onePlace = (matches: readonly StatisticsArea[]): StatisticsArea | undefined => {
  const first = matches.find(({ level }) => !/district/i.test(level)) ?? matches[0];
  if (matches.length < 2 || !first) return first;
  if (!matches.every(({ codes }) => codes.some((code) => first.codes.includes(code)))) return undefined;
  const same = matches.filter(({ level }) => level === first.level);
  return { ...first, codes: same.flatMap(({ codes }) => codes), rows: same.flatMap(({ rows }) => rows) };
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
export const findArea = ({ areas }: StatisticsTable, asked: string, level?: string): Result<StatisticsArea> => {
  const code = asked.trim();
  const folded = foldName(asked);
  const plain = plainName(folded);
  const ofLevel = (area: StatisticsArea): boolean => level === undefined || area.level.toLowerCase() === level.trim().toLowerCase();
  const found = (way: (area: StatisticsArea) => boolean): readonly StatisticsArea[] | undefined => {
    const matches = areas.filter(way).filter(ofLevel);
    return matches.length ? matches : undefined;
  };
  const matches =
    found(({ codes }) => codes.includes(code)) ??
    found(({ codes }) => codes.includes(code.toUpperCase())) ??
    found(({ keys }) => folded !== '' && keys[0] === folded) ??
    found(({ keys }) => folded !== '' && keys[1] === plain);
  if (!matches) {
    const names = areas.filter(ofLevel).map(({ name }) => name);
    const there = level === undefined ? 'in this file' : `of the level ${quoted(level)} in this file`;
    const nearest = listed(nearestNames(asked, names).map(quoted));
    return refused('dangling', '/area', `There is no area ${quoted(asked)} ${there}. The nearest names are ${nearest || 'none'}.`);
  }
  const area = onePlace(matches);
  if (area) return fine(area);
  const candidates = matches.map(({ name, level: sort, codes: [first] }) => `${name} (${[sort, first].filter(Boolean).join(', ')})`);
  return refused('dangling', '/area', `${quoted(asked)} may be ${listed(candidates, 'or')}. Write the code instead of the name.`);
};
