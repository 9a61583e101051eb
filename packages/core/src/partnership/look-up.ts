import { ISSUE_LIMIT, refusal, type Issue, type Result } from '../issues/index.js';
import { adoptForces, type ForcesDraft } from '../forces/draft.js';
import type { ForcesDefinition } from '../forces/definition.js';
import type { PartnershipDefinition } from './definition.js';
import { adoptPartnership, type PartnershipDraft } from './draft.js';
import { readStatechart } from './read-statechart.js';
import type { Statechart } from './statechart.js';

/** A partnership definition as version 1 of the model has it, or as the draft does. */
export type PartnershipInput = PartnershipDefinition | PartnershipDraft;
/** A force model as version 1 of the model has it, or as the draft does. */
export type ForcesInput = ForcesDefinition | ForcesDraft;

const capped = (issues: readonly Issue[]): readonly Issue[] => {
  if (issues.length <= ISSUE_LIMIT) return issues;
  const more = issues.length - ISSUE_LIMIT + 1;
  return [...issues.slice(0, ISSUE_LIMIT - 1), refusal('too-many', '', `There are ${more} more problems like these.`)];
};

/** Refuses, with the reasons among the issues. */
export const refuse = (issues: readonly Issue[]): Result<never> => ({
  ok: false,
  issues: capped(issues.filter((issue) => issue.severity === 'error')),
});

/** The value with its warnings, unless one of the issues is a reason to refuse it. */
export const unlessRefused = <T>(value: T, issues: readonly Issue[]): Result<T> =>
  issues.some((issue) => issue.severity === 'error') ? refuse(issues) : { ok: true, value, warnings: capped(issues) };

/**
 * Looks up every name in a definition, and checks nothing else: for a model that has been read with `readModel` or is known to be
 * sound, such as a reference model. Leaves the checker out of a bundle that does not need it; `checkPartnership` does both.
 */
export const lookUpPartnership = (definition: PartnershipInput, forces: ForcesInput): Result<Statechart> =>
  lookUpVersion1(adoptPartnership(definition), adoptForces(forces));

/** The same for what is in version 1 of the model, as everything is that `readModel` gives: leaves the drafts' forms out as well. */
export const lookUpVersion1 = (definition: PartnershipDefinition, forces: ForcesDefinition): Result<Statechart> => {
  const issues: Issue[] = [];
  const chart = readStatechart(definition, forces, (issue) => void issues.push(issue));
  return unlessRefused(chart, issues);
};
