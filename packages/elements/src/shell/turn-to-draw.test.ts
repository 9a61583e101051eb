// What is in sight is drawn before the first frame, the rest when the page is idle, and all of it without a reader's doing anything.
import { expect, type FolkmootGauge, render as loadAndRender } from '../../../../tests/support/elements.js';
import { html, render, type TemplateResult } from 'lit';

const MANY = 60;
const gauge = (at: number): TemplateResult => html`<folkmoot-gauge label="Gauge ${String(at)}" value=${at}></folkmoot-gauge>`;
const isWebKit = navigator.userAgent.includes('AppleWebKit') && !navigator.userAgent.includes('Chrome');
const drawn = (gauge: Element): boolean => gauge.shadowRoot?.querySelector('figure') != null;

/** More turns of promises than an element takes to draw itself, and no frame. */
const beforeTheFrame = async (): Promise<void> => {
  for (let turn = 0; turn < 20; turn += 1) await Promise.resolve();
};

describe('the turn to draw', () => {
  let box: HTMLDivElement;
  const gaugesOf = (content: unknown): FolkmootGauge[] => {
    render(content, box);
    return [...box.querySelectorAll<FolkmootGauge>('folkmoot-gauge')];
  };

  // The helper waits for what it renders, which is what these tests must not do; it also loads the elements.
  before(() => loadAndRender(gauge(0)));

  beforeEach(() => {
    box = document.createElement('div');
    document.body.append(box);
  });
  afterEach(() => {
    box.remove();
  });

  it('comes before the first frame in sight, later elsewhere, and to every gauge', async () => {
    const gauges = gaugesOf(Array.from({ length: MANY }, (_, at) => gauge(at)));
    await beforeTheFrame();
    expect(drawn(gauges[0]!)).to.equal(true);
    // Where nothing may be without a layout, what is not drawn has no size, and so stands in sight.
    expect(drawn(gauges.at(-1)!)).to.equal(isWebKit);
    await Promise.all(gauges.map(({ updateComplete }) => updateComplete));
    expect(gauges.filter(drawn)).to.have.length(MANY);
  });

  it('comes also where nobody scrolls to, and where nothing is shown', async () => {
    const gauges = gaugesOf(
      html`<div hidden>${gauge(1)}</div>
        <div class="far"></div>
        ${gauge(2)}`,
    );
    box.querySelector<HTMLElement>('.far')!.style.blockSize = '99999px';
    await Promise.all(gauges.map(({ updateComplete }) => updateComplete));
    expect(gauges.filter(drawn)).to.have.length(2);
  });

  it('leaves what is out of sight without a layout, but not in WebKit, which forgets to give it one later', async () => {
    const [drawn] = gaugesOf(gauge(1));
    await drawn!.updateComplete;
    expect(getComputedStyle(drawn!).contentVisibility).to.equal(isWebKit ? 'visible' : 'auto');
  });

  it('is waited for once: what changes later changes at once', async () => {
    const [, last] = gaugesOf(
      html`${gauge(1)}
        <div class="far"></div>
        ${gauge(2)}`,
    );
    box.querySelector<HTMLElement>('.far')!.style.blockSize = '99999px';
    await last!.updateComplete;
    last!.value = 7;
    await beforeTheFrame();
    expect(last!.shadowRoot?.querySelector('[part=sentence]')?.textContent).to.contain('7');
  });
});
