// `npm test -- NAME` as a person types it: the name has to come through npm and its shell.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));

describe('npm test with the name of a suite', () => {
  it('hands the name on: one that is none is refused, and nothing is run', () => {
    const { status, stdout, stderr } = spawnSync('npm', ['test', '--silent', '--', 'nosuch'], {
      cwd: root,
      encoding: 'utf8',
      shell: process.platform === 'win32',
    });
    expect(`${stdout}${stderr}`).toContain('There is no suite named nosuch.');
    expect(status).not.toBe(0);
  });
});
