// Runs cases many to a page, since a page costs more than a case. What is found of the page, and not of one element, is
// put to a page for each case, so that the row at fault is named.
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import type { Surroundings } from '../in-page/surroundings.js';
import { axeFindingsIn } from '../support/axe.js';
import { openPage, site, type WatchedPage } from '../support/site.js';
import type { HostileCase, Input } from './case.js';
import { elementFindings, goodFor, type Seen } from './expectations.js';

const AT_ONCE = 12;
const HEAD = '<link rel="stylesheet" href="/boxes.css">';

/** The strictest policy a case can be tried under. */
const policyFor = ({ way, text = '' }: Input): string =>
  /OTHER|^http:/.test(text) ? 'none' : /json$/.test(way) ? 'strict-untyped' : 'strict';

const boxes = (count: number): string =>
  Array.from(
    { length: count },
    (_, at) => `<div class="box" id="fresh-${String(at)}-box"></div><div class="box" id="kept-${String(at)}-box"></div>`,
  ).join('') + '<input id="typing" aria-label="Something of the page’s own"><div class="tall"></div>';

/** The findings of each row, in order; empty where everything held. */
const runCases = async (rows: readonly HostileCase[]): Promise<string[][]> => {
  const server = await site();
  const addresses = rows.map(({ input }) =>
    input.body ? server.body(input.body.bytes, input.body.headers) : input.text?.replace('OTHER', server.otherOrigin),
  );
  const policy = policyFor(rows[0]!.input);
  const watched = await openPage(server.page({ body: boxes(rows.length), head: HEAD, modules: ['/elements/folkmoot.js'], policy }));
  const { page } = watched;
  try {
    const { before, goods, toldBefore } = await page.evaluate(
      async (placements) => {
        await customElements.whenDefined('folkmoot-gauge');
        document.getElementById('typing')?.focus({ preventScroll: true });
        scrollTo(0, 40);
        inPage.rememberGlobals();
        const before = inPage.surroundings();
        placements.forEach((placement, at) => inPage.place(`kept-${String(at)}`, placement));
        await inPage.settled();
        const goods = placements.map((_, at) => inPage.sentenceOf(`kept-${String(at)}`));
        return { before, goods, toldBefore: inPage.recorded().events.length };
      },
      rows.map(({ input }) => goodFor(input)),
    );

    for (const [at, { input }] of rows.entries()) {
      // A handle lets a value of the page's own making through that no JSON could carry.
      const made = input.make ? await page.evaluateHandle(`(${input.make.toString()})()`) : undefined;
      await page.evaluate(
        ([at, placement, made]) => {
          const whole = { ...placement, value: made ?? placement.value };
          inPage.place(`fresh-${String(at)}`, whole);
          inPage.give(`kept-${String(at)}`, whole);
        },
        [at, { way: input.way, attributes: input.attributes, text: addresses[at], value: input.value }, made] as const,
      );
    }
    await page.evaluate(() => inPage.settled());

    const ofPage = await pageFindings(watched, before, rows, addresses);
    if (ofPage.length > 0 && rows.length > 1) return (await Promise.all(rows.map((row) => runCases([row])))).flat();
    const seen = await page.evaluate(([count, toldBefore]) => inPage.seen(count, toldBefore), [rows.length, toldBefore] as const);
    // A refused element is as accessible as any other (G12).
    const refused = rows.flatMap(({ outcome }, at) => (outcome.kind === 'refuses' ? at : []));
    const byAxe = await axeFindingsIn(
      page,
      refused.map((at) => `#fresh-${String(at)}-box`),
    );
    const findings: string[][] = [];
    for (const [at, row] of rows.entries()) {
      const ofElement = elementFindings(row, goods[at] ?? '', seen[at] as Seen);
      const ofAxe = (byAxe[refused.indexOf(at)] ?? []).filter((line) => !hidden.test(line)).map((line) => `G12: ${line}`);
      findings.push(
        [...ofPage, ...ofElement, ...ofAxe].filter(
          (finding) => !Object.keys(row.skip ?? {}).some((rule) => finding.startsWith(`${rule}:`)),
        ),
      );
    }
    return findings;
  } catch (error) {
    return rows.map(() => [`the page did not come to its end: ${(error as Error).message.split('\n')[0] ?? ''}`]);
  } finally {
    await watched.close();
  }
};

/** What must hold of the page, whatever came of the cases on it. */
const pageFindings = async (
  { page, requests, console, dialogs }: WatchedPage,
  before: Surroundings,
  rows: readonly HostileCase[],
  addresses: readonly (string | undefined)[],
): Promise<string[]> => {
  const { errors, violations, after, globals, script, codes } = await inTurn(page);
  const origin = new URL(page.url()).origin;
  const redirects = addresses.some((address) => address?.startsWith('/redirect')) ? ['/redirect', '/login'] : [];
  const allowed = [
    '/elements/',
    '/host.css',
    '/boxes.css',
    '/favicon.ico',
    '/file/',
    ...redirects,
    ...addresses.filter((address) => address !== undefined && address !== ''),
  ];
  const paths = requests.map((request) => (request.startsWith(origin) ? request.slice(origin.length) : request));
  // The browser's own word about a request that failed is not ours.
  const said = console.filter((line) => !/^error: Failed to load resource|net::ERR|blocked by CORS policy/.test(line));
  const ours = said.filter((line) => line.startsWith('warning: folkmoot-'));
  return [
    ...errors.map((message) => `G1: ${message}`),
    ...globals.map((change) => `G2: ${change}`),
    ...paths.filter((path) => !allowed.some((one) => path.startsWith(one!))).map((path) => `G3: it asked for ${path.slice(0, 100)}`),
    ...violations.map((violation) => `G4: a violation of the policy: ${violation}`),
    ...script.map((sign) => `G4: ${sign}`),
    ...dialogs.map((words) => `G4: a dialog: ${words}`),
    ...(Object.keys(before) as (keyof Surroundings)[])
      .filter((key) => JSON.stringify(before[key]) !== JSON.stringify(after[key]))
      .map((key) => `G8: ${key} changed from ${JSON.stringify(before[key])} to ${JSON.stringify(after[key])}`),
    ...said.filter((line) => !ours.includes(line)).map((line) => `G8: on the console: ${line.slice(0, 200)}`),
    ...(ours.length > codes
      ? [`G8: ${String(ours.length)} warnings on the console for ${String(codes)} codes: ${ours.join(' | ').slice(0, 300)}`]
      : []),
    ...(rows.length === 0 ? ['nothing was tried'] : []),
  ];
};

/** Boxes of a fixed height hide part of a long message, and axe cannot see behind; tests/a11y/looks.test.ts measures contrast in full. */
const hidden = /^color-contrast: .*background color could not be determined/s;

const inTurn = (
  page: Page,
): Promise<{ errors: string[]; violations: string[]; after: Surroundings; globals: string[]; script: string[]; codes: number }> =>
  page.evaluate(() => ({
    errors: inPage.recorded().errors,
    violations: inPage.recorded().violations,
    after: inPage.surroundings(),
    globals: inPage.changedGlobals(),
    script: inPage.signsOfScript(),
    codes: new Set(inPage.recorded().events.flatMap(({ type, detail }) => (type === 'folkmoot-error' ? [detail.code] : []))).size,
  }));

/** Declares a test for each row. Rows share pages; the first that is asked for brings its neighbours along. */
export const proveCases = (name: string, rows: readonly HostileCase[]): void => {
  const pages = new Map<string, HostileCase[][]>();
  for (const row of rows) {
    const kind = policyFor(row.input);
    const lists = pages.get(kind) ?? [[]];
    pages.set(kind, lists);
    if (lists.at(-1)!.length >= AT_ONCE) lists.push([]);
    lists.at(-1)!.push(row);
  }
  const runs = new Map<HostileCase, () => Promise<string[]>>();
  for (const list of [...pages.values()].flat()) {
    let running: Promise<string[][]> | undefined;
    list.forEach((row, at) => runs.set(row, async () => (await (running ??= runCases(list)))[at] ?? []));
  }
  describe.concurrent(name, () => {
    it.each(rows.map((row) => [`${row.rule} ${row.name}`, row] as const))('%s', async (_name, row) => {
      expect(await runs.get(row)?.()).toEqual([]);
    });
  });
};
