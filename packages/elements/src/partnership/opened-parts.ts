import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { PrintController } from '../shell/print-controller.js';

/** Which of a widget's folded parts a reader has opened. On paper all of them are: nobody can open a sheet of paper. */
export class OpenedParts implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #print: PrintController;
  readonly #bring: (key: string) => void;
  readonly #open = new Set<string>();
  readonly #toggles = new Map<string, (event: Event) => void>();

  /** @param bring called when a part is opened, for what is in it may have to be loaded */
  constructor(host: ReactiveControllerHost, bring: (key: string) => void) {
    this.#host = host;
    this.#bring = bring;
    this.#print = new PrintController(host);
    host.addController(this);
  }

  hostConnected(): void {
    for (const key of this.#open) this.#bring(key);
  }

  /** Whether a part is to be shown open. */
  has(key: string): boolean {
    return this.#open.has(key) || this.#print.printing;
  }

  /** Opens a part. */
  open(key: string): void {
    this.#open.add(key);
    this.#bring(key);
  }

  /** The listener for the part's `toggle`: always the same one. */
  toggle(key: string): (event: Event) => void {
    let listener = this.#toggles.get(key);
    if (!listener) {
      listener = ({ target }) => {
        // What printing opened closes again after it.
        if (this.#print.printing) return;
        const { open } = target as HTMLDetailsElement;
        if (open === this.#open.has(key)) return;
        if (open) this.open(key);
        else this.#open.delete(key);
        this.#host.requestUpdate();
      };
      this.#toggles.set(key, listener);
    }
    return listener;
  }
}
