// What the model around a gauge can be wrong with. The reader has its own tests; here is what a page makes of it.
import { type HostileCase, model, modelFile, modelJson, notes, refuses, shows, waits } from '../case.js';
import { GOOD_MODEL } from '../good.mjs';

type Model = typeof GOOD_MODEL;
const good = (): Model & Record<string, unknown> => structuredClone(GOOD_MODEL) as Model & Record<string, unknown>;
const changed = (change: (model: Model & Record<string, unknown>) => void): object => {
  const made = good();
  change(made);
  return made;
};
const SAYS = /Staying on, Borsetshire, 2024: 91\.5%/;
const JSON_TYPE = { 'content-type': 'application/json' };

/** D rows of a model. */
export const modelCases: readonly HostileCase[] = [
  shows('D1', 'a good model', model(good()), SAYS),
  waits('D1', 'no model', model(undefined)),
  refuses('D1', 'an empty object', model({}), 'schema', /empty/),
  refuses('D1', 'an empty file', modelFile('', JSON_TYPE), 'parse', /empty/),
  refuses('D2', 'a trailing comma', modelJson('{"version": 1,}'), 'parse', /line 1, column/),
  refuses(
    'D5',
    'a file in Windows-1252',
    modelFile(Buffer.from(JSON.stringify({ ...good(), title: 'Café' }), 'latin1'), JSON_TYPE),
    'encoding',
  ),
  shows('D4', 'a file in UTF-16 with its mark', modelFile(Buffer.from(`\ufeff${JSON.stringify(good())}`, 'utf16le'), JSON_TYPE), SAYS),
  refuses('D7', 'objects in each other, 100 deep', modelJson(`${'{"a":'.repeat(100)}1${'}'.repeat(100)}`), 'too-deep'),
  refuses(
    'D7',
    'an object that holds itself',
    model(() => {
      const circle: Record<string, unknown> = { version: 1, id: 'x', title: 'x' };
      circle.areas = [circle];
      return circle;
    }),
    'too-deep',
  ),
  notes(
    'D11',
    'a field nobody knows',
    model(
      changed((made) => {
        made.colour = 'red';
      }),
    ),
    'schema',
    /colour/,
  ),
  refuses(
    'D12',
    'an area without a name',
    model(
      changed((made) => {
        Reflect.deleteProperty(made.areas[1]!, 'name');
      }),
    ),
    'schema',
    /name is missing/,
  ),
  refuses(
    'D12',
    'a number written as text',
    model(
      changed((made) => {
        Object.assign(made.indicators[0]!.series[0]!.points[1]!, { value: '91.5' });
      }),
    ),
    'schema',
  ),
  refuses(
    'D13',
    'two areas with the same id',
    model(
      changed((made) => {
        made.areas[1]!.id = 'england';
      }),
    ),
    'duplicate-id',
    /england/,
  ),
  refuses(
    'D17',
    'areas that are each other’s parent',
    model(
      changed((made) => {
        Object.assign(made.areas[0]!, { parent: 'borsetshire' });
      }),
    ),
    'cycle',
  ),
  refuses('D19', 'a figure that is Infinity', modelJson(JSON.stringify(good()).replace('91.5', '1e999')), 'range'),
  refuses(
    'D20',
    'a scale upside down',
    model(
      changed((made) => {
        made.indicators[0]!.scale = { min: 100, max: 0 };
      }),
    ),
    'range',
  ),
  refuses(
    'D30',
    'a model of a version to come',
    model(
      changed((made) => {
        made.version = 99;
      }),
    ),
    'version',
  ),
  refuses(
    'D27',
    'a getter that throws',
    model(() => ({
      version: 1,
      id: 'x',
      get title() {
        throw new Error('no');
      },
    })),
    'schema',
  ),
  refuses(
    'D27',
    'a proxy that throws',
    model(
      () =>
        new Proxy(
          {},
          {
            ownKeys: () => {
              throw new Error('no');
            },
          },
        ),
    ),
    'schema',
  ),
  refuses(
    'D27',
    'a Map',
    model(() => new Map()),
    'schema',
  ),
  refuses(
    'D10',
    '100,000 areas that are none',
    model(() => ({ version: 1, id: 'x', title: 'x', areas: Array.from({ length: 100_000 }, () => ({})) })),
    'schema',
    /more/,
  ),
  refuses(
    'N6',
    'a page in place of a model',
    modelFile('<!doctype html><title>Sign in</title>', { 'content-type': 'text/html' }),
    'fetch-type',
  ),
  notes(
    'T7',
    'a NUL in a name',
    model(
      changed((made) => {
        made.areas[1]!.name = 'The F\0ens';
      }),
    ),
    'encoding',
  ),
];
