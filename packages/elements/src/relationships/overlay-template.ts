import type { RelationshipsLayout } from '@folkmoot/core/layout/relationships';
import { type Filter, paintBoxes, paintLines, type RelationshipsView } from '@folkmoot/core/views/relationships';
import type { EdgeWords } from '@folkmoot/core/views/relationships/details';
import { nothing, svg, type SVGTemplateResult } from 'lit';
import { pathTemplates, textTemplates } from './diagram-template.js';
import type { Focus } from './reader-focus.js';

/** What lies over the lines: those that stand out, the boxes as they do or do not, and the words. */
export const overlayTemplate = (
  layout: RelationshipsLayout,
  view: RelationshipsView,
  hidden: ReadonlySet<Filter>,
  focus: Focus | undefined,
  labels: readonly EdgeWords[],
): SVGTemplateResult => {
  const lookOf = (body: string): string => (body === focus?.body ? ' chosen' : focus?.bodies.has(body) ? '' : ' faint');
  return svg`${
    focus
      ? svg`<g class="lines">${pathTemplates(paintLines(layout, { hidden, only: focus.ties }))}</g>${pathTemplates(paintBoxes(layout, view, lookOf))}`
      : nothing
  }${labels.map(
    ({ x, y, width, height, words, looks, isOnLine }) =>
      svg`${isOnLine || focus ? svg`<rect class="ground" x=${x} y=${y} width=${width} height=${height}></rect>` : nothing}${textTemplates(words, (line) => `word ${looks[line] ?? ''}`)}`,
  )}`;
};
