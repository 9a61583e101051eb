// What a server sends can be read before any script, and is taken over node for node.
import { expect, inside, renderOnServer, takeOver, type FolkmootGauge } from '../../../../tests/support/elements.js';
import { html, type TemplateResult } from 'lit';

const full = (): TemplateResult =>
  html`<folkmoot-gauge
    label="Staying on"
    area="Borsetshire"
    period="2024"
    value="91.5"
    unit="%"
    target="95"
    polarity="higher"
    lower="90.1"
    upper="92.7"
    comparators="The Fens: 88.5; England: 91"
    bands="low: 0 80; high: 80 100"
    previous="91"
    previous-period="2023"
    source="County returns"
    source-href="https://example.org/returns"
    licence="Open Government Licence v3.0"
    assumption="The county’s own target"
  ></folkmoot-gauge>`;

describe('a gauge from a server', () => {
  it('is readable before any script, and keeps its nodes when script comes', async () => {
    const gauge = (await renderOnServer(full())) as FolkmootGauge;
    const sentence = inside(gauge, '[part=sentence]');
    expect(sentence.textContent).to.contain('Staying on, Borsetshire, 2024: 91.5%.');
    expect(customElements.get('folkmoot-gauge')).to.equal(undefined);
    await takeOver(gauge);
    gauge.value = 92;
    await gauge.updateComplete;
    expect(inside(gauge, '[part=sentence]')).to.equal(sentence);
    expect(sentence.textContent).to.contain('92.0%');
  });
});
