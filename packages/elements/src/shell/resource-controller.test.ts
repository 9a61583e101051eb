// Loading: the latest address wins, nothing is told of what was overtaken, and every wait can be overtaken (N10, N11).
import {
  expect,
  listen,
  newGate,
  openGate,
  pause,
  readable,
  render,
  textOf,
  until,
  type FolkmootGauge,
} from '../../../../tests/support/elements.js';
import { html } from 'lit';

const gaugeAt = (src: string): Promise<FolkmootGauge> => render<FolkmootGauge>(html`<folkmoot-gauge src=${src}></folkmoot-gauge>`);
const loading = (gauge: FolkmootGauge): Promise<void> => until(':state(loading)', () => gauge.matches(':state(loading)'));

describe('an address that is overtaken', () => {
  const places: readonly (readonly [where: string, query: string])[] = [
    ['before the answer', ''],
    ['in the middle of the answer', '?at=middle'],
  ];
  for (const [where, query] of places)
    it(`${where} is never shown and never told`, async () => {
      const gate = newGate();
      const gauge = await gaugeAt(gate.src + query);
      const { loads, errors, next } = listen(gauge);
      await loading(gauge);
      await pause();
      const told = next();
      gauge.src = '/file/good.json';
      await told;
      await openGate(gate.name);
      await pause(100);
      expect(textOf(gauge)).to.contain('91.5%');
      expect([loads.length, errors.length]).to.deep.equal([1, 0]);
    });

  it('at once is never asked for', async () => {
    const gauge = await gaugeAt('/file/good.json?first');
    const { loads, errors } = listen(gauge);
    gauge.src = '/file/good.json?second';
    gauge.src = '/file/good.json?third';
    await until('the load', () => loads.length > 0);
    await pause();
    expect([loads.length, errors.length]).to.deep.equal([1, 0]);
  });

  it('by the one before it ends with that one, told once', async () => {
    const [first, second] = [newGate(), newGate()];
    const gauge = await gaugeAt(first.src);
    const { loads, errors } = listen(gauge);
    await loading(gauge);
    gauge.src = second.src;
    await gauge.updateComplete;
    gauge.src = first.src;
    await gauge.updateComplete;
    await openGate(second.name);
    await openGate(first.name);
    await until('the load', () => loads.length > 0);
    await pause(100);
    expect([loads.length, errors.length]).to.deep.equal([1, 0]);
  });

  it('by nothing is forgotten (N12)', async () => {
    const gate = newGate();
    const gauge = await gaugeAt(gate.src);
    const { loads, errors } = listen(gauge);
    await loading(gauge);
    gauge.removeAttribute('src');
    await gauge.updateComplete;
    await openGate(gate.name);
    await pause(100);
    expect([loads.length, errors.length, textOf(gauge)]).to.deep.equal([0, 0, '']);
    expect(gauge.matches(':state(loading)')).to.equal(false);
  });
});

describe('the same address', () => {
  it('set again does nothing; reload() asks again', async () => {
    const gauge = await gaugeAt('/file/good.json');
    await until('the figure', () => textOf(gauge) !== '');
    const { loads } = listen(gauge);
    gauge.src = '/file/good.json';
    gauge.setAttribute('src', '/file/good.json');
    await pause();
    expect(loads.length).to.equal(0);
    await gauge.reload();
    await pause();
    expect(loads.length).to.equal(1);
  });
});

describe('what is refused', () => {
  const refused: readonly (readonly [src: string, code: string])[] = [
    ['javascript:alert(1)', 'url-blocked'],
    ['data:application/json,{}', 'url-blocked'],
    ['/status/404', 'fetch-http'],
    ['/status/403', 'fetch-http'],
    ['/status/503', 'fetch-http'],
    ['/status/204', 'fetch-http'],
    ['/login', 'fetch-type'],
    ['/reset', 'fetch-network'],
    ['/reset?after=20', 'fetch-network'],
    ['/truncate?bytes=30', 'parse'],
  ];
  for (const [src, code] of refused)
    it(`${src} is told once, as ${code}`, async () => {
      const gauge = document.createElement('folkmoot-gauge');
      const { errors } = listen(gauge);
      gauge.src = src;
      document.body.append(gauge);
      await until('the error', () => errors.length > 0);
      await pause();
      expect(errors.map(({ detail }) => detail.code)).to.deep.equal([code]);
      expect(errors[0]?.detail.keptLastGood).to.equal(false);
      expect(readable(gauge)).not.to.match(/token-123|SyntaxError|TypeError/);
      gauge.remove();
    });
});

describe('waiting', () => {
  it('is told after a second, not before', async () => {
    const gate = newGate();
    const gauge = await gaugeAt(gate.src);
    await until('aria-busy', () => gauge.shadowRoot?.querySelector('figure')?.getAttribute('aria-busy') === 'true');
    expect(readable(gauge)).not.to.contain('Loading');
    await until('a word', () => readable(gauge).includes('Loading…'), 3000);
    await openGate(gate.name);
    await until('the figure', () => textOf(gauge) !== '');
    expect(readable(gauge)).not.to.contain('Loading');
    expect(gauge.shadowRoot?.querySelector('[aria-busy]')).to.equal(null);
  });
});
