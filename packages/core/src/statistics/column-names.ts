/** What the name of a column says to people, where no metadata say it better. */

const PERCENT = /^(?:percent|percentage|pct|perc)$/i;
const PERCENTAGE_POINTS = /^(?:ppts?|pp)$/i;

const wordsOf = (name: string): string[] => name.split(/[_\s]+/).filter(Boolean);

/**
 * The unit a column’s own name states: `%` for `NEET_percent`, `pp` for `annual_change_ppts_NEET`; otherwise none. The figures are never
 * looked at: whether 0.4 is a share or a percentage cannot be seen from it.
 */
export const unitFromName = (name: string): '%' | 'pp' | '' => {
  const words = wordsOf(name);
  if (words.some((word) => PERCENTAGE_POINTS.test(word))) return 'pp';
  return words.some((word) => PERCENT.test(word)) ? '%' : '';
};

/**
 * A column’s name as a label: `TOTAL_participating_in_education_and_training_percent` becomes “Total participating in education and
 * training”, `NEET_not_known_percent` becomes “NEET not known”. A word of capitals longer than four letters is taken for shouting, a shorter
 * one for an abbreviation; the unit at the end is left to the unit.
 */
export const labelFromName = (name: string): string => {
  const words = wordsOf(name);
  if (words.length > 1 && PERCENT.test(words[words.length - 1]!)) words.pop();
  const label = words.map((word) => (word.length > 4 && word === word.toUpperCase() ? word.toLowerCase() : word)).join(' ');
  return label.charAt(0).toUpperCase() + label.slice(1);
};
