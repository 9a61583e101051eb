// The element that shares a model: its four ways in, what it tells, and what it shows, which is only trouble.
import {
  expect,
  listen,
  newGate,
  openGate,
  pause,
  readable,
  render,
  renderings,
  textOf,
  until,
  type FolkmootGauge,
  type FolkmootModel,
} from '../../../../tests/support/elements.js';
import { html } from 'lit';
import { registerModel } from '@folkmoot/core/registry';
import type { GovernanceModel } from '@folkmoot/core/model';
import { GOOD_MODEL } from '../../../../tests/harness/good.mjs';

const gaugeIn = (model: Element): FolkmootGauge => {
  const gauge = model.querySelector('folkmoot-gauge');
  if (!gauge) throw new Error('There is no gauge in the model.');
  gauge.removeAttribute('defer-hydration');
  return gauge;
};
const shown = (model: Element): Promise<void> =>
  until('the figure', () => textOf(gaugeIn(model)).startsWith('Staying on, Borsetshire, 2024: 91.5%'));
for (const { name, render } of renderings) {
  describe(`a model’s ways in, ${name}`, () => {
    it('are an address', async () => {
      await shown(
        await render(
          html`<folkmoot-model src="/file/model.json"
            ><folkmoot-gauge indicator="staying-on" area="borsetshire"></folkmoot-gauge
          ></folkmoot-model>`,
        ),
      );
    });

    it('are an object', async () => {
      const model = await render<FolkmootModel>(
        html`<folkmoot-model><folkmoot-gauge indicator="staying-on" area="borsetshire"></folkmoot-gauge></folkmoot-model>`,
      );
      model.model = GOOD_MODEL;
      await shown(model);
    });

    it('are JSON inside the tag', async () => {
      const model = await render<FolkmootModel>(
        html`<folkmoot-model><folkmoot-gauge indicator="staying-on" area="borsetshire"></folkmoot-gauge></folkmoot-model>`,
      );
      const script = document.createElement('script');
      script.type = 'application/json';
      script.textContent = JSON.stringify(GOOD_MODEL);
      model.append(script);
      await shown(model);
    });

    it('are the name of a model the page has imported, or will', async () => {
      const late = `late-${name}`;
      const model = await render<FolkmootModel>(
        html`<folkmoot-model name=${late}><folkmoot-gauge indicator="staying-on" area="borsetshire"></folkmoot-gauge></folkmoot-model>`,
      );
      await pause();
      expect(textOf(gaugeIn(model))).to.equal('');
      registerModel(late, structuredClone(GOOD_MODEL) as unknown as GovernanceModel);
      await shown(model);
    });
  });
}

describe('a name that no model has', () => {
  it('is waited for, then told once with the names that there are; a model that comes late is still taken', async () => {
    const name = 'nonsense';
    const model = await render<FolkmootModel>(
      html`<folkmoot-model name=${name}><folkmoot-gauge indicator="staying-on" area="borsetshire"></folkmoot-gauge></folkmoot-model>`,
    );
    const { errors, loads } = listen(model);
    await pause(300);
    expect(errors).to.have.length(0);
    await until('the error', () => errors.length > 0);
    expect(errors[0]!.detail).to.include({ code: 'env', path: '/name', keptLastGood: false, widget: 'folkmoot-model' });
    expect(errors[0]!.detail.message).to.match(
      /^No model is registered on this page under the name “nonsense”\. The names that are: .*“learning-systems”/,
    );
    await model.updateComplete;
    expect(readable(model)).to.contain('“nonsense”').and.to.contain('“learning-systems”');
    expect(model.matches(':state(error)')).to.equal(true);
    registerModel(name, structuredClone(GOOD_MODEL) as unknown as GovernanceModel);
    await shown(model);
    expect([errors.length, loads.length]).to.deep.equal([1, 1]);
    expect(model.matches(':state(error)')).to.equal(false);
    expect(readable(model)).not.to.contain('nonsense');
  });

  it('keeps what was shown', async () => {
    const model = await render<FolkmootModel>(html`<folkmoot-model name="learning-systems"></folkmoot-model>`);
    await until('the model', () => model.store.getSnapshot().status === 'ready');
    const good = model.store.getSnapshot().model;
    const { errors } = listen(model);
    model.name = 'sense-none';
    await until('the error', () => errors.length > 0);
    expect(errors[0]!.detail.keptLastGood).to.equal(true);
    expect(model.store.getSnapshot()).to.include({ status: 'stale', model: good });
  });

  it('is looked for again by an element that was taken out of the page and put back', async () => {
    const model = await render<FolkmootModel>(html`<folkmoot-model name="put-back"></folkmoot-model>`);
    const box = model.parentElement!;
    await pause();
    model.remove();
    registerModel('put-back', structuredClone(GOOD_MODEL) as unknown as GovernanceModel);
    const { errors } = listen(model);
    box.append(model);
    await until('the model', () => model.store.getSnapshot().status === 'ready');
    expect(errors).to.have.length(0);
  });

  for (const tag of ['folkmoot-relationships', 'folkmoot-partnership'] as const)
    it(`is told by a ${tag} on its own, beside what the author wrote`, async () => {
      const element = await render(
        tag === 'folkmoot-relationships'
          ? html`<folkmoot-relationships name="none-such"><p>Instead.</p></folkmoot-relationships>`
          : html`<folkmoot-partnership name="none-such"><p>Instead.</p></folkmoot-partnership>`,
      );
      const { errors } = listen(element);
      await until('the error', () => errors.length > 0);
      await pause();
      expect(readable(element)).to.contain('under the name “none-such”');
      expect(element.shadowRoot!.querySelector('slot:not([name])'), 'the place of what the author wrote').not.to.equal(null);
      expect(element.matches(':state(error)')).to.equal(true);
    });
});

describe('a model', () => {
  it('tells of one load, and shows nothing of its own', async () => {
    const model = document.createElement('folkmoot-model');
    const { loads, errors } = listen(model);
    model.model = GOOD_MODEL;
    document.body.append(model);
    await until('the load', () => loads.length > 0);
    await pause();
    expect([loads.length, errors.length]).to.deep.equal([1, 0]);
    expect(loads[0]?.detail.widget).to.equal('folkmoot-model');
    expect(readable(model).trim()).to.equal('');
    expect(Object.isFrozen(model.store.getSnapshot().model)).to.equal(true);
    model.remove();
  });

  it('tells of one error, and says it', async () => {
    const model = document.createElement('folkmoot-model');
    const { loads, errors } = listen(model);
    model.model = { version: 1, id: 'x' };
    document.body.append(model);
    await until('the error', () => errors.length > 0);
    await pause();
    expect([loads.length, errors.length]).to.deep.equal([0, 1]);
    expect(errors[0]?.detail).to.include({ code: 'schema', phase: 'read', keptLastGood: false });
    expect(readable(model)).to.contain(errors[0]?.detail.message);
    expect(model.matches(':state(error)')).to.equal(true);
    model.remove();
  });

  it('keeps the last good model when the next is none', async () => {
    const model = await render<FolkmootModel>(
      html`<folkmoot-model><folkmoot-gauge indicator="staying-on" area="borsetshire"></folkmoot-gauge></folkmoot-model>`,
    );
    model.model = GOOD_MODEL;
    await shown(model);
    const { errors } = listen(model);
    model.model = 'nonsense';
    await until('the error', () => errors.length > 0);
    expect(errors[0]?.detail.keptLastGood).to.equal(true);
    await shown(model);
  });

  it('lets the object it was given alone, and does not notice it change (D27, D28)', async () => {
    const mine = structuredClone(GOOD_MODEL);
    const before = JSON.stringify(mine);
    const model = await render<FolkmootModel>(
      html`<folkmoot-model><folkmoot-gauge indicator="staying-on" area="borsetshire"></folkmoot-gauge></folkmoot-model>`,
    );
    model.model = mine;
    await shown(model);
    expect(JSON.stringify(mine)).to.equal(before);
    expect(Object.isFrozen(mine)).to.equal(false);
    mine.indicators[0]!.series[0]!.points[1]!.value = 1;
    model.requestUpdate();
    await pause();
    await shown(model);
  });

  it('shows the last of many models, once it is read (D29)', async () => {
    const model = await render<FolkmootModel>(
      html`<folkmoot-model><folkmoot-gauge indicator="staying-on" area="borsetshire"></folkmoot-gauge></folkmoot-model>`,
    );
    const { loads } = listen(model);
    for (let turn = 0; turn < 1000; turn++) {
      const next = structuredClone(GOOD_MODEL);
      next.indicators[0]!.series[0]!.points[1]!.value = turn / 100;
      model.model = next;
    }
    await until('the last', () => textOf(gaugeIn(model)).includes('9.99%'));
    expect(loads.length).to.be.at.most(2);
  });

  it('prefers the object to the address, and goes back to it', async () => {
    const gate = newGate();
    const model = await render<FolkmootModel>(
      html`<folkmoot-model src="${gate.src}?file=model.json"
        ><folkmoot-gauge indicator="staying-on" area="borsetshire"></folkmoot-gauge
      ></folkmoot-model>`,
    );
    const { loads, errors } = listen(model);
    await until(':state(loading)', () => model.matches(':state(loading)'));
    model.model = GOOD_MODEL;
    await shown(model);
    await openGate(gate.name);
    await pause();
    expect([loads.filter(({ target }) => target === model).length, errors.length]).to.deep.equal([1, 0]);
  });

  it('asks again when told to', async () => {
    const model = await render<FolkmootModel>(
      html`<folkmoot-model src="/file/model.json"
        ><folkmoot-gauge indicator="staying-on" area="borsetshire"></folkmoot-gauge
      ></folkmoot-model>`,
    );
    await shown(model);
    const { loads } = listen(model);
    await model.reload();
    await until('another load', () => loads.some(({ target }) => target === model));
  });

  it('hears a wish for a selection from anything inside it', async () => {
    const model = await render<FolkmootModel>(
      html`<folkmoot-model src="/file/model.json"
        ><folkmoot-gauge indicator="staying-on" area="borsetshire"></folkmoot-gauge
      ></folkmoot-model>`,
    );
    await shown(model);
    gaugeIn(model).dispatchEvent(new CustomEvent('folkmoot-select-request', { bubbles: true, composed: true, detail: { area: 'fens' } }));
    expect(model.store.getSnapshot().selection).to.deep.equal({ area: 'fens' });
  });

  it('inside another counts for what is inside it', async () => {
    const outer = await render<FolkmootModel>(
      html`<folkmoot-model
        ><folkmoot-model class="inner"><folkmoot-gauge indicator="staying-on" area="borsetshire"></folkmoot-gauge></folkmoot-model
      ></folkmoot-model>`,
    );
    const other = structuredClone(GOOD_MODEL);
    other.indicators[0]!.name = 'Leaving';
    outer.model = other;
    outer.querySelector<FolkmootModel>('.inner')!.model = GOOD_MODEL;
    await shown(outer);
  });
});
