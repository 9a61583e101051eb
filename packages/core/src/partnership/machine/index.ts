/** The partnership as an XState v5 machine. It agrees with the compact engine of `@folkmoot/core/partnership` on every step. */
export { createPartnershipMachine, type MachineOptions } from './create-machine.js';
export { describeMachineSnapshot } from './describe.js';
export type { Bounds, PartnershipContext } from './context.js';
