import type { Issue, Result } from '../issues/index.js';
import type { ForcesDefinition } from '../forces/definition.js';
import type { PartnershipDefinition } from './definition.js';
import { readStatechart } from './read-statechart.js';
import { unlessRefused } from './refusing.js';
import type { Statechart } from './statechart.js';

/**
 * Looks up every name in what is in version 1 of the model, as everything is that `readModel` gives, and checks nothing else: for a model
 * that is known to be sound, such as a reference model. Leaves the checker and the drafts' forms out of a page that does not need them.
 */
export const lookUpVersion1 = (definition: PartnershipDefinition, forces: ForcesDefinition): Result<Statechart> => {
  const issues: Issue[] = [];
  const chart = readStatechart(definition, forces, (issue) => void issues.push(issue));
  return unlessRefused(chart, issues);
};
