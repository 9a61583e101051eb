import { readFields, type ReadingFields, readingFromModel } from '@folkmoot/core/indicators';
import type { Result } from '@folkmoot/core/issues';
import type { ModelSnapshot } from '@folkmoot/core/store';
import type { LitElement } from 'lit';
import { ModelSliceController } from '../shell/model-slice-controller.js';

/** Finds a gauge's reading in the model around it: the indicator by its id, the area as asked for or as selected. */
export class GaugeInModel {
  readonly #model: ModelSliceController<ModelSnapshot>;

  constructor(host: LitElement) {
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
}
