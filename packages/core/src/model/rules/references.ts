/** References between parts of a model. One that leads nowhere is left out and told of (D16). */
import { safeHref } from '../../url/index.js';
import { listed, quote, type Path } from '../reading/issue-log.js';
import type { Check } from './check.js';

/**
 * Removes from a list of references those that lead nowhere, with one warning for the list.
 *
 * @param ids the references; changed in place.
 * @param known what they may refer to.
 * @param path where the list is.
 * @param what what they should refer to, with its article: "a concept of this model".
 */
export function keepKnown(ids: string[], known: { has(id: string): boolean }, path: Path, what: string, check: Check): void {
  const missing = ids.filter((id) => !known.has(id));
  if (missing.length === 0) return;
  const shown = listed([...missing.slice(0, 4).map(quote), ...(missing.length > 4 ? [`${missing.length - 4} more`] : [])]);
  check.log.repair(
    'dangling',
    path,
    () => `${check.subject(path)}: ${shown} ${missing.length === 1 ? 'is' : 'are'} not ${what}; left out.`,
  );
  ids.splice(0, ids.length, ...ids.filter((id) => known.has(id)));
}

/**
 * Removes one reference that leads nowhere.
 *
 * @param owner the thing that refers; changed in place.
 * @param key the property that holds the reference.
 * @param known what it may refer to.
 * @param path where the owner is.
 * @param what what it should refer to, with its article.
 */
export function keepKnownOne<K extends string>(
  owner: { [P in K]?: string | undefined },
  key: K,
  known: { has(id: string): boolean },
  path: Path,
  what: string,
  check: Check,
): void {
  const id = owner[key];
  if (id === undefined || known.has(id)) return;
  check.log.repair('dangling', [...path, key], () => `${check.subject([...path, key])}: ${quote(id)} is not ${what}; left out.`);
  Reflect.deleteProperty(owner, key);
}

/** Makes an address one that may be followed, or takes it away (S3). */
export function checkHref(owner: { href?: string | undefined }, path: Path, check: Check): void {
  if (owner.href === undefined) return;
  const href = safeHref(owner.href, check.base);
  if (href !== null) owner.href = href;
  else {
    const { href: blocked } = owner;
    check.log.repair(
      'url-blocked',
      [...path, 'href'],
      () => `${check.subject(path)}: ${quote(blocked)} is not a web address that can be followed; the link was removed.`,
    );
    delete owner.href;
  }
}
