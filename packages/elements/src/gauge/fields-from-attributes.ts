import { MISSING_REASONS, NUMBER_FIELDS, POLARITIES, type ReadingFields, TEXT_FIELDS } from '@folkmoot/core/indicators/check';
import { type Issue, repair } from '@folkmoot/core/issues';
import { cleanText, isBlank } from '@folkmoot/core/text';
import { safeHref } from '@folkmoot/core/url';
import type { GaugeAttributes } from './gauge.types.js';

/** Reads a number from an attribute; what is not one becomes `NaN`, which is told apart from "not given" and reported. */
export const numberAttribute = {
  fromAttribute: (text: string | null): number | undefined => (text === null || isBlank(text) ? undefined : Number(text)),
};

/** The longest attribute worth reading; a megabyte in one is an accident. */
const LONGEST = 10_000;

/** Text from an attribute: of a length that is meant, cleaned, without the space around it; empty where there is nothing to see. */
export const attributeText = (value: unknown): string => {
  if (value == null) return '';
  // eslint-disable-next-line @typescript-eslint/no-base-to-string -- a property may be set to anything; what is no text is then nonsense, not a crash
  const text = cleanText(String(value).slice(0, LONGEST)).trim();
  return isBlank(text) ? '' : text;
};

/**
 * The fields that the attributes give, and what was wrong with them. Attributes never refuse: a word where a number belongs is left out
 * and noted, so that a typing error in a page does not blank the widget.
 */
export const fieldsFromAttributes = (attributes: GaugeAttributes): { fields: ReadingFields; warnings: readonly Issue[] } => {
  const warnings: Issue[] = [];
  const fields: ReadingFields = {};
  const leftOut = (name: string, problem: string): undefined =>
    void warnings.push(repair('schema', `/${name}`, `In the attribute “${name}”, ${problem} was left out.`));
  const text = (name: keyof GaugeAttributes): string | undefined => attributeText(attributes[name]) || undefined;
  const number = (name: keyof GaugeAttributes): number | undefined => {
    const value = attributes[name] ?? undefined;
    return value === undefined || Number.isFinite(value) ? (value as number | undefined) : leftOut(name, 'what is not a number');
  };
  const choice = <Choice extends string>(name: keyof GaugeAttributes, allowed: readonly Choice[]): Choice | undefined => {
    const value = text(name) as Choice | undefined;
    return value === undefined || allowed.includes(value) ? value : leftOut(name, `what is not one of ${allowed.join(', ')}`);
  };
  /** `"England: 92; London: 94.1"`: split at semicolons, since place names hold commas; the last colon ends the name. */
  const entries = <Entry>(
    name: keyof GaugeAttributes,
    count: number,
    make: (label: string, numbers: number[]) => Entry,
  ): Entry[] | undefined =>
    text(name)
      ?.split(';')
      .filter((entry) => !isBlank(entry))
      .flatMap((entry) => {
        const colon = entry.lastIndexOf(':');
        const numbers = entry
          .slice(colon + 1)
          .trim()
          .split(/[\s–]+/)
          .map(Number);
        const label = entry.slice(0, Math.max(0, colon)).trim();
        return label && numbers.length === count && numbers.every(Number.isFinite)
          ? [make(label, numbers)]
          : (leftOut(name, `“${entry.trim()}”`) ?? []);
      });

  // What was not given is not set: laid over what a file or a model says, it would blank it.
  const set = <Name extends keyof ReadingFields>(name: Name, value: ReadingFields[Name]): void => {
    if (value !== undefined) fields[name] = value;
  };
  for (const name of TEXT_FIELDS) set(name, text(name));
  for (const name of ['value', ...NUMBER_FIELDS] as const) set(name, number(name));
  set('missing', choice('missing', MISSING_REASONS));
  set('polarity', choice('polarity', POLARITIES));
  set(
    'comparators',
    entries('comparators', 1, (label, [value = 0]) => ({ label, value })),
  );
  set(
    'bands',
    entries('bands', 2, (label, [from = 0, to = 0]) => ({ label, from, to })),
  );

  const source = text('source');
  const address = text('sourceHref');
  const href = (address && safeHref(address)) || undefined;
  if (address && !href) leftOut('source-href', 'what is not a plain http or https address');
  if (source) fields.source = { label: source, href, licence: text('licence') };

  const [lower, upper, previous, period] = [number('lower'), number('upper'), number('previous'), text('previousPeriod')];
  if (lower !== undefined && upper !== undefined) fields.interval = { lower, upper, level: number('level') ?? 95 };
  else if (lower !== upper) leftOut('lower', 'a confidence interval with one limit');
  if (previous !== undefined && period) fields.series = [{ period, value: previous }];
  else if (previous !== undefined) leftOut('previous', 'a figure without “previous-period”');
  const level = number('headingLevel');
  if (level !== undefined && !(level >= 2 && level <= 6)) leftOut('heading-level', 'what is not from 2 to 6');

  return { fields, warnings };
};
