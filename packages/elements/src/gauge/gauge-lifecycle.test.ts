// What pages and frameworks do to an element: set things early, move it, copy it, take it away, give it rubbish.
import {
  expect,
  inside,
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

const SENTENCE = 'Trust: 62 out of 100.';
const one = (): Promise<FolkmootGauge> => render<FolkmootGauge>(html`<folkmoot-gauge label="Trust" value="62"></folkmoot-gauge>`);

/** A document of its own, in a frame. */
const otherDocument = async (): Promise<{ frame: HTMLIFrameElement; inner: Document }> => {
  const frame = document.createElement('iframe');
  document.body.append(frame);
  await until('the frame', () => frame.contentDocument?.body !== undefined);
  return { frame, inner: frame.contentDocument! };
};

describe('a gauge that is given things early', () => {
  it('takes properties set before it was upgraded, and leaves none of its own behind (L1)', async () => {
    await one();
    const inert = document.implementation.createHTMLDocument('');
    const gauge = inert.createElement('folkmoot-gauge');
    // In a document without a window a tag is only a tag: what is set here is a plain property.
    Object.assign(gauge, { label: 'Trust', value: 62 });
    document.body.append(gauge);
    await gauge.updateComplete;
    expect(textOf(gauge)).to.equal(SENTENCE);
    expect(Object.keys(gauge).filter((key) => ['label', 'value'].includes(key))).to.deep.equal([]);
    gauge.setAttribute('value', '70');
    await gauge.updateComplete;
    expect(textOf(gauge)).to.equal('Trust: 70 out of 100.');
    gauge.remove();
  });

  it('takes properties and attributes set before it is anywhere', async () => {
    await one();
    const gauge = document.createElement('folkmoot-gauge');
    gauge.label = 'Trust';
    gauge.setAttribute('value', '62');
    document.body.append(gauge);
    await gauge.updateComplete;
    expect(textOf(gauge)).to.equal(SENTENCE);
    gauge.remove();
  });

  it('is the same however it is made (L10)', async () => {
    const parsed = await one();
    const Gauge = customElements.get('folkmoot-gauge')!;
    const constructed = Object.assign(new Gauge() as FolkmootGauge, { label: 'Trust', value: 62 });
    const made = Object.assign(document.createElement('folkmoot-gauge'), { label: 'Trust', value: 62 });
    const fragment = document.createRange().createContextualFragment('<folkmoot-gauge label="Trust" value="62"></folkmoot-gauge>');
    const template = document.createElement('template');
    template.innerHTML = '<folkmoot-gauge label="Trust" value="62"></folkmoot-gauge>';
    const imported = document.importNode(template.content, true);
    const all = [constructed, made, fragment.firstElementChild, imported.firstElementChild] as FolkmootGauge[];
    document.body.append(...all);
    for (const gauge of all) {
      await gauge.updateComplete;
      expect(readable(gauge)).to.equal(readable(parsed));
      gauge.remove();
    }
  });
});

describe('a gauge that is given rubbish (L2)', () => {
  const noted = async (template: ReturnType<typeof html>, note: RegExp): Promise<FolkmootGauge> => {
    const gauge = await render<FolkmootGauge>(template);
    await until(`a note like ${String(note)}`, () => note.test(readable(gauge)));
    return gauge;
  };

  it('leaves a word out where a number belongs, and says so', async () => {
    const gauge = await noted(html`<folkmoot-gauge label="Trust" value="62" target="high"></folkmoot-gauge>`, /“target”.*left out/);
    expect(textOf(gauge)).to.equal(SENTENCE);
  });

  it('shows nothing, not 0, for a value that is no number', async () => {
    const gauge = await render(html`<folkmoot-gauge label="Trust" value="abc"></folkmoot-gauge>`);
    await pause();
    expect(readable(gauge)).not.to.match(/\b0\b|NaN/);
  });

  it('leaves out Infinity, choices that are none, and half an interval', async () => {
    await noted(html`<folkmoot-gauge label="Trust" value="62" max="1e999"></folkmoot-gauge>`, /“max”.*left out/);
    await noted(html`<folkmoot-gauge label="Trust" value="62" polarity="sideways"></folkmoot-gauge>`, /“polarity”.*left out/);
    await noted(html`<folkmoot-gauge label="Trust" value="62" missing="lost"></folkmoot-gauge>`, /“missing”.*left out/);
    await noted(html`<folkmoot-gauge label="Trust" value="62" lower="60"></folkmoot-gauge>`, /interval.*left out/);
    await noted(html`<folkmoot-gauge label="Trust" value="62" previous="60"></folkmoot-gauge>`, /previous-period.*left out/);
    await noted(html`<folkmoot-gauge label="Trust" value="62" heading-level="99"></folkmoot-gauge>`, /“heading-level”.*left out/);
  });

  it('keeps the comparators and bands it can read', async () => {
    const gauge = await noted(
      html`<folkmoot-gauge label="Trust" value="62" comparators="England: 60; Wales; : 3; Kent, East: 61;;"></folkmoot-gauge>`,
      /“comparators”, “Wales” was left out[\s\S]*“: 3” was left out/,
    );
    expect(textOf(gauge)).to.equal('Trust: 62 out of 100. Higher than England (60) and Kent, East (61).');
    const banded = await noted(
      html`<folkmoot-gauge label="Trust" value="62" bands="low: 0 50; high: 50; good: 50 100"></folkmoot-gauge>`,
      /“bands”, “high: 50” was left out/,
    );
    expect(textOf(banded)).to.contain('In the band “good”.');
  });

  it('takes a blank address for none', async () => {
    const gauge = await render(html`<folkmoot-gauge label="Trust" value="62" src=" "></folkmoot-gauge>`);
    await pause();
    expect(textOf(gauge)).to.equal(SENTENCE);
  });

  it('lives through a megabyte in every attribute', async () => {
    const gauge = await one();
    const names = (customElements.get('folkmoot-gauge') as unknown as { observedAttributes: string[] }).observedAttributes;
    for (const name of names.filter((name) => name !== 'src')) gauge.setAttribute(name, 'x'.repeat(1_000_000));
    await gauge.updateComplete;
    await pause();
    expect(gauge.isConnected).to.equal(true);
    expect(readable(gauge).length).to.be.lessThan(100_000);
  });

  it('shows a dial for a shape it does not know', async () => {
    const dial = await one();
    const odd = await render(html`<folkmoot-gauge label="Trust" value="62" shape="pie chart"></folkmoot-gauge>`);
    expect(inside(odd, 'svg').getAttribute('viewBox')).to.equal(inside(dial, 'svg').getAttribute('viewBox'));
  });
});

describe('a gauge that is moved (L5, L6)', () => {
  it('keeps what it loaded, with no second request', async () => {
    performance.clearResourceTimings();
    const gauge = await render<FolkmootGauge>(html`<folkmoot-gauge src="/file/good.json?moved"></folkmoot-gauge>`);
    await until('the figure', () => textOf(gauge) !== '');
    const { loads } = listen(gauge);
    const elsewhere = document.createElement('section');
    document.body.append(elsewhere);
    elsewhere.append(gauge);
    elsewhere.insertBefore(gauge, null);
    const mover = elsewhere as unknown as { moveBefore?: (node: Node, child: Node | null) => void };
    mover.moveBefore?.(gauge, null);
    await pause();
    expect(textOf(gauge)).to.contain('91.5%');
    expect(loads.length).to.equal(0);
    expect(performance.getEntriesByType('resource').filter(({ name }) => name.endsWith('?moved')).length).to.be.at.most(1);
    elsewhere.remove();
  });

  it('keeps its styles in another document, and back', async () => {
    const gauge = await one();
    const { frame, inner } = await otherDocument();
    const home = gauge.parentElement!;
    const styled = (): boolean =>
      getComputedStyle(inside(gauge, 'path')).fill === 'none' && getComputedStyle(gauge).display === 'flow-root';
    expect(styled()).to.equal(true);
    inner.body.append(gauge);
    await gauge.updateComplete;
    expect(styled(), 'in the frame').to.equal(true);
    home.append(gauge);
    await gauge.updateComplete;
    expect(styled(), 'back home').to.equal(true);
    frame.remove();
  });

  it('bears a document that has no window', async () => {
    const gauge = await one();
    const home = gauge.parentElement!;
    const inert = document.implementation.createHTMLDocument('');
    inert.body.append(gauge);
    gauge.setAttribute('value', '70');
    await gauge.updateComplete;
    home.append(gauge);
    await gauge.updateComplete;
    expect(textOf(gauge)).to.equal('Trust: 70 out of 100.');
    expect(getComputedStyle(gauge).display).to.equal('flow-root');
  });

  it('gives a copy a state of its own', async () => {
    const gauge = await one();
    const copy = gauge.cloneNode(true) as FolkmootGauge;
    gauge.after(copy);
    copy.value = 70;
    await copy.updateComplete;
    expect([textOf(gauge), textOf(copy)]).to.deep.equal([SENTENCE, 'Trust: 70 out of 100.']);
  });

  it('takes on the language where it comes to stand', async () => {
    const gauge = await one();
    const welsh = document.createElement('div');
    welsh.lang = 'cy';
    gauge.after(welsh);
    welsh.append(gauge);
    await gauge.updateComplete;
    expect(textOf(gauge)).to.equal('Trust: 62 allan o 100.');
  });
});

describe('a gauge that is taken away', () => {
  it('gives up its request, and makes it again, once, when it comes back (N13)', async () => {
    const gate = newGate();
    const gauge = await render<FolkmootGauge>(html`<folkmoot-gauge src=${gate.src}></folkmoot-gauge>`);
    const { loads, errors } = listen(gauge);
    await until(':state(loading)', () => gauge.matches(':state(loading)'));
    const home = gauge.parentElement!;
    gauge.remove();
    await pause();
    home.append(gauge);
    await pause();
    await openGate(gate.name);
    await until('the figure', () => textOf(gauge) !== '');
    await pause();
    expect([loads.length, errors.length]).to.deep.equal([1, 0]);
  });

  it('says nothing more when it stays away', async () => {
    const gate = newGate();
    const gauge = await render<FolkmootGauge>(html`<folkmoot-gauge src=${gate.src}></folkmoot-gauge>`);
    const { loads, errors } = listen(gauge);
    await until(':state(loading)', () => gauge.matches(':state(loading)'));
    gauge.remove();
    await openGate(gate.name);
    await pause(100);
    expect([loads.length, errors.length]).to.deep.equal([0, 0]);
  });

  it('bears being removed by a listener of its own event (L4)', async () => {
    const gauge = await render<FolkmootGauge>(html`<folkmoot-gauge></folkmoot-gauge>`);
    const told = new Promise<void>((resolve) =>
      gauge.addEventListener('folkmoot-load', () => {
        gauge.remove();
        resolve();
      }),
    );
    gauge.data = { label: 'Trust', value: 62 };
    await told;
    await gauge.updateComplete;
    expect(gauge.isConnected).to.equal(false);
  });
});

describe('listeners of the page (L11)', () => {
  it('may not set src in a circle for ever', async () => {
    const gauge = await render<FolkmootGauge>(html`<folkmoot-gauge src="/status/404"></folkmoot-gauge>`);
    let turns = 0;
    let code = '';
    gauge.addEventListener('folkmoot-error', ({ detail }) => {
      code = detail.code;
      // Each address is refused at once, without a request, so that the circle is as tight as it can be.
      if (turns++ < 50) gauge.src = `javascript:${String(turns)}`;
    });
    await until('the end of the circle', () => code === 'render');
    await pause(300);
    expect(turns).to.be.lessThan(20);
    expect(code).to.equal('render');
  });
});

describe('two names for a gauge (L9)', () => {
  it('stand side by side, each with its own figures and events', async () => {
    const gauge = await one();
    const name = 'folkmoot-gauge-2';
    // What a page does that has two versions: the class of one under a name of its own.
    if (!customElements.get(name)) customElements.define(name, class extends (gauge.constructor as CustomElementConstructor) {});
    const other = document.createElement(name) as FolkmootGauge;
    other.label = 'Hope';
    other.value = 7;
    gauge.after(other);
    const heard: string[] = [];
    for (const each of [gauge, other]) each.addEventListener('folkmoot-error', ({ detail }) => heard.push(detail.widget));
    await other.updateComplete;
    expect(textOf(gauge)).to.equal(SENTENCE);
    expect(textOf(other)).to.contain('Hope: 7');
    other.min = 200;
    await until('the failure of one', () => heard.length > 0);
    expect(heard).to.deep.equal([name]);
    expect(textOf(gauge)).to.equal(SENTENCE);
    other.remove();
  });
});

describe('many gauges', () => {
  it('that want the same file make one request (N16)', async () => {
    performance.clearResourceTimings();
    const host = await render<HTMLElement>(
      html`<div>${Array.from({ length: 20 }, () => html`<folkmoot-gauge src="/slow?ms=50&shared"></folkmoot-gauge>`)}</div>`,
    );
    const gauges = [...host.querySelectorAll('folkmoot-gauge')];
    await until('all the figures', () => gauges.every((gauge) => textOf(gauge) !== ''));
    await until('the entry', () => performance.getEntriesByType('resource').some(({ name }) => name.endsWith('shared')));
    expect(performance.getEntriesByType('resource').filter(({ name }) => name.endsWith('shared')).length).to.equal(1);
  });
});
