// Printing: a closed table is written out, and closed again afterwards.
import { expect, render, rowsOf, type FolkmootGauge } from '../../../../tests/support/elements.js';
import { html } from 'lit';

describe('printing', () => {
  it('writes the table out, and folds it again', async () => {
    const gauge = await render<FolkmootGauge>(html`<folkmoot-gauge label="Trust" value="62"></folkmoot-gauge>`);
    dispatchEvent(new Event('beforeprint'));
    await gauge.updateComplete;
    expect(rowsOf(gauge)).to.deep.include(['Value', '62']);
    dispatchEvent(new Event('afterprint'));
    await gauge.updateComplete;
    expect(rowsOf(gauge)).to.deep.equal([]);
  });

  it('leaves open what a reader had opened', async () => {
    const gauge = await render<FolkmootGauge>(html`<folkmoot-gauge label="Trust" value="62" view="table"></folkmoot-gauge>`);
    dispatchEvent(new Event('beforeprint'));
    dispatchEvent(new Event('afterprint'));
    await gauge.updateComplete;
    expect(rowsOf(gauge).length).to.be.greaterThan(0);
  });

  it('does not reach what has gone', async () => {
    const gauge = await render<FolkmootGauge>(html`<folkmoot-gauge label="Trust" value="62"></folkmoot-gauge>`);
    gauge.remove();
    dispatchEvent(new Event('beforeprint'));
    await gauge.updateComplete;
    expect(rowsOf(gauge)).to.deep.equal([]);
    dispatchEvent(new Event('afterprint'));
  });
});
