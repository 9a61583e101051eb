// What was measured, as a table people can read: on the screen, and in docs/benchmarks.md.

const time = (milliseconds) =>
  milliseconds < 0.001
    ? `${Math.round(milliseconds * 1e6)} ns`
    : milliseconds < 1
      ? `${(milliseconds * 1000).toFixed(1)} µs`
      : `${milliseconds.toFixed(1)} ms`;

const ratioOf = ({ ratio }) =>
  !ratio ? '' : ratio.times !== undefined ? `${ratio.times.toFixed(2)} ×` : `${ratio.faster.toFixed(1)} × faster`;

const barOf = ({ bar }) =>
  !bar
    ? ''
    : bar.atMost !== undefined
      ? `at most ${bar.atMost} ×`
      : bar.under !== undefined
        ? `under ${bar.under.toLocaleString('en-GB')} ms`
        : bar.atLeast === 1
          ? 'not slower'
          : `at least ${bar.atLeast} × faster`;

/** Whether a row meets its bar; `undefined` where it has none. */
export const isMet = ({ bar, ratio, ours }) => {
  if (!bar) return undefined;
  if (bar.under !== undefined) return ours < bar.under;
  return bar.atMost !== undefined ? ratio.times <= bar.atMost : ratio.faster >= bar.atLeast;
};

const HEADINGS = ['what', 'ours', 'other', 'ratio', 'bar', 'met?'];

const cellsOf = (row) => {
  const met = isMet(row);
  return [row.what, time(row.ours), row.other ?? '', ratioOf(row), barOf(row), met === undefined ? '' : met ? 'yes' : 'NO'];
};

/** Rows as a Markdown table, its columns lined up so that it reads as plain text too. */
export const tableOf = (rows) => {
  const cells = [HEADINGS, ...rows.map(cellsOf)];
  const widths = HEADINGS.map((_, column) => Math.max(...cells.map((line) => line[column].length)));
  const lineOf = (line) => `| ${line.map((cell, column) => cell.padEnd(widths[column])).join(' | ')} |`;
  const rule = `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`;
  return [lineOf(cells[0]), rule, ...cells.slice(1).map(lineOf)].join('\n');
};

const START = '<!-- what `pnpm bench` writes begins here -->';
const END = '<!-- and ends here -->';

/** The page with its figures replaced: everything between the two comments. */
export const withFigures = (page, { rows, count, machine, versions, date }) => {
  const [begin, end] = [page.indexOf(START), page.indexOf(END)];
  if (begin < 0 || end < begin) throw new Error('docs/benchmarks.md has lost the comments between which the figures stand.');
  const software = Object.entries(versions)
    .map(([name, version]) => `${name} ${version}`)
    .join(', ');
  const figures = `${tableOf(rows)}\n\nMedians of ${count} rounds, ${date}. ${machine}. ${software}.`;
  return `${page.slice(0, begin)}${START}\n\n${figures}\n\n${page.slice(end)}`;
};
