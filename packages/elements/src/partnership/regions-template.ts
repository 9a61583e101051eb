import type { RegionView } from '@folkmoot/core/views/partnership';
import { html, nothing, type TemplateResult } from 'lit';

/** The statechart regions beside the ladder: where each stands, among which states. To be read, not pressed. */
export const regionsTemplate = (regions: readonly RegionView[]): TemplateResult =>
  html`<ul class="regions">
    ${regions.map(
      ({ now, moved, states }) =>
        html`<li>
          <p>${now}${moved ? html` <b>(${moved})</b>` : nothing}</p>
          <ol class="chips">
            ${states.map(({ label, current }) => html`<li aria-current=${current ? 'step' : nothing}>${label}</li>`)}
          </ol>
        </li>`,
    )}
  </ul>`;
