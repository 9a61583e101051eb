import { css } from 'lit';

/**
 * What every element's style sheet begins with. Only the layout of the host itself is defended against the page (`!important` inside a
 * shadow root beats the page's); text is inherited, since resetting it would also throw away a reader's own spacing (WCAG 1.4.12).
 */
export const shellStyles = css`
  :host {
    display: flow-root !important;
    opacity: 1 !important;
    visibility: visible !important;
    position: static !important;
    pointer-events: auto !important;
    float: none !important;
    contain: none !important;
    overflow: visible !important;
    transform: none !important;
    filter: none !important;
    writing-mode: horizontal-tb;
  }
  :host([hidden]) {
    display: none !important;
  }
  :host([theme='light']) {
    color-scheme: light;
  }
  :host([theme='dark']) {
    color-scheme: dark;
  }
  :host([theme]) {
    background: Canvas;
    color: CanvasText;
  }
  figure {
    margin: 0;
    padding: 4px;
    font-size: max(1em, 12px);
    /* The reader's own line height is inherited; a page's line-height: 0 would lay our lines on top of each other. */
    line-height: max(1lh, 1.25em);
    overflow-wrap: anywhere;
  }
  figcaption {
    font-weight: 700;
  }
  p {
    margin: 0.25em 0 0.75em;
  }
  summary {
    cursor: pointer;
    min-block-size: 44px;
    display: list-item;
    padding-block: 0.6em;
    inline-size: fit-content;
    text-decoration: underline;
  }
  button,
  select {
    font: inherit;
    letter-spacing: inherit;
    word-spacing: inherit;
    background: none;
    color: inherit;
    border: 1px solid currentColor;
    padding: 0.5em 0.9em;
    min-inline-size: 44px;
    margin-block: 0.25em;
    border-radius: 3px;
    margin-inline-end: 0.5em;
    cursor: pointer;
    min-block-size: 44px;
  }
  a {
    color: inherit;
  }
  :focus-visible {
    outline: 2px solid currentColor;
    outline-offset: 2px;
    scroll-margin: 6em;
  }
  table {
    border-collapse: collapse;
    inline-size: 100%;
    table-layout: fixed;
    font-variant-numeric: tabular-nums;
  }
  caption {
    text-align: start;
    font-weight: 700;
    padding-block: 0.25em;
  }
  th,
  td {
    text-align: start;
    vertical-align: top;
    border-block-end: 1px solid currentColor;
    padding: 0.4em 0.5em;
  }
  td {
    text-align: end;
  }
  .small {
    font-size: max(0.875em, 12px);
  }
  .message {
    border-inline-start: 4px solid currentColor;
    padding-inline-start: 1.25em;
  }
  .notes {
    margin: 0;
    padding-inline-start: 1.25em;
  }
  @media print {
    :host,
    :host([theme]) {
      break-inside: avoid;
      color-scheme: light;
      background: Canvas;
      color: CanvasText;
    }
    button {
      display: none;
    }
    summary {
      list-style: none;
      min-block-size: 0;
      padding-block: 0.25em;
    }
    details::details-content {
      content-visibility: visible;
      display: block;
    }
    a[href]::after {
      content: ' (' attr(href) ')';
    }
  }
`;
