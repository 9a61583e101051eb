import { css } from 'lit';

/** What only the folded parts need: fields, and tables that may be wider than the page. */
export const drawerStyles = css`
  input,
  textarea {
    font: inherit;
    color: inherit;
    background: Canvas;
    border: 1px solid currentColor;
    border-radius: 3px;
    min-block-size: 44px;
    max-inline-size: 100%;
    box-sizing: border-box;
    padding-inline: 0.5em;
  }
  label input,
  label textarea {
    margin-block: 0.25em;
  }
  input[type='file'] {
    border: 0;
    padding: 0;
  }
  ::file-selector-button {
    font: inherit;
    color: inherit;
    background: none;
    border: 1px solid currentColor;
    border-radius: 3px;
    min-block-size: 44px;
    padding: 0.5em 0.9em;
    margin-inline-end: 0.75em;
  }
  fieldset {
    border: 1px solid var(--_line);
    border-radius: 3px;
    margin: 0 0 1em;
    min-inline-size: 0;
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 20em), 1fr));
    gap: 0.5em 1.5em;
  }
  legend {
    font-weight: 700;
  }
  .number {
    display: grid;
    grid-template-columns: 1fr 5.5em;
    gap: 0.75em;
    align-items: center;
  }
  textarea {
    inline-size: 100%;
    padding: 0.5em;
  }
  .remarks {
    list-style: disc;
    padding-inline-start: 1.25em;
    margin-block-end: 1em;
  }
  .scroller {
    overflow-x: auto;
  }
  .scroller table {
    table-layout: auto;
    min-inline-size: 38em;
    overflow-wrap: break-word;
    margin-block-end: 1em;
  }
  /* A column is as wide as its longest word, since the table scrolls; but no word is wider than this. */
  .scroller :is(th, td) {
    max-inline-size: 30em;
  }
  td.text {
    text-align: start;
  }
  td.text:nth-child(4) {
    inline-size: 40%;
  }
`;
