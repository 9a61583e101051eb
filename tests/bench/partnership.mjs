/**
 * One step of the compact engine against one event of the XState actor, on the 60 published sample runs (6,000 events).
 * Starting is not timed for either. Rounds are interleaved and shuffled; the compact engine runs twice in each (A and A′), and a
 * round whose two disagree by more than 15 % is discarded. Prints medians and the ratio.
 *
 *     node tests/bench/partnership.mjs [--rounds 15]
 *
 * Needs the built packages (`npm run build`) and the shared test data.
 */
import { parseArgs } from 'node:util';
import { compilePartnership } from '@folkmoot/core/partnership';
import { createPartnershipMachine, describeMachineSnapshot } from '@folkmoot/core/partnership/machine';
import { createActor } from 'xstate';
import { sharedIsThere, sharedJson } from '../support/shared.ts';

const REPEATS = 25;
const WARM_UP = 3;
const DISAGREEMENT = 0.15;

const { values } = parseArgs({ options: { rounds: { type: 'string', default: '15' } } });
const rounds = Math.max(9, Number(values.rounds));

if (!sharedIsThere) {
  console.log('The sample runs are not beside this checkout; nothing was measured.');
  process.exit(0);
}
const definition = sharedJson('domain/partnership.json');
const forces = sharedJson('domain/forces.json');
const { sequences } = sharedJson('domain/trace-sample.json');
const events = sequences.reduce((sum, { events: run }) => sum + run.length, 0);

const engine = compilePartnership(definition, forces);
const machines = new Map(Object.keys(definition.starts).map((start) => [start, createPartnershipMachine(definition, forces, { start })]));

/** Nanoseconds per event, and what the last run ended in, so that nothing can be optimised away. */
const timeCompact = () => {
  const starts = sequences.map(({ start }) => engine.start(start));
  let last;
  const begin = process.hrtime.bigint();
  for (let repeat = 0; repeat < REPEATS; repeat++) {
    for (let k = 0; k < sequences.length; k++) {
      let state = starts[k];
      for (const event of sequences[k].events) state = engine.step(state, event);
      last = state;
    }
  }
  const elapsed = Number(process.hrtime.bigint() - begin);
  return { each: elapsed / (events * REPEATS), last: engine.describe(last) };
};

const timeMachine = () => {
  const actors = sequences.map(({ start }) => createActor(machines.get(start)).start());
  const messages = sequences.map(({ events: run }) => run.map((type) => ({ type })));
  const begin = process.hrtime.bigint();
  for (let k = 0; k < actors.length; k++) for (const message of messages[k]) actors[k].send(message);
  const elapsed = Number(process.hrtime.bigint() - begin);
  return { each: elapsed / events, last: describeMachineSnapshot(actors.at(-1).getSnapshot()) };
};

const entrants = { compact: timeCompact, 'compact again': timeCompact, machine: timeMachine };

const shuffled = (names) =>
  names
    .map((name) => [Math.random(), name])
    .sort(([a], [b]) => a - b)
    .map(([, name]) => name);
const median = (numbers) => {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
};

const kept = [];
let discarded = 0;
for (let round = -WARM_UP; kept.length < rounds && discarded <= rounds * 3; round++) {
  const result = {};
  for (const name of shuffled(Object.keys(entrants))) {
    globalThis.gc?.();
    result[name] = entrants[name]();
  }
  if (JSON.stringify(result.compact.last) !== JSON.stringify({ ...result.machine.last })) {
    console.error('The two engines do not end in the same place.');
    process.exit(1);
  }
  if (round < 0) continue;
  const [a, b] = [result.compact.each, result['compact again'].each];
  if (Math.abs(a - b) / Math.min(a, b) > DISAGREEMENT) discarded++;
  else kept.push({ compact: (a + b) / 2, machine: result.machine.each, ratio: result.machine.each / ((a + b) / 2) });
}
if (kept.length < 9) {
  console.error(`This machine is too busy to measure on: only ${kept.length} rounds agreed with themselves.`);
  process.exit(1);
}

const line = (name, value) => console.log(`${name.padEnd(34)} ${value}`);
line('events in the 60 sample runs', events);
line('rounds kept / discarded', `${kept.length} / ${discarded}`);
line('compact engine, per event', `${median(kept.map(({ compact }) => compact)).toFixed(0)} ns`);
line('XState actor, per event', `${(median(kept.map(({ machine }) => machine)) / 1000).toFixed(1)} µs`);
const ratios = kept.map(({ ratio }) => ratio);
line(
  'ratio, median (lowest to highest)',
  `${median(ratios).toFixed(0)} × (${Math.min(...ratios).toFixed(0)} to ${Math.max(...ratios).toFixed(0)})`,
);
