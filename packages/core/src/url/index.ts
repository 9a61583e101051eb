/**
 * The one gate every address from data or an attribute passes before it becomes a link or a request (rule S3 of the robustness
 * specification).
 */

/** The longest address that is still an address a person meant. */
const LONGEST = 2048;

/** What the URL parser would silently strip, so that `java⇥script:` reads one way to us and another way to a browser. */
const CONTROL = /\p{Cc}/u;

/** `scheme:` at the start; whatever begins so is not a relative address. */
const SCHEME = /^[a-z][a-z\d+.-]*:/i;

/** The two schemes we follow, written in full: `https:host` and `https:/host` mean different things with and without a base. */
const WEB_ADDRESS = /^https?:\/\/[^/\\]/i;

/** `//host`, and the backslash spellings browsers read the same way. */
const PROTOCOL_RELATIVE = /^[/\\]{2}/;

/**
 * An address that may be linked to or fetched: http or https, no user name or password, no control characters, at most 2,048 characters.
 * Everything else is refused: `javascript:` in all its spellings, `data:`, `vbscript:`, `blob:`, `file:`, `mailto:`, and `//host`, which
 * does not say what its author meant.
 *
 * @param value the address as written; spaces around it are ignored.
 * @param base the address it is relative to, for example `document.baseURI`. Without one, relative addresses are refused.
 * @returns the address as the URL standard writes it (a name in another script becomes its `xn--` form, so look-alikes show), or `null`.
 */
export function safeHref(value: string, base?: string): string | null {
  if (typeof value !== 'string' || value.length > LONGEST) return null;
  const written = value.trim();
  if (written === '' || CONTROL.test(written) || PROTOCOL_RELATIVE.test(written)) return null;
  if (SCHEME.test(written) ? !WEB_ADDRESS.test(written) : base === undefined) return null;
  try {
    const url = new URL(written, base);
    const { href, protocol, username, password } = url;
    const followed = protocol === 'https:' || protocol === 'http:';
    return followed && username === '' && password === '' && href.length <= LONGEST ? href : null;
  } catch {
    return null;
  }
}
