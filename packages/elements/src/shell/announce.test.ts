// Announcements: only after a person acted, gathered, short, and never the only place where something stands.
import { expect, inside, pause, render, textOf, until, type FolkmootGauge } from '../../../../tests/support/elements.js';
import { html } from 'lit';
import { announce, ANNOUNCER_SLOT } from '../../dist/shell/announce.js';

/** What is said through `ariaNotify`, or through the live region where there is none. */
const listenFor = (element: HTMLElement, notify: boolean): string[] => {
  const said: string[] = [];
  if (notify) Object.assign(element, { ariaNotify: (text: string) => said.push(text) });
  else {
    Object.assign(element, { ariaNotify: undefined });
    new MutationObserver(() => {
      const text = element.querySelector(`[slot=${ANNOUNCER_SLOT}]`)?.textContent;
      if (text) said.push(text);
    }).observe(element, { childList: true, subtree: true });
  }
  return said;
};

const gauge = (): Promise<FolkmootGauge> =>
  render<FolkmootGauge>(html`<folkmoot-gauge label="Trust" value="62" announce></folkmoot-gauge>`);

for (const notify of [true, false]) {
  describe(`announcements through ${notify ? 'ariaNotify' : 'a live region'}`, () => {
    it('come half a second after the last change, once', async () => {
      const element = await gauge();
      const said = listenFor(element, notify);
      for (const value of [63, 64, 65]) {
        element.value = value;
        await element.updateComplete;
      }
      expect(said).to.deep.equal([]);
      await until('the announcement', () => said.length > 0, 3000);
      await pause(100);
      expect(said).to.deep.equal(['Trust now 65 out of 100.']);
      expect(textOf(element)).to.equal('Trust: 65 out of 100.');
    });

    it('do not come on load, nor when nothing changed', async () => {
      const element = await gauge();
      const said = listenFor(element, notify);
      element.value = 62;
      element.label = 'Trust';
      await element.updateComplete;
      await pause(700);
      expect(said).to.deep.equal([]);
    });

    it('do not come unasked', async () => {
      const element = await render<FolkmootGauge>(html`<folkmoot-gauge label="Trust" value="62"></folkmoot-gauge>`);
      const said = listenFor(element, notify);
      element.value = 65;
      await element.updateComplete;
      await pause(700);
      expect(said).to.deep.equal([]);
    });

    it('tell how a load ended that the reader asked for', async () => {
      const element = await render<FolkmootGauge>(html`<folkmoot-gauge label="Trust" src="/status/404"></folkmoot-gauge>`);
      await until('the failure', () => element.matches(':state(error)') && element.shadowRoot?.querySelector('button') !== null);
      const said = listenFor(element, notify);
      inside(element, 'button').click();
      await until('the announcement', () => said.length > 0, 3000);
      expect(said).to.deep.equal(['The data could not be fetched.']);
    });

    it('are cut at 120 characters, and not made by what has gone', async () => {
      const element = await gauge();
      const said = listenFor(element, notify);
      announce(element, 'word '.repeat(50));
      await until('the announcement', () => said.length > 0, 3000);
      expect(said[0]?.length).to.be.at.most(120);
      announce(element, 'gone');
      element.remove();
      await pause(700);
      expect(said.length).to.equal(1);
    });
  });
}

describe('the live region', () => {
  it('is a child of the element, out of sight but not hidden, and no stop of its own', async () => {
    const element = await gauge();
    listenFor(element, false);
    announce(element, 'something');
    await until('the region', () => element.querySelector(`[slot=${ANNOUNCER_SLOT}]`) !== null, 3000);
    const region = element.querySelector<HTMLElement>(`[slot=${ANNOUNCER_SLOT}]`)!;
    expect(region.ariaLive).to.equal('polite');
    expect(region.getAttribute('role')).to.equal(null);
    // Rendered, or no screen reader hears of it; one pixel, or everybody sees it.
    expect(region.assignedSlot).not.to.equal(null);
    expect(region.getClientRects().length).to.equal(1);
    expect(region.getBoundingClientRect().width).to.be.at.most(1);
  });
});
