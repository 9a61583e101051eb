import type { Result } from '@folkmoot/core/issues';
import { readJson } from '@folkmoot/core/json';
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
    this.result = text.trim() === '' ? undefined : readJson(text);
    this.#host.requestUpdate();
  }
}
