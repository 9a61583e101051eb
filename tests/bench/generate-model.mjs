/**
 * An invented England, the size of the real one: a government, 9 regional bodies, 153 local authorities and 3,000 schools and colleges,
 * 3,163 actors with 6,162 relationships between them. The same seed always gives the same model. Nothing in it is a fact about anybody.
 *
 *     node tests/bench/generate-model.mjs [--seed 1] [--authorities 153] [--institutions 3000] > model.json
 */
import { parseArgs } from 'node:util';
import { pathToFileURL } from 'node:url';

/** Numbers from 0 to 1 that look random and always come in the same order (mulberry32). */
function randomFrom(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const REGIONS = ['Northern', 'Western', 'Pennine', 'Marches', 'Midland', 'Fenland', 'Capital', 'Channel', 'Moorland'];
const FIRST = [
  'Ash',
  'Birch',
  'Clay',
  'Dun',
  'Elm',
  'Fern',
  'Gorse',
  'Hazel',
  'Ivy',
  'Kestrel',
  'Linden',
  'Mill',
  'North',
  'Oak',
  'Rowan',
  'Stone',
];
const LAST = ['borough', 'bridge', 'dale', 'field', 'ford', 'ham', 'hurst', 'leigh', 'mere', 'port', 'stead', 'ton', 'wick', 'worth'];

/**
 * @param {{seed?: number, authorities?: number, institutions?: number}} [options] how many local authorities (at least 1) and institutions.
 * @returns {object} a version 1 model. Each authority is tied to the government, each region to the government, and each institution to
 *   its authority and to the government.
 */
export function generateModel({ seed = 1, authorities = 153, institutions = 3000 } = {}) {
  const random = randomFrom(seed);
  const pick = (list) => list[Math.floor(random() * list.length)];
  const strength = () => 1 + Math.floor(random() * 3);
  const place = () => `${pick(FIRST)}${pick(LAST)}`;
  const sources = [{ source: 'invented', place: `seed ${seed}` }];
  const actors = [{ id: 'government', name: 'Central government', tier: 'national', status: 'inferred', policyMaker: true, sources }];
  const relationships = [];
  const relate = (kind, from, to, rest) => {
    relationships.push({ id: `r${relationships.length + 1}`, kind, from, to, strength: strength(), status: 'inferred', ...rest, sources });
  };

  REGIONS.forEach((name, index) => {
    const id = `region-${index + 1}`;
    actors.push({ id, name: `${name} regional body`, tier: 'regional', status: 'inferred', sources });
    relate('framework', 'government', id, { note: 'A framework for the region' });
  });
  for (let index = 0; index < authorities; index += 1) {
    const id = `authority-${index + 1}`;
    const parent = `region-${(index % REGIONS.length) + 1}`;
    actors.push({ id, name: `${place()} Council`, tier: 'area', parent, status: 'inferred', sources });
    relate('lever', 'government', id, {
      instrument: pick(['targets', 'funding', 'planning', 'initiatives']),
      note: 'Steered from the centre',
    });
  }
  for (let index = 0; index < institutions; index += 1) {
    const id = `institution-${index + 1}`;
    const parent = `authority-${1 + Math.floor(random() * authorities)}`;
    const name = `${place()} ${pick(['School', 'School', 'Academy', 'Sixth Form', 'College', 'Training'])} ${index + 1}`;
    actors.push({ id, name, tier: 'institution', parent, status: 'inferred', sources });
    relate('coordination', parent, id, { note: 'Brought together by the authority' });
    relate('accountability', 'government', id, { unit: 'institution', note: 'Answers for its own results' });
  }
  return {
    version: 1,
    id: `invented-england-${seed}`,
    title: 'An invented England',
    summary: 'Made to measure with. Names, ties and strengths are invented.',
    lang: 'en-GB',
    regimes: [{ id: 'invented', title: 'An invented England', period: 'never', actors, relationships, absences: [] }],
    sources: [{ id: 'invented', title: 'Invented by a generator', kind: 'invention' }],
    provenance: { wording: 'generated', numbers: 'generated' },
  };
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const whole = { type: 'string' };
  const { values } = parseArgs({ options: { seed: whole, authorities: whole, institutions: whole } });
  const options = Object.fromEntries(Object.entries(values).map(([key, value]) => [key, Number(value)]));
  process.stdout.write(`${JSON.stringify(generateModel(options))}\n`);
}
