// What a server sends can be read before any script, and is taken over node for node.
import { expect, inside, renderOnServer, takeOver, type FolkmootGauge } from '../../../../tests/support/elements.js';
import { fullGauge } from '../../../../tests/support/full-gauge.js';

describe('a gauge from a server', () => {
  it('is readable before any script, and keeps its nodes when script comes', async () => {
    const gauge = (await renderOnServer(fullGauge())) as FolkmootGauge;
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
