// Where a partnership comes from, what it makes of one that is wrong, and how it shares its start with other widgets.
import {
  expect,
  inside,
  listen,
  newGate,
  openGate,
  pause,
  readable,
  render,
  renderings,
  renderOnServer,
  takeOver,
  textOf,
  until,
  type FolkmootPartnership,
} from '../../../../tests/support/elements.js';
import { html } from 'lit';
import { GOOD_MODEL } from '../../../../tests/harness/good.mjs';
import { smallModel } from '../../../../tests/support/small-model.js';

const stage = (element: Element): string => textOf(element, '.stage');
const stands = (element: Element, where: string): Promise<void> => until(where, () => stage(element) === where);
const jsonScript = (value: unknown): HTMLScriptElement =>
  Object.assign(document.createElement('script'), { type: 'application/json', textContent: JSON.stringify(value) });
const spoiled = (spoil: (model: any) => void): unknown => {
  const model = structuredClone(smallModel);
  spoil(model);
  return model;
};
/** Two events that make each other’s conditions true for ever: the reader lets that pass, the checker does not. */
const neverSettles = spoiled((model) => {
  model.partnership.regions[1].states = {
    cold: { label: 'Cold', always: [{ to: 'warm' }] },
    warm: { label: 'Warm', always: [{ to: 'cold' }] },
  };
});

for (const { name, render } of renderings) {
  describe(`a partnership’s ways in, ${name}`, () => {
    it('are an object', async () => {
      const element = await render<FolkmootPartnership>(html`<folkmoot-partnership></folkmoot-partnership>`);
      const { loads } = listen(element);
      element.model = smallModel;
      await stands(element, 'Two sheds');
      expect(textOf(element, '[part=title]')).to.equal('The shed');
      await until('one load', () => loads.length === 1);
      await pause();
      expect(loads).to.have.length(1);
    });

    it('are JSON inside the tag', async () => {
      const element = await render<FolkmootPartnership>(html`<folkmoot-partnership></folkmoot-partnership>`);
      element.append(jsonScript(smallModel));
      await stands(element, 'Two sheds');
    });

    it('are an address', async () => {
      const element = await render<FolkmootPartnership>(
        html`<folkmoot-partnership src="/file/learning-systems.json"></folkmoot-partnership>`,
      );
      await stands(element, 'Weakly collaborative');
    });

    it('are the model around it', async () => {
      const model = await render<HTMLElement & { model: unknown }>(
        html`<folkmoot-model><folkmoot-partnership></folkmoot-partnership></folkmoot-model>`,
      );
      const element = model.querySelector('folkmoot-partnership')!;
      element.removeAttribute('defer-hydration');
      model.model = smallModel;
      await stands(element, 'Two sheds');
    });
  });
}

describe('a model of the partnership’s own', () => {
  it('counts for more than the one around it', async () => {
    const model = await render<HTMLElement & { model: unknown }>(
      html`<folkmoot-model><folkmoot-partnership name="learning-systems"></folkmoot-partnership></folkmoot-model>`,
    );
    model.model = smallModel;
    const element = model.querySelector('folkmoot-partnership')!;
    await stands(element, 'Weakly collaborative');
    await pause();
    expect(stage(element)).to.equal('Weakly collaborative');
  });

  it('says that it is on its way, and can be asked for again when it fails', async () => {
    const gate = newGate();
    const element = await render<FolkmootPartnership>(
      html`<folkmoot-partnership src="${gate.src}?file=learning-systems.json"><p>Before.</p></folkmoot-partnership>`,
    );
    await until('the word', () => readable(element).includes('Loading…'));
    expect(element.matches(':state(loading)')).to.equal(true);
    await openGate(gate.name);
    await stands(element, 'Weakly collaborative');
    const { errors } = listen(element);
    element.src = '/status/503';
    await until('the error', () => errors.length === 1);
    expect(errors[0]?.detail).to.include({ phase: 'fetch', keptLastGood: true });
    expect(stage(element)).to.equal('Weakly collaborative');
    expect(readable(element)).to.contain('Showing data from');
    expect([...(element.shadowRoot?.querySelectorAll('button') ?? [])].some(({ textContent }) => textContent === 'Try again')).to.equal(
      true,
    );
    expect(element.matches(':state(stale)')).to.equal(true);
  });
});

describe('a wrong definition', () => {
  it('is refused by name, in the checker’s words, and the last good one stays with its rehearsal', async () => {
    const element = await render<FolkmootPartnership>(html`<folkmoot-partnership></folkmoot-partnership>`);
    const first = listen(element);
    element.model = smallModel;
    await until('the first load', () => first.loads.length === 1);
    element.take('MEET');
    await element.updateComplete;
    element.take('MEET');
    await stands(element, 'Talking');
    const { errors, loads } = listen(element);
    element.model = neverSettles;
    await until('the error', () => errors.length === 1);
    expect(errors[0]?.detail.keptLastGood).to.equal(true);
    expect(errors[0]?.detail.message).to.match(/mood|settle|rest/i);
    expect(readable(element)).to.contain(errors[0]?.detail.message);
    expect(stage(element)).to.equal('Talking');
    await pause();
    expect([errors.length, loads.length]).to.deep.equal([1, 0]);
    element.model = structuredClone(smallModel);
    await stands(element, 'Two sheds');
    await until('the good load', () => loads.length === 1);
    expect(element.matches(':state(error)')).to.equal(false);
  });

  it('is refused where its first is the wrong one, and leaves the author’s own words in view', async () => {
    const element = await render<FolkmootPartnership>(html`<folkmoot-partnership><p>Before.</p></folkmoot-partnership>`);
    const { errors } = listen(element);
    element.model = spoiled((model) => {
      model.partnership.regions[0].states.apart.on[0].to = 'nowhere';
    });
    await until('the error', () => errors.length === 1);
    expect(errors[0]?.detail).to.include({ keptLastGood: false });
    expect(errors[0]?.detail.message).to.contain('nowhere');
    expect(element.shadowRoot?.querySelector('slot:not([name])')).to.not.equal(null);
  });

  it('is named where the model has no partnership at all', async () => {
    const element = await render<FolkmootPartnership>(html`<folkmoot-partnership></folkmoot-partnership>`);
    const { errors } = listen(element);
    element.model = GOOD_MODEL;
    await until('the error', () => errors.length === 1);
    expect(errors[0]?.detail).to.include({ code: 'dangling', message: 'The model has no partnership with forces to play.' });
    expect(readable(element)).to.contain('no partnership');
  });

  it('is a start that does not exist in a file, which is checked before it is played', async () => {
    const { errors } = listen(document);
    const element = await render<FolkmootPartnership>(
      html`<folkmoot-partnership src="/file/learning-systems.json" start="atlantis"></folkmoot-partnership>`,
    );
    await until('the error', () => readable(element).includes('no start “atlantis”'));
    await until('the event', () => errors.length === 1);
    expect(stage(element)).to.equal('Weakly collaborative');
  });

  it('is a start that does not exist, and another one is shown', async () => {
    // On the page, and before the element: it may tell before the helper has seen it rendered.
    const { errors } = listen(document);
    const element = await render<FolkmootPartnership>(
      html`<folkmoot-partnership name="learning-systems" start="atlantis"></folkmoot-partnership>`,
    );
    await until('the error', () => readable(element).includes('no start “atlantis”'));
    expect(readable(element)).to.match(/no start “atlantis”, only england-2006, mandated-2006, /);
    expect(stage(element)).to.equal('Weakly collaborative');
    await until('the event', () => errors.length === 1);
    element.start = 'devolved';
    await stands(element, 'Coordinated');
    expect(readable(element)).to.not.contain('atlantis');
  });
});

describe('partnerships inside one model', () => {
  it('start together when one of them chooses, and when another widget does', async () => {
    const model = await render<HTMLElement & { store: any }>(
      html`<folkmoot-model name="learning-systems"
        ><folkmoot-partnership></folkmoot-partnership><folkmoot-partnership></folkmoot-partnership
        ><folkmoot-partnership start="market"></folkmoot-partnership
      ></folkmoot-model>`,
    );
    const [one, other, fixed] = [...model.querySelectorAll('folkmoot-partnership')] as [
      FolkmootPartnership,
      FolkmootPartnership,
      FolkmootPartnership,
    ];
    await stands(other, 'Weakly collaborative');
    inside<HTMLButtonElement>(one, '[data-start=devolved]').click();
    await stands(one, 'Coordinated');
    await stands(other, 'Coordinated');
    expect(stage(fixed)).to.equal('Weakly collaborative');
    expect(model.store.getSnapshot().selection.start).to.equal('devolved');
    // A rehearsal in one is nobody else’s.
    one.take('REVIEW');
    await stands(one, 'Strongly collaborative local learning system');
    expect(stage(other)).to.equal('Coordinated');
    model.store.send({ type: 'select', selection: { start: 'mandated-2006' } });
    await stands(one, 'Separate or competing');
    await stands(other, 'Separate or competing');
    // A selection that is no start of this partnership is somebody else’s.
    model.store.send({ type: 'select', selection: { start: 'atlantis' } });
    await pause();
    expect([stage(one), readable(one).includes('atlantis')]).to.deep.equal(['Separate or competing', false]);
    expect(textOf(other, '[data-start][aria-pressed=true]')).to.equal('Mandated 2006');
    one.undo();
    await stands(one, 'Strongly collaborative local learning system');
  });
});

describe('a partnership from a server', () => {
  it('is readable before any script, and keeps its nodes when script comes', async () => {
    const element = (await renderOnServer(
      html`<folkmoot-partnership name="learning-systems"></folkmoot-partnership>`,
    )) as FolkmootPartnership;
    const sentence = inside(element, '[part=sentence]');
    expect(sentence.textContent).to.contain('The partnership stands at “Weakly collaborative”');
    await takeOver(element);
    element.take('REORGANISE');
    await stands(element, 'Dormant');
    expect(inside(element, '[part=sentence]')).to.equal(sentence);
  });
});
