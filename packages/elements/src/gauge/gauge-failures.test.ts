// What stays when newer data does not come or is none, and how a reader tries again.
import { expect, inside, listen, readable, render, textOf, until, type FolkmootGauge } from '../../../../tests/support/elements.js';
import { html } from 'lit';

const SENTENCE =
  'Staying on, Borsetshire, 2024: 91.5%. Higher than The Fens (88.5%). Similar to England (90.5%), within the confidence interval. ' +
  'Below the target of 95%. Up 0.5 percentage points since 2023. In the band “high”. Higher is better.';

const READING = { label: 'Trust', value: 62 };

describe('the last good reading', () => {
  it('stays, marked, when newer data cannot be fetched; and goes once it can', async () => {
    const gauge = await render<FolkmootGauge>(html`<folkmoot-gauge src="/file/good.json"></folkmoot-gauge>`);
    await until('the figure', () => textOf(gauge) === SENTENCE);
    const { errors, next } = listen(gauge);
    let told = next();
    gauge.src = '/status/503';
    await told;
    expect(errors.map(({ detail }) => [detail.code, detail.keptLastGood, detail.recoverable])).to.deep.equal([['fetch-http', true, true]]);
    expect(textOf(gauge)).to.equal(SENTENCE);
    expect(gauge.matches(':state(stale)')).to.equal(true);
    expect(readable(gauge)).to.match(/Showing data from \d\d:\d\d(?: [AP]M)?; the newer data could not be loaded\./);
    told = next();
    gauge.src = '/file/good.csv';
    gauge.setAttribute('indicator', 'staying_on_percent');
    gauge.setAttribute('area', 'Borsetshire');
    await told;
    await gauge.updateComplete;
    expect(gauge.matches(':state(stale)') || gauge.matches(':state(error)')).to.equal(false);
    expect(readable(gauge)).not.to.contain('Showing data from');
  });

  it('stays when a newer object is no reading', async () => {
    const gauge = await render<FolkmootGauge>(html`<folkmoot-gauge></folkmoot-gauge>`);
    gauge.data = READING;
    await until('the figure', () => textOf(gauge) !== '');
    gauge.data = 'hello' as unknown as FolkmootGauge['data'];
    await until(':state(stale)', () => gauge.matches(':state(stale)'));
    expect(textOf(gauge)).to.equal('Trust: 62 out of 100.');
    expect(readable(gauge)).to.match(/Showing data from \d\d:\d\d(?: [AP]M)?; the newer data could not be loaded\./);
  });
});

describe('trying again', () => {
  it('is offered where an address failed, and works', async () => {
    const gauge = await render<FolkmootGauge>(html`<folkmoot-gauge src="/status/503" label="Staying on"></folkmoot-gauge>`);
    await until('the failure', () => readable(gauge).includes('The site with the data is busy or broken at the moment.'));
    const { errors, next } = listen(gauge);
    const told = next();
    const button = inside<HTMLButtonElement>(gauge, 'button');
    expect(button.textContent).to.equal('Try again');
    expect(button.getBoundingClientRect().height).to.be.at.least(44);
    button.click();
    await told;
    expect(errors.length).to.equal(1);
  });

  it('names the address, as the page wrote it, without what may be a secret in it, and shortened', async () => {
    const gauge = await render<FolkmootGauge>(html`<folkmoot-gauge src="/status/404?token=secret#part"></folkmoot-gauge>`);
    await until('the failure', () => readable(gauge).includes('There is no data at that address.'));
    expect(inside(gauge, '.message bdi').textContent).to.equal('/status/404');
    gauge.src = `/no<b>where/${'a'.repeat(300)}.csv`;
    // While it is fetched nothing is said.
    await until('the other', () => readable(gauge).includes('/no<b>where/aaa'));
    expect(inside(gauge, '.message bdi').textContent).to.have.lengthOf(100).and.match(/a…$/);
    gauge.src = 'https://user:password@example.org/data.csv';
    await until('the refusal', () => readable(gauge).includes('not one that can be used'));
    expect(gauge.shadowRoot!.querySelector('bdi')).to.equal(null);
  });

  it('is not offered where the data itself is wrong', async () => {
    const gauge = await render<FolkmootGauge>(html`<folkmoot-gauge></folkmoot-gauge>`);
    gauge.data = { value: 'x' } as unknown as FolkmootGauge['data'];
    await until('the failure', () => gauge.matches(':state(error)'));
    expect(gauge.shadowRoot?.querySelector('button')).to.equal(null);
  });
});
