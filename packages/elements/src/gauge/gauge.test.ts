import { expect, renderings, textOf } from '../../../../tests/support/elements.js';
import { html } from 'lit';

for (const { name, render } of renderings) {
  describe(`a gauge, ${name}`, () => {
    it('says its figure', async () => {
      const gauge = await render(html`<folkmoot-gauge label="Trust in partners" value="62"></folkmoot-gauge>`);
      expect(textOf(gauge)).to.equal('Trust in partners: 62 out of 100.');
    });
  });
}
