// The partnership's two engines, which partnership.mjs measures and prints by itself: here it is run, and its ratio put in the table.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const script = fileURLToPath(new URL('partnership.mjs', import.meta.url));

export const measurePartnership = ({ count }, say) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, '--rounds', String(count)], { encoding: 'utf8' });
  for (const line of `${stdout}${stderr}`.trim().split('\n')) say(`  ${line}`);
  if (status !== 0) return undefined;
  const [, nanoseconds] = /compact engine, per event +(\d+) ns/.exec(stdout) ?? [];
  const [, microseconds] = /XState actor, per event +([\d.]+) µs/.exec(stdout) ?? [];
  const [, ratio] = /ratio, median[^\d]*\)? +(\d+) ×/.exec(stdout) ?? [];
  // It needs sample runs that are not part of the project.
  if (ratio === undefined) return { rows: [] };
  const row = {
    what: 'one event of the partnership',
    ours: Number(nanoseconds) / 1e6,
    other: `XState actor ${microseconds} µs`,
    ratio: { faster: Number(ratio) },
  };
  return { rows: [row] };
};
