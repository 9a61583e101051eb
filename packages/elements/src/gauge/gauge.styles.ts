import { css } from 'lit';

/**
 * The colours hold on light and on dark: marks are the page's own text colour, the track a thin wash of it, and the two hues are mid-tones
 * with at least 3:1 against white, near-black and the track. So a dark page needs to tell us nothing.
 * Under 120 px nothing can be drawn that could be read: the width of the picture then comes out as nought, and the words stay.
 * Nothing moves: a transition of many arcs at once costs more than drawing them, and the sentence says the change.
 * Colours are set with \`color\` and drawn with \`currentColor\`: a page's custom property is then read by the grammar of colours, so that a
 * \`url()\` in it is no paint and makes no request, and forced colours reach the marks.
 */
export const gaugeStyles = css`
  .meter {
    inline-size: clamp(0px, (100% - 120px) * 999, min(100%, var(--folkmoot-gauge-size, 17.5em)));
  }
  svg {
    display: block;
    inline-size: 100%;
    block-size: auto;
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
    color: var(--folkmoot-gauge-track-color, color-mix(in srgb, currentColor 12%, transparent));
  }
  .fill {
    /* A little of the page's own ink, darker on a light page, lighter on a dark one, 3:1 against the track on both. */
    --_hue: var(--folkmoot-gauge-value-color, color-mix(in srgb, currentColor 20%, #1f7ac4));
    color: var(--_hue);
  }
  .bullet .track,
  .bullet .fill {
    stroke-width: 14;
  }
  .ticks,
  .band {
    color: color-mix(in srgb, currentColor 70%, transparent);
  }
  .band {
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
    color: var(--folkmoot-gauge-surface-color, Canvas);
    stroke-width: 5;
  }
  .marks,
  .heads,
  .whisker {
    color: var(--folkmoot-gauge-mark-color, inherit);
    stroke-width: 2;
  }
  .heads {
    fill: currentColor;
    stroke: none;
  }
  .target {
    --_hue: var(--folkmoot-gauge-target-color, #b95b00);
    color: var(--_hue);
    fill: currentColor;
    stroke-width: 2;
    stroke-linejoin: round;
  }
  text {
    fill: currentColor;
    font-family: inherit;
    text-anchor: middle;
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
  .key {
    font-size: max(0.875em, 12px);
    white-space: pre-wrap;
  }
  @media (prefers-contrast: more) {
    .marks,
    .target,
    .whisker {
      stroke-width: 3;
    }
  }
  @media (forced-colors: active) {
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
`;
