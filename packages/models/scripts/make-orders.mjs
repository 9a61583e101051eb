/**
 * Seeks the order of bodies in which each reference regime is drawn, for each width class, and writes `src/orders.ts`.
 * Run by hand when a regime or the layout changes, after a build: it takes a minute or two, and its result is data to look at.
 *
 *   node packages/models/scripts/make-orders.mjs
 */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { seekOrder } from '@folkmoot/core/layout/relationships/search';
import { format, resolveConfig } from 'prettier';
import { regimes } from '../dist/reference.js';

const SEEDS = 60;
const WORK = 2_500_000;
const CLASSES = ['narrow', 'medium', 'wide'];

const target = fileURLToPath(new URL('../src/orders.ts', import.meta.url));
const constant = (id) => `${id.replace(/-([a-z])/g, (_, letter) => letter.toUpperCase())}Orders`;

const parts = regimes.map((regime) => {
  const orders = Object.fromEntries(CLASSES.map((widthClass) => [widthClass, seekOrder(regime, widthClass, { seeds: SEEDS, work: WORK })]));
  return `/** The orders of “${regime.title}”. */\nexport const ${constant(regime.id.replace(/-(\d)/g, '$1'))}: StoredOrders = ${JSON.stringify(orders)};`;
});

const text = `/**
 * The orders in which the reference regimes are drawn: rows from top to bottom, bodies and passing bundles from left to
 * right, one order per width class. Made by \`scripts/make-orders.mjs\`; edit that, not this.
 */
import type { StoredOrders } from '@folkmoot/core/layout/relationships';

${parts.join('\n\n')}

/** The orders of every reference regime, by its id. */
export const relationshipOrders: Readonly<Record<string, StoredOrders>> = {
${regimes.map(({ id }) => `  '${id}': ${constant(id.replace(/-(\d)/g, '$1'))},`).join('\n')}
};
`;
writeFileSync(target, await format(text, { ...(await resolveConfig(target)), filepath: target }));
