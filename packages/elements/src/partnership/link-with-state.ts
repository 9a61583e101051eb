// A link carries a state in the page's hash, which is never sent to a server, beside whatever else the page keeps there.

const bytesToText = (bytes: Uint8Array): string => [...bytes].map((byte) => String.fromCharCode(byte)).join('');

/** The parts of a hash: an anchor or parameters of the page's own, and ours. */
const partsOf = (hash: string): readonly string[] => hash.replace(/^#/, '').split('&').filter(Boolean);

/**
 * An address with a text in a parameter of its hash; what else the hash holds stays.
 * @param href the address of the page
 * @param name the parameter's name
 */
export const linkWith = (href: string, name: string, text: string): string => {
  const url = new URL(href);
  const value = btoa(bytesToText(new TextEncoder().encode(text)))
    .replace(/\+/g, '-')
    .replace(/\//g, '_')
    .replace(/={1,2}$/, '');
  const others = partsOf(url.hash).filter((part) => !part.startsWith(`${name}=`));
  url.hash = [...others, `${name}=${value}`].join('&');
  return url.href;
};

/**
 * The text that a hash carries under a name.
 * @returns `undefined` where it carries none, `null` where what it carries cannot be read
 */
export const readLink = (hash: string, name: string): string | null | undefined => {
  const value = partsOf(hash)
    .find((part) => part.startsWith(`${name}=`))
    ?.slice(name.length + 1);
  if (value === undefined) return undefined;
  try {
    const bytes = Uint8Array.from(atob(value.replace(/-/g, '+').replace(/_/g, '/')), (character) => character.charCodeAt(0));
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
};
