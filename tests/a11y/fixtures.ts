// Every kind of gauge, in every state it can be in. Each accessibility test runs over all of them; adding one is adding a row.

/** One gauge, or a model with one, in one state. */
export interface Fixture {
  readonly name: string;
  /** Its markup. The element to look at has the fixture's name as its id. */
  readonly html: string;
  /** What it must say before it is looked at; its state has come about then. */
  readonly ready: RegExp;
  /** Run in the page after the first state has come about, to bring about the second. */
  readonly then?: { readonly src: string; readonly ready: RegExp };
  /** Attributes of what the element stands in. */
  readonly around?: string;
}

const attributesOf = (attributes: Readonly<Record<string, string>>): string =>
  Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${value.replaceAll('"', '&quot;')}"`)
    .join('');

const gauge = (name: string, attributes: Readonly<Record<string, string>>, inside = ''): string =>
  `<folkmoot-gauge id="${name}"${attributesOf(attributes)}>${inside}</folkmoot-gauge>`;

const FULL = {
  label: 'Participation in education and training',
  area: 'Borsetshire',
  period: '2025',
  value: '94.7',
  unit: '%',
  target: '96',
  polarity: 'higher',
  lower: '94.1',
  upper: '95.2',
  comparators: 'The Fens: 93.6; England: 92',
  previous: '93.9',
  'previous-period': '2024',
  source: 'Department for Education',
  'source-href': 'https://example.org/participation',
  licence: 'Open Government Licence v3.0',
  assumption: 'The target is the county’s own, set in 2024',
};
const BANDS = {
  label: 'Trust between partners',
  value: '62',
  bands: 'low: 0 40; fair: 40 65; good: 65 100',
  assumption: 'Limits set by the partnership',
};

/** All of them. */
export const fixtures: readonly Fixture[] = [
  { name: 'plain', html: gauge('plain', { label: 'Trust in partners', value: '62' }), ready: /62 out of 100/ },
  { name: 'full', html: gauge('full', FULL), ready: /94\.7%/ },
  { name: 'bullet', html: gauge('bullet', { ...FULL, shape: 'bullet' }), ready: /94\.7%/ },
  { name: 'bands', html: gauge('bands', BANDS), ready: /“fair”/ },
  { name: 'bullet-bands', html: gauge('bullet-bands', { ...BANDS, shape: 'bullet', target: '70' }), ready: /“fair”/ },
  {
    name: 'missing',
    html: gauge('missing', { label: 'Staying on', area: 'Barset', missing: 'suppressed', unit: '%', comparators: 'England: 91' }),
    ready: /suppressed/,
  },
  {
    name: 'above',
    html: gauge('above', { label: 'Enrolment', value: '112', unit: '%', max: '100' }),
    ready: /above the scale.*Data notes/s,
  },
  { name: 'zero', html: gauge('zero', { label: 'Complaints', value: '0', max: '20', polarity: 'lower' }), ready: /0 out of 20/ },
  { name: 'negative', html: gauge('negative', { label: 'Balance of forces', value: '-12', min: '-50', max: '50' }), ready: /-12/ },
  {
    name: 'money',
    html: gauge('money', { label: 'Spending', value: '1250000', unit: '£', max: '2000000', comparators: 'England: 1100000' }),
    ready: /£1,250,000/,
  },
  {
    name: 'long',
    html: gauge('long', {
      label:
        'Young people aged sixteen and seventeen who are recorded as not in education, employment or training, or whose activity is not known to the authority',
      area: 'Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch',
      value: '5.6',
      unit: '%',
    }),
    ready: /5\.6%/,
  },
  {
    name: 'arabic',
    html: gauge('arabic', { label: 'الثقة بين الشركاء', value: '62', target: '80', comparators: 'المنطقة: 58' }),
    ready: /62/,
    around: 'lang="ar" dir="rtl"',
  },
  { name: 'mixed', html: gauge('mixed', { label: 'Trust', value: '62', comparators: 'אנגליה: 60; Wales: 65' }), ready: /אנגליה/ },
  { name: 'welsh', html: gauge('welsh', FULL), ready: /Nodiadau data/, around: 'lang="cy"' },
  { name: 'heading', html: gauge('heading', { label: 'Trust in partners', value: '62', 'heading-level': '2' }), ready: /62/ },
  {
    name: 'summary',
    html: gauge('summary', { label: 'Trust in partners', value: '62', summary: 'Six partners in ten trust each other.' }),
    ready: /Six partners/,
  },
  { name: 'table', html: gauge('table', { ...FULL, view: 'table' }), ready: /Licence.*PNG/s },
  {
    name: 'many',
    html: gauge('many', {
      label: 'Staying on',
      value: '91',
      unit: '%',
      comparators: Array.from({ length: 12 }, (_, at) => `Area ${String(at + 1)}: ${String(80 + at)}`).join('; '),
    }),
    ready: /Area 12/,
  },
  { name: 'csv', html: gauge('csv', { src: '/file/good.csv', indicator: 'staying_on_percent', area: 'Borsetshire' }), ready: /91\.5%/ },
  {
    name: 'model',
    html: `<folkmoot-model src="/file/model.json">${gauge('model', { indicator: 'staying-on', area: 'borsetshire' })}</folkmoot-model>`,
    ready: /91\.5%/,
  },
  { name: 'loading', html: gauge('loading', { label: 'Staying on', src: '/gate/for-ever' }), ready: /Loading…/ },
  { name: 'error', html: gauge('error', { label: 'Staying on', src: '/status/404' }), ready: /no data at that address/ },
  {
    name: 'error-fallback',
    html: gauge('error-fallback', { label: 'Staying on', src: '/status/503' }, '<p>Ninety-one in a hundred stayed on.</p>'),
    ready: /busy or broken/,
  },
  {
    name: 'unreadable',
    html: gauge('unreadable', { label: 'Staying on' }, '<script type="application/json">{"value": "high", "min": 1,}</script>'),
    ready: /line 1/,
  },
  {
    name: 'model-error',
    html: `<folkmoot-model id="model-error" src="/status/404">${gauge('in-model-error', { indicator: 'staying-on' })}</folkmoot-model>`,
    ready: /no data at that address/,
  },
  {
    name: 'stale',
    html: gauge('stale', { src: '/file/good.json' }),
    ready: /91\.5%/,
    then: { src: '/status/503', ready: /Showing data from/ },
  },
  { name: 'empty', html: gauge('empty', { label: 'Staying on' }), ready: /nothing to show yet/ },
  { name: 'notes', html: gauge('notes', { label: 'Trust', value: '62', target: 'high', polarity: 'up' }), ready: /Data notes \(2\)/ },
];

/** All of them on one page, each in a section of its own. */
export const gallery = (list: readonly Fixture[] = fixtures): string =>
  list
    .map(({ name, html, around }) => `<section aria-label="${name}" id="section-${name}"${around ? ` ${around}` : ''}>${html}</section>`)
    .join('\n');
