// What somebody who uses a screen reader hears of a partnership: where it stands, what is possible, and what came of a move, once.
import { expect, it } from 'vitest';
import { LIMIT } from './desktop.js';
import { goThrough } from './journey.js';
import { missingPrograms } from './programs.js';
import { waitFor } from './wait-for.js';

const WIDGET = '<folkmoot-partnership data-widget name="learning-systems" heading-level="2"></folkmoot-partnership>';

// The second attempt is for the machinery, as in the gauge's journeys.
it('a partnership is heard, played, and its outcome said', { timeout: (LIMIT + 30) * 1000, retry: 1 }, async ({ skip }) => {
  if (process.env.FOLKMOOT_REQUIRE_ENGINES !== '1')
    skip(missingPrograms.length > 0, `nobody can listen: not installed are ${missingPrograms.join(', ')}`);
  expect(missingPrograms, 'programs that are required here and not installed').toEqual([]);
  await goThrough(
    WIDGET,
    async (person) => {
      await person.press('ctrl+Home');
      const read = (await person.pressUntil('Down', /From steps 2, 3, 4 and 5/, 40)).join(' ');
      expect(read).toMatch(/Partnership.*heading level 2/);
      expect(read).toMatch(/The partnership stands at “Weakly collaborative”: step 2 of 5/);
      expect(read).toMatch(/Step 2.*Weakly collaborative.*Current step/s);
      expect(read).toMatch(/Side road.*Contrived/s);

      const found = (await person.pressUntil('Tab', /Agree common aims and questions/, 16)).join(' ');
      expect(found).toMatch(/Undo.* button/);
      expect(found).toMatch(/The partnership and its area: 11 possible, 11 not.* expanded/);
      expect(found).toMatch(/Agree common aims and questions.*balance \+0\.08, to −0\.33.* button/s);
      await person.press('Return');
      // The outcome is said half a second later, when nothing more is on its way.
      const outcome = await waitFor('the outcome', () => person.said().find((words) => words.includes('36 moves possible')));
      expect(outcome).toMatch(/Still “Weakly collaborative”\. 36 moves possible\./);
      expect(person.said().filter((words) => words.includes('36 moves possible'))).toHaveLength(1);
      expect(person.said().join('\n')).not.toMatch(/\b(?:status ?bar|NaN|undefined|null|Infinity|object Object)\b/i);
    },
    ['/elements/models.js', '/elements/partnership.js'],
  );
});
