// What somebody who uses a screen reader hears of a gauge (A22). A browser can be right about every role, and the reader still leave the
// figure out: that is how meters are read.
import { expect, it } from 'vitest';
import { LIMIT } from './desktop.js';
import { goThrough, readFromTheTop } from './journey.js';
import { missingPrograms } from './programs.js';

/** Words of the machine, not of a person. An empty `role=status` is its own stop, "statusbar". */
const SENSELESS = /\b(?:status ?bar|NaN|undefined|null|Infinity|object Object)\b/i;

/** One journey. The second attempt is for the machinery: five programs that must find each other, on a machine that may be busy. */
const journey = (name: string, walk: () => Promise<void>): void => {
  it(name, { timeout: (LIMIT + 30) * 1000, retry: 1 }, async ({ skip }) => {
    if (process.env.FOLKMOOT_REQUIRE_ENGINES !== '1')
      skip(missingPrograms.length > 0, `nobody can listen: not installed are ${missingPrograms.join(', ')}`);
    expect(missingPrograms, 'programs that are required here and not installed').toEqual([]);
    await walk();
  });
};

/** Checks that all of these are said, in this order. */
const expectInOrder = (said: string, parts: readonly RegExp[]): void => {
  let from = 0;
  for (const part of parts) {
    const found = said.slice(from).search(part);
    if (found < 0) expect.fail(`${String(part)} is not said, or too early, in: ${said}`);
    from += found;
  }
};

const comparators = 'comparators="The Fens: 96.3; England: 92"';
const source = 'source="County returns" source-href="https://example.org/returns"';

journey('a gauge is heard: its sentence, its table, its download', () =>
  goThrough(
    `<folkmoot-gauge label="In education at 16 and 17" area="Borsetshire" period="2025" value="94.7" unit="%" polarity="higher" ${comparators} ${source}></folkmoot-gauge>`,
    async (person) => {
      const found = await person.pressUntil('Tab', /Data table/, 6);
      expect(found.join(' ')).toMatch(/Data table \(\d+ rows\) and downloads.* collapsed/);
      expect((await person.press('Return')).join(' ')).toContain('expanded');
      // On something that opens, Orca hands the keys to the page; this takes them back, for reading.
      expect((await person.press('Insert+a')).join(' ')).toContain('Browse mode');

      const said = await readFromTheTop(person);
      expectInOrder(said, [
        /Our county/,
        /In education at 16 and 17, Borsetshire, 2025: 94\.7%\. Higher than England \(92\.0%\)\. Lower than The Fens \(96\.3%\)/,
        /In education at 16 and 17: 94\.7%.* level bar/,
        /Data table \(\d+ rows\) and downloads.* expanded/,
        /table with \d+ rows/,
        /Value\. .*94\.7%/,
        /England\. .*92\.0%/,
        /leaving table/,
        /Download data \(CSV\).* button/,
        /Source: County returns, 2025.* link/,
        /After.* link/,
      ]);
      expect(person.said().join('\n')).not.toMatch(SENSELESS);
    },
  ),
);

journey('a gauge without a figure is heard to say why', () =>
  goThrough(
    `<folkmoot-gauge label="In education at 16 and 17" area="Barset" period="2025" missing="suppressed" unit="%" ${comparators} ${source}></folkmoot-gauge>`,
    async (person) => {
      const said = await readFromTheTop(person);
      expectInOrder(said, [
        /Our county/,
        /In education at 16 and 17, Barset, 2025: no figure, because the publisher has suppressed it/,
        /The Fens: 96\.3%\. England: 92\.0%/,
        /Data table \(\d+ rows\) and downloads.* collapsed/,
        /Source: County returns, 2025.* link/,
        /After.* link/,
      ]);
      // No figure, no meter: a reader would say where it stands.
      expect(said).not.toContain('level bar');
      expect(person.said().join('\n')).not.toMatch(SENSELESS);
    },
  ),
);
