// Where a gauge's data may come from when attributes do not say it all, which of them counts, and what the page is told.
import {
  expect,
  listen,
  newGate,
  openGate,
  pause,
  readable,
  render,
  renderings,
  rowsOf,
  textOf,
  until,
  type FolkmootModel,
  type FolkmootGauge,
} from '../../../../tests/support/elements.js';
import { html } from 'lit';

const SENTENCE =
  'Staying on, Borsetshire, 2024: 91.5%. Higher than The Fens (88.5%). Similar to England (90.5%), within the confidence interval. ' +
  'Below the target of 95%. Up 0.5 percentage points since 2023. In the band “high”. Higher is better.';

const READING = { label: 'Trust', value: 62 };

for (const { name, render } of renderings) {
  describe(`a gauge’s sources, ${name}`, () => {
    it('reads an object set as its data', async () => {
      const gauge = await render(html`<folkmoot-gauge></folkmoot-gauge>`);
      const { loads, errors, next } = listen(gauge);
      const told = next();
      gauge.data = READING;
      await told;
      expect(textOf(gauge)).to.equal('Trust: 62 out of 100.');
      await pause();
      expect([loads.length, errors.length]).to.deep.equal([1, 0]);
    });

    it('reads JSON written inside the tag', async () => {
      const gauge = await render(
        html`<folkmoot-gauge
          ><script type="application/json">
            { "label": "Trust", "value": 62, "target": 80 }
          </script></folkmoot-gauge
        >`,
      );
      await until('the figure', () => textOf(gauge) !== '');
      expect(textOf(gauge)).to.equal('Trust: 62 out of 100. Below the target of 80.');
    });

    it('fetches a JSON reading', async () => {
      const gauge = await render(html`<folkmoot-gauge src="/file/good.json"></folkmoot-gauge>`);
      await until('the figure', () => textOf(gauge) !== '');
      expect(textOf(gauge)).to.equal(SENTENCE);
    });

    it('finds its figure, its region’s and its nation’s in a CSV', async () => {
      const gauge = await render(
        html`<folkmoot-gauge src="/file/good.csv" indicator="staying_on_percent" area="Borsetshire"></folkmoot-gauge>`,
      );
      await until('the figure', () => textOf(gauge) !== '');
      expect(textOf(gauge)).to.equal(
        'Staying on, Borsetshire, 2024: 91.5%. Higher than The Fens (88.5%) and England (90.5%). Up 0.5 percentage points since 2023.',
      );
    });

    it('finds an indicator in the model around it', async () => {
      const model = await render<FolkmootModel>(
        html`<folkmoot-model src="/file/model.json">
          <folkmoot-gauge indicator="staying-on" area="borsetshire"></folkmoot-gauge>
        </folkmoot-model>`,
      );
      const gauge = model.querySelector('folkmoot-gauge')!;
      gauge.removeAttribute('defer-hydration');
      await until('the figure', () => textOf(gauge) !== '');
      expect(textOf(gauge)).to.equal(
        'Staying on, Borsetshire, 2024: 91.5%. Higher than The Fens (88.5%) and England (90.5%). Up 0.5 percentage points since 2023. Higher is better.',
      );
    });

    it('corrects any of them with its attributes', async () => {
      const gauge = await render(html`<folkmoot-gauge src="/file/good.json" target="90" label="Stayed on"></folkmoot-gauge>`);
      await until('the figure', () => textOf(gauge) !== '');
      expect(textOf(gauge)).to.match(/^Stayed on, Borsetshire, 2024: 91\.5%\./);
      expect(textOf(gauge)).to.contain('Above the target of 90%.');
    });
  });
}

describe('which source counts', () => {
  it('is data, then src, then JSON inside, then the model', async () => {
    const gauge = await render<FolkmootGauge>(
      html`<folkmoot-gauge src="/file/good.json"
        ><script type="application/json">
          { "label": "Inside", "value": 1 }
        </script></folkmoot-gauge
      >`,
    );
    await until('the fetched figure', () => textOf(gauge) === SENTENCE);
    gauge.data = READING;
    await until('the data', () => textOf(gauge) === 'Trust: 62 out of 100.');
    gauge.data = undefined;
    await until('the fetched figure again', () => textOf(gauge) === SENTENCE);
    gauge.removeAttribute('src');
    await until('the figure inside', () => textOf(gauge) === 'Inside: 1 out of 100.');
  });

  it('is data, even while src is loading (N12)', async () => {
    const gate = newGate();
    const gauge = await render<FolkmootGauge>(html`<folkmoot-gauge src=${gate.src}></folkmoot-gauge>`);
    const { loads, errors } = listen(gauge);
    await until(':state(loading)', () => gauge.matches(':state(loading)'));
    gauge.data = READING;
    await until('the data', () => textOf(gauge) === 'Trust: 62 out of 100.');
    await openGate(gate.name);
    await pause(100);
    expect(textOf(gauge)).to.equal('Trust: 62 out of 100.');
    expect([loads.length, errors.length]).to.deep.equal([1, 0]);
  });
});

describe('what a gauge in a file or a model follows', () => {
  it('another area of the same file, without another request', async () => {
    // The list is full of modules by now, and takes no more.
    performance.clearResourceTimings();
    const gauge = await render<FolkmootGauge>(
      html`<folkmoot-gauge src="/file/good.csv?once" indicator="staying_on_percent" area="Borsetshire"></folkmoot-gauge>`,
    );
    await until('the figure', () => textOf(gauge) !== '');
    const asked = (): number => performance.getEntriesByType('resource').filter(({ name }) => name.endsWith('good.csv?once')).length;
    await until('one request', () => asked() === 1);
    gauge.area = 'Barset';
    await until('the other area', () =>
      textOf(gauge).startsWith('Staying on, Barset, 2024: no figure, because the publisher has suppressed it.'),
    );
    gauge.period = '2023';
    gauge.area = 'Borsetshire';
    await until(
      'the other year',
      () =>
        textOf(gauge).startsWith('Staying on, Borsetshire, 2023: 91.0%') || textOf(gauge).startsWith('Staying on, Borsetshire, 2023: 91%'),
    );
    expect(asked()).to.equal(1);
  });

  it('says which places there are for one that is not there, and keeps what it had', async () => {
    const gauge = await render<FolkmootGauge>(
      html`<folkmoot-gauge src="/file/good.csv" indicator="staying_on_percent" area="Borsetshire"></folkmoot-gauge>`,
    );
    await until('the figure', () => textOf(gauge) !== '');
    const { errors, next } = listen(gauge);
    const told = next();
    gauge.area = 'Borsetshyre';
    await told;
    expect(errors[0]?.detail).to.include({ code: 'dangling', keptLastGood: true });
    expect(readable(gauge)).to.contain('Borsetshire').and.contain('Still showing Borsetshire, 2024.');
    expect(readable(gauge)).not.to.contain('newer data');
    expect(gauge.matches(':state(stale)')).to.equal(true);
  });

  it('JSON inside the tag that changes', async () => {
    const gauge = await render<FolkmootGauge>(
      html`<folkmoot-gauge
        ><script type="application/json">
          { "label": "Trust", "value": 62 }
        </script></folkmoot-gauge
      >`,
    );
    await until('the figure', () => textOf(gauge) !== '');
    gauge.querySelector('script')!.textContent = '{"label": "Trust", "value": 65}';
    await until('the new figure', () => textOf(gauge) === 'Trust: 65 out of 100.');
  });
});

describe('what the page is told', () => {
  it('is one load, with what was repaired, frozen', async () => {
    const host = document.createElement('div');
    document.body.append(host);
    const { loads, errors, next } = listen(host);
    const told = next();
    const gauge = document.createElement('folkmoot-gauge');
    gauge.data = { label: 'Trust', value: 62, polarity: 'sideways' as 'none' };
    host.append(gauge);
    await told;
    await pause();
    expect([loads.length, errors.length]).to.deep.equal([1, 0]);
    const [event] = loads;
    expect([event?.bubbles, event?.composed, event?.cancelable]).to.deep.equal([true, true, false]);
    expect(event?.detail.warnings.map(({ code, path }) => `${code} ${path}`)).to.deep.equal(['schema /polarity']);
    expect(Object.isFrozen(event?.detail) && Object.isFrozen(event?.detail.warnings)).to.equal(true);
    host.remove();
  });

  it('is one error, safe to pass on, frozen', async () => {
    const gauge = await render<FolkmootGauge>(html`<folkmoot-gauge></folkmoot-gauge>`);
    const { loads, errors, next } = listen(gauge);
    const told = next();
    gauge.data = { label: 'Trust', value: '62' } as unknown as FolkmootGauge['data'];
    await told;
    await pause();
    expect([loads.length, errors.length]).to.deep.equal([0, 1]);
    const [event] = errors;
    expect([event?.bubbles, event?.composed, event?.cancelable]).to.deep.equal([true, true, true]);
    const detail = event!.detail;
    expect(detail).to.include({
      code: 'schema',
      phase: 'read',
      path: '/value',
      recoverable: false,
      keptLastGood: false,
      widget: 'folkmoot-gauge',
    });
    expect(detail.message).to.equal(detail.issues[0]?.message);
    expect([detail, detail.issues].every(Object.isFrozen)).to.equal(true);
    expect(JSON.parse(JSON.stringify(detail))).to.deep.equal(detail);
  });

  it('tells of the same object once, and of another with the same fault again', async () => {
    const gauge = await render<FolkmootGauge>(html`<folkmoot-gauge></folkmoot-gauge>`);
    const { errors } = listen(gauge);
    const broken = { label: 'Trust', value: '62' } as unknown as FolkmootGauge['data'];
    gauge.data = broken;
    await until('the error', () => errors.length === 1);
    gauge.label = 'Trust in us';
    await gauge.updateComplete;
    await pause();
    expect(errors.length).to.equal(1);
    gauge.data = { ...broken } as FolkmootGauge['data'];
    await until('another error', () => errors.length === 2);
  });
});

describe('a table opened while its data changes', () => {
  it('stays open, with the new figures', async () => {
    const gauge = await render<FolkmootGauge>(html`<folkmoot-gauge view="table"></folkmoot-gauge>`);
    gauge.data = READING;
    await until('the table', () => rowsOf(gauge).length > 0);
    gauge.data = { ...READING, value: 65 };
    await until('the new figure', () => rowsOf(gauge).some(([, value]) => value === '65'));
  });
});
