import { css } from 'lit';

/**
 * The ladder, what is beside it, and the scale of the balance. The steps stand side by side only where each has room for its longest word: five
 * of them from 50em, more from 75em; else one below the other.
 */
export const ladderStyles = css`
  .ladder {
    --_room: 50em;
  }
  .ladder:has(.step:nth-child(6)) {
    --_room: 75em;
  }
  .steps,
  .beside {
    display: flex;
    flex-wrap: wrap;
    gap: 0.4em;
    align-items: stretch;
  }
  .steps > li,
  .beside > li {
    flex: 1 1 calc((var(--_room) - 100%) * 999);
    box-sizing: border-box;
    min-inline-size: 0;
    border: 1px solid var(--_line);
    border-radius: 3px;
    padding: 0.5em 0.6em;
    background: var(--_wash);
  }
  .steps > li {
    --_up: 0;
    margin-block-start: clamp(0px, (100% - var(--_room)) * 999, var(--_up) * 1.1em);
    border-block-end-width: 4px;
  }
  .steps > :nth-last-child(2) {
    --_up: 1;
  }
  .steps > :nth-last-child(3) {
    --_up: 2;
  }
  .steps > :nth-last-child(4) {
    --_up: 3;
  }
  .steps > :nth-last-child(n + 5) {
    --_up: 4;
  }
  .beside > .road {
    border: 2px dashed var(--_side);
  }
  .beside > .pause {
    border: 2px dotted currentColor;
  }
  [aria-current] {
    font-weight: 700;
  }
  .steps > [aria-current],
  .beside > [aria-current] {
    border: 4px solid var(--_now);
    background: color-mix(in srgb, var(--_now) 16%, transparent);
  }
  .kind,
  .tag {
    display: block;
    font-weight: 400;
    font-size: max(0.8125em, 12px);
  }
  .tag {
    font-weight: 700;
  }
  .between {
    position: relative;
    margin-block: 0.4em;
    padding-block-end: clamp(0px, (100% - var(--_room)) * 999, 2.4em);
  }
  .between svg.lines {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
  }
  .rtl svg.mirrored {
    transform: scaleX(-1);
  }
  svg {
    overflow: visible;
  }
  .between,
  .scale line {
    color: var(--_line);
  }
  .between,
  .scale svg {
    stroke: currentColor;
    fill: none;
    stroke-width: 1.5;
  }
  .scale {
    margin: 2.6em 0.75em 0;
  }
  .scale svg {
    display: block;
    inline-size: 100%;
    block-size: 1.6em;
  }
  .scale .bar {
    color: var(--_now);
    fill: currentColor;
    stroke: none;
  }
  .scale .needle {
    color: inherit;
    stroke-width: 3;
  }
  .scale text {
    fill: currentColor;
    stroke: none;
    font-size: max(0.8125em, 12px);
    text-anchor: middle;
    letter-spacing: 0;
  }
  .ends {
    display: flex;
    justify-content: space-between;
    gap: 1em;
    margin-block: 0.2em 0.6em;
  }
  .thresholds > li {
    margin-block: 0.25em;
  }
  @media (forced-colors: active) {
    .steps > [aria-current],
    .beside > [aria-current] {
      border-color: Highlight;
    }
    .between,
    .scale line {
      color: CanvasText;
    }
    .scale .bar {
      color: Highlight;
    }
  }
  @media print {
    .steps > li {
      break-inside: avoid;
    }
  }
`;
