// Every hostile case, each on a page of its own, against every invariant.
import { describe, expect, it } from 'vitest';
import type { HostileCase } from './case.js';
import { dataCases } from './cases/data.js';
import { injectionCases } from './cases/injection.js';
import { modelCases } from './cases/model.js';
import { networkCases } from './cases/network.js';
import { statisticsCases } from './cases/statistics.js';
import { textCases } from './cases/text.js';
import { runCase } from './run-case.js';

const lists: readonly (readonly [string, readonly HostileCase[]])[] = [
  ['data', dataCases],
  ['statistics', statisticsCases],
  ['text', textCases],
  ['injection', injectionCases],
  ['network', networkCases],
  ['model', modelCases],
];

for (const [name, rows] of lists)
  describe.concurrent(`hostile ${name}`, () => {
    it.each(rows.map((row) => [`${row.rule} ${row.name}`, row] as const))('%s', async (_name, row) => {
      expect(await runCase(row)).toEqual([]);
    });
  });
