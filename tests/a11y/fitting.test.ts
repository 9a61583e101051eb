// A7, A8, A19: nothing is cut off at 320 pixels, with a reader's own spacing, at twice the size of text, zoomed four times.
import { describe, expect, it } from 'vitest';
import type { WatchedPage } from '../support/site.js';
import { findingsIn, openGallery } from './gallery.js';

const openAll = (watched: WatchedPage): Promise<void> =>
  watched.page.evaluate(async () => {
    for (const element of document.querySelectorAll('folkmoot-gauge, folkmoot-model'))
      for (const details of element.shadowRoot?.querySelectorAll('details') ?? []) details.open = true;
    await inPage.drawn();
  });
const fits = async (watched: WatchedPage): Promise<void> => {
  const checks = ['clippedTexts', 'sidewaysFaults', 'scrollerFaults', 'pictureTextFaults'] as const;
  expect(await findingsIn(watched.page, ...checks)).toEqual({});
  await openAll(watched);
  expect(await findingsIn(watched.page, ...checks), 'with everything open').toEqual({});
};

describe.concurrent('reflow (A7)', () => {
  it.each([
    [320, 256],
    [256, 320],
  ])('at %i × %i nothing is cut off and nothing reaches out of the page', async (width, height) => {
    const watched = await openGallery({ viewport: { width, height } });
    await fits(watched);
    await watched.close();
  });
});

describe.concurrent('a reader’s own text (A8)', () => {
  it('spacing set on everything reaches it, and cuts nothing off', async () => {
    const watched = await openGallery({ head: '<link rel="stylesheet" href="/spacing.css">', viewport: { width: 640, height: 800 } });
    const spacing = await watched.page.evaluate(() => {
      const { letterSpacing, wordSpacing, fontSize } = getComputedStyle(
        document.getElementById('full')!.shadowRoot!.querySelector('[part=sentence]')!,
      );
      return [letterSpacing, wordSpacing].map((length) => Number.parseFloat(length) / Number.parseFloat(fontSize));
    });
    expect(spacing[0]).toBeCloseTo(0.12, 2);
    expect(spacing[1]).toBeCloseTo(0.16, 2);
    await fits(watched);
    await watched.close();
  });

  it('twice the size is twice the size, and cuts nothing off', async () => {
    const watched = await openGallery({ attributes: 'style="font-size: 200%"', viewport: { width: 640, height: 800 } });
    const size = await watched.page.evaluate(
      () => getComputedStyle(document.getElementById('full')!.shadowRoot!.querySelector('[part=sentence]')!).fontSize,
    );
    expect(size).toBe('32px');
    await fits(watched);
    await watched.close();
  });
});

describe.concurrent('zoom (A19)', () => {
  it('four times, by the page, still fits', async () => {
    const watched = await openGallery({ attributes: 'style="zoom: 4"', viewport: { width: 1280, height: 1024 } });
    await fits(watched);
    await watched.close();
  });

  it.each([2, 4])('on a screen %i times as fine nothing changes its place', async (deviceScaleFactor) => {
    const watched = await openGallery({ deviceScaleFactor });
    expect(await findingsIn(watched.page, 'targetFaults', 'pictureTextFaults')).toEqual({});
    await watched.close();
  });
});
