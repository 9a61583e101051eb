// Two copies of Folkmoot on one page: the first wins, the second steps aside, and nothing throws (L8, L16).
import { expect, listen, pause, render, until } from '../../../../tests/support/elements.js';
import { html } from 'lit';
import { mayDefine } from '../../dist/shell/define.js';
import { VERSION } from '../../dist/shell/version.js';

describe('mayDefine', () => {
  it('lets a tag that is free be taken', () => {
    expect(mayDefine('folkmoot-untaken')).to.equal(true);
  });

  it('is silent about a second copy of the same version', async () => {
    await render(html`<folkmoot-gauge label="Trust" value="62"></folkmoot-gauge>`);
    const { errors } = listen(document);
    expect(mayDefine('folkmoot-gauge')).to.equal(false);
    await pause(100);
    expect(errors).to.deep.equal([]);
  });

  it('tells once of another version, with both', async () => {
    customElements.define(
      'folkmoot-older',
      class extends HTMLElement {
        static version = '0.0.1';
      },
    );
    const { errors } = listen(document);
    expect(mayDefine('folkmoot-older')).to.equal(false);
    await until('the error', () => errors.length > 0);
    expect(errors.length).to.equal(1);
    expect(errors[0]?.detail).to.include({ code: 'version', phase: 'environment', widget: 'folkmoot-older', version: VERSION });
    expect(errors[0]?.detail.message).to.contain('0.0.1').and.to.contain(VERSION);
  });

  it('tells of a tag that other code owns', async () => {
    customElements.define('folkmoot-foreign', class extends HTMLElement {});
    const { errors } = listen(document);
    expect(mayDefine('folkmoot-foreign')).to.equal(false);
    await until('the error', () => errors.length > 0);
    expect(errors[0]?.detail.message).to.contain('other code');
  });
});

describe('the version', () => {
  it('is that of the package', async () => {
    const answer = await fetch('/packages/elements/package.json');
    expect(((await answer.json()) as { version: string }).version).to.equal(VERSION);
  });
});
