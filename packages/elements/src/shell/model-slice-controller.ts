import type { ModelSnapshot, ModelStore } from '@folkmoot/core/store';
import { ContextConsumer } from '@lit/context';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { modelContext } from './context.js';

type Host = ReactiveControllerHost & HTMLElement;

/**
 * Follows one slice of the model that a surrounding `folkmoot-model` shares, and asks for an update only when that slice changes.
 * Nothing is asked of the page until `follow` is called, so a gauge on its own dispatches no context request.
 */
export class ModelSliceController<Slice> implements ReactiveController {
  slice?: Slice;

  readonly #host: Host;
  readonly #select: (snapshot: ModelSnapshot) => Slice | undefined;
  #consumer?: ContextConsumer<typeof modelContext, Host>;
  #store?: ModelStore;
  #leave?: () => void;

  constructor(host: Host, select: (snapshot: ModelSnapshot) => Slice | undefined) {
    this.#host = host;
    this.#select = select;
    host.addController(this);
  }

  /** The store in reach, for requests; absent outside a `folkmoot-model`. */
  get store(): ModelStore | undefined {
    return this.#store;
  }

  /** Starts looking for a surrounding model; safe to call at every update. */
  follow(): void {
    if (this.#consumer || !this.#host.isConnected) return;
    const ask = (): void => {
      this.#consumer ??= new ContextConsumer(this.#host, {
        context: modelContext,
        subscribe: true,
        callback: (store) => {
          this.#attach(store);
        },
      });
    };
    const provider = this.#host.closest('folkmoot-model:not(:defined)');
    // A provider whose code has not arrived cannot answer yet; asking is put off until it can.
    if (provider) void customElements.whenDefined('folkmoot-model').then(ask);
    else ask();
  }

  /** Selects again, for example after an attribute that the selection depends on has changed. */
  refresh(): void {
    if (this.#store) this.slice = this.#select(this.#store.getSnapshot());
  }

  hostConnected(): void {
    if (this.#store && !this.#leave) this.#attach(this.#store);
  }

  hostDisconnected(): void {
    this.#leave?.();
    this.#leave = undefined;
  }

  #attach(store: ModelStore): void {
    this.#leave?.();
    this.#store = store;
    const changed = (): void => {
      const slice = this.#select(store.getSnapshot());
      if (slice === this.slice) return;
      this.slice = slice;
      this.#host.requestUpdate();
    };
    this.#leave = store.subscribe(changed);
    changed();
  }
}
