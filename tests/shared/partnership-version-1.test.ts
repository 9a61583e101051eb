import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readModel } from '../../packages/core/src/model/index.js';
import { checkPartnership, compilePartnership } from '../../packages/core/src/partnership/index.js';
import { createPartnershipMachine } from '../../packages/core/src/partnership/machine/index.js';
import { describeShared, sharedBytes, sharedJson } from '../support/shared.js';

describeShared('a version 1 model', () => {
  const read = (name: string) => {
    const result = readModel(sharedBytes(`domain/${name}.json`));
    if (!result.ok) throw new Error(result.issues[0]!.message);
    return result.value;
  };
  const definition = read('partnership').partnership!;
  const forces = read('forces').forces!;
  const draft = compilePartnership(sharedJson('domain/partnership.json') as never, sharedJson('domain/forces.json') as never);
  const engine = compilePartnership(definition, forces);

  it('passes the checker without a word, as does the draft', () => {
    expect(checkPartnership(definition, forces)).toMatchObject({ ok: true, warnings: [] });
    expect(draft.warnings).toEqual([]);
  });

  it('plays and explains like the draft', () => {
    const anyEvent = fc.constantFrom(...draft.statechart.events.map((event) => event.id));
    const anyStart = fc.constantFrom(...draft.statechart.starts.map((start) => start.id));
    fc.assert(
      fc.property(anyStart, fc.array(anyEvent, { maxLength: 60 }), anyEvent, (start, sequence, last) => {
        const play = (played: typeof engine) => sequence.reduce((state, event) => played.step(state, event), played.start(start));
        expect(engine.describe(play(engine))).toEqual(draft.describe(play(draft)));
        const { text, ways } = engine.explain(play(engine), last);
        expect([text, ways.map((way) => way.text)]).toEqual([
          draft.explain(play(draft), last).text,
          draft.explain(play(draft), last).ways.map((way) => way.text),
        ]);
        const restored = draft.fromSnapshot(engine.toSnapshot(play(engine)));
        expect(restored.ok && draft.describe(restored.value)).toEqual(engine.describe(play(engine)));
      }),
      { numRuns: 200 },
    );
  });

  it('becomes a machine', () => {
    const { root } = createPartnershipMachine(definition, forces, { start: 'devolved' });
    expect(Object.keys(root.states)).toHaveLength(10);
    expect(Object.keys(root.config.on!)).toHaveLength(50);
  });
});
