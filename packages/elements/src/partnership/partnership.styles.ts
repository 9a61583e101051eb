import { css } from 'lit';

/**
 * Boxes stand side by side where there is room for all, else one below the other, without a query: a width that is far too large or below
 * nought, clamped. Colours follow the page's ink, with two mid-tones that hold 3:1 on light and on dark; what they say also stands in words
 * and in the kind of border.
 */
export const partnershipStyles = css`
  :host {
    --_now: color-mix(in srgb, currentColor 20%, lch(from var(--folkmoot-partnership-current-color, #1f7ac4) clamp(40, l, 60) c h / 1));
    --_side: color-mix(in srgb, currentColor 20%, lch(from var(--folkmoot-partnership-side-color, #b95b00) clamp(40, l, 60) c h / 1));
    --_line: color-mix(in srgb, currentColor 55%, var(--folkmoot-partnership-line-color, transparent));
    --_wash: color-mix(in srgb, var(--folkmoot-partnership-wash-color, currentColor) 6%, transparent);
  }
  .stage {
    font-size: 1.5em;
    font-weight: 700;
    line-height: 1.2;
    margin-block: 0.25em;
  }
  /* Names from the model keep the direction of their own script, whichever way the page goes. */
  figure * {
    unicode-bidi: plaintext;
  }
  .head {
    font-weight: 700;
    margin-block: 0.25em 0.5em;
  }
  .section {
    margin-block-start: 1.5em;
  }
  ol,
  ul {
    margin: 0;
    padding: 0;
    /* Not "none": Safari then takes a list for no list. */
    list-style-type: '';
  }
  .row {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em 1em;
    align-items: center;
  }
  .pair {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 24em), 1fr));
    gap: 0 2em;
  }
  .check {
    display: grid;
    gap: 0.5em;
  }
  .check > li {
    display: grid;
    grid-template-columns: 6em 1fr;
    gap: 0 0.75em;
  }
  .check .check {
    grid-column: 2;
    margin-block-start: 0.4em;
  }
  .check p {
    margin: 0;
  }
  .mark {
    align-self: start;
    text-align: center;
    border: 2px solid currentColor;
    border-radius: 3px;
    font-size: max(0.875em, 12px);
    font-weight: 700;
    padding-inline: 0.25em;
  }
  .mark.met {
    border-color: var(--_now);
    background: color-mix(in srgb, var(--_now) 16%, transparent);
  }
  .mark.not-met {
    border-color: var(--_side);
  }
  .mark.unknown {
    border-style: dotted;
  }
  .moves,
  .regions {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 17em), 1fr));
    gap: 0.5em;
  }
  .regions {
    gap: 1em;
    margin-block-end: 1em;
  }
  .moves button {
    inline-size: 100%;
    block-size: 100%;
    margin: 0;
    text-align: start;
    border-inline-start-width: 4px;
    overflow-wrap: anywhere;
  }
  .moves .leads {
    display: block;
    font-size: max(0.875em, 12px);
  }
  .moves .up {
    border-color: var(--_now);
  }
  .moves .down,
  .moves .aside {
    border-style: dashed;
  }
  summary {
    box-sizing: border-box;
  }
  .owner > summary {
    font-weight: 700;
  }
  .blocked {
    display: grid;
    gap: 1em;
    margin-block-end: 1em;
  }
  .regions p {
    margin-block: 0 0.3em;
  }
  .chips {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em;
    font-size: max(0.8125em, 12px);
  }
  .chips > li {
    border: 1px solid var(--_line);
    border-radius: 3px;
    padding: 0.1em 0.4em;
  }
  .chips > [aria-current] {
    border: 2px solid var(--_now);
    background: color-mix(in srgb, var(--_now) 16%, transparent);
  }
  .line {
    display: flex;
    flex-wrap: wrap;
    gap: 0.4em;
    margin-block-start: 0.5em;
  }
  .line button {
    margin: 0;
    text-align: start;
    max-inline-size: 16em;
  }
  .starts [aria-pressed='true'],
  .line [aria-current] {
    border: 3px solid var(--_now);
  }
  .line .undone {
    border-style: dashed;
  }
  [aria-disabled='true'] {
    border-style: dotted;
    cursor: default;
  }
  @media (forced-colors: active) {
    .chips > [aria-current] {
      border-color: Highlight;
    }
  }
  @media print {
    :host {
      break-inside: auto;
    }
    .moves button,
    .line button {
      display: block;
      min-block-size: 0;
    }
    .starts {
      display: none;
    }
    .moves > li,
    .regions > li,
    .check > li {
      break-inside: avoid;
    }
    .head {
      break-after: avoid;
    }
  }
`;
