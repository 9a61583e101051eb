import { css } from 'lit';

/**
 * The first picture. Every length in it is in em, so that it grows with the reader's text. Hues are mixed with a little of the page's own ink,
 * darker on a light page and lighter on a dark one, so that a dark page needs to tell us nothing; what is inferred is the hue without the ink,
 * and a ring. A page's own hues are held at mid-tones likewise; its surface is held by what comes with the tools. Colours are set with `color`
 * and drawn with `currentColor`: a page's custom property is then read by the grammar of colours, so that a `url()` in it is no paint and makes
 * no request.
 */
export const relationshipsStyles = css`
  figure {
    --_paper: var(--folkmoot-relationships-surface-color, Canvas);
  }
  .controls {
    min-block-size: 52px;
  }
  .legend {
    display: flex;
    flex-wrap: wrap;
  }
  .legend button {
    padding-inline: 0.4em;
    display: flex;
    align-items: center;
    gap: 0.4em;
    border-color: color-mix(in srgb, currentColor 50%, var(--_paper));
  }
  ul[role='list'] {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .aloud {
    position: absolute;
    clip-path: inset(50%);
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    margin: 0;
    white-space: nowrap;
  }
  .viewport {
    overflow: auto;
  }
  .stage {
    position: relative;
    inline-size: fit-content;
    font-size: calc(1em * var(--_fit, 1) * var(--_zoom, 1));
  }
  svg {
    vertical-align: middle;
  }
  .picture {
    display: block;
  }
  .stage li {
    position: absolute;
  }
  .body {
    display: block;
    inline-size: 100%;
    block-size: 100%;
    margin: 0;
    padding: 0;
    min-inline-size: 0;
    border: 0;
    font-size: calc(0.875em / var(--_fit, 1));
    line-height: 1.2857;
    min-block-size: 0;
    white-space: pre-line;
    text-align: center;
    scroll-margin-block: 6em 45vh;
  }
  path {
    fill: none;
    stroke: currentColor;
    stroke-width: 1.3;
  }
  .control {
    --_hue: var(--folkmoot-relationships-control-color, #c8430f);
  }
  .enable {
    --_hue: var(--folkmoot-relationships-enable-color, #1a6fb8);
  }
  .relate {
    --_hue: var(--folkmoot-relationships-relate-color, #8b3fa8);
  }
  .voice {
    --_hue: var(--folkmoot-relationships-voice-color, #8a7400);
  }
  .learn {
    --_hue: var(--folkmoot-relationships-learn-color, #008a63);
  }
  .control,
  .enable,
  .relate,
  .voice,
  .learn {
    color: color-mix(in srgb, currentColor 25%, lch(from var(--_hue) clamp(46, l, 55) c h / 1));
  }
  .inferred {
    color: color-mix(in srgb, gray 30%, lch(from var(--_hue) clamp(46, l, 55) c h / 1));
  }
  .strength-2 {
    stroke-width: 2.1;
  }
  .strength-3 {
    stroke-width: 3.1;
  }
  .enable.line {
    stroke-dasharray: 9 4;
  }
  .relate.line {
    stroke-dasharray: 9 3 1.5 3;
  }
  .voice.line {
    stroke-dasharray: 4.5 3;
  }
  .learn.line {
    stroke-dasharray: 1.5 3;
  }
  .absent {
    color: color-mix(in srgb, currentColor 66%, var(--_paper));
    stroke-width: 5;
    stroke-dasharray: 1.3 2.2;
  }
  .gap,
  .bridge {
    color: var(--_paper);
    stroke-width: 2.6;
  }
  .head {
    fill: currentColor;
    stroke: none;
  }
  .chevron,
  .hollow,
  .ring,
  .absent.head {
    fill: none;
    stroke: currentColor;
    stroke-width: 1.5;
    stroke-dasharray: none;
  }
  .hollow,
  .ring,
  .absent.head,
  .box,
  .ground {
    fill: var(--_paper);
  }
  .rows {
    color: color-mix(in srgb, var(--folkmoot-relationships-row-color, currentColor) 5%, transparent);
    fill: currentColor;
    stroke: none;
  }
  .bands {
    color: color-mix(in srgb, currentColor 50%, var(--_paper));
    stroke-width: 2;
  }
  .guessed {
    stroke-dasharray: 5 3;
  }
  text {
    font-size: 12px;
    fill: currentColor;
    font-family: inherit;
    letter-spacing: 0;
    word-spacing: 0;
  }
  .empty {
    font-size: 14px;
    font-style: italic;
  }
  .band,
  .heading {
    font-weight: 700;
  }
  .heading {
    margin-block: 1em 0;
  }
  .listed {
    display: block;
    inline-size: 100%;
    text-align: start;
    margin: 0;
    padding-inline: 0;
    border-width: 1px 0 0;
    border-radius: 0;
    border-color: color-mix(in srgb, currentColor 50%, var(--_paper));
  }
  .name {
    display: block;
    text-decoration: underline;
  }
  .mark,
  .tag {
    margin-inline-end: 0.75em;
    white-space: nowrap;
  }
  .tag {
    font-size: max(0.875em, 12px);
    border: 1px dotted currentColor;
    padding-inline: 0.35em;
  }
  @media print, (forced-colors: active) {
    figure {
      --_paper: Canvas !important;
    }
  }
  @media (forced-colors: active) {
    path {
      color: CanvasText !important;
    }
    .gap,
    .bridge {
      color: Canvas !important;
    }
    .rows {
      fill: none;
    }
  }
`;
