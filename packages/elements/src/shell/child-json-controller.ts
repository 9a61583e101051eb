import { type Result, refusal } from '@folkmoot/core/issues';
import type { ReactiveController, ReactiveControllerHost } from 'lit';

type Host = ReactiveControllerHost & HTMLElement & { readonly hasUpdated: boolean; readonly renderedOnServer: boolean };

/**
 * Reads the `<script type="application/json">` an author puts inside the tag, and follows it when it changes. Parsed plainly: what is
 * accepted is decided by the reader that gets the value.
 */
export class ChildJsonController implements ReactiveController {
  /** What the script holds; absent where there is none. The same object until the script changes. */
  result?: Result<unknown>;

  readonly #host: Host;
  #observer?: MutationObserver;
  #text?: string;

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#observer ??= new MutationObserver(() => {
      this.#read();
    });
    this.#observer.observe(this.#host, { childList: true, subtree: true, characterData: true });
    // A server did not see the script, so the first render over its markup must not either.
    if (!this.#host.renderedOnServer || this.#host.hasUpdated) this.#read();
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
  }

  hostUpdated(): void {
    if (this.#host.renderedOnServer && this.#text === undefined) this.#read();
  }

  #read(): void {
    const script = [...this.#host.children].find(
      (child) => child.localName === 'script' && (child as HTMLScriptElement).type === 'application/json',
    );
    const text = script?.textContent ?? '';
    if (text === (this.#text ?? '')) return;
    this.#text = text;
    this.result = text.trim() === '' ? undefined : parse(text);
    this.#host.requestUpdate();
  }
}

/** Parses JSON written into a page. Where it fails because a CMS escaped it, says so: that is what happens most. */
const parse = (text: string): Result<unknown> => {
  try {
    return { ok: true, value: JSON.parse(text) as unknown, warnings: [] };
  } catch {
    const escaped = /&(?:quot|#34|amp);/.test(text);
    const message = escaped
      ? 'The data inside the tag was escaped by the site’s editor (&quot; in place of "). Paste it as source code, or use a file and src.'
      : `The data inside the tag is not valid JSON${lineOf(text)}.`;
    return { ok: false, issues: [refusal('parse', '', message)] };
  }
};

/** Where JSON stops making sense: the engine's own message is not shown, only the place it names, which we count ourselves. */
const lineOf = (text: string): string => {
  let good = 0;
  // The longest beginning that could still become JSON is found by asking for ever longer ones only where a line ends.
  for (const line of text.split('\n')) {
    good++;
    if (/^\s*(?:\/\/|\/\*)|,\s*[}\]]|'\s*:|\bNaN\b|\bundefined\b/.test(line)) return `, near line ${String(good)}`;
  }
  return '';
};
