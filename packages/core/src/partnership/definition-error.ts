import type { Issue } from '../issues/index.js';

/** Thrown when an engine is asked for with a wrong definition. The message names the first thing that is wrong. */
export class PartnershipDefinitionError extends Error {
  override readonly name = 'PartnershipDefinitionError';

  constructor(
    /** Everything that is wrong. */
    readonly issues: readonly Issue[],
  ) {
    super(issues.map((issue) => issue.message).join(' '));
  }
}
