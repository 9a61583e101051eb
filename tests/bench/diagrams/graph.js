// The same graph for every side: the devolved regime as it is published, and an invented England of 163 bodies. Other libraries are given
// every position, so that none of them has to lay anything out.
import { registeredModel } from '@folkmoot/core/registry';
import '@folkmoot/models/register/devolved-social-partnership';

/** The page's box for a diagram. */
export const WIDTH = 1280;
const HEIGHT = 900;

const REGIONS = 9;
const AUTHORITIES = 153;

/** One nation, nine regions, 153 authorities, each steered from above; as a version-1 model. */
const england = () => {
  const { regimes, ...devolved } = registeredModel('devolved-social-partnership');
  const [regime] = regimes;
  const [tie] = regime.relationships;
  const [actor] = regime.actors;
  const body = (id, name, tier, parent) => ({ ...actor, id, name, tier, ...(parent && { parent }) });
  const numbers = (count) => Array.from({ length: count }, (_, index) => index);
  const actors = [
    body('england', 'England', 'national'),
    ...numbers(REGIONS).map((index) => body(`region-${index}`, `Region ${index + 1}`, 'regional')),
    ...numbers(AUTHORITIES).map((index) => body(`authority-${index}`, `Authority ${index + 1}`, 'area', `region-${index % REGIONS}`)),
  ];
  const tieOf = (from, to) => ({ ...tie, id: `${from}-${to}`, from, to });
  const relationships = [
    ...numbers(REGIONS).map((index) => tieOf('england', `region-${index}`)),
    ...numbers(AUTHORITIES).map((index) => tieOf(`region-${index % REGIONS}`, `authority-${index}`)),
  ];
  return { ...devolved, regimes: [{ ...regime, id: 'england', actors, relationships, absences: [] }] };
};

/** By name: a model as the registry holds it. */
export const models = { devolved: registeredModel('devolved-social-partnership'), england: england() };

/** A model as nodes with positions, row by row, and edges. */
export const graphOf = ({ regimes: [{ actors, relationships }] }) => {
  const tiers = [...new Set(actors.map(({ tier }) => tier))];
  const nodes = tiers.flatMap((tier, row) => {
    const members = actors.filter((actor) => actor.tier === tier);
    return members.map(({ id, name }, column) => ({
      id,
      name,
      x: ((column + 0.5) / members.length) * WIDTH,
      y: ((row + 0.5) / tiers.length) * HEIGHT,
    }));
  });
  return { nodes, edges: relationships.map(({ id, from, to }) => ({ id, from, to })) };
};
