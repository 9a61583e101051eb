import { createActor } from 'xstate';
import { expect, it } from 'vitest';
import { compilePartnership, type PartnershipDescription } from '../../packages/core/src/partnership/index.js';
import { createPartnershipMachine, describeMachineSnapshot } from '../../packages/core/src/partnership/machine/index.js';
import { describeShared, sharedJson } from '../support/shared.js';

interface Final {
  config: Record<string, string>;
  balance: number;
  climateBalance: number;
  context: Record<string, number>;
}
interface Trace {
  start: string;
  options: { config?: Record<string, string> };
  events: string[];
  log: { event: string; result: string; arrangement: string; balance: number }[];
  final: Final;
}
interface Sequence {
  start: string;
  events: string[];
  res: string;
  final: Final;
}

describeShared('the published traces', () => {
  const definition = sharedJson('domain/partnership.json') as never;
  const forces = sharedJson('domain/forces.json') as never;
  const { statechartTraces, tolerance } = sharedJson('domain/vectors.json') as {
    statechartTraces: Record<string, Trace>;
    tolerance: number;
  };
  const { sequences } = sharedJson('domain/trace-sample.json') as { sequences: Sequence[] };
  const engine = compilePartnership(definition, forces);

  /** One engine at one moment, asked to take one event. */
  interface Rehearsal {
    take(event: string): 'ok' | 'refused';
    describe(): PartnershipDescription;
  }
  const compact = (start: string, options = {}): Rehearsal => {
    let state = engine.start(start, options);
    return {
      take: (event) => {
        const [before, allowed] = [state, engine.allowed(state, event)];
        state = engine.step(state, event);
        expect(state !== before).toBe(allowed);
        return allowed ? 'ok' : 'refused';
      },
      describe: () => engine.describe(state),
    };
  };
  const machine = (start: string, options = {}): Rehearsal => {
    const actor = createActor(createPartnershipMachine(definition, forces, { start, ...options })).start();
    return {
      take: (event) => {
        const allowed = actor.getSnapshot().can({ type: event });
        actor.send({ type: event });
        return allowed ? 'ok' : 'refused';
      },
      describe: () => describeMachineSnapshot(actor.getSnapshot()),
    };
  };

  const expectFinal = (description: PartnershipDescription, final: Final) => {
    expect(description.configuration).toEqual(final.config);
    expect({ ...description.ratings, ...description.counters }).toEqual(final.context);
    expect(Math.abs(description.balance! - final.balance)).toBeLessThanOrEqual(tolerance);
    expect(Math.abs(description.climateBalance! - final.climateBalance)).toBeLessThanOrEqual(tolerance);
  };

  for (const [name, rehearse] of [
    ['the compact engine', compact],
    ['the XState machine', machine],
  ] as const) {
    it.each(Object.entries(statechartTraces))(`${name} plays %s`, (_, trace) => {
      const rehearsal = rehearse(trace.start, trace.options);
      trace.log.forEach(({ event, result, arrangement, balance }) => {
        expect(rehearsal.take(event)).toBe(result);
        expect(rehearsal.describe().configuration.arrangement).toBe(arrangement);
        expect(Math.abs(rehearsal.describe().balance! - balance)).toBeLessThanOrEqual(tolerance);
      });
      expectFinal(rehearsal.describe(), trace.final);
    });

    it(`${name} plays the ${sequences.length} sample runs`, () => {
      expect(sequences.length).toBe(60);
      for (const { start, events, res, final } of sequences) {
        const rehearsal = rehearse(start);
        expect(events.map((event) => (rehearsal.take(event) === 'ok' ? 'o' : 'r')).join('')).toBe(res);
        expectFinal(rehearsal.describe(), final);
      }
    });
  }

  it('finds what 4,000 random histories say about passing the gateway (domain.md, finding 4)', () => {
    const random = mulberry32(11);
    const weights: Record<string, number> = { local: 2, regional: 1, national: 2, shock: 1, time: 5 };
    const pool = engine.statechart.events
      .filter(({ id }) => id !== 'DISSOLVE' && id !== 'REORGANISE')
      .flatMap(({ id, owner }) => Array.from({ length: weights[owner]! }, () => id));
    const starts = ['england-2006', 'mandated-2006', 'pathfinder-2004'];
    let [passed, falsely] = [0, 0];
    for (let history = 0; history < 4000; history++) {
      let state = engine.start(starts[history % 3]!);
      let done = false;
      for (let event = 0; event < 60; event++) {
        state = engine.step(state, pool[Math.floor(random() * pool.length)]!);
        const { arrangement, gateway } = done ? {} : (engine.describe(state).configuration as Record<string, string>);
        if (gateway !== 'passed') continue;
        done = true;
        passed++;
        if (arrangement === 'contrived' || arrangement === 'weak') falsely++;
      }
    }
    expect([passed, falsely]).toEqual([457, 351]);
  });
});

/** The generator that the published figures were made with. */
const mulberry32 = (seed: number) => () => {
  seed = (seed + 0x6d2b79f5) | 0;
  let t = Math.imul(seed ^ (seed >>> 15), 1 | seed);
  t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
  return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
};
