import type { Issue, Result } from '../../issues/index.js';
import { checkForces } from '../../forces/check.js';
import { adoptForces } from '../../forces/draft.js';
import { lookUpPartnership, type ForcesInput, type PartnershipInput } from '../look-up-draft.js';
import { refuse, unlessRefused } from '../refusing.js';
import type { Statechart } from '../statechart.js';
import { unintendedEnds } from './ends.js';
import { unreachableStates } from './reachability.js';
import { restlessTransitions } from './settling.js';
import { checkShape } from './shape.js';

/**
 * Checks a partnership definition together with its force model, and looks every name up.
 * @returns the statechart, with warnings (such as a state that nothing leads out of); or every reason to refuse it, each naming
 * the state, event or rating at fault. Never throws, whatever it is given.
 */
export const checkPartnership = (definition: PartnershipInput, forces: ForcesInput): Result<Statechart> => {
  const shape: Issue[] = [];
  checkShape(definition, forces, (issue) => void shape.push(issue));
  if (shape.length > 0) return refuse(shape);
  const arithmetic = checkForces(adoptForces(forces), '/forces');
  if (arithmetic.length > 0) return refuse(arithmetic);
  const found = lookUpPartnership(definition, forces);
  if (!found.ok) return found;
  const { value: chart, warnings } = found;
  return unlessRefused(chart, [...warnings, ...unreachableStates(chart), ...unintendedEnds(chart), ...restlessTransitions(chart)]);
};
