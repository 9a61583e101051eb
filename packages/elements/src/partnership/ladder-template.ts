import { type LadderView, sideWaysOf, type SideView, type StepView } from '@folkmoot/core/views/partnership';
import { html, nothing, svg, type TemplateResult } from 'lit';

const per = (share: number): string => `${String(Math.round(share * 100) / 100)}%`;

const stateTemplate = ({ kind, label, tag, current }: StepView, look: string, ways = ''): TemplateResult =>
  html`<li class=${look} aria-current=${current ? 'step' : nothing}>
    <span class="kind">${kind}</span
    >${label}${tag ? html`<span class="tag">${tag}</span>` : nothing}${ways ? html`<span class="kind">${ways}</span>` : nothing}
  </li>`;

/** The drawing between the ladder and what is beside it; paint, since each state says in words how it hangs together with the steps. */
const waysTemplate = (sides: readonly SideView[], steps: number): TemplateResult =>
  html`<div class="between" aria-hidden="true">
    <svg class="lines mirrored" focusable="false">
      ${sideWaysOf(sides, steps).map(
        ({ lines, heads }, place) =>
          svg`<g stroke-dasharray=${place === 0 ? '5 4' : '1.5 3'}>${lines.map(
            ({ x1, y1, x2, y2 }) => svg`<line x1=${per(x1)} y1=${per(y1)} x2=${per(x2)} y2=${per(y2)}></line>`,
          )}</g>${heads.map(
            ({ x, y }) => svg`<svg x=${per(x)} y=${per(y)}><path d=${y === 100 ? 'M-4-6L0 0L4-6' : 'M-4 6L0 0L4 6'}></path></svg>`,
          )}`,
      )}
    </svg>
  </div>`;

/** The ladder: an ordered list from weak to strong, and a list of what is beside it. */
export const ladderTemplate = ({ steps, sideRoads, pauses }: LadderView, name: string, beside: string): TemplateResult => {
  const sides = [...sideRoads, ...pauses];
  return html`<div part="ladder" class="ladder">
    <ol class="steps" aria-label=${name}>
      ${steps.map((step) => stateTemplate(step, 'step'))}
    </ol>
    ${
      sides.length > 0
        ? html`${waysTemplate(sides, steps.length)}
            <ul class="beside" aria-label=${beside}>
              ${sideRoads.map((road) => stateTemplate(road, 'road', road.ways))}${pauses.map((pause) => stateTemplate(pause, 'pause', pause.ways))}
            </ul>`
        : nothing
    }
  </div>`;
};
