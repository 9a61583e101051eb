import type { Filter, LegendEntry } from '@folkmoot/core/views/relationships';
import type { RelationshipsWords } from '@folkmoot/core/wording/relationships';
import { html, type TemplateResult } from 'lit';
import { sample } from './samples.js';

/** The legend, which is the filter: a button for each family, for what is inferred and for what is absent, with what its lines look like. */
// prettier-ignore
export const legendTemplate = (entries: readonly LegendEntry[], hidden: ReadonlySet<Filter>, words: RelationshipsWords): TemplateResult =>
  html`<div class="legend" role="toolbar" aria-label=${words.show}>${entries.map(
    ({ filter, name, count }, index) => html`<button type="button" name="filter" .value=${filter} tabindex=${index === 0 ? 0 : -1} aria-pressed=${!hidden.has(filter)}><svg class="lines" width="2.25em" height="0.75em" viewBox="0 0 36 12" aria-hidden="true">${sample(filter)}</svg><span>${name} <span class="count">${count}</span></span></button>`,
  )}</div>`;
