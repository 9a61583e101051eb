// What a gauge that is fed by attributes says, shows and offers.
import {
  expect,
  inside,
  listen,
  open,
  readable,
  renderings,
  rowsOf,
  textOf,
  until,
  type FolkmootGauge,
} from '../../../../tests/support/elements.js';
import { fullGauge } from '../../../../tests/support/full-gauge.js';
import { html } from 'lit';

/** How much of the scale is filled, in per cent of its length. */
const filled = (gauge: Element): number => Number(inside(gauge, '.fill').getAttribute('stroke-dasharray')?.split(' ')[0]);

for (const { name, render } of renderings) {
  describe(`a gauge, ${name}`, () => {
    it('says its figure, and of what', async () => {
      const gauge = await render(html`<folkmoot-gauge label="Trust in partners" value="62"></folkmoot-gauge>`);
      expect(textOf(gauge)).to.equal('Trust in partners: 62 out of 100.');
      expect(textOf(gauge, '[part=title]')).to.equal('Trust in partners');
    });

    it('says everything it was given, in one order', async () => {
      const gauge = await render(fullGauge());
      expect(textOf(gauge)).to.equal(
        'Staying on, Borsetshire, 2024: 91.5%. Higher than The Fens (88.5%). Similar to England (91.0%), within the confidence interval. ' +
          'Below the target of 95%. Up 0.5 percentage points since 2023. In the band “high”. Higher is better.',
      );
    });

    it('is a figure named by its title, with a meter that says the value in its name', async () => {
      const gauge = await render(fullGauge());
      expect(inside(gauge, 'figure').getAttribute('aria-labelledby')).to.equal(inside(gauge, 'figcaption').id);
      const meter = inside(gauge, '[role=meter]');
      expect(meter.getAttribute('aria-label')).to.equal('Staying on: 91.5%');
      expect(['min', 'max', 'now', 'text'].map((end) => meter.getAttribute(`aria-value${end}`))).to.deep.equal([
        '0',
        '100',
        '91.5',
        '91.5%',
      ]);
      expect(inside(gauge, 'svg').getAttribute('aria-hidden')).to.equal('true');
      expect(gauge.shadowRoot?.querySelector('[tabindex]')).to.equal(null);
    });

    it('fills its scale to the value, and stops at the ends', async () => {
      for (const [value, share] of [
        ['25', 25],
        ['0', 0],
        ['130', 100],
        ['-5', 0],
      ] as const) {
        const gauge = await render(html`<folkmoot-gauge label="Trust" value=${value}></folkmoot-gauge>`);
        expect(filled(gauge), value).to.equal(share);
      }
      const shifted = await render(html`<folkmoot-gauge label="Balance" value="0" min="-50" max="50"></folkmoot-gauge>`);
      expect(filled(shifted)).to.equal(50);
    });

    it('tells the truth of a value off the scale', async () => {
      const gauge = await render(html`<folkmoot-gauge label="Trust" value="130"></folkmoot-gauge>`);
      expect(textOf(gauge)).to.equal('Trust: 130 out of 100. This is above the scale’s maximum of 100.');
      expect(inside(gauge, '[role=meter]').getAttribute('aria-valuenow')).to.equal('100');
      await until('a data note', () => readable(gauge).includes('Data notes (1)'));
      const notes = await open(gauge, /^Data notes/);
      expect(notes.textContent).to.match(/The value, 130, lies outside the scale/);
    });

    it('takes a true 0 for a value', async () => {
      const gauge = await render(html`<folkmoot-gauge label="Complaints" value="0"></folkmoot-gauge>`);
      expect(textOf(gauge)).to.equal('Complaints: 0 out of 100.');
      expect(inside(gauge, '[role=meter]').getAttribute('aria-valuenow')).to.equal('0');
      expect(gauge.matches(':state(missing)')).to.equal(false);
    });

    it('gives the reason where there is no value, draws none, and still names the comparators', async () => {
      const gauge = await render(
        html`<folkmoot-gauge label="Staying on" area="Barset" missing="suppressed" unit="%" comparators="England: 91"></folkmoot-gauge>`,
      );
      expect(textOf(gauge)).to.equal('Staying on, Barset: no figure, because the publisher has suppressed it. England: 91%.');
      expect(gauge.shadowRoot?.querySelector('[role=meter]')).to.equal(null);
      expect(gauge.matches(':state(missing)')).to.equal(true);
      // A line of no length is not drawn, whatever its width.
      expect(inside(gauge, '.fill').getAttribute('stroke-dasharray')).to.equal('0 100');
      expect(getComputedStyle(inside(gauge, '.fill')).strokeLinecap).to.equal('butt');
      expect(textOf(gauge, '.figure')).to.equal('No data');
    });

    it('reads each way of writing a unit', async () => {
      for (const [unit, value, said] of [
        ['%', '94.7', '94.7%'],
        ['£', '1250', '£1,250'],
        ['£m', '1.5', '£1.5m'],
        ['pp', '0.3', '0.3 percentage points'],
        ['students', '12', '12 students'],
      ]) {
        const gauge = await render(html`<folkmoot-gauge label="Measure" value=${value} unit=${unit} max="2000"></folkmoot-gauge>`);
        expect(textOf(gauge), unit).to.equal(`Measure: ${said}.`);
      }
    });

    it('shows as many decimals as it is told', async () => {
      const gauge = await render(html`<folkmoot-gauge label="Measure" value="94.7" unit="%" decimals="0"></folkmoot-gauge>`);
      expect(textOf(gauge)).to.equal('Measure: 95%.');
    });

    it('says the confidence level in the table', async () => {
      const gauge = await render(
        html`<folkmoot-gauge label="Trust" value="60" lower="55" upper="64" level="99" view="table"></folkmoot-gauge>`,
      );
      expect(rowsOf(gauge)).to.deep.include(['99% confidence interval', '55 to 64']);
    });

    it('has every fact in its table, which opens and closes', async () => {
      const gauge = await render(fullGauge());
      expect(gauge.shadowRoot?.querySelector('table')).to.equal(null);
      const details = await open(gauge, /^Data table \(15 rows\)/);
      expect(details.open).to.equal(true);
      expect(textOf(gauge, 'caption')).to.equal('Staying on: data');
      expect(rowsOf(gauge)).to.deep.equal([
        ['Area', 'Borsetshire'],
        ['Period', '2024'],
        ['Value', '91.5%'],
        ['95% confidence interval', '90.1% to 92.7%'],
        ['The Fens', '88.5%'],
        ['England', '91.0%'],
        ['Target', '95%'],
        ['2023', '91.0%'],
        ['Scale', '0% to 100%'],
        ['Band: low', '0% to 80%'],
        ['Band: high', '80% to 100%'],
        ['Better when', 'higher'],
        ['Assumption', 'The county’s own target'],
        ['Source', 'County returns'],
        ['Licence', 'Open Government Licence v3.0'],
      ]);
      await open(gauge, /^Data table/);
      expect(details.open).to.equal(false);
      expect(gauge.shadowRoot?.querySelector('table')).to.equal(null);
    });

    it('promises as many rows as the table has', async () => {
      const gauge = await render(fullGauge());
      const promised = Number(/\((\d+) rows\)/.exec(readable(gauge))?.[1]);
      await open(gauge, /^Data table/);
      expect(rowsOf(gauge).length).to.equal(promised);
    });

    it('opens its table for view="table"', async () => {
      const gauge = await render(html`<folkmoot-gauge label="Trust" value="62" view="table"></folkmoot-gauge>`);
      expect(rowsOf(gauge)).to.deep.include(['Value', '62']);
    });

    it('links its source, as it stands, and only to the web', async () => {
      const gauge = await render(fullGauge());
      const link = inside<HTMLAnchorElement>(gauge, 'a');
      expect(link.href).to.equal('https://example.org/returns');
      expect(link.rel).to.equal('noopener noreferrer');
      expect(link.textContent).to.equal('Source: County returns, 2024');
      const unlinked = await render(
        html`<folkmoot-gauge label="Trust" value="62" source="Survey" source-href="javascript:alert(1)"></folkmoot-gauge>`,
      );
      // Without an address it is no link: nothing to press, to focus or to underline.
      expect(unlinked.shadowRoot?.querySelector('a[href]')).to.equal(null);
      expect(getComputedStyle(inside(unlinked, 'a')).textDecorationLine).to.equal('none');
      expect(textOf(unlinked, '.small:not(.key)')).to.equal('Source: Survey');
      const unsourced = await render(html`<folkmoot-gauge label="Trust" value="62"></folkmoot-gauge>`);
      expect(getComputedStyle(inside(unsourced, '.small:not(.key)')).display).to.equal('none');
    });

    it('makes the title a heading only when asked', async () => {
      const gauge = await render(html`<folkmoot-gauge label="Trust" value="62" heading-level="3"></folkmoot-gauge>`);
      const heading = inside(gauge, '[role=heading]');
      expect([heading.getAttribute('aria-level'), heading.textContent]).to.deep.equal(['3', 'Trust']);
      for (const level of ['1', '7', '99', 'two']) {
        const plain = await render(html`<folkmoot-gauge label="Trust" value="62" heading-level=${level}></folkmoot-gauge>`);
        expect(plain.shadowRoot?.querySelector('[role=heading]'), level).to.equal(null);
      }
    });

    it('shows the author’s own sentence in place of its own', async () => {
      const gauge = await render(html`<folkmoot-gauge label="Trust" value="62" summary="Six in ten partners trust us."></folkmoot-gauge>`);
      expect(textOf(gauge)).to.equal('Six in ten partners trust us.');
    });

    it('draws a bullet as well as a dial', async () => {
      const dial = await render(html`<folkmoot-gauge label="Trust" value="62"></folkmoot-gauge>`);
      const bullet = await render(html`<folkmoot-gauge label="Trust" value="62" shape="bullet"></folkmoot-gauge>`);
      const height = (gauge: Element): number => inside(gauge, 'svg').getBoundingClientRect().height;
      expect(height(bullet)).to.be.lessThan(height(dial) / 2);
      expect(textOf(bullet)).to.equal(textOf(dial));
    });

    it('shows what the author wrote inside until it has something itself', async () => {
      const gauge = await render(html`<folkmoot-gauge label="Trust"><p>Six in ten.</p></folkmoot-gauge>`);
      await until(':state(empty)', () => gauge.matches(':state(empty)'));
      expect(gauge.querySelector('p')?.getBoundingClientRect().height).to.be.greaterThan(0);
      (gauge as FolkmootGauge).value = 62;
      await (gauge as FolkmootGauge).updateComplete;
      expect(textOf(gauge)).to.equal('Trust: 62 out of 100.');
      expect(gauge.querySelector('p')?.getBoundingClientRect().height).to.equal(0);
    });

    it('says so when it was given nothing at all', async () => {
      const gauge = await render(html`<folkmoot-gauge></folkmoot-gauge>`);
      await until('a word about it', () => readable(gauge).includes('There is nothing to show yet.'));
      expect(gauge.matches(':state(empty)')).to.equal(true);
      expect(inside(gauge, 'figure').getAttribute('aria-label')).to.equal('Untitled gauge');
    });

    it('is called untitled, with a note, where it has no label', async () => {
      const gauge = await render(html`<folkmoot-gauge value="62"></folkmoot-gauge>`);
      expect(textOf(gauge, '[part=title]')).to.equal('Untitled gauge');
      await until('a data note', () => readable(gauge).includes('Data notes (1)'));
    });

    it('follows its attributes', async () => {
      const gauge = await render(html`<folkmoot-gauge label="Trust" value="62"></folkmoot-gauge>`);
      gauge.setAttribute('value', '65');
      gauge.setAttribute('target', '80');
      await (gauge as FolkmootGauge).updateComplete;
      expect(textOf(gauge)).to.equal('Trust: 65 out of 100. Below the target of 80.');
      gauge.removeAttribute('target');
      await (gauge as FolkmootGauge).updateComplete;
      expect(textOf(gauge)).to.equal('Trust: 65 out of 100.');
    });

    it('keeps the last good figure, and says why, when the next makes no sense', async () => {
      const gauge = await render<FolkmootGauge>(html`<folkmoot-gauge label="Trust" value="62"></folkmoot-gauge>`);
      const { errors, next } = listen(gauge);
      const told = next();
      gauge.min = 100;
      await told;
      expect(textOf(gauge)).to.equal('Trust: 62 out of 100.');
      expect(gauge.matches(':state(error)') && gauge.matches(':state(stale)')).to.equal(true);
      expect(readable(gauge)).to.match(/minimum.* is not below its maximum/);
      expect(errors.length).to.equal(1);
      expect(errors[0]?.detail).to.include({ code: 'range', phase: 'read', keptLastGood: true, widget: 'folkmoot-gauge' });
      gauge.min = 0;
      await gauge.updateComplete;
      expect(gauge.matches(':state(error)')).to.equal(false);
      expect(readable(gauge)).not.to.contain('is not below');
    });

    it('refuses with strict what it would otherwise repair', async () => {
      const gauge = await render(html`<folkmoot-gauge label="Trust" value="130" strict></folkmoot-gauge>`);
      await until('an error', () => gauge.matches(':state(error)') && readable(gauge).includes('outside the scale'));
      expect(gauge.shadowRoot?.querySelector('[part=sentence]')).to.equal(null);
    });

    it('says the page’s own words in place of ours', async () => {
      const gauge = await render<FolkmootGauge>(html`<folkmoot-gauge label="Trust" value="62" target="80"></folkmoot-gauge>`);
      gauge.messages = { belowTarget: (figure) => `Short of ${figure}.` };
      await gauge.updateComplete;
      expect(textOf(gauge)).to.equal('Trust: 62 out of 100. Short of 80.');
    });

    it('gives its reading as frozen data', async () => {
      const { reading } = await render<FolkmootGauge>(fullGauge());
      expect(reading).to.deep.include({ label: 'Staying on', value: 91.5, unit: '%', target: 95 });
      expect(Object.isFrozen(reading)).to.equal(true);
    });

    it('takes a colour scheme of its own', async () => {
      const gauge = await render(html`<folkmoot-gauge label="Trust" value="62" theme="dark"></folkmoot-gauge>`);
      const dark = getComputedStyle(gauge).color;
      expect(getComputedStyle(gauge).colorScheme).to.equal('dark');
      gauge.theme = 'light';
      await gauge.updateComplete;
      expect(gauge.getAttribute('theme')).to.equal('light');
      expect(getComputedStyle(gauge).colorScheme).to.equal('light');
      expect(getComputedStyle(gauge).color).not.to.equal(dark);
    });
  });
}
