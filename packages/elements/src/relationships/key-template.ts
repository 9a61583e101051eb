import type { RelationshipsDetailWords } from '@folkmoot/core/wording/relationships/details';
import { html, type TemplateResult } from 'lit';

/** What the marks mean that are no family: how strong, both ways, competition. */
// prettier-ignore
export const keyTemplate = ({ key }: RelationshipsDetailWords): TemplateResult =>
  html`<p class="key small" aria-hidden="true">
    <span
      ><svg class="lines" width="2.6em" height="0.7em" viewBox="0 0 42 11">
        <path class="strength-1" d="M0 5.5h11"></path>
        <path class="strength-2" d="M15 5.5h11"></path>
        <path class="strength-3" d="M30 5.5h11"></path>
      </svg>
      ${key.strength}</span
    ><span
      ><svg class="lines" width="2.6em" height="0.7em" viewBox="0 0 42 11">
        <path d="M8 5.5h26"></path>
        <path class="head" d="M1 5.5l6-4l6 4l-6 4ZM41 5.5l-6-4l-6 4l6 4Z"></path>
      </svg>
      ${key.mutual}</span
    ><span
      ><svg class="lines" width="2.6em" height="0.7em" viewBox="0 0 42 11">
        <path d="M8 5.5h26"></path>
        <path class="head" d="M1 1l10 4.5L1 10ZM41 1L31 5.5L41 10Z"></path>
      </svg>
      ${key.competition}</span
    >
  </p>`;
