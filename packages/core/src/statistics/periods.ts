import { cleanText } from '../text/index.js';

/** When a figure is for: a year, some years, or a part of one. */
export interface Period {
  /** As a person writes it: `2025`, `2017/18`, `2017-18`, `2017/18 Q1`, `March 2024`, `Autumn term 2017/18`, `2018 (Rev)`. */
  readonly label: string;
  /** The year it starts in. */
  readonly year: number;
  /** The year it ends in; one more for an academic, financial or tax year. */
  readonly endYear: number;
  /** The sort of year in lower case, for example `academic year`; empty where it is not said. */
  readonly kind: string;
  /** The part of the year. `half` is a six-month part of a financial year. */
  readonly part: 'year' | 'half' | 'quarter' | 'week' | 'term' | 'month';
  /** First and last half, quarter, week, term or month, counted from 1; both 0 for a whole year. */
  readonly from: number;
  readonly to: number;
}

/** The years: `2025`, `201718`, `2017/18`, `2017-2018`, `2014-2025`. */
const YEARS = /(^|\D)([12]\d{3})(?:\s?([-/–])\s?(\d{4}|\d\d)|(\d\d))?(?!\d)/;
/** `(Rev)`, `(Final)`: what statisticians write after a year. It does not make it another year. */
const NOTE = /\(([^()]*)\)/;
/** No period is longer, and these patterns need not be proved linear on a longer text. */
const LONGEST = 200;

/** Each finds one sort of part in an identifier; its groups are the first and the last it covers. Halves come first: they name months. */
const PARTS = [
  ['half', /\bpart ([12])\b(?: \([^)]*\))?/],
  ['quarter', /\bq([1-4])(?: ?(?:-|–|to) ?q?([1-4]))?\b/],
  ['week', /\bweek (\d\d?)\b/],
  ['term', /\b(autumn|spring|summer)(?: and (spring|summer))? term\b/],
  ['month', /\b(january|february|march|april|may|june|july|august|september|october|november|december)\b/],
] as const;

/** Terms by their first three letters, then months, each in the order of its year. */
const ORDER = ['autsprsum', 'janfebmaraprmayjunjulaugsepoctnovdec'];

/** The number of a half, a quarter, a week, a term or a month, counted from 1. */
const ordinal = (word: string): number => Number(word) || 1 + Math.max(...ORDER.map((words) => words.indexOf(word.slice(0, 3)))) / 3;

/** `2017/18` for academic years, `2017-18` for financial and tax years, as Explore Education Statistics writes them. */
const yearsLabel = (year: number, endYear: number, between: string): string => {
  if (year === endYear) return String(year);
  return endYear === year + 1 ? `${year}${between}${String(endYear).slice(-2)}` : `${year} to ${endYear}`;
};

/**
 * Reads a period as Explore Education Statistics writes it (a time period and a time identifier), or as people and other publishers do.
 *
 * @param text `2025`, `201718`, `2017/18`, `2015-16`, `2018 (Rev)`, `2014-2025`, `2017/18 Q1`, `March 2024`.
 * @param identifier `Academic year`, `Financial year Q1-2`, `Autumn term`, `Week 5`, `Part 1 (April to September)`; absent where the text says it.
 * @returns the period, or `null` where no year can be read.
 */
export const parsePeriod = (text: string, identifier = ''): Period | null => {
  const years = text.length + identifier.length > LONGEST ? null : YEARS.exec(text);
  if (!years) return null;
  const [matched, , first, mark, second, joined] = years;
  const year = Number(first);
  const ending = second ?? joined ?? String(year);
  let endYear = Number(String(year).slice(0, -ending.length) + ending);
  if (endYear < year) endYear += 100;
  // 202012 is no pair of years; it may be a month, and is not guessed at. No figure is for fifty years, but 2018-2012 would seem to be.
  if (joined ? endYear !== year + 1 : endYear > year + 50) return null;

  let rest = `${text.replace(matched, ' ')} ${identifier}`.toLowerCase().replace(/\s+/g, ' ');
  let [part, from, to, written]: [Period['part'], number, number, string] = ['year', 0, 0, ''];
  for (const [name, pattern] of PARTS) {
    const match = pattern.exec(rest);
    if (!match) continue;
    written = match[0];
    part = name;
    from = ordinal(match[1]!);
    to = ordinal(match[2] ?? match[1]!);
    if (to < from) return null;
    rest = rest.replace(written, ' ');
    break;
  }
  const kind = cleanText(rest.replace(NOTE, '').replace(',', '')).trim();
  let label = yearsLabel(year, endYear, mark ?? (part === 'half' || /^(financial|tax)/.test(kind) ? '-' : '/'));
  if (part === 'year') label += cleanText(/ ?\([^()]*\)/.exec(text)?.[0] ?? '');
  else if (part === 'half') label += from === 1 ? ', April to September' : ', October to March';
  else if (part === 'quarter') label += ` Q${from}${to === from ? '' : ` to Q${to}`}`;
  else label = `${written.charAt(0).toUpperCase()}${written.slice(1)} ${label}`;
  return { label, year, endYear, kind, part, from, to };
};

/**
 * The same part of the year before, for example `2016/17` before `2017/18`; used to name the period of a published change. `null` for a
 * stretch of several years, which has no year before.
 */
export const yearBefore = (period: Period): Period | null => {
  const { year, endYear, label } = period;
  const earlier = label
    .replace(NOTE, '')
    .trim()
    .replace(YEARS, (_, before: string, __, mark?: string) => before + yearsLabel(year - 1, endYear - 1, mark ?? ''));
  return endYear > year + 1 ? null : { ...period, label: earlier, year: year - 1, endYear: endYear - 1 };
};

/** Orders periods in time, by when they end; of two that end together, the shorter is the later, except that a whole year comes last. */
export const comparePeriods = (a: Period, b: Period): number =>
  a.endYear - b.endYear || (a.to || 99) - (b.to || 99) || a.from - b.from || a.year - b.year;

/** Whether two periods can stand in one series: quarters beside quarters, years beside years of the same sort, stretches of one length. */
export const comparablePeriods = (a: Period, b: Period): boolean =>
  a.part === b.part &&
  a.to - a.from === b.to - b.from &&
  a.endYear - a.year === b.endYear - b.year &&
  (a.kind === b.kind || !a.kind || !b.kind);

/**
 * Whether two periods are the same stretch of time, however written: `201718`, `2017/18`, `2017-18` and `2017-2018`; `2018` and
 * `2018 (Rev)`. Two sorts of year are different periods where both are said.
 */
export const samePeriod = (a: Period, b: Period): boolean => a.year === b.year && a.from === b.from && comparablePeriods(a, b);
