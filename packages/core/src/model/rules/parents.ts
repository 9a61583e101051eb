/** Who belongs to whom: a parent that is not there is left out, a circle is refused (D17). */
import { quote, type Path } from '../reading/issue-log.js';
import type { Check } from './check.js';

interface Child {
  readonly id: string;
  parent?: string | undefined;
}

/**
 * Checks the parents of a list. Several entries without a parent are several groups, which is fine.
 *
 * @param entries the list; a parent that is not in it is removed.
 * @param path where the list is.
 * @param places the place of each entry, by id.
 */
export function checkParents(entries: readonly Child[], path: Path, places: ReadonlyMap<string, number>, check: Check): void {
  for (let index = 0; index < entries.length; index += 1) {
    const entry = entries[index]!;
    const { parent } = entry;
    if (parent === undefined || places.has(parent)) continue;
    const here = [...path, index];
    check.log.repair(
      'dangling',
      here,
      () => `${check.subject(here)} belongs to ${quote(parent)}, which is not there; it stands by itself.`,
    );
    delete entry.parent;
  }
  const settled = new Set<string>();
  for (const entry of entries) {
    // Most lists name parents before their children, and most entries have none: no chain is needed to see that there is no circle.
    if (entry.parent === undefined || settled.has(entry.parent)) {
      settled.add(entry.id);
      continue;
    }
    const chain: string[] = [];
    const inChain = new Set<string>();
    let id: string | undefined = entry.id;
    while (id !== undefined && !settled.has(id) && !inChain.has(id)) {
      chain.push(id);
      inChain.add(id);
      id = entries[places.get(id) ?? 0]?.parent;
    }
    if (id !== undefined && inChain.has(id)) {
      const circle = [...chain.slice(chain.indexOf(id)), id];
      const quoted = circle.map(quote);
      const shown = quoted.length > 8 ? [...quoted.slice(0, 6), '…', quoted.at(-1)] : quoted;
      const where = [...path, places.get(id) ?? 0, 'parent'];
      check.log.refuse('cycle', where, () => `Each of these belongs to the next, in a circle: ${shown.join(' → ')}.`);
    }
    for (const passed of chain) settled.add(passed);
  }
}
