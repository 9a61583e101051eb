// axe-core on one element of a page. No violation, and nothing left undecided but what is listed here with its reason.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Frame, Page } from 'playwright-core';

const script = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const options: RunOptions = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  resultTypes: ['violations', 'incomplete'],
  // The page of a test has no navigation to speak of; a widget adds no landmark.
  rules: { region: { enabled: false } },
};

/** What axe cannot decide by itself, and why that is no finding. */
const undecided: readonly { readonly rule: string; readonly reason: string; readonly where: RegExp }[] = [
  {
    rule: 'color-contrast',
    where: /<text|<svg/,
    reason: 'axe does not measure text in SVG; tests/a11y/contrast.test.ts does.',
  },
  {
    rule: 'color-contrast',
    where: /<button type="button" dir="auto" class="body/,
    reason: 'the name of a body stands over its box, which is a shape in SVG; tests/a11y/relationships.test.ts measures it.',
  },
];

/** Findings of axe inside a part of the page, one line each; empty where there are none. */
export const axeFindings = async (page: Page | Frame, selector = 'body'): Promise<string[]> => (await axeFindingsIn(page, [selector]))[0]!;

/** The same for several parts, in their order. Together they cost hardly more than one: axe looks at the whole page each time. */
export const axeFindingsIn = async (page: Page | Frame, selectors: readonly string[]): Promise<string[][]> => {
  if (selectors.length === 0) return [];
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(script);
  const { violations, incomplete } = await page.evaluate(
    async ([selectors, run]) => {
      const { axe } = globalThis as unknown as { axe: { run: (context: unknown, options: unknown) => Promise<AxeResults> } };
      const results = await axe.run({ include: selectors.map((selector) => [selector]) }, { ...run, elementRef: true });
      const partOf = (element: Element | null): number => {
        for (let at = element; at; at = at.parentElement ?? (at.getRootNode() as Partial<ShadowRoot>).host ?? null) {
          const part = selectors.findIndex((selector) => at.matches(selector));
          if (part >= 0) return part;
        }
        throw new Error('axe found something outside of what it was given.');
      };
      const short = (list: AxeResults['violations']): { rule: string; html: string; why: string; part: number }[] =>
        list.flatMap(({ id, nodes }) =>
          nodes.map(({ html, failureSummary, element }) => ({
            rule: id,
            html,
            why: failureSummary ?? '',
            part: partOf((element as Element | undefined) ?? null),
          })),
        );
      return { violations: short(results.violations), incomplete: short(results.incomplete) };
    },
    [selectors, options] as const,
  );
  const open = incomplete.filter(({ rule, html }) => !undecided.some((known) => known.rule === rule && known.where.test(html)));
  const found: string[][] = selectors.map(() => []);
  for (const { rule, html, why, part } of [...violations, ...open])
    found[part]!.push(`${rule}: ${html.slice(0, 120)} ${why.replace(/\s+/g, ' ').slice(0, 160)}`);
  return found;
};
