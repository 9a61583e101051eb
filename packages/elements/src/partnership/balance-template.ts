import type { BalanceView } from '@folkmoot/core/views/partnership';
import { html, svg, type TemplateResult } from 'lit';

/** The balance of forces on its scale, which runs from left to right in every script, as axes do, with the thresholds: drawn, and each in words below. */
export const balanceTemplate = ({ low, high, thresholds }: BalanceView, ends: readonly [string, string]): TemplateResult => {
  const [left, right] = [Math.min(50, low), Math.max(50, high)];
  return html`<div class="scale" aria-hidden="true">
      <svg focusable="false">
        <rect class="bar" x="${left}%" y="0.55em" width="${right - left}%" height="0.7em"></rect>
        <line x1="0" y1="0.9em" x2="100%" y2="0.9em"></line>
        <line x1="50%" y1="0.4em" x2="50%" y2="1.4em"></line>
        ${thresholds.map(({ at, row }) => svg`<line x1="${at}%" y1=${row === 0 ? '-0.3em' : '-1.4em'} x2="${at}%" y2="1.4em" stroke-dasharray="3 2"></line>`)}
        ${thresholds.map(({ at, mark, row }) => svg`<text x="${at}%" y=${row === 0 ? '-0.5em' : '-1.7em'}>${mark}</text>`)}
        <line class="needle" x1="${low}%" y1="0.2em" x2="${low}%" y2="1.6em"></line>
        <line class="needle" x1="${high}%" y1="0.2em" x2="${high}%" y2="1.6em"></line>
      </svg>
    </div>
    <p class="ends small" dir="ltr" aria-hidden="true"><span>−1, ${ends[0]}</span><span>+1, ${ends[1]}</span></p>
    <ol class="thresholds small">
      ${thresholds.map(({ mark, text }) => html`<li><b aria-hidden="true">${mark}</b> ${text}.</li>`)}
    </ol>`;
};
