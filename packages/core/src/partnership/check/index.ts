import { ISSUE_LIMIT, refusal, type Issue, type Result } from '../../issues/index.js';
import { checkForces } from '../../forces/check.js';
import { adoptForces, type ForcesDraft } from '../../forces/draft.js';
import type { ForcesDefinition } from '../../forces/definition.js';
import { adoptPartnership, type PartnershipDraft } from '../draft.js';
import type { PartnershipDefinition } from '../definition.js';
import { readStatechart } from '../read-statechart.js';
import type { Statechart } from '../statechart.js';
import { unintendedEnds } from './ends.js';
import { unreachableStates } from './reachability.js';
import { restlessTransitions } from './settling.js';
import { checkShape } from './shape.js';

/** A partnership definition as version 1 of the model has it, or as the draft does. */
export type PartnershipInput = PartnershipDefinition | PartnershipDraft;
/** A force model as version 1 of the model has it, or as the draft does. */
export type ForcesInput = ForcesDefinition | ForcesDraft;

const capped = (issues: readonly Issue[]): readonly Issue[] => {
  if (issues.length <= ISSUE_LIMIT) return issues;
  const more = issues.length - ISSUE_LIMIT + 1;
  return [...issues.slice(0, ISSUE_LIMIT - 1), refusal('too-many', '', `There are ${more} more problems like these.`)];
};

/**
 * Checks a partnership definition together with its force model, and looks every name up.
 * @returns the statechart, with warnings (such as a state that nothing leads out of); or every reason to refuse it, each naming
 * the state, event or rating at fault. Never throws, whatever it is given.
 */
export const checkPartnership = (definition: PartnershipInput, forces: ForcesInput): Result<Statechart> => {
  const issues: Issue[] = [];
  const report = (issue: Issue) => void issues.push(issue);
  const refused = () => issues.some((issue) => issue.severity === 'error');
  const refuse = (): Result<Statechart> => ({ ok: false, issues: capped(issues.filter((issue) => issue.severity === 'error')) });

  checkShape(definition, forces, report);
  if (refused()) return refuse();
  const adoptedForces = adoptForces(forces);
  issues.push(...checkForces(adoptedForces, '/forces'));
  if (refused()) return refuse();
  const chart = readStatechart(adoptPartnership(definition), adoptedForces, report);
  if (refused()) return refuse();
  issues.push(...unreachableStates(chart), ...unintendedEnds(chart), ...restlessTransitions(chart));
  return refused() ? refuse() : { ok: true, value: chart, warnings: capped(issues) };
};
