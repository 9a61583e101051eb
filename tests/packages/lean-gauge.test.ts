// The gauge's own file leaves out parts of Lit and shortens names. Neither may show on the page.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, inject, it } from 'vitest';
import { readFields } from '../../packages/core/src/indicators/index.js';
import { enOccasional } from '../../packages/core/src/wording/occasional/index.js';
import { wordsFor } from '../../packages/core/src/wording/index.js';
import { refuseNeeded, withoutUnused } from '../../packages/embed/scripts/lean-lit.mjs';
import { classesIn, mangleProps, plainPrivates, SHORTENED, troublesOfNames } from '../../packages/embed/scripts/short-names.mjs';
import { open, sentences, type WatchedPage } from './support/browser.js';
import { Site } from './support/site.js';
import { page } from './support/widgets.js';

let site: Site;
beforeAll(async () => {
  site = await Site.start();
});
afterEach(() => {
  site.clear();
});
afterAll(async () => {
  await site.close();
});

const manifest = JSON.parse(
  readFileSync(join(inject('packed').find(({ name }) => name === '@folkmoot/elements')!.folder, 'custom-elements.json'), 'utf8'),
) as { modules: { declarations: { members?: { name: string }[]; attributes?: { name: string }[] }[] }[] };

const READING = {
  label: 'Taking part',
  area: 'Camden',
  value: 94.7,
  unit: '%',
  decimals: 1,
  min: 0,
  max: 100,
  target: 96,
  polarity: 'higher',
  interval: { lower: 94, upper: 95, level: 95 },
  comparators: [{ label: 'London', value: 96.3 }],
  bands: [{ label: 'low', from: 0, to: 90 }],
  series: [{ period: '2023', value: 93 }],
  period: '2024',
  source: { label: 'DfE', href: 'https://example.org/', licence: 'OGL' },
  assumption: 'Target set by the modeller',
};

describe('a shortened name', () => {
  it('is none that a page can see: of a property, a field of a reading, an issue, or a word that a page may replace', () => {
    const declarations = manifest.modules.flatMap((module) => module.declarations);
    const seen = new Set([
      ...declarations.flatMap(({ members = [], attributes = [] }) => [...members, ...attributes].map(({ name }) => name)),
      ...Object.keys(wordsFor('en')),
      ...Object.keys(READING),
      ...[READING.interval, READING.comparators[0]!, READING.bands[0]!, READING.series[0]!, READING.source].flatMap(Object.keys),
      ...['code', 'message', 'path', 'severity', 'phase', 'issues', 'warnings', 'recoverable', 'keptLastGood', 'widget', 'version'],
    ]);
    expect(seen.size).toBeGreaterThan(80);
    expect(SHORTENED.filter((name) => seen.has(name))).toEqual([]);
    // A reading is what the reader says it is.
    expect(readFields(READING)).toEqual({ ok: true, value: READING, warnings: [] });
    // What is said on occasion cannot be replaced by a page, but is looked up by the code of an issue.
    expect(Object.keys(enOccasional.failed).filter((code) => SHORTENED.includes(code))).toEqual([]);
  });

  it('is none of the browser’s own', async () => {
    const { page: blank, close } = await open(site.put('/', page('', '')));
    const names = await blank.evaluate(() => {
      const found = new Set<string>();
      for (const key of Object.getOwnPropertyNames(window)) {
        found.add(key);
        const value: unknown = Reflect.get(window, key);
        if (typeof value !== 'function') continue;
        for (const owner of [value, value.prototype as unknown])
          if (owner) for (const name of Object.getOwnPropertyNames(owner)) found.add(name);
      }
      return [...found];
    });
    await close();
    expect(names.length).toBeGreaterThan(5_000);
    expect(SHORTENED.filter((name) => names.includes(name))).toEqual([]);
  });

  it('becomes none that an element has', async () => {
    const { page: blank, close } = await open(site.put('/', page('', '')));
    const short = await blank.evaluate(() => {
      const names: string[] = [];
      for (let owner: object | null = document.createElement('x-x'); owner; owner = Object.getPrototypeOf(owner) as object | null)
        names.push(...Object.getOwnPropertyNames(owner).filter((name) => name.length <= 2));
      return names;
    });
    await close();
    expect(short).toEqual(mangleProps.reserved);
  });
});

describe('a name that must not be shortened stops the build', () => {
  const all = SHORTENED.map((name) => `it.${name}();`).join('');
  it('because it stands in a string', () => {
    expect(troublesOfNames(all)).toEqual([]);
    expect(troublesOfNames(`${all}it['strings']`)).toEqual(['“strings” stands in a string']);
    expect(troublesOfNames(`${all}it[\`strings\`]`)).toEqual(['“strings” stands in a string']);
  });

  it('because nothing is called so any more', () => {
    expect(troublesOfNames(all.replace('it.strings', 'it["x"]'))).toEqual(['“strings” names no property']);
  });
});

describe('private names', () => {
  it('are made plain; a field that is only declared goes', () => {
    const code = "class A { #a; #b = 1; static #c = '#d'; get #e() { return this.#a; } f() { return `#${this.#b}`; } }";
    expect(plainPrivates(code)).toBe("class A {  _b = 1; static _c = '#d'; get _e() { return this._a; } f() { return `#${this._b}`; } }");
    expect(plainPrivates('const a = 1;')).toBe('const a = 1;');
    expect(() => plainPrivates('class A { #a = 1; static is(x) { return #a in x; } }')).toThrow(/#name in/);
  });

  it('are known by class, since those of two classes in one line could be the same', () => {
    expect(classesIn('class A { #a = 1 } class B extends A { b() {} }')).toEqual([
      { name: 'A', parent: undefined, secretive: true },
      { name: 'B', parent: 'A', secretive: false },
    ]);
  });
});

describe('Lit without what the gauge does not use', () => {
  it('stops the build where Lit is written otherwise', () => {
    for (const file of ['css-tag', 'lit-html', 'lit-element', 'reactive-element'])
      expect(() => withoutUnused('', file)).toThrow(/found 0 times/);
  });

  it.each([
    ["import { repeat } from 'lit/directives/repeat.js';", /directive/],
    ["import { customElement } from 'lit/decorators.js';", /decorator/],
    ['html`<style>${rules}</style>`', /text-only/],
    ['size: { type: Number }', /unusual property/],
    ['firstUpdated() {}', /unusual hook/],
    ['html`<a @click=${{ handleEvent: go }}></a>`', /unusual listener/],
  ])('stops the build where a module has %s', (code, reason) => {
    expect(() => refuseNeeded(code, 'a.js')).toThrow(reason);
    expect(() => refuseNeeded('html`<p>${text}</p>`', 'a.js')).not.toThrow();
  });
});

describe('the gauge’s own file', () => {
  const CSV =
    'time_period,geographic_level,country_code,country_name,region_code,region_name,new_la_code,la_name,n_percent\n' +
    '202324,National,E92,England,,,,,90\n202324,Regional,E92,England,E12,London,,,91\n202324,Local authority,E92,England,E12,London,E09,Camden,92\n' +
    '202223,Local authority,E92,England,E12,London,E09,Camden,89\n';
  const GAUGES = `
    <folkmoot-gauge id="attributes" label="Taking part" value="94.7" unit="%" comparators="London: 96.3" announce strict heading-level="3"></folkmoot-gauge>
    <folkmoot-gauge id="file" src="/figures.csv" indicator="n_percent" area="Camden"></folkmoot-gauge>
    <folkmoot-gauge id="object"></folkmoot-gauge>
    <folkmoot-gauge id="wrong" src="/figures.csv" indicator="n_percent" area="Camdem" label="Wrong"></folkmoot-gauge>`;

  /** All that a page can see of its gauges now. */
  const lookAt = (shown: WatchedPage): Promise<unknown> =>
    shown.page.locator('folkmoot-gauge').evaluateAll(async (gauges) => {
      const looks = [];
      for (const gauge of gauges as unknown as (Element & Record<string, unknown>)[]) {
        await gauge.updateComplete;
        const { reading, strict, headingLevel, view, theme, constructor } = gauge;
        const { observedAttributes, version } = constructor as unknown as Record<string, unknown>;
        // Lit marks its places with comments whose names are random.
        const picture = gauge
          .shadowRoot!.innerHTML.replace(/<!--.*?-->/g, '')
          .replace(/\s+/g, ' ')
          // A minute may pass between the two.
          .replace(/\d\d:\d\d [AP]M/g, 'then');
        const attributes = [...gauge.attributes].map(({ name, value }) => `${name}=${value}`);
        looks.push({ reading, strict, headingLevel, view, theme, observedAttributes, version, picture, attributes });
      }
      return looks;
    });

  /** Properties, attributes, lists that grow and shrink, words of the page’s own, events, moves and printing. */
  const changes: readonly (() => unknown)[] = [
    () =>
      Object.assign(document.querySelector('#attributes')!, {
        comparators: 'London: 96; Kent: 95; Hull: 94',
        theme: 'dark',
        strict: false,
      }),
    () =>
      Object.assign(document.querySelector('#attributes')!, { comparators: '', theme: undefined, messages: { target: 'Aim' }, target: 96 }),
    () => document.querySelector('#attributes')!.setAttribute('value', '12'),
    () => document.querySelector('#attributes')!.setAttribute('value', 'many'),
    () => document.querySelector('#attributes')!.removeAttribute('value'),
    () => document.querySelector('#attributes')!.setAttribute('missing', 'suppressed'),
    () => document.querySelector('#file')!.setAttribute('area', 'London'),
    () => Object.assign(document.querySelector('#object')!, { data: { label: 'Other', value: 'x' } }),
    () => Object.assign(document.querySelector('#object')!, { data: { label: 'Other', value: 3, series: [{ period: '2020', value: 2 }] } }),
    () => document.body.append(document.querySelector('#file')!),
    () => dispatchEvent(new Event('beforeprint')),
    () => dispatchEvent(new Event('afterprint')),
    () => document.documentElement.setAttribute('dir', 'rtl'),
    () => (document.querySelector('#wrong')!.shadowRoot!.querySelector('button') as HTMLElement).click(),
    () => Object.assign(document.querySelector('#wrong')!, { area: 'Camden' }),
  ];

  const seenWith = async (name: string): Promise<Record<'looks' | 'events' | 'errors', readonly unknown[]>> => {
    site.put('/figures.csv', CSV);
    const script = name.endsWith('.classic.js')
      ? `<script src="/folkmoot/${name}"></script>`
      : `<script type="module" src="/folkmoot/${name}"></script>`;
    const shown = await open(site.put('/page.html', page(script, GAUGES)));
    await shown.page.evaluate((reading) => Object.assign(document.querySelector('#object')!, { data: reading }), READING);
    await sentences(shown.page, '#attributes, #file, #object');
    await expect.poll(async () => (await shown.events()).length).toBeGreaterThanOrEqual(3);
    await shown.page.locator('#file summary').first().click();
    await shown.page.locator('#file details button').first().waitFor();
    const looks = [await lookAt(shown)];
    for (const change of changes) {
      await shown.page.evaluate(`void (${change.toString()})()`);
      await shown.page.waitForTimeout(50);
      await shown.page.waitForFunction(
        () => ![...document.querySelectorAll('folkmoot-gauge')].some((gauge) => gauge.shadowRoot!.querySelector('[aria-busy]')),
      );
      looks.push(await lookAt(shown));
    }
    const events = (await shown.events()).map((event) => JSON.stringify(event)).sort();
    const { errors } = await shown.trouble();
    await shown.close();
    return { looks, events, errors };
  };

  it.each(['folkmoot-gauge.js', 'folkmoot-gauge.classic.js'])('shows, says and tells what the complete file does: %s', async (name) => {
    const [complete, own] = [await seenWith('folkmoot.js'), await seenWith(name)];
    // Nothing would be compared if nothing changed.
    expect(new Set(complete.looks.map((look) => JSON.stringify(look))).size).toBeGreaterThan(12);
    expect(complete.errors).toEqual([]);
    expect(own).toEqual(complete);
  });
});
