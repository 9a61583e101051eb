import type { Regime } from '../../../model/types.js';

/** What a trace found. */
export interface Trace {
  /** The ids of the relationships that were followed. */
  readonly ties: ReadonlySet<string>;
  /** The bodies reached, with the number of steps to each, the nearest first; where it began is left out. */
  readonly bodies: ReadonlyMap<string, number>;
}

/**
 * Follows relationships from a body, step by step, against their direction (upstream: what can come to bear on it) or along it. Those that run
 * both ways have no stream and are not followed: through them everything would lead to everything.
 */
export function traceFrom({ relationships }: Pick<Regime, 'relationships'>, body: string, upstream: boolean): Trace {
  const ties = new Set<string>();
  const bodies = new Map([[body, 0]]);
  for (const [here, steps] of bodies)
    for (const { id, from, to, mutual } of relationships) {
      const [near, far] = upstream ? [to, from] : [from, to];
      if (mutual || near !== here || far === near) continue;
      ties.add(id);
      // A map that grows while it is walked is walked to its new end.
      if (!bodies.has(far)) bodies.set(far, steps + 1);
    }
  bodies.delete(body);
  return { ties, bodies };
}
