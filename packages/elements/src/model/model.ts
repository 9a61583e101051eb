import { createModelStore, type ModelStore, type Selection } from '@folkmoot/core/store';
import { ContextProvider } from '@lit/context';
import { html, type TemplateResult } from 'lit';
import { modelContext } from '../shell/context.js';
import { FolkmootElement } from '../shell/folkmoot-element.js';
import { ModelController } from '../shell/model-controller.js';
import { shellStyles } from '../shell/shell.styles.js';
import { setStates } from '../shell/states.js';
import type { FolkmootSelectRequestEvent } from './model.types.js';

export type * from './model.types.js';

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
  static override styles = shellStyles;

  static override properties = {
    src: {},
    type: {},
    name: {},
    strict: { type: Boolean },
    regime: {},
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
  /**
   * The regime that is selected at the beginning, by its id, and with it the first start of the partnership that stands in it. Readers may
   * then choose others; `regime` on a diagram takes the choice away from them.
   */
  regime?: string;
  /** A model as an object, in any form `readModel` accepts. Read when set: a later change to the object itself is not noticed. */
  model?: unknown;

  /** What the widgets share. Read it with `getSnapshot`, follow it with `subscribe`, ask for changes with `send`. */
  readonly store: ModelStore = createModelStore();

  /** The `regime` that was selected last for the page's author. */
  #opened?: string;

  readonly #input = new ModelController(this, this.localization, undefined, this.store);

  constructor() {
    super();
    new ContextProvider(this, { context: modelContext, initialValue: this.store });
    this.addEventListener('folkmoot-select-request', this.#select);
  }

  /** Fetches `src` again. Resolves when it has settled, well or badly. */
  reload(): Promise<void> {
    return this.#input.reload();
  }

  /** Asks for a selection, as a widget inside does with `folkmoot-select-request`. */
  select(selection: Selection): void {
    this.store.send({ type: 'select', selection });
  }

  protected override willUpdate(): void {
    this.localization.beforeUpdate();
    this.#input.read();
    const { status, issues, model } = this.store.getSnapshot();
    // Once the model is there, which knows the start that goes with it; the widgets inside are told of both before they draw anything.
    if (model && this.regime !== this.#opened) this.select({ regime: (this.#opened = this.regime) });
    const error = (status === 'failed' || status === 'stale') && issues.length > 0;
    setStates(this.internals, { loading: status === 'loading', error });
  }

  #select = (event: FolkmootSelectRequestEvent): void => {
    this.select(event.detail);
  };

  protected override render(): TemplateResult {
    const { status, issues } = this.store.getSnapshot();
    return html`${this.#input.status()}${status === 'ready' && issues.length > 0 ? this.#input.notes() : ''}<slot></slot>`;
  }
}
