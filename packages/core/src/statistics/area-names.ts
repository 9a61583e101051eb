/**
 * Names of places, compared. The same authority is `Bristol, City of` in one file, `City of Bristol` in the next and `Bristol` to the
 * people who live there.
 */

/** Marks of accents, once a letter has been taken apart, and the apostrophes of `King’s Lynn`. */
const SILENT = /[\p{M}'’ʼ`]/gu;
const BETWEEN_WORDS = /[^\p{L}\p{N}]+/u;

/** The sort of place, said before its name: `City of Bristol`, `County Durham`, `Royal Borough of Greenwich`; or after it: `Bristol, City of`, `Bedford Borough`, `Kent County Council`. */
const SORT_OF_PLACE =
  /^(?:(?:(?:london|royal|metropolitan) )?borough of |city of |county of |county )|(?: (?:metropolitan|city|county|borough|district|council|of)){1,5}$/g;

/** What no rule makes out of the official name: everyday names, and names cut short. */
const ALIASES: ReadonlyMap<string, string> = new Map([
  ['hull', 'kingston upon hull'],
  ['upon hull', 'kingston upon hull'],
  ['humber', 'yorkshire and humber'],
  ['and humber', 'yorkshire and humber'],
]);

/** A name without capitals, accents, punctuation and “the”; `&` is “and”. Two names that fold alike are the same name. */
export const foldName = (name: string): string =>
  name
    .normalize('NFD')
    .replace(SILENT, '')
    .toLowerCase()
    .replaceAll('&', ' and ')
    .split(BETWEEN_WORDS)
    .filter((word) => word !== '' && word !== 'the')
    .join(' ');

/** A folded name without the sort of place it is, and by its official name where it has another: the looser of two ways to compare. */
export const plainName = (folded: string): string => {
  const bare = folded.replace(SORT_OF_PLACE, '');
  // The one city whose bare name is a region, thirty-two times its size.
  if (bare === 'london' && folded !== bare) return 'city of london';
  return ALIASES.get(bare) ?? (bare || folded);
};

/** The pairs of neighbouring letters in a name. Beyond a hundred letters it is no name, and nothing is like it. */
const pairsOf = (name: string): ReadonlySet<string> => {
  const text = ` ${foldName(name.slice(0, 100))} `;
  return new Set(Array.from(text, (_, at) => text.slice(at, at + 2)));
};

/**
 * The names most like one that was not found, best first. Likeness is Dice’s coefficient on pairs of letters: it forgives a slip of the
 * keyboard and a missing word alike, where an edit distance prefers any short name to the right long one.
 *
 * @param asked the name as asked for.
 * @param names the names there are; repeats are allowed.
 * @returns at most three names.
 */
export const nearestNames = (asked: string, names: Iterable<string>): readonly string[] => {
  const wanted = pairsOf(asked);
  const scored = [...new Set(names)].map((name): [string, number] => {
    const pairs = pairsOf(name);
    const shared = [...pairs].filter((pair) => wanted.has(pair)).length;
    return [name, shared / (pairs.size + wanted.size)];
  });
  return scored
    .sort((a, b) => b[1] - a[1])
    .slice(0, 3)
    .map(([name]) => name);
};
