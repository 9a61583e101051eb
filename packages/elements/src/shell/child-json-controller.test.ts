// JSON written inside a tag: what a site's editor does to it is told in words its author can act on (C-17, D2).
import { pause, expect, listen, readable, render, textOf, until, type FolkmootGauge } from '../../../../tests/support/elements.js';
import { html } from 'lit';

const withScript = async (text: string, type = 'application/json'): Promise<FolkmootGauge> => {
  const gauge = await render<FolkmootGauge>(html`<folkmoot-gauge label="Trust"></folkmoot-gauge>`);
  const script = document.createElement('script');
  script.type = type;
  script.textContent = text;
  gauge.append(script);
  return gauge;
};

describe('JSON inside the tag', () => {
  it('may come after the element', async () => {
    const gauge = await withScript('{"value": 62}');
    await until('the figure', () => textOf(gauge) === 'Trust: 62 out of 100.');
  });

  it('that is broken is refused, with the line', async () => {
    const gauge = await withScript('{\n  "value": 62,\n}');
    await until('the failure', () => gauge.matches(':state(error)'));
    await pause();
    expect(readable(gauge)).to.match(/line 3/);
  });

  it('that an editor has escaped is recognised', async () => {
    const gauge = await withScript('{&quot;value&quot;: 62}');
    await until('the failure', () => gauge.matches(':state(error)'));
    await pause();
    expect(readable(gauge)).to.contain('turned into HTML');
  });

  it('that is taken out again leaves nothing behind', async () => {
    const gauge = await withScript('{"value": 62}');
    await until('the figure', () => textOf(gauge) !== '');
    gauge.querySelector('script')?.remove();
    await until('emptiness', () => textOf(gauge) === '');
  });

  it('of another type is the page’s own business', async () => {
    const { errors } = listen(document);
    const gauge = await withScript('{"value": 62', 'application/ld+json');
    await until(':state(empty)', () => gauge.matches(':state(empty)'));
    expect(errors).to.deep.equal([]);
  });
});
