import { css } from 'lit';

/**
 * The colours hold on light and on dark: marks are the page's own text colour, the track a thin wash, and the two hues are mid-tones with a
 * little of the page's ink, darker on a light page, lighter on a dark one: 3:1 against page and track on both. So a dark page needs to tell
 * us nothing. A page's own colours give hue and strength, and their lightness as far as it is such a mid-tone: no two of them can make the
 * gauge unreadable, white on white included. Measuring each pair in script and refusing it was rejected: it is slow, and late.
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
    color: color-mix(in srgb, var(--folkmoot-gauge-track-color, currentColor) 12%, transparent);
  }
  .fill {
    color: color-mix(in srgb, currentColor 20%, lch(from var(--folkmoot-gauge-value-color, #1f7ac4) clamp(40, l, 60) c h / 1));
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
    stroke-width: 2;
  }
  .heads {
    fill: currentColor;
    stroke: none;
  }
  .target {
    color: color-mix(in srgb, currentColor 20%, lch(from var(--folkmoot-gauge-target-color, #b95b00) clamp(40, l, 60) c h / 1));
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
