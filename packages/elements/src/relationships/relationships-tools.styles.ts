import { css } from 'lit';

/**
 * What comes with the tools: controls, panel, tables. And what holds a surface that a page gives: it becomes very light or very dark, and the figure
 * stands on it in black or white, so that no two colours of a page can make the diagram unreadable (decision 0013). Without a surface of the page's
 * own the three declarations are invalid, which is as if they were not there.
 */
export const toolsStyles = css`
  @supports (color: lch(from red l c h)) {
    figure {
      --_set: lch(
        from var(--folkmoot-relationships-surface-color) min(max(l, min(95, (l - 50) * 1e6)), 7 + max(0, (l - 50) * 1e6)) min(c, 15) h / 1
      );
      --_paper: var(--_set, Canvas);
      background: var(--_set);
      color: lch(from var(--folkmoot-relationships-surface-color) calc((50 - l) * 1e6) 0 0 / 1);
    }
  }
  @media print, (forced-colors: active) {
    figure {
      background: none;
      color: CanvasText;
    }
  }
  .legend [aria-pressed='false'] {
    text-decoration: line-through;
    border-style: dashed;
  }
  .legend button {
    text-align: start;
  }
  .body[aria-expanded='true'] {
    font-weight: 700;
  }
  .faint path:not(.gap, .bridge),
  .box.faint {
    color: color-mix(in srgb, currentColor 50%, var(--_paper));
  }
  .body.faint {
    color: color-mix(in srgb, currentColor 66%, var(--_paper));
  }
  .chosen {
    stroke-width: 3;
  }
  .word {
    text-anchor: middle;
  }
  .word.absent {
    font-style: italic;
  }
  [aria-expanded='true'] .name {
    font-weight: 700;
  }
  @media (prefers-contrast: more) {
    .line {
      stroke-width: 3;
    }
  }
  .controls {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.25em 1.5em;
  }
  /* A long name of a regime is cut by its own control, not by the edge of the page. */
  .controls label {
    max-inline-size: 100%;
  }
  .bar {
    display: flex;
    flex-wrap: wrap;
  }
  select,
  input {
    font: inherit;
    color: inherit;
    background: none;
    border: 1px solid currentColor;
    border-radius: 3px;
    min-block-size: 44px;
    padding-inline: 0.5em;
    max-inline-size: 100%;
    margin-inline-end: 0;
    box-sizing: border-box;
  }
  option {
    background: Canvas;
    color: CanvasText;
  }
  .bar [aria-pressed='true'],
  .panel [aria-pressed='true'] {
    box-shadow: inset 0 -4px currentColor;
  }
  .key span {
    margin-inline-end: 1.25em;
    white-space: nowrap;
  }
  .icon path {
    stroke-width: 2;
  }
  .listed::before {
    content: '+' / '';
    float: right;
    float: inline-end;
    font-weight: 700;
    padding-inline: 0.5em;
  }
  .listed[aria-expanded='true']::before {
    content: '−' / '';
  }
  .body.member {
    font-size: 0.75em;
    line-height: 1.25;
  }
  .listed.member {
    padding-inline-start: 2em;
  }
  /* One finger scrolls the page, two zoom the picture. */
  .viewport {
    touch-action: pan-x pan-y;
  }
  .zoomed {
    max-block-size: 85vh;
  }
  .said {
    padding-block-end: 1em;
    padding-inline-start: 1em;
  }
  .docked {
    position: sticky;
    inset-block-end: 0;
    max-block-size: 38vh;
    overflow: auto;
  }
  .panel {
    background: var(--_paper);
    border: 2px solid currentColor;
    border-radius: 3px;
    padding: 0 1em 1em;
    margin-block-start: 0.5em;
  }
  /* What sticks keeps clear of the padding of what scrolls, so that the fade itself is the room at the end. */
  .panel.docked {
    padding-block-end: 0;
  }
  /*
   * What does not end here fades out, and where colours are forced its edge is dashed: a line cut through looks like the last one. At the end
   * paper fades into paper; only the dashes have to go, by an animation, which a browser takes milliseconds to set up.
   */
  .docked::after {
    content: '';
    display: block;
    position: sticky;
    inset-block-end: 0;
    block-size: 2em;
    background: linear-gradient(transparent, var(--_paper));
    pointer-events: none;
  }
  .panel-head {
    display: flex;
    justify-content: space-between;
    align-items: center;
    position: sticky;
    inset-block-start: 0;
    background: inherit;
  }
  .topic {
    font-weight: 700;
    margin-block: 0.75em 0;
  }
  .ties {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 24em), 1fr));
    gap: 0 1.5em;
  }
  .ties li {
    display: grid;
    grid-template-columns: 2.75em 1fr;
    align-items: baseline;
  }
  .ties p,
  .panel-head p {
    margin: 0;
  }
  .lead {
    border: 0;
    padding: 0.7em 0 0.3em;
    margin: 0;
    text-align: start;
  }
  .hidden-tie {
    text-decoration: line-through;
  }
  .link {
    border: 0;
    padding-inline: 0;
    margin-block: 0;
    margin-inline-end: 0.5em;
    text-align: start;
  }
  button.link {
    text-decoration: underline;
  }
  .scroller {
    overflow: auto;
    margin-block: 0.5em;
  }
  /* Columns as wide as their longest word, since the table scrolls; but no word is wider than this. */
  .scroller table {
    table-layout: auto;
    min-inline-size: 60em;
    overflow-wrap: break-word;
  }
  .scroller :is(th, td) {
    max-inline-size: 30em;
  }
  td {
    text-align: start;
  }
  @media (forced-colors: active) {
    .word {
      color: CanvasText !important;
    }
    .faint path:not(.gap, .bridge),
    .box.faint,
    .body.faint {
      color: GrayText !important;
    }
    .chosen {
      color: Highlight !important;
    }
    .bar [aria-pressed='true'],
    .panel [aria-pressed='true'] {
      border: 4px solid Highlight;
    }
    .docked::after {
      box-sizing: border-box;
      border-block-end: 6px dashed;
      margin-inline: -1em;
    }
    @supports (animation-timeline: scroll()) {
      .docked::after {
        visibility: hidden;
        animation: more linear;
        animation-timeline: scroll();
      }
      @keyframes more {
        0%,
        99% {
          visibility: visible;
        }
      }
    }
  }
  @media print {
    .controls,
    .panel {
      display: none;
    }
    .legend button {
      border: 0;
      min-block-size: 0;
    }
    .link,
    .lead {
      display: inline;
    }
    .scroller {
      overflow: visible;
    }
    .scroller table {
      min-inline-size: 0;
      overflow-wrap: anywhere;
      font-size: 0.6em;
    }
    .viewport {
      overflow: visible;
      container-type: inline-size;
    }
    /* As large as the paper lets it be. */
    .stage {
      font-size: min(1em, calc(100cqi / var(--_ems)));
    }
    .body,
    .listed,
    .legend button {
      display: block;
    }
  }
`;
