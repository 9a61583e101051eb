import { spawn, type ChildProcess } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { run } from '../../scripts/children.mjs';

const folder = import.meta.dirname;
const scripts = new URL('../../scripts/', import.meta.url);

/** A program that starts the stubborn tool the way `npm test` starts a suite, and stops as it does. */
const runner = `
  import { run, stopChildren, stopChildrenNow } from '${new URL('children.mjs', scripts).href}';
  process.on('exit', stopChildrenNow);
  process.on('SIGINT', async () => { await stopChildren(); process.exit(130); });
  await run(process.execPath, ['stubborn.mjs'], { onOutput: (text) => process.stdout.write(text) });
`;

const isRunning = (pid: number): boolean => {
  try {
    // A process that has ended but whose parent has not asked is a zombie, state Z.
    return !/^State:\s+Z/m.test(readFileSync(`/proc/${String(pid)}/status`, 'utf8'));
  } catch {
    return false;
  }
};

const firstLine = (child: ChildProcess): Promise<string> =>
  new Promise((resolve) => {
    child.stdout!.once('data', (bytes: Buffer) => {
      resolve(bytes.toString().trim());
    });
  });

const exitCode = (child: ChildProcess): Promise<number | null> =>
  new Promise((resolve) => {
    child.once('exit', resolve);
  });

const startRunner = () =>
  spawn(process.execPath, ['--input-type=module', '--eval', runner], { cwd: folder, stdio: ['ignore', 'pipe', 'inherit'] });

describe('children', () => {
  it('leaves no process behind after Ctrl-C, not even one that ignores it or has left the group', async () => {
    const child = startRunner();
    const pids = (await firstLine(child)).split(' ').map(Number);
    expect(pids.map(isRunning)).toEqual([true, true, true]);
    child.kill('SIGINT');
    expect(await exitCode(child)).toBe(130);
    // The signals have been sent; on a busy machine a process may take a moment to go.
    await expect.poll(() => pids.map(isRunning), { timeout: 5000 }).toEqual([false, false, false]);
  }, 15_000);

  it('ends what a tool leaves in its group when the tool itself has ended', async () => {
    const { code, output } = await run('sh', ['-c', 'sleep 600 >/dev/null 2>&1 & echo $!']);
    expect(code).toBe(0);
    await expect.poll(() => isRunning(Number(output)), { timeout: 5000 }).toBe(false);
  });

  it('ends a command that takes too long, and says so', async () => {
    const { code, output } = await run(process.execPath, ['stubborn.mjs'], { cwd: folder, minutes: 0.02 });
    expect(code).toBe(null);
    expect(output).toContain('Stopped');
    const pids = output.split('\n')[0]!.split(' ').map(Number);
    expect(pids).toHaveLength(3);
    await expect.poll(() => pids.map(isRunning), { timeout: 5000 }).toEqual([false, false, false]);
  });

  it('gives the output and the exit code', async () => {
    expect(await run('sh', ['-c', 'echo out; echo err >&2; exit 3'])).toEqual({ code: 3, output: 'out\nerr\n' });
  });

  it('gives no exit code for a command that is not there', async () => {
    const { code, output } = await run('no-such-command-anywhere', []);
    expect(code).toBe(null);
    expect(output).toContain('no-such-command-anywhere');
  });
});
