import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { compilePartnership } from '../partnership/index.js';
import { readModel } from './index.js';

const page = readFileSync(new URL('../../../../docs/model-format.md', import.meta.url), 'utf8');
const [example = '', partnershipExample = ''] = [...page.matchAll(/```json\n(.*?)\n```/gs)].map(([, json = '']) => json);

/** Where in the example the things stand whose required parts the page lists. */
const PLACES: Readonly<Record<string, readonly string[]>> = {
  forces: ['forces'],
  quadrant: ['forces.quadrants.IE'],
  factor: ['forces.factors.0'],
  preset: ['forces.presets.today'],
  partnership: ['partnership'],
  parameters: ['forces.parameters', 'partnership.parameters'],
  start: ['partnership.starts.today'],
  region: ['partnership.regions.0'],
  state: ['partnership.regions.0.states.apart'],
  transition: ['partnership.regions.0.states.apart.on.0'],
  event: ['partnership.events.0'],
};

interface JsonSchema {
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly $defs?: Readonly<Record<string, JsonSchema>>;
}

test('the example on the page about the format is a model without a fault', () => {
  const result = readModel(example, { strict: true });
  expect(result.ok ? [] : result.issues).toEqual([]);
  expect(result.ok && [result.value.regimes[0]?.actors.length, result.value.indicators[0]?.series.length]).toEqual([3, 2]);
});

test('the partnership on the page is a model without a fault, and plays: aims bring trust, trust the way up, cuts the way down', () => {
  const result = readModel(partnershipExample, { strict: true });
  expect(result.ok ? [] : result.issues).toEqual([]);
  const { partnership, forces } = result.ok ? result.value : {};
  const engine = compilePartnership(partnership!, forces!);
  expect(engine.warnings).toEqual([]);
  let state = engine.start('today');
  const arrangement = () => engine.describe(state).configuration.arrangement;
  const after = (event: string) => {
    state = engine.step(state, event);
    return arrangement();
  };
  expect(['REVIEW', 'AGREE_AIMS', 'REVIEW', 'CUTS'].map(after)).toEqual(['apart', 'apart', 'together', 'apart']);
});

test('each part of a partnership that the page says must be there is refused without', () => {
  const required = [...page.matchAll(/^\| (?:each )?`?([a-z]+)`?(?:, in both)? +\| (`[^|]*?)(?:;[^|]*)?\|$/gm)].filter(
    ([, where]) => where! in PLACES,
  );
  expect(required.map(([, where]) => where)).toEqual(Object.keys(PLACES));
  const told = required.flatMap(([, where = '', list = '']) =>
    [...list.matchAll(/`(\w+)`/g)].flatMap(([, property = '']) =>
      PLACES[where]!.map((place) => {
        const model = JSON.parse(partnershipExample) as object;
        const whole = place.split('.').reduce((part: any, key) => part[key], model);
        const inside = property in whole ? whole : Object.values(whole).find((part: any) => typeof part === 'object' && property in part);
        Reflect.deleteProperty(inside, property);
        return [place, property, readModel(model).ok];
      }),
    ),
  );
  expect(told.length).toBeGreaterThan(30);
  expect(told.filter(([, , ok]) => ok)).toEqual([]);
});

test('where parameters differ, those of the partnership are played', () => {
  const model = JSON.parse(partnershipExample) as { forces: any; partnership: any };
  model.forces.parameters.theta.together = 0.9;
  const engine = compilePartnership(model.partnership, model.forces);
  expect(engine.parameters(engine.start('today'))['theta.together']).toBe(0.1);
});

test('the page names every property of the format', () => {
  const schema = JSON.parse(readFileSync(new URL('../../schema/governance-model.schema.json', import.meta.url), 'utf8')) as JsonSchema;
  const prose = page.replace(/```json.*?```/gs, '');
  const properties = [schema, ...Object.values(schema.$defs ?? {})].flatMap((part) => Object.keys(part.properties ?? {}));
  const named = (property: string) => prose.includes(`\`${property}\``) || prose.includes(`"${property}"`);
  expect([...new Set(properties)].filter((property) => !named(property))).toEqual([]);
});

test('the limits on the page are the limits', () => {
  const many = (count: number) => Array.from({ length: count }, () => 0);
  const refused = (rest: object) => {
    const result = readModel({ version: 1, id: 'm', title: 'M', ...rest });
    return result.ok ? '' : (result.issues[0]?.message ?? '');
  };
  expect(page).toContain('| 10,000 (more than 2,000 are grouped in pictures)');
  expect(refused({ regimes: [{ actors: many(10_001) }] })).toContain('at most 10,000');
  expect(page).toMatch(/\| 20,000 +\|/);
  expect(refused({ regimes: [{ relationships: many(20_001) }] })).toContain('at most 20,000');
  expect(page).toContain('| 10,000 (names over 500 are shortened in pictures)');
  expect(refused({ summary: 'x'.repeat(10_001) })).toContain('longer than 10,000 characters');
});
