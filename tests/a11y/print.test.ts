// A13: on paper: every fact, the table written out, no control, addresses of links in words, black on white.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { describeWhere } from '../support/where.js';
import { fixtures } from './fixtures.js';
import { findingsIn, openGallery } from './gallery.js';

const printed = fixtures.filter(({ name }) => ['full', 'bands', 'bullet', 'missing', 'notes', 'error', 'welsh'].includes(name));

const textOfPdf = (pdf: Buffer, ...options: string[]): string => {
  const folder = mkdtempSync(join(tmpdir(), 'folkmoot-print-'));
  try {
    writeFileSync(join(folder, 'page.pdf'), pdf);
    return execFileSync('pdftotext', [...options, join(folder, 'page.pdf'), '-'], { encoding: 'utf8' });
  } finally {
    rmSync(folder, { recursive: true });
  }
};

describeWhere('pdftotext', 'on paper', () => {
  it('stands every fact of every gauge, table closed or not, and no control', async () => {
    const watched = await openGallery({ list: printed });
    const facts = await watched.page.evaluate(async () => {
      const rows: string[][] = [];
      for (const gauge of document.querySelectorAll('folkmoot-gauge')) {
        dispatchEvent(new Event('beforeprint'));
        await inPage.drawn();
        rows.push(
          ...[...(gauge.shadowRoot?.querySelectorAll('tbody tr') ?? [])].map((row) =>
            [...row.children].map(({ textContent }) => textContent ?? ''),
          ),
        );
        rows.push([inPage.sentenceOf(gauge.id)]);
        dispatchEvent(new Event('afterprint'));
        await inPage.drawn();
      }
      return rows.flat().filter(Boolean);
    });
    expect(facts.length).toBeGreaterThan(60);
    expect(await watched.page.locator('tbody').count()).toBe(0);
    const text = textOfPdf(await watched.page.pdf({ format: 'A4' })).replace(/\s+/g, ' ');
    const squeezed = text.replaceAll(' ', '');
    expect(facts.filter((fact) => !squeezed.includes(fact.replace(/\s+/g, '').replace(/[\u2068\u2069]/g, '')))).toEqual([]);
    expect(text).not.toMatch(/Try again|Download data|\(CSV\)|\(PNG\)/);
    expect(text).toContain('(https://example.org/participation)');
    await watched.close();
  });

  it('stands no blank page, and no widget apart from its title', async () => {
    const watched = await openGallery({ list: fixtures.filter(({ name }) => ['full', 'bullet', 'bands', 'missing'].includes(name)) });
    const pages = textOfPdf(await watched.page.pdf({ format: 'A4' }))
      .split('\f')
      .slice(0, -1);
    for (const page of pages) expect(page.trim()).not.toBe('');
    await watched.close();
  });
});

it('is black on white, on a dark page as well', async () => {
  const watched = await openGallery({ list: printed, attributes: 'style="color-scheme: dark"' });
  await watched.page.emulateMedia({ media: 'print' });
  const inks = await watched.page.evaluate(() =>
    [...document.getElementById('full')!.shadowRoot!.querySelectorAll('.marks, .heads, [part=sentence]')].map((element) =>
      inPage.contrast(inPage.colourOf(getComputedStyle(element).color), [255, 255, 255, 1]),
    ),
  );
  expect(Math.min(...inks)).toBeGreaterThan(7);
  expect(await findingsIn(watched.page, 'textContrastFaults')).toEqual({});
  await watched.close();
});
