// What is said in attributes rather than words (A3), and what a widget adds to the outline of its page (A20).
import { elementsIn, nameOf } from './walk.js';

/** A3: meters whose values make no sense, or say otherwise than the sentence a person sees. */
export const ariaValueFaults = (root: Node): string[] => {
  const faults: string[] = [];
  for (const meter of elementsIn(root)) {
    if (meter.getAttribute('role') !== 'meter') continue;
    const [min, max, now] = ['min', 'max', 'now'].map((end) => Number(meter.getAttribute(`aria-value${end}`) ?? Number.NaN)) as [
      number,
      number,
      number,
    ];
    const text = meter.getAttribute('aria-valuetext') ?? '';
    const label = meter.getAttribute('aria-label') ?? '';
    const sentence = meter.parentElement?.querySelector('[part=sentence]')?.textContent ?? '';
    const must = (is: boolean, what: string): void => void (is || faults.push(`${nameOf(meter)}: ${what}`));
    must([min, max, now].every(Number.isFinite), `values ${String(min)}, ${String(now)}, ${String(max)}`);
    must(min < max && min <= now && now <= max, `${String(now)} does not lie between ${String(min)} and ${String(max)}`);
    must(text !== '', 'no value in words');
    must(label.includes(text), `its name “${label}” does not say its value “${text}”`);
    // An author may have written the sentence.
    must(
      sentence === '' ||
        sentence.includes(text) ||
        meter.closest('figure')?.getRootNode() instanceof ShadowRoot === false ||
        hasSummary(meter),
      `the sentence does not say “${text}”`,
    );
  }
  return faults;
};

const hasSummary = (meter: Element): boolean => ((meter.getRootNode() as ShadowRoot).host as Element).hasAttribute('summary');

const LANDMARKS =
  'header, footer, main, nav, aside, search, form[aria-label], section[aria-label], section[aria-labelledby], [role=banner], [role=contentinfo], [role=main], [role=navigation], [role=complementary], [role=search], [role=region], [role=form]';

/** The headings under a root, as level and words; of shadow roots too. */
export const headingsIn = (root: Node): string[] =>
  [...elementsIn(root)]
    .filter((element) => element.matches('h1, h2, h3, h4, h5, h6, [role=heading]'))
    .map((element) => `${element.getAttribute('aria-level') ?? element.localName.slice(1)} ${(element.textContent ?? '').trim()}`);

/** A20: landmarks a widget adds, ids used twice in one root, references that lead nowhere. */
export const outlineFaults = (root: Node): string[] => {
  const faults: string[] = [];
  const ids = new Map<Node, Set<string>>();
  for (const element of elementsIn(root)) {
    const home = element.getRootNode();
    if (!(home instanceof ShadowRoot)) continue;
    if (element.matches(LANDMARKS)) faults.push(`a landmark ${nameOf(element)}`);
    if (element.matches('[role=status], [role=alert], [role=log]')) faults.push(`a live region with a role ${nameOf(element)}`);
    const known = ids.get(home) ?? new Set<string>();
    ids.set(home, known);
    if (element.id && known.has(element.id)) faults.push(`the id ${element.id} twice`);
    known.add(element.id);
    for (const name of ['aria-labelledby', 'aria-describedby', 'aria-controls'])
      for (const id of (element.getAttribute(name) ?? '').split(/\s+/).filter(Boolean))
        if (!home.getElementById(id)) faults.push(`${name} of ${nameOf(element)} leads nowhere`);
  }
  return faults;
};

/** C4: what a table of data must have. */
export const tableFaults = (root: Node): string[] => {
  const faults: string[] = [];
  for (const table of elementsIn(root)) {
    if (table.localName !== 'table' || !(table.getRootNode() instanceof ShadowRoot)) continue;
    if (!table.querySelector('caption')?.textContent?.trim()) faults.push('a table without a caption');
    for (const cell of table.querySelectorAll('thead th'))
      if (cell.getAttribute('scope') !== 'col') faults.push('a column heading without scope');
    for (const row of table.querySelectorAll('tbody tr')) {
      const [head, ...cells] = [...row.children];
      if (head?.localName !== 'th' || head.getAttribute('scope') !== 'row')
        faults.push(`a row without a heading: ${row.textContent ?? ''}`);
      if (cells.length === 0 || cells.some((cell) => !cell.textContent?.trim())) faults.push(`an empty cell: ${row.textContent ?? ''}`);
    }
  }
  return faults;
};
