import type { GovernanceModel } from '@folkmoot/core/model';

/** The lists of a model with nothing in them, for models that hold one thing. */
export const blank = {
  regimes: [],
  areas: [],
  indicators: [],
  timeline: [],
  comparisons: [],
  profiles: [],
  loops: [],
  networks: [],
  learningTypes: [],
  assumptions: [],
  concepts: [],
  sources: [],
} as const satisfies Partial<GovernanceModel>;
