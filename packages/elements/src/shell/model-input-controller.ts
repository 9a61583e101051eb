import type { Issue, Result } from '@folkmoot/core/issues';
import type { GovernanceModel } from '@folkmoot/core/model';
import { registeredModel } from '@folkmoot/core/registry';
import type { ModelStore } from '@folkmoot/core/store';
import { occasionalWordsFor } from '@folkmoot/core/wording/occasional';
import type { LitElement, nothing, ReactiveController, TemplateResult } from 'lit';
import { awaitModel } from './await-model.js';
import { ChildJsonController } from './child-json-controller.js';
import { fireError, fireLoad } from './events.js';
import type { Resource } from './fetch-resource.js';
import { notesTemplate } from './notes-template.js';
import { ResourceController } from './resource-controller.js';
import { type LoadState, statusTemplate } from './status-templates.js';

/** The ways in that an author can give a model by. */
export interface ModelInputs {
  readonly src?: string;
  readonly type?: string;
  readonly name?: string;
  readonly strict: boolean;
  readonly model?: unknown;
}

/** What loading a model needs of its element. */
export interface ModelInputHost extends LitElement, ModelInputs {
  readonly renderedOnServer: boolean;
}

/** Told that a model has come, in place of the page, by an element that may yet find fault with it. */
export type ModelArrived = (warnings: readonly Issue[]) => void;

/** Reads a model; the reader and its schema are loaded with the first model, not with the element. */
const readWithSchema = async (input: unknown, strict: boolean, base: string): Promise<Result<GovernanceModel>> => {
  const { readModel } = await import('@folkmoot/core/model');
  return readModel(input, { strict, base });
};

/**
 * Brings the model that an element was given into a store, by the first way that is given: the `model` property, `src`, a child
 * `<script type="application/json">`, or the `name` of a registered one. Fires one `folkmoot-load` or `folkmoot-error` for each; the last
 * good model stays. Says on request what is on its way and what went wrong.
 */
export class ModelInputController implements ReactiveController {
  readonly #host: ModelInputHost;
  readonly #store: ModelStore;
  readonly #language: { readonly locale: string };
  readonly #arrived?: ModelArrived;
  readonly #json: ChildJsonController;
  readonly #resource: ResourceController<GovernanceModel>;
  #stopWaiting?: () => void;
  /** When the model came that is shared now; an address remembers that itself. */
  #sharedAt?: Date;
  /** The input last read, whichever way it came. */
  #input?: unknown;

  /**
   * @param store where the model goes
   * @param language the host's `localization`
   * @param arrived where given, it is told of a model that has come, and fires `folkmoot-load` or `folkmoot-error` itself
   */
  constructor(host: ModelInputHost, store: ModelStore, language: { readonly locale: string }, arrived?: ModelArrived) {
    this.#host = host;
    this.#store = store;
    this.#language = language;
    this.#arrived = arrived;
    this.#json = new ChildJsonController(host);
    this.#resource = new ResourceController<GovernanceModel>(
      host,
      () => occasionalWordsFor(language.locale),
      ({ bytes }: Resource) => readWithSchema(bytes, host.strict, host.baseURI),
      // The page is told when the model is in the store, not when it is merely here.
      () => undefined,
    );
    host.addController(this);
  }

  /** Whether the element was given a model of its own, by any of the four ways. */
  get given(): boolean {
    const { model, name } = this.#host;
    return isGiven(model) || this.#src !== undefined || this.#json.result !== undefined || !!name;
  }

  /** Loading and failure, whichever way the model comes. */
  get load(): LoadState {
    const { status, issues } = this.#store.getSnapshot();
    if (this.#src !== undefined) return this.#resource;
    const shown = status === 'stale' ? 'failed' : status === 'empty' ? 'idle' : status;
    return { status: shown, slow: 0, issues, loadedAt: this.#sharedAt };
  }

  hostConnected(): void {
    // Put back into the page, it looks again for a name that was not found.
    if (this.#host.name) this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    if (this.#stopWaiting) this.#input = undefined;
    this.#stopWaiting?.();
    this.#stopWaiting = undefined;
  }

  /** Fetches `src` again. Resolves when it has settled, well or badly. */
  reload(): Promise<void> {
    return this.#resource.reload();
  }

  /** Looks at the ways in; to be called before each rendering, and safe to. */
  read(): void {
    const { model, name, type } = this.#host;
    this.#resource.request(this.#src, type);
    const json = this.#json.result;
    const input = isGiven(model) ? model : this.#src === undefined ? (json ?? name) : undefined;
    if (this.#src !== undefined) this.#followResource();
    else if (input !== this.#input) {
      this.#input = input;
      this.#stopWaiting?.();
      this.#stopWaiting = undefined;
      if (isGiven(model)) void this.#readAndShare(model, () => this.#input === input);
      else if (json) {
        if (json.ok) void this.#readAndShare(json.value, () => this.#input === input);
        else this.#share(json);
      } else if (name) this.#findByName(name);
    }
  }

  /** Loading and failure in words, with a way to try an address again; `load` where it is something else that failed. */
  status(retry: (() => void) | undefined = () => void this.reload(), load: LoadState = this.load): TemplateResult | typeof nothing {
    const locale = this.#language.locale;
    return statusTemplate(load, occasionalWordsFor(locale), locale, this.#src === undefined ? undefined : retry);
  }

  /** What was repaired, and whatever `more` there is to note, folded; absent where there is nothing. */
  notes(more: readonly Issue[] = []): TemplateResult | typeof nothing {
    const { status, issues } = this.#store.getSnapshot();
    return notesTemplate([...(status === 'ready' ? issues : []), ...more], this.#language.locale);
  }

  #followResource(): void {
    const { status, value, warnings, issues } = this.#resource;
    if (status === 'loading') this.#store.send({ type: 'loading' });
    else if (status === 'ready' && value && value !== this.#input) {
      this.#input = value;
      this.#store.send({ type: 'loaded', model: value, warnings });
      this.#tellAfterUpdate(warnings);
    } else if (status === 'failed' && issues !== this.#store.getSnapshot().issues) this.#store.send({ type: 'failed', issues });
  }

  async #readAndShare(input: unknown, stillWanted: () => boolean): Promise<void> {
    this.#store.send({ type: 'loading' });
    const { strict, baseURI } = this.#host;
    const result = await readWithSchema(input, strict, baseURI).catch((): Result<GovernanceModel> => {
      const message = occasionalWordsFor(this.#language.locale).failed.env;
      return { ok: false, issues: [{ code: 'env', path: '', message, severity: 'error' }] };
    });
    if (stillWanted()) this.#share(result);
  }

  #findByName(name: string): void {
    this.#stopWaiting?.();
    this.#stopWaiting = undefined;
    const model = registeredModel(name);
    if (model) this.#share({ ok: true, value: model, warnings: [] });
    else
      this.#stopWaiting = awaitModel(
        name,
        () => {
          this.#findByName(name);
        },
        (issue) => {
          this.#share({ ok: false, issues: [issue] });
        },
      );
  }

  #share(result: Result<GovernanceModel>): void {
    const host = this.#host;
    const { model } = this.#store.getSnapshot();
    if (result.ok) {
      this.#sharedAt = new Date();
      this.#store.send({ type: 'loaded', model: result.value, warnings: result.warnings });
    } else this.#store.send({ type: 'failed', issues: result.issues });
    host.requestUpdate();
    if (result.ok) this.#tellAfterUpdate(result.warnings);
    else
      void host.updateComplete.then(() => {
        fireError(host, 'read', result.issues, model !== undefined);
      });
  }

  #tellAfterUpdate(warnings: readonly Issue[]): void {
    const host = this.#host;
    void host.updateComplete.then(() => {
      if (this.#arrived) this.#arrived(warnings);
      else fireLoad(host, warnings);
    });
  }

  /** The address, where it is what counts. A blank one is none. */
  get #src(): string | undefined {
    return isGiven(this.#host.model) ? undefined : this.#host.src?.trim() || undefined;
  }
}

/** `null`, which frameworks set and a removed attribute leaves, is nothing. */
const isGiven = (value: unknown): boolean => value !== undefined && value !== null;
