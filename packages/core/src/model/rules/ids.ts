/** Ids: no two the same, and none so alike that a person would take one for the other (D13). */
import { quote, type Path } from '../reading/issue-log.js';
import type { Check } from './check.js';

/** What an id looks like at a glance: composed accents, no case, no space around it. */
const lookOf = (id: string): string => (PLAIN.test(id) ? id : id.normalize('NFC').trim().toLowerCase());

/** Ids that look like what they are. Most do, and a large model has ten thousand. */
const PLAIN = /^[a-z\d.-]*$/;

/**
 * Refuses two entries under one id and warns of two that look alike.
 *
 * @param entries the list.
 * @param idOf how an entry is told apart; its `id`, or the area of a series.
 * @param path where the list is.
 * @param what what the id is called in a message.
 * @returns the place of each entry in the list, by id; of the first, where there are two.
 */
export function checkUnique<T>(
  entries: readonly T[],
  idOf: (entry: T) => string,
  path: Path,
  check: Check,
  what = 'id',
): ReadonlyMap<string, number> {
  const byId = new Map<string, number>();
  /** Those that do not look like what they are. The others are found by their id. */
  const byLook = new Map<string, number>();
  const here = (index: number) => check.subject([...path, index]);
  const there = (index: number) => check.mention([...path, index]);
  for (let index = 0; index < entries.length; index += 1) {
    const id = idOf(entries[index]!);
    const same = byId.get(id);
    if (same !== undefined) {
      const message = () => `${here(index)} has the same ${what} as ${there(same)}: ${quote(id)}.`;
      check.log.refuse('duplicate-id', [...path, index], message);
      continue;
    }
    const look = lookOf(id);
    const alike = byLook.get(look) ?? byId.get(look);
    byId.set(id, index);
    if (alike === undefined) {
      if (look !== id) byLook.set(look, index);
    } else {
      const pair = () => `${quote(id)} and ${quote(idOf(entries[alike]!))}`;
      const message = () => `${here(index)} and ${there(alike)} have ${what}s that look alike: ${pair()}.`;
      check.log.repair('duplicate-id', [...path, index], message);
    }
  }
  return byId;
}

/** `checkUnique` for entries with an `id`. */
export function checkIds(entries: readonly { readonly id: string }[], path: Path, check: Check): ReadonlyMap<string, number> {
  return checkUnique(entries, (entry) => entry.id, path, check);
}
