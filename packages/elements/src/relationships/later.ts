import type { ReactiveControllerHost } from 'lit';

/** Code that is fetched when it is first asked for; the host is updated when it has come, or when it was lost on the way. */
export class Later<Module> {
  /** Whether the last attempt failed. */
  lost = false;
  readonly #host: ReactiveControllerHost;
  readonly #load: () => Promise<Module>;
  #module?: Module;
  #coming?: Promise<void>;

  /** @param load a dynamic `import`, written out where it is, so that bundlers see it */
  constructor(host: ReactiveControllerHost, load: () => Promise<Module>) {
    this.#host = host;
    this.#load = load;
  }

  /** The module, where it is here already. */
  get present(): Module | undefined {
    return this.#module;
  }

  /** The module, or `undefined` while it is on its way; asks for it where nobody has. */
  get(): Module | undefined {
    if (!this.#module && !this.lost) void this.bring();
    return this.#module;
  }

  /** Asks for it, again where it was lost. Resolves when it has come or failed. */
  bring(): Promise<void> {
    return (this.#coming ??= this.#bring());
  }

  async #bring(): Promise<void> {
    try {
      this.#module = await this.#load();
      this.lost = false;
    } catch {
      this.lost = true;
      this.#coming = undefined;
    }
    this.#host.requestUpdate();
  }
}
