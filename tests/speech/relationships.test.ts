// What somebody who uses a screen reader hears of a relationship diagram (A22): everything that the picture says, and nothing of how it is drawn.
import { expect, it } from 'vitest';
import { LIMIT } from './desktop.js';
import { goThrough, readFromTheTop } from './journey.js';
import { missingPrograms } from './programs.js';

/** Words of the machine, not of a person. */
const SENSELESS = /\b(?:status ?bar|NaN|undefined|null|Infinity|object Object)\b/i;

it(
  'a diagram is heard: its sentence, its bodies by tier, an empty band, and what is said of a body',
  { timeout: (LIMIT + 30) * 1000, retry: 1 },
  async ({ skip }) => {
    if (process.env.FOLKMOOT_REQUIRE_ENGINES !== '1')
      skip(missingPrograms.length > 0, `nobody can listen: not installed are ${missingPrograms.join(', ')}`);
    expect(missingPrograms, 'programs that are required here and not installed').toEqual([]);
    await goThrough(
      '<folkmoot-relationships data-widget name="learning-systems" regime="post-war-partnership"></folkmoot-relationships>',
      async (person) => {
        const found = await person.pressUntil('Tab', /Central education department/, 8);
        expect(found.join(' ')).toMatch(/Central education department, 4 relationships, 3 absent.* button/);
        // The page has the keys now, and walks: down is the nearest body of the next row.
        expect((await person.press('Down')).join(' ')).toMatch(
          /Local area, 1 body.*Local education authorities, 6 relationships, 1 absent/,
        );
        expect((await person.press('Return')).join(' ')).toContain('expanded');
        // This takes them back, for reading.
        await person.pressUntil('Insert+a', /Browse mode/, 2);
        const said = await readFromTheTop(person);
        let from = 0;
        for (const part of [
          /Post-war partnership, c\.1945–1975/,
          /5 bodies and 10 relationships, 8 inferred by the modeller; 3 absent that could be expected\. No regional body\./,
          /Find a body/,
          /Steering and funding 1/,
          /Central education department/,
          /Teacher unions/,
          /no regional body in this model/,
          /Local education authorities/,
          /Teachers/,
          /coordinates with.*Central education department/,
          /Data tables \(5 bodies, 10 relationships, 3 absent\) and downloads/,
          /After/,
        ]) {
          const at = said.slice(from).search(part);
          if (at < 0) expect.fail(`${String(part)} is not said, or too early, in: ${said}`);
          from += at;
        }
        expect(person.said().join('\n')).not.toMatch(SENSELESS);
      },
      ['/elements/models.js', '/elements/relationships.js'],
    );
  },
);
