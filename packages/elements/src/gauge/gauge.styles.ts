import { css } from 'lit';

/**
 * The colours hold on light and on dark: marks are the page's own text colour, the track a thin wash, and the two hues are mid-tones with a
 * little of the page's ink, darker on a light page, lighter on a dark one: 3:1 against page and track on both. So a dark page needs to tell
 * us nothing. A page's own colours give hue and strength, and their lightness as far as it is such a mid-tone: no two of them can make the
 * gauge unreadable, white on white included. Measuring each pair in script and refusing it was rejected: it is slow, and late.
 * Under 120 px nothing can be drawn that could be read: the width of the picture then comes out as nought, a box
 * without a height gets a padding to say so in, and the words stay. (A negative width or padding is nought.)
 * Nothing moves: a transition of many arcs at once costs more than drawing them, and the sentence says the change.
 * Colours are set with `color` and drawn with `currentColor`: a page's custom property is then read by the grammar of colours, so that a
 * `url()` in it is no paint and makes no request, and forced colours reach the marks.
 * Gauges come by the hundred, so those out of sight are not laid out, on a screen. Not in WebKit, told by a prefix that no other engine has:
 * there it happens (2.50, in two pages of eight) that what comes into sight stays blank until its style changes.
 */
export const gaugeStyles = css`
  .meter {
    inline-size: min((100% - 120px) * 999, 100%, var(--folkmoot-gauge-size, 17.5em));
  }
  svg {
    display: block;
    inline-size: 100%;
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
  .casing {
    color: var(--folkmoot-gauge-surface-color, Canvas);
    stroke-width: 5;
  }
  .marks,
  .target {
    stroke-width: 2;
  }
  .heads {
    stroke: none;
  }
  .target {
    color: color-mix(in srgb, currentColor 20%, lch(from var(--folkmoot-gauge-target-color, #b95b00) clamp(40, l, 60) c h / 1));
  }
  .heads,
  .target,
  text {
    fill: currentColor;
  }
  text {
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
    white-space: pre-wrap;
  }
  .key::before {
    content: attr(data-small);
    display: block;
    block-size: 0;
    padding-block-end: min((120px - 100%) * 999, 12em - 100%);
    overflow: hidden;
  }
  @media screen {
    @supports not (-webkit-hyphens: none) {
      :host {
        content-visibility: auto;
        contain-intrinsic-size: auto 24em;
      }
    }
  }
  @media (prefers-contrast: more) {
    .marks,
    .target {
      stroke-width: 3;
    }
  }
  @media (forced-colors: active) {
    .track {
      color: GrayText;
      stroke-width: 4;
    }
    .fill {
      color: Highlight;
    }
    .ticks,
    .band,
    .target {
      color: CanvasText;
    }
    .casing {
      color: Canvas;
    }
  }
`;
