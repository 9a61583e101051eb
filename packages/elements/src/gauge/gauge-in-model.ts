import { readFields, type ReadingFields, readingFromModel } from '@folkmoot/core/indicators';
import type { Result } from '@folkmoot/core/issues';
import type { ModelSnapshot, Selection } from '@folkmoot/core/store';
import { html, type LitElement, type TemplateResult } from 'lit';
import { ModelSliceController } from '../shell/model-slice-controller.js';
import type { Wanted } from './find-in-resource.js';

/** Finds a gauge's reading in the model around it: the indicator by its id, the area as asked for or as selected. */
export class GaugeInModel {
  readonly #host: LitElement;
  readonly #model: ModelSliceController<ModelSnapshot>;

  constructor(host: LitElement) {
    this.#host = host;
    this.#model = new ModelSliceController<ModelSnapshot>(host, (snapshot) => snapshot);
  }

  /** The fields of the reading; `undefined` while there is no model in reach. */
  find(indicator: string, area: string | undefined, period: string | undefined): Result<ReadingFields> | undefined {
    this.#model.follow();
    this.#model.refresh();
    const { model, selection } = this.#model.slice ?? {};
    const found = model && readingFromModel(model, { indicator, area: area ?? selection?.area, period });
    return found?.ok ? readFields(found.value) : found;
  }

  /**
   * A choice of the areas that the indicator has figures of, where the author offers it. The model decides, and moves other widgets too.
   *
   * @param shown the name of the area whose figure is shown, which need not be the one that is selected
   */
  areaChoice({ indicator }: Wanted, label: string, shown: string | undefined): TemplateResult | undefined {
    const { model } = this.#model.slice ?? {};
    const series = model?.indicators?.find(({ id }) => id === indicator)?.series ?? [];
    // Read where it is needed: a property of its own would cost every gauge, also those outside a model.
    if (!this.#host.hasAttribute('choose-area') || series.length < 2) return undefined;
    const nameOf = (area: string): string => model?.areas?.find(({ id }) => id === area)?.name ?? area;
    return html`<label
      >${label}
      <select @change=${this.#choose}>
        ${series.map(({ area }) => html`<option value=${area} .selected=${nameOf(area) === shown}>${nameOf(area)}</option>`)}
      </select></label
    >`;
  }

  #choose = ({ target }: Event): void => {
    const detail: Selection = { area: (target as HTMLSelectElement).value };
    this.#host.dispatchEvent(new CustomEvent('folkmoot-select-request', { bubbles: true, composed: true, detail }));
  };
}
