import { css } from 'lit';

/**
 * Colours are set with \`color\` and drawn with \`currentColor\`: a page's custom property is then read by the grammar of colours, so that a
 * \`url()\` in it is no paint and makes no request, and forced colours reach the marks.
 */
export const gaugeStyles = css`
  :host {
    --_value: var(--folkmoot-gauge-value-color, #0b5c8a);
    --_track: var(--folkmoot-gauge-track-color, #dfe4ea);
    --_mark: var(--folkmoot-gauge-mark-color, #1b2733);
    --_target: var(--folkmoot-gauge-target-color, #8a3b00);
    --_band: var(--folkmoot-gauge-band-color, #5a6672);
    --_surface: var(--folkmoot-gauge-surface-color, Canvas);
  }
  @supports (color: light-dark(#000, #fff)) {
    :host {
      --_value: var(--folkmoot-gauge-value-color, light-dark(#0b5c8a, #62b5e5));
      --_track: var(--folkmoot-gauge-track-color, light-dark(#dfe4ea, #39434d));
      --_mark: var(--folkmoot-gauge-mark-color, light-dark(#1b2733, #f2f5f7));
      --_target: var(--folkmoot-gauge-target-color, light-dark(#8a3b00, #ffab66));
      --_band: var(--folkmoot-gauge-band-color, light-dark(#5a6672, #a8b3bd));
    }
  }
  .meter {
    display: block;
    inline-size: max(var(--folkmoot-gauge-size, 17.5em), 12px);
    max-inline-size: 100%;
  }
  svg {
    display: block;
    inline-size: 100%;
    block-size: auto;
    max-inline-size: none;
    margin: 0;
  }
  path {
    fill: none;
    stroke: currentColor;
  }
  .track,
  .fill {
    stroke-width: 20;
  }
  .track {
    color: var(--_track);
  }
  .fill {
    color: var(--_value);
    transition: stroke-dasharray 300ms ease-out;
  }
  .bullet .track,
  .bullet .fill {
    stroke-width: 14;
  }
  .ticks {
    color: var(--_band);
  }
  .band {
    color: var(--_band);
    stroke-width: 5;
  }
  .bullet .band {
    stroke-width: 4;
  }
  .dotted {
    stroke-dasharray: 2 2;
  }
  .dashed {
    stroke-dasharray: 6 2.5;
  }
  .casing {
    color: var(--_surface);
    stroke-width: 5;
  }
  .marks {
    color: var(--_mark);
    stroke-width: 2;
  }
  .heads {
    color: var(--_mark);
    fill: currentColor;
    fill-rule: evenodd;
    stroke: none;
  }
  .target {
    color: var(--_target);
    fill: currentColor;
    stroke-width: 2;
    stroke-linejoin: round;
  }
  .whisker {
    color: var(--_mark);
    stroke-width: 1.75;
  }
  text {
    fill: currentColor;
    font-family: inherit;
    font-variant-numeric: tabular-nums;
    letter-spacing: 0;
    word-spacing: 0;
  }
  .figure {
    font-weight: 700;
  }
  .end {
    font-size: 14px;
  }
  .missing .track {
    stroke-dasharray: 3 3;
  }
  .missing .fill {
    display: none;
  }
  .small-box {
    display: none;
  }
  :host(:state(small)) .meter,
  :host(:state(small)) .key {
    display: none;
  }
  :host(:state(small)) .small-box {
    display: block;
  }
  .key {
    font-size: max(0.875em, 12px);
    white-space: pre-wrap;
  }
  .key:empty {
    display: none;
  }
  @media (prefers-reduced-motion: reduce) {
    .fill {
      transition: none;
    }
  }
  @media (prefers-contrast: more) {
    .marks,
    .target,
    .whisker {
      stroke-width: 3;
    }
    .band {
      color: currentColor;
    }
  }
  @media (forced-colors: active) {
    path {
      forced-color-adjust: auto;
    }
    .track {
      stroke: GrayText;
      stroke-width: 4;
    }
    .bullet .track {
      stroke-width: 3;
    }
    .fill {
      stroke: Highlight;
    }
    .ticks,
    .band,
    .marks,
    .whisker {
      stroke: CanvasText;
    }
    .heads {
      fill: CanvasText;
    }
    .target {
      stroke: CanvasText;
      fill: CanvasText;
    }
    .casing {
      stroke: Canvas;
    }
    text {
      fill: CanvasText;
    }
  }
  @media print {
    .track {
      color: #ddd;
    }
    .fill {
      color: #333;
      transition: none;
    }
    .band,
    .ticks {
      color: #555;
    }
    .marks,
    .heads,
    .target,
    .whisker {
      color: #000;
    }
    .casing {
      color: #fff;
    }
  }
`;
