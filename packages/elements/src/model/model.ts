import type { GovernanceModel } from '@folkmoot/core/model';
import type { Issue, Result } from '@folkmoot/core/issues';
import { onModelRegistered, registeredModel } from '@folkmoot/core/registry';
import { createModelStore, type ModelStore, type Selection } from '@folkmoot/core/store';
import { occasionalWordsFor } from '@folkmoot/core/wording/occasional';
import { ContextProvider } from '@lit/context';
import { css, html, type PropertyValues, type TemplateResult } from 'lit';
import { ChildJsonController } from '../shell/child-json-controller.js';
import { modelContext } from '../shell/context.js';
import { fireError, fireLoad } from '../shell/events.js';
import type { Resource } from '../shell/fetch-resource.js';
import { FolkmootElement } from '../shell/folkmoot-element.js';
import { notesTemplate } from '../shell/notes-template.js';
import { ResourceController } from '../shell/resource-controller.js';
import { shellStyles } from '../shell/shell.styles.js';
import { toggleState } from '../shell/states.js';
import { type LoadState, statusTemplate } from '../shell/status-templates.js';
import type { FolkmootSelectRequestEvent } from './model.types.js';

export type * from './model.types.js';

/** Reads a model; the reader and its schema are loaded with the first model, not with the element. */
const readWithSchema = async (input: unknown, strict: boolean, base: string): Promise<Result<GovernanceModel>> => {
  const { readModel } = await import('@folkmoot/core/model');
  return readModel(input, { strict, base });
};

/**
 * Loads one governance model and shares it, with what is selected in it, with the widgets inside. Shows nothing of its own but failures
 * and data notes.
 *
 * The model comes in one of four ways, the first that is given: the `model` property; `src`; a child `<script type="application/json">`;
 * `name`, a reference model that the page has imported from `@folkmoot/models/register/…`.
 *
 * @summary Shares one model with the widgets inside.
 * @documentation docs/elements/model.md
 * @element folkmoot-model
 * @slot - The widgets, and anything else.
 * @fires {FolkmootLoadEvent} folkmoot-load - The model was read. `detail.warnings` lists what was repaired.
 * @fires {FolkmootErrorEvent} folkmoot-error - The model could not be fetched or read; once per failure. The last good one stays.
 * @cssstate loading - The model is on its way.
 * @cssstate error - The latest model could not be read.
 */
export class FolkmootModel extends FolkmootElement {
  static override styles = [
    shellStyles,
    css`
      :host {
        content-visibility: visible;
      }
    `,
  ];

  static override properties = {
    src: {},
    type: {},
    name: {},
    strict: { type: Boolean },
    model: { attribute: false },
  };

  /** The address of the model: http or https, or relative to the page. */
  src?: string;
  /** What `src` is; only `json` for now. */
  type?: string;
  /** The name of a registered reference model. */
  name?: string;
  /** Refuses a model that would otherwise be repaired. */
  strict = false;
  /** A model as an object, in any form `readModel` accepts. Read when set: a later change to the object itself is not noticed. */
  model?: unknown;

  /** What the widgets share. Read it with `getSnapshot`, follow it with `subscribe`, ask for changes with `send`. */
  readonly store: ModelStore = createModelStore();

  readonly #json = new ChildJsonController(this);
  readonly #resource = new ResourceController<GovernanceModel>(
    this,
    () => occasionalWordsFor(this.localization.locale),
    ({ bytes }: Resource) => readWithSchema(bytes, this.strict, this.baseURI),
  );
  #stopWaiting?: () => void;
  /** When the model came that is shared now; an address remembers that itself. */
  #sharedAt?: Date;
  /** The input last read, whichever way it came. */
  #input?: unknown;

  constructor() {
    super();
    new ContextProvider(this, { context: modelContext, initialValue: this.store });
    this.addEventListener('folkmoot-select-request', this.#select);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#stopWaiting?.();
    this.#stopWaiting = undefined;
  }

  /** Fetches `src` again. Resolves when it has settled, well or badly. */
  reload(): Promise<void> {
    return this.#resource.reload();
  }

  /** Asks for a selection, as a widget inside does with `folkmoot-select-request`. */
  select(selection: Selection): void {
    this.store.send({ type: 'select', selection });
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    this.#resource.request(this.#src, this.type);
    this.#readInput();
    const { status, issues } = this.store.getSnapshot();
    toggleState(this.internals, 'loading', this.#load.status === 'loading');
    toggleState(this.internals, 'error', (status === 'failed' || status === 'stale') && issues.length > 0);
  }

  #readInput(): void {
    const json = this.#json.result;
    const { name } = this;
    const input = this.model ?? (this.#src === undefined ? (json ?? name) : undefined);
    if (this.#src !== undefined) this.#followResource();
    else if (input !== this.#input) {
      this.#input = input;
      this.#stopWaiting?.();
      this.#stopWaiting = undefined;
      if (this.model !== undefined && this.model !== null) void this.#readAndShare(this.model, () => this.#input === input);
      else if (json) {
        if (json.ok) void this.#readAndShare(json.value, () => this.#input === input);
        else this.#share(json);
      } else if (name) this.#findByName(name);
    }
  }

  #followResource(): void {
    const { status, value, warnings, issues } = this.#resource;
    if (status === 'loading') this.store.send({ type: 'loading' });
    else if (status === 'ready' && value && value !== this.#input) {
      this.#input = value;
      this.store.send({ type: 'loaded', model: value, warnings });
    } else if (status === 'failed' && issues !== this.store.getSnapshot().issues) this.store.send({ type: 'failed', issues });
  }

  async #readAndShare(input: unknown, stillWanted: () => boolean): Promise<void> {
    this.store.send({ type: 'loading' });
    const result = await readWithSchema(input, this.strict, this.baseURI).catch((): Result<GovernanceModel> => {
      const message = occasionalWordsFor(this.localization.locale).failed.env;
      return { ok: false, issues: [{ code: 'env', path: '', message, severity: 'error' }] };
    });
    if (stillWanted()) this.#share(result);
  }

  #findByName(name: string): void {
    const model = registeredModel(name);
    if (model) this.#share({ ok: true, value: model, warnings: [] });
    // The module that registers it may be on its way.
    else
      this.#stopWaiting = onModelRegistered((registered) => {
        if (registered === name) this.#findByName(name);
      });
  }

  #share(result: Result<GovernanceModel>): void {
    const { model } = this.store.getSnapshot();
    if (result.ok) {
      this.#sharedAt = new Date();
      this.store.send({ type: 'loaded', model: result.value, warnings: result.warnings });
    } else this.store.send({ type: 'failed', issues: result.issues });
    this.requestUpdate();
    void this.updateComplete.then(() => {
      if (result.ok) fireLoad(this, result.warnings);
      else fireError(this, 'read', result.issues, model !== undefined);
    });
  }

  #select = (event: FolkmootSelectRequestEvent): void => {
    this.select(event.detail);
  };

  /** The address, where it is what counts. A blank one is none, and `null`, which frameworks set and a removed attribute leaves, is nothing. */
  get #src(): string | undefined {
    return this.model === undefined || this.model === null ? this.src?.trim() || undefined : undefined;
  }

  /** Loading and failure, whichever way the model comes. */
  get #load(): LoadState {
    const { status, issues } = this.store.getSnapshot();
    if (this.#src !== undefined) return this.#resource;
    const shown = status === 'stale' ? 'failed' : status === 'empty' ? 'idle' : status;
    return { status: shown, slow: 0, issues, loadedAt: this.#sharedAt };
  }

  protected override render(): TemplateResult {
    const { locale } = this.localization;
    const { status, issues } = this.store.getSnapshot();
    const retry = this.#src === undefined ? undefined : (): void => void this.reload();
    const warnings: readonly Issue[] = status === 'ready' ? issues : [];
    return html`${statusTemplate(this.#load, occasionalWordsFor(locale), locale, retry)}${warnings.length > 0 ? notesTemplate(warnings, locale) : ''}<slot
      ></slot>`;
  }
}
