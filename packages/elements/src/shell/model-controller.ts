import { onModelRegistered, registeredModel } from '@folkmoot/core/registry';
import { createModelStore, type ModelSnapshot, type ModelStore, type Selection } from '@folkmoot/core/store';
import { nothing, type ReactiveController, type TemplateResult } from 'lit';
import type { Issue } from '@folkmoot/core/issues';
import { lostTemplate } from './lost-template.js';
import type { ModelArrived, ModelInputController, ModelInputHost } from './model-input-controller.js';
import type { ModelSliceController } from './model-slice-controller.js';
import type { LoadState } from './status-templates.js';
import { whenIdle } from './when-idle.js';

export type { ModelInputHost } from './model-input-controller.js';

/** What the controller needs of the language around the element. */
interface Language {
  readonly locale: string;
  readonly words: { readonly retry: string; readonly renderFailed: string };
}

/**
 * The model that a widget shows: its own, where it was given one (`model`, `src`, JSON inside the tag, `name`), in a private store; else
 * that of the `folkmoot-model` around it, in the store that all widgets there share. The widget reads `snapshot`, asks with `select`, and
 * is updated when something changes.
 *
 * Loading, and looking for a model around, is code of its own that comes after the first rendering. A model that is already known by its name
 * needs no loading and is there at once, on a server too.
 */
export class ModelController implements ReactiveController {
  readonly #host: ModelInputHost;
  readonly #language: Language;
  readonly #arrived?: ModelArrived;
  readonly #own: ModelStore;
  readonly #looksAround: boolean;
  #around?: ModelSliceController<ModelSnapshot>;
  #input?: ModelInputController;
  #inputOnItsWay = false;
  #lost = false;
  #leave?: () => void;

  /**
   * @param language the host's `localization`
   * @param arrived called, after a rendering, when a model of the widget's own has come: the widget fires `folkmoot-load`, or
   * `folkmoot-error` where it cannot show what is in it; left out, the page is told at once
   * @param shared where the model goes, for an element that shares it and looks for none around itself
   */
  constructor(host: ModelInputHost, language: Language, arrived?: ModelArrived, shared?: ModelStore) {
    this.#host = host;
    this.#language = language;
    this.#arrived = arrived;
    this.#own = shared ?? createModelStore();
    this.#looksAround = !shared;
    host.addController(this);
  }

  hostConnected(): void {
    this.#leave ??= this.#own.subscribe(() => {
      this.#host.requestUpdate();
    });
  }

  hostDisconnected(): void {
    this.#leave?.();
    this.#leave = undefined;
  }

  /** The store in use: the private one, or the surrounding one where the widget was given nothing of its own. */
  get store(): ModelStore {
    const store = this.#around?.store;
    return store && !this.#isGiven ? store : this.#own;
  }

  /** The model, the selection and how things stand. */
  get snapshot(): ModelSnapshot {
    return this.store.getSnapshot();
  }

  /** Whether the model is that of a surrounding `folkmoot-model`, which then says itself what is on its way and what failed. */
  get isShared(): boolean {
    return this.store !== this.#own;
  }

  /** Whether a model is on its way. */
  get isLoading(): boolean {
    return this.#inputOnItsWay || this.snapshot.status === 'loading';
  }

  /**
   * Where a server that knew the model wrote the widget out in full, and this page does not yet know it: a promise to wait for before the
   * first rendering (`scheduleUpdate`), which is to take over what is there and could not. Until then the reader has what the server wrote.
   */
  takeOver(): Promise<void> | undefined {
    const { name, renderedOnServer, hasUpdated, shadowRoot } = this.#host;
    if (hasUpdated || !renderedOnServer || !name || registeredModel(name) || !shadowRoot?.querySelector('figure')) return undefined;
    return new Promise((resolve) => {
      const stop = onModelRegistered((registered) => {
        if (registered !== name) return;
        stop();
        resolve();
      });
    });
  }

  /** Looks for the model; to be called before each rendering (`willUpdate`). */
  read(): void {
    const { name, model, src } = this.#host;
    const known = name && !src && (model ?? undefined) === undefined && !this.#input ? registeredModel(name) : undefined;
    if (known && this.#own.getSnapshot().model !== known) this.#own.send({ type: 'loaded', model: known, warnings: [] });
    if (!this.#host.isConnected) return;
    // A server knew nothing of what is around the element, so the first rendering over its markup must not either.
    if (!this.#host.renderedOnServer || this.#host.hasUpdated) this.#around?.follow();
    if (this.#input) this.#input.read();
    else if (!this.#lost) void this.#bringInput(!!known);
  }

  /** Asks for a selection: of the surrounding model, which decides, or of the widget's own. */
  select(selection: Selection): void {
    if (!this.isShared) this.#own.send({ type: 'select', selection });
    else this.#host.dispatchEvent(new CustomEvent('folkmoot-select-request', { bubbles: true, composed: true, detail: selection }));
  }

  /** Fetches `src` again, or the code for loading where that was lost. Resolves when it has settled, well or badly. */
  reload(): Promise<void> {
    return this.#input?.reload() ?? this.#bringInput();
  }

  /**
   * What is on its way and what failed, in words, with a way to try again; absent in the ordinary case.
   * @param retry in place of `reload`, where the widget has something to say after it
   * @param failed what to say instead, where the model came but the widget cannot show what is in it
   */
  status(retry: () => void = () => void this.reload(), failed?: LoadState): TemplateResult | typeof nothing {
    if (this.#lost) return lostTemplate(this.#language.words, retry);
    return this.isShared && !failed ? nothing : (this.#input?.status(retry, failed) ?? nothing);
  }

  /** What was repaired, folded; absent where nothing was. `more` is what the widget itself has to note. */
  notes(more: readonly Issue[] = []): TemplateResult | typeof nothing {
    return this.#input?.notes(more) ?? nothing;
  }

  get #isGiven(): boolean {
    const { name, model, src } = this.#host;
    return this.#input?.given ?? !!(name || src || (model ?? this.#host.querySelector(':scope > script[type="application/json"]')));
  }

  /** @param later where the model is there already, and the first picture need not share its time with the code for loading */
  async #bringInput(later = false): Promise<void> {
    if (this.#inputOnItsWay) return;
    this.#inputOnItsWay = true;
    if (later) await new Promise<void>(whenIdle);
    try {
      const [{ ModelInputController }, { ModelSliceController }] = await Promise.all([
        import('./model-input-controller.js'),
        import('./model-slice-controller.js'),
      ]);
      if (this.#looksAround) this.#around ??= new ModelSliceController(this.#host, (snapshot) => snapshot);
      this.#input ??= new ModelInputController(this.#host, this.#own, this.#language, this.#arrived);
      this.#lost = false;
    } catch {
      this.#lost = true;
    }
    this.#inputOnItsWay = false;
    this.#host.requestUpdate();
  }
}
