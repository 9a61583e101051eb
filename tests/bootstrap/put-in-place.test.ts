import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { putInPlace } from '../../scripts/put-in-place.mjs';

let folder: string;
const place = (): string => join(folder, 'served');
const workshop = (): string => join(folder, 'cache', 'workshop');
const page = (): string => readFileSync(join(place(), 'index.html'), 'utf8');

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'folkmoot-place-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** What is there before: a page, and a file that the next one does not have. */
const serveOld = (): void => {
  mkdirSync(place());
  writeFileSync(join(place(), 'index.html'), 'old');
  writeFileSync(join(place(), 'gone.js'), 'old');
};

describe('putInPlace', () => {
  it('makes the first folder, and leaves nothing aside', async () => {
    await putInPlace(place(), workshop(), async (aside) => {
      expect(readdirSync(aside)).toEqual([]);
      writeFileSync(join(aside, 'index.html'), 'first');
    });
    expect(page()).toBe('first');
    expect(readdirSync(workshop())).toEqual([]);
  });

  it('keeps the old one whole until the new one is', async () => {
    serveOld();
    await putInPlace(place(), workshop(), async (aside) => {
      writeFileSync(join(aside, 'index.html'), 'new');
      expect([page(), readdirSync(place()).length]).toEqual(['old', 2]);
    });
    expect([page(), readdirSync(place())]).toEqual(['new', ['index.html']]);
    expect(readdirSync(workshop())).toEqual([]);
  });

  it('keeps the old one where the new one cannot be made', async () => {
    serveOld();
    const failing = putInPlace(place(), workshop(), async (aside) => {
      writeFileSync(join(aside, 'index.html'), 'half');
      throw new Error('no');
    });
    await expect(failing).rejects.toThrow('no');
    expect([page(), readdirSync(place()).length]).toEqual(['old', 2]);
    expect(readdirSync(workshop())).toEqual([]);
  });

  it('makes two at once in folders of their own', async () => {
    serveOld();
    const made: string[] = [];
    const make = async (aside: string): Promise<void> => {
      made.push(aside);
      writeFileSync(join(aside, 'index.html'), 'new');
      await new Promise((resolve) => setTimeout(resolve, 20 * made.length));
    };
    await Promise.all([putInPlace(place(), workshop(), make), putInPlace(place(), workshop(), make)]);
    expect(new Set(made).size).toBe(2);
    expect(page()).toBe('new');
  });
});
