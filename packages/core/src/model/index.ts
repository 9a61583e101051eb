/** The governance model: its types, and the reader that turns any JSON into one or says why it cannot. */
export { readModel, type ReadOptions } from './reading/read-model.js';
export { defaultBudgets, type Budgets } from './reading/budgets.js';
export { deepFreeze, type Frozen } from './frozen.js';
export type * from './types.js';
