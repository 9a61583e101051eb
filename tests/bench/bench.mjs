// `pnpm bench`: how fast Folkmoot is, beside what its users would pick instead and beside the least that any code could do.
//
//     pnpm bench [gauges | import | diagrams | model | csv | partnership …] [--rounds 15] [--no-build]
//
// Prints a table. A whole run with nine rounds or more also writes docs/benchmarks.md. Never part of a test: a time is no proof.
import { readFileSync, writeFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import { build } from '../../scripts/build.mjs';
import { stopChildrenNow } from '../../scripts/children.mjs';
import { say, Trouble } from '../../scripts/progress.mjs';
import { provideToolchain } from '../../scripts/toolchain.mjs';
import { installPeers, litVersion, peerVersions } from './peers.mjs';
import { isMet, tableOf, withFigures } from './report.mjs';
import { FEWEST_ROUNDS } from './rounds.mjs';

const docs = new URL('../../docs/benchmarks.md', import.meta.url);

// Loaded when it is their turn: before the installation there is nothing that they could import.
const MEASUREMENTS = {
  gauges: async () => (await import('./measure-gauges.mjs')).measureGauges,
  import: async () => (await import('./measure-import.mjs')).measureImport,
  diagrams: async () => (await import('./measure-diagrams.mjs')).measureDiagrams,
  model: async () => (await import('./measure-model.mjs')).measureModel,
  csv: async () => (await import('./measure-csv.mjs')).measureCsv,
  partnership: async () => (await import('./measure-partnership.mjs')).measurePartnership,
};

const readArguments = () => {
  const options = { rounds: { type: 'string', default: '15' }, build: { type: 'boolean', default: true } };
  const { values, positionals } = parseArgs({ options, allowPositionals: true, allowNegative: true });
  const unknown = positionals.filter((name) => !(name in MEASUREMENTS));
  const count = Number(values.rounds);
  if (unknown.length > 0 || !Number.isInteger(count) || count < 1)
    throw new Trouble('That is not something to measure.', {
      todo: `pnpm bench [${Object.keys(MEASUREMENTS).join(' | ')} …] [--rounds ${FEWEST_ROUNDS} or more] [--no-build]`,
    });
  return { names: positionals.length > 0 ? positionals : Object.keys(MEASUREMENTS), count, builds: values.build };
};

const bench = async () => {
  const { names, count, builds } = readArguments();
  const toolchain = await provideToolchain();
  if (builds) await build(toolchain);
  await installPeers(toolchain);

  const [load] = loadavg();
  if (load > 0.5) say(`Something else is running (load ${load.toFixed(1)}): times will be long and ratios less sure.`);
  const rows = [];
  const discarded = [];
  const versions = { Node: process.versions.node };
  for (const name of names) {
    say(`${name} …`);
    const run = await MEASUREMENTS[name]();
    const result = await run({ count }, say);
    if (!result) discarded.push(name);
    else {
      rows.push(...result.rows);
      Object.assign(versions, result.versions);
    }
  }
  Object.assign(versions, { Lit: litVersion() }, peerVersions());

  if (rows.length > 0) {
    say(`\n${tableOf(rows)}\n`);
    const missed = rows.filter((row) => isMet(row) === false).length;
    say(missed === 0 ? 'Every bar is met.' : `${missed} bars are not met.`);
  }
  for (const name of discarded) say(`Not measured: ${name}. Three runs disagreed with themselves; try again on a quieter machine.`);
  if (discarded.length > 0) process.exitCode = 1;

  if (discarded.length > 0 || names.length < Object.keys(MEASUREMENTS).length) return;
  if (count < FEWEST_ROUNDS) return void say(`docs/benchmarks.md is not written: ${count} rounds are fewer than ${FEWEST_ROUNDS}.`);
  const machine = `${cpus()[0].model.trim()}, ${cpus().length} processors, load before the start ${load.toFixed(1)}`;
  const date = new Date().toISOString().slice(0, 10);
  writeFileSync(docs, withFigures(readFileSync(docs, 'utf8'), { rows, count, machine, versions, date }));
  say('Written to docs/benchmarks.md.');
};

process.on('exit', stopChildrenNow);
try {
  await bench();
} catch (error) {
  say(error instanceof Trouble ? error.report : error.stack);
  process.exitCode = 1;
}
