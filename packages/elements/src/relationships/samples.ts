import { svg, type SVGTemplateResult } from 'lit';
import type { Filter } from '@folkmoot/core/views/relationships';

/** A head at the right end of a sample 36 wide and 12 high, by family; the shapes are those of the diagram. */
const HEADS: Readonly<Record<string, readonly [shape: string, path: string]>> = {
  control: ['triangle', 'M35 6L25 10.4V1.6Z'],
  enable: ['chevron', 'M26 10.4L34.4 6L26 1.6'],
  relate: ['diamond', 'M35 6L29 10.4L23 6L29 1.6Z'],
  voice: ['hollow', 'M34 6L25 10V2Z'],
  learn: ['disc', 'M35 6a4.4 4.4 0 1 0-8.8 0a4.4 4.4 0 1 0 8.8 0Z'],
  absent: ['hollow', 'M34 6L25 10V2Z'],
};

/** What a line looks like, for the legend. */
export const sample = (filter: Filter): SVGTemplateResult => {
  const [shape, head] = HEADS[filter] ?? [];
  const line = filter === 'inferred' ? 'M1 6H35' : 'M1 6H26';
  return filter === 'absent'
    ? svg`<path class="absent" d=${line}></path><path class="gap" d=${line}></path><path class="absent head" d=${head}></path>`
    : filter === 'inferred'
      ? svg`<path class="control inferred line strength-2" d=${line}></path><path class="control inferred ring" d="M15 6a3 3 0 1 0 6 0a3 3 0 1 0-6 0Z"></path>`
      : svg`<path class="${filter} line strength-2" d=${line}></path><path class="${filter} head ${shape}" d=${head}></path>`;
};
