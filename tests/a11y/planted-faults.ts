// Faults to plant into a gauge that is right, one row each, with the check that must see it.

type Check = keyof typeof inPage;

/** One fault: what is done to the open gauge, and which check must see it. */
export interface Planted {
  readonly fault: string;
  readonly check: Check;
  /** A rule added to the gauge's own style sheet, … */
  readonly css?: string;
  /** … or a change of its shadow root. Runs in the page. */
  readonly change?: (root: ShadowRoot) => void;
  readonly width?: number;
  readonly forcedColors?: 'active';
}

/** All of them. */
export const planted: readonly Planted[] = [
  {
    fault: 'a meter that does not say its value',
    check: 'ariaValueFaults',
    change: (root) => root.querySelector('[role=meter]')!.setAttribute('aria-label', 'Participation'),
  },
  {
    fault: 'a value that is no number',
    check: 'ariaValueFaults',
    change: (root) => root.querySelector('[role=meter]')!.setAttribute('aria-valuenow', 'NaN'),
  },
  {
    fault: 'a value above its maximum',
    check: 'ariaValueFaults',
    change: (root) => root.querySelector('[role=meter]')!.setAttribute('aria-valuenow', '130'),
  },
  {
    fault: 'a scale without length',
    check: 'ariaValueFaults',
    change: (root) => root.querySelector('[role=meter]')!.setAttribute('aria-valuemin', '100'),
  },
  {
    fault: 'a value in words that differs from the sentence',
    check: 'ariaValueFaults',
    change: (root) => root.querySelector('[role=meter]')!.setAttribute('aria-valuetext', '95%'),
  },
  { fault: 'a button without a name', check: 'namingFaults', change: (root) => root.querySelector('button')!.replaceChildren() },
  {
    fault: 'a button called otherwise than it reads',
    check: 'namingFaults',
    change: (root) => root.querySelector('button')!.setAttribute('aria-label', 'Save'),
  },
  {
    fault: 'two controls of one name',
    check: 'namingFaults',
    change: (root) => (root.querySelector('a')!.textContent = root.querySelector('button')!.textContent),
  },
  {
    fault: 'a control hidden from screen readers',
    check: 'namingFaults',
    change: (root) => root.querySelector('summary')!.setAttribute('aria-hidden', 'true'),
  },
  {
    fault: 'a row without a heading',
    check: 'tableFaults',
    change: (root) => {
      const head = root.querySelector('tbody th')!;
      const cell = document.createElement('td');
      cell.textContent = head.textContent;
      head.replaceWith(cell);
    },
  },
  { fault: 'a table without a caption', check: 'tableFaults', change: (root) => root.querySelector('caption')!.remove() },
  {
    fault: 'a column heading without scope',
    check: 'tableFaults',
    change: (root) => root.querySelector('thead th')!.removeAttribute('scope'),
  },
  { fault: 'an empty cell', check: 'tableFaults', change: (root) => root.querySelector('tbody td')!.replaceChildren() },
  { fault: 'an id used twice', check: 'outlineFaults', change: (root) => (root.querySelector('[part=sentence]')!.id = 'title') },
  { fault: 'a landmark', check: 'outlineFaults', change: (root) => root.querySelector('.meter')!.setAttribute('role', 'region') },
  {
    fault: 'a status that is a stop of its own',
    check: 'outlineFaults',
    change: (root) => root.querySelector('[part=sentence]')!.setAttribute('role', 'status'),
  },
  {
    fault: 'a label that leads nowhere',
    check: 'outlineFaults',
    change: (root) => root.querySelector('figcaption')!.removeAttribute('id'),
  },
  {
    fault: 'a picture that screen readers meet',
    check: 'colourAloneFaults',
    change: (root) => root.querySelector('svg')!.removeAttribute('aria-hidden'),
  },
  { fault: 'bands told apart by colour alone', check: 'colourAloneFaults', css: '.band { stroke-dasharray: none !important }' },
  {
    fault: 'a target of 20 pixels',
    check: 'targetFaults',
    css: 'button { min-block-size: 20px !important; block-size: 20px; padding: 0 !important }',
  },
  { fault: 'a summary too small to tap', check: 'targetFaults', css: 'summary { min-block-size: 0 !important; padding: 0 !important }' },
  { fault: 'grey text', check: 'textContrastFaults', css: '[part=sentence] { color: #999 }' },
  { fault: 'grey text in the picture', check: 'textContrastFaults', css: 'svg text { fill: #bbb }' },
  { fault: 'a pale value', check: 'markContrastFaults', css: '.fill { color: #cfe3f5 !important }' },
  { fault: 'a pale mark', check: 'markContrastFaults', css: '.marks { color: #ddd !important }' },
  { fault: 'marks without a gap around them', check: 'markContrastFaults', css: '.casing { stroke-width: 2 !important }' },
  { fault: 'a button without an edge', check: 'edgeContrastFaults', css: 'button { border-color: #eee !important }' },
  {
    fault: 'a colour of ours where colours are forced',
    check: 'forcedColourFaults',
    forcedColors: 'active',
    css: 'path { forced-color-adjust: none; stroke: #0f0 !important }',
  },
  {
    fault: 'marks that vanish where colours are forced',
    check: 'forcedColourFaults',
    forcedColors: 'active',
    css: '.fill { stroke: Canvas !important }',
  },
  { fault: 'a sentence that is cut off', check: 'clippedTexts', css: '[part=sentence] { overflow: hidden; block-size: 0.5em }' },
  {
    fault: 'a sentence that ends in dots',
    check: 'clippedTexts',
    css: '[part=sentence] { overflow: hidden; white-space: nowrap; text-overflow: ellipsis; inline-size: 5em }',
  },
  {
    fault: 'a picture wider than a phone',
    check: 'sidewaysFaults',
    width: 320,
    css: '.meter { inline-size: 600px !important; max-inline-size: none !important }',
  },
  {
    fault: 'a table that scrolls and cannot be reached',
    check: 'scrollerFaults',
    css: 'table { display: block; overflow: auto; inline-size: 60px !important; white-space: nowrap }',
  },
  { fault: 'figures that lie over each other', check: 'pictureTextFaults', css: 'svg .end { font-size: 150px !important }' },
  {
    fault: 'NaN for a reader',
    check: 'senselessText',
    change: (root) => (root.querySelector('[part=sentence]')!.textContent = 'Trust: NaN out of 100.'),
  },
  {
    fault: 'an attribute drawn from nothing',
    check: 'senselessText',
    change: (root) => root.querySelector('path')!.setAttribute('d', 'M0 0LNaN undefined'),
  },
  {
    fault: 'an element out of data',
    check: 'foreignMarkup',
    change: (root) => root.querySelector('figure')!.append(document.createElement('img')),
  },
  {
    fault: 'a handler out of data',
    check: 'foreignMarkup',
    change: (root) => root.querySelector('figure')!.setAttribute('onclick', 'go()'),
  },
  {
    fault: 'an address that runs',
    check: 'foreignMarkup',
    change: (root) => root.querySelector('a')!.setAttribute('href', 'javascript:alert(1)'),
  },
];
