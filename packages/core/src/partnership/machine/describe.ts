import type { AnyMachineSnapshot } from 'xstate';
import type { PartnershipDescription } from '../describe.js';
import type { PartnershipContext } from './context.js';

const innermost = (value: unknown): string => (typeof value === 'string' ? value : innermost(Object.values(value as object)[0]));

/** Describes a snapshot of the machine in the words of the compact engine's `describe`. */
export const describeMachineSnapshot = (snapshot: AnyMachineSnapshot): PartnershipDescription => {
  const { ratings, counters, used, balance, climateBalance } = snapshot.context as PartnershipContext;
  const configuration = Object.fromEntries(
    Object.entries(snapshot.value as Readonly<Record<string, unknown>>).map(([region, value]) => [region, innermost(value)]),
  );
  return { configuration, balance, climateBalance, ratings, counters, used };
};
