// A gauge inside a model: which area's figure it shows, who chooses, and what it says where there is none.
import {
  expect,
  inside,
  pause,
  readable,
  render,
  textOf,
  until,
  type FolkmootGauge,
  type FolkmootModel,
} from '../../../../tests/support/elements.js';
import { html } from 'lit';

describe('a gauge in a model follows', () => {
  it('the area that is selected in its model', async () => {
    const model = await render<FolkmootModel>(
      html`<folkmoot-model src="/file/model.json"><folkmoot-gauge indicator="staying-on"></folkmoot-gauge></folkmoot-model>`,
    );
    const gauge = model.querySelector('folkmoot-gauge')!;
    await until('the first area', () => textOf(gauge).startsWith('Staying on, Borsetshire'));
    model.select({ area: 'fens' });
    await until('the selected area', () => textOf(gauge).startsWith('Staying on, The Fens, 2024: 88.5%'));
  });

  it('an area that a reader chooses in one of them, where the author offers it', async () => {
    const model = await render<FolkmootModel>(
      html`<folkmoot-model src="/file/model.json"
        ><folkmoot-gauge indicator="staying-on" choose-area></folkmoot-gauge
        ><folkmoot-gauge indicator="staying-on" choose-area></folkmoot-gauge
        ><folkmoot-gauge indicator="staying-on" area="borsetshire"></folkmoot-gauge
      ></folkmoot-model>`,
    );
    const [one, other, fixed] = [...model.querySelectorAll('folkmoot-gauge')] as [FolkmootGauge, FolkmootGauge, FolkmootGauge];
    await until('the first area', () => [one, other, fixed].every((gauge) => textOf(gauge).startsWith('Staying on, Borsetshire')));
    expect(fixed.shadowRoot?.querySelector('select')).to.equal(null);
    const choice = inside<HTMLSelectElement>(one, 'select');
    expect(choice.labels[0]?.textContent?.trim()).to.match(/^Area/);
    await until('a choice of full height', () => choice.getBoundingClientRect().height >= 44);
    expect(choice.selectedOptions[0]?.textContent).to.equal('Borsetshire');
    choice.value = 'fens';
    choice.dispatchEvent(new Event('change', { bubbles: true }));
    await until('the chosen area', () => [one, other].every((gauge) => textOf(gauge).startsWith('Staying on, The Fens')));
    expect(inside<HTMLSelectElement>(other, 'select').value).to.equal('fens');
    expect(textOf(fixed)).to.contain('Borsetshire');
  });

  it('no area that its indicator has no figures of: it says of which area its figure still is', async () => {
    const model = await render<FolkmootModel>(
      html`<folkmoot-model src="/file/model.json"><folkmoot-gauge indicator="staying-on" choose-area></folkmoot-gauge></folkmoot-model>`,
    );
    const gauge = model.querySelector('folkmoot-gauge')!;
    await until('the first area', () => textOf(gauge).startsWith('Staying on, Borsetshire'));
    model.select({ area: 'fens' });
    await until('the selected area', () => textOf(gauge).startsWith('Staying on, The Fens'));
    model.select({ area: 'atlantis' });
    await until('the reason', () => readable(gauge).includes('no figures of “Staying on” for “atlantis”'));
    expect(readable(gauge)).to.contain('Still showing The Fens, 2024.');
    expect(inside<HTMLSelectElement>(gauge, 'select').value).to.equal('fens');
    expect(gauge.matches(':state(stale)')).to.equal(true);
    model.select({ area: 'borsetshire' });
    await until('the end of it', () => !readable(gauge).includes('Still showing'));
  });

  it('a model that comes late', async () => {
    const model = await render<FolkmootModel>(
      html`<folkmoot-model><folkmoot-gauge indicator="staying-on" label="Staying on"></folkmoot-gauge></folkmoot-model>`,
    );
    const gauge = model.querySelector('folkmoot-gauge')!;
    await pause();
    expect(textOf(gauge)).to.equal('');
    model.src = '/file/model.json';
    await until('the figure', () => textOf(gauge).startsWith('Staying on, Borsetshire'));
  });

  it('says what it misses in a model', async () => {
    const model = await render<FolkmootModel>(
      html`<folkmoot-model src="/file/model.json"><folkmoot-gauge indicator="leaving"></folkmoot-gauge></folkmoot-model>`,
    );
    const gauge = model.querySelector('folkmoot-gauge')!;
    await until('the reason', () => readable(gauge).includes('The model has no indicator “leaving”.'));
    expect(gauge.matches(':state(error)')).to.equal(true);
  });
});
