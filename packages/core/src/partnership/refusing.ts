import { ISSUE_LIMIT, refusal, type Issue, type Result } from '../issues/index.js';

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
