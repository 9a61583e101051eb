import { describe, expect, inject, it } from 'vitest';
import { docsAddress, newReader, widgets } from './support/reader.js';

describe('the introduction', () => {
  it('is what Storybook opens on, with a gauge on real figures in the first screen', async () => {
    const { page, trouble } = await newReader();
    await page.goto(inject('storybook'));
    await page.waitForURL(/path=\/docs\/introduction--docs/);
    const frame = await (await page.waitForSelector('#storybook-preview-iframe')).contentFrame();
    // The place is chosen after the model has come: a reader sees the nation for a moment.
    await expect
      .poll(async () => (await widgets(frame!))[0]?.sentence, { timeout: 10_000 })
      .toMatch(/Camden, 2025: 94\.7%\. Higher than England \(92\.0%\)\. Lower than London \(96\.3%\)\./);
    const picture = await frame!.locator('folkmoot-gauge').first().locator('[part=picture]').boundingBox();
    expect(picture!.y + picture!.height).toBeLessThan(800);
    expect(trouble()).toEqual([]);
  });

  it('has a snippet that works where it is pasted, with the file it offers', async () => {
    const { page, trouble } = await newReader();
    await page.goto(docsAddress('introduction--docs'));
    const snippet = await page.locator('pre', { hasText: 'integrity' }).first().innerText();
    expect(await page.locator('a[download]').getAttribute('href')).toBe('./embed/folkmoot-gauge.classic.js');
    // A page of the same site, with nothing in it but what a web officer pastes.
    const address = new URL('/pasted.html', page.url()).href;
    await page.route(address, (route) =>
      route.fulfill({ contentType: 'text/html', body: `<!doctype html><html lang="en"><title>Page</title>${snippet}` }),
    );
    await page.goto(address);
    const [gauge] = await widgets(page);
    expect(gauge).toMatchObject({ defined: true });
    expect(gauge?.sentence).toMatch(/Camden, 2025: 94\.7%\. Higher than England \(92\.0%\)\. Lower than London \(96\.3%\)\./);
    expect(trouble().filter((line) => !line.includes('favicon'))).toEqual([]);
  });
});
