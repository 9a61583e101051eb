/**
 * Seeks the order of bodies in which each reference regime is drawn, for each width class, and where its columns stand then, and writes
 * `src/orders.ts`. The regimes' orders are sought together, so that bodies which several have stay in place from one to the next.
 * Run by hand when a regime or the layout changes, after a build: it takes some minutes, and its result is data to look at.
 * Where only the layout's placing has changed, the orders can be kept, which is quick.
 *
 *   node packages/models/scripts/make-orders.mjs
 *   node packages/models/scripts/make-orders.mjs --keep-orders
 */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { placeOrder, seekOrders } from '@folkmoot/core/layout/relationships/search';
import { format, resolveConfig } from 'prettier';
import { relationshipOrders } from '../dist/orders.js';
import { regimes } from '../dist/reference.js';

const SEEDS = 60;
const WORK = 2_500_000;
const keep = process.argv.includes('--keep-orders');
const CLASSES = ['narrow', 'medium', 'wide'];

const target = fileURLToPath(new URL('../src/orders.ts', import.meta.url));
const constant = (id) => `${id.replace(/-([a-z])/g, (_, letter) => letter.toUpperCase())}Orders`;

const ordersOf = (widthClass) => {
  const known = regimes.map(({ id }) => relationshipOrders[id]?.[widthClass]);
  return keep ? known : seekOrders(regimes, widthClass, { seeds: SEEDS, work: WORK }, known);
};
const sought = Object.fromEntries(CLASSES.map((widthClass) => [widthClass, ordersOf(widthClass)]));

const parts = regimes.map((regime, place) => {
  const orders = Object.fromEntries(CLASSES.map((widthClass) => [widthClass, sought[widthClass][place]]));
  orders.placings = Object.fromEntries(CLASSES.map((widthClass) => [widthClass, placeOrder(regime, widthClass, orders[widthClass])]));
  return `/** The orders of “${regime.title}”. */\nexport const ${constant(regime.id.replace(/-(\d)/g, '$1'))}: StoredOrders = ${JSON.stringify(orders)};`;
});

const text = `/**
 * The orders in which the reference regimes are drawn: rows from top to bottom, bodies and passing bundles from left to
 * right, one order per width class, and where their columns stand. Made by \`scripts/make-orders.mjs\`; edit that, not this.
 */
import type { StoredOrders } from '@folkmoot/core/layout/relationships';

${parts.join('\n\n')}

/** The orders of every reference regime, by its id. */
export const relationshipOrders: Readonly<Record<string, StoredOrders>> = {
${regimes.map(({ id }) => `  '${id}': ${constant(id.replace(/-(\d)/g, '$1'))},`).join('\n')}
};
`;
writeFileSync(target, await format(text, { ...(await resolveConfig(target)), filepath: target }));
