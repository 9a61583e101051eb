import { readdirSync } from 'node:fs';
import { readModel, type GovernanceModel } from '@folkmoot/core/model';
import { registeredModel, registeredModelNames } from '@folkmoot/core/registry';
import { describe, expect, test } from 'vitest';
import { oneRegime } from './one-regime.js';
import { realFigures } from './real-figures.js';
import { learningSystems, regimes } from './reference.js';
import { seminar } from './seminar.js';

const models: readonly GovernanceModel[] = [learningSystems, realFigures, seminar, ...regimes.map(oneRegime)];

describe('every model', () => {
  test.each(models.map((model) => [model.id, model] as const))(
    '%s reads strictly without a warning, and is what the reader makes of it',
    (_id, model) => {
      const result = readModel(model, { strict: true });
      expect(result.ok ? [] : result.issues).toEqual([]);
      expect(result.ok && result.value).toEqual(model);
    },
  );
});

test('importing a register module makes its model known by its own id', async () => {
  const names = readdirSync(new URL('./register/', import.meta.url)).map((file) => file.replace(/\.ts$/, ''));
  for (const name of names) {
    expect(registeredModel(name)).toBeUndefined();
    await import(`./register/${name}.ts`);
    expect(registeredModel(name)?.id).toBe(name);
  }
  expect([...registeredModelNames()].sort()).toEqual(models.map((model) => model.id).sort());
});

test('the reference model holds together', () => {
  const { forces, partnership, timeline, concepts } = learningSystems;
  expect(regimes.map((regime) => regime.actors.length)).toEqual([5, 6, 6, 22, 14, 14, 8]);
  expect(regimes.map((regime) => regime.relationships.length)).toEqual([10, 11, 12, 43, 27, 32, 11]);
  expect(forces?.factors).toHaveLength(32);
  expect(partnership?.events).toHaveLength(50);
  expect(timeline.filter((entry) => entry.regime !== undefined)).toHaveLength(5);
  expect(new Set(concepts.map((concept) => concept.id)).size).toBe(407);
  // Every preset that a start or a regime names is rated in full.
  for (const [name, preset] of Object.entries(forces?.presets ?? {}))
    expect([name, Object.keys(preset.ratings).length]).toEqual([name, 32]);
  expect(partnership?.parameters).toEqual(forces?.parameters);
});

test('the figures are restated with their source, licence and reasons', () => {
  const luton = realFigures.indicators[0]?.series.find((series) => series.area === 'luton');
  expect(luton?.points).toEqual([
    { period: '2024', value: 94.6 },
    { period: '2025', value: null, missing: 'suppressed' },
  ]);
  for (const source of realFigures.sources) expect(source.licence).toMatch(/Open Government Licence v3\.0/);
  expect(realFigures.indicators.map(({ family, polarity }) => [family, polarity])).toEqual([
    ['participation', 'higher'],
    ['participation', 'lower'],
    ['achievement', 'higher'],
    ['progression', 'higher'],
  ]);
});

test('a start stands in a regime that the model has', () => {
  const { partnership } = learningSystems;
  const inUtopia = { preset: 'market', configuration: {}, regime: 'utopia' };
  const result = readModel({ ...learningSystems, partnership: { ...partnership, starts: { ...partnership?.starts, here: inUtopia } } });
  expect(result.ok ? [] : result.issues.map(({ message }) => message)).toContain(
    'Start “here” stands in the regime “utopia”, which the model does not have.',
  );
});
