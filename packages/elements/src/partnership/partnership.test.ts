// What a partnership shows and does: in the browser alone, and taken over from a server.
import {
  expect,
  inside,
  pause,
  readable,
  renderings,
  textOf,
  until,
  type FolkmootPartnership,
} from '../../../../tests/support/elements.js';
import { html, type TemplateResult } from 'lit';

const learning = (): TemplateResult => html`<folkmoot-partnership name="learning-systems"><p>Before.</p></folkmoot-partnership>`;

const button = (element: Element, event: string): HTMLButtonElement => inside<HTMLButtonElement>(element, `[data-event=${event}]`);
const going = (element: Element, where: string): HTMLButtonElement => inside<HTMLButtonElement>(element, `[data-go="${where}"]`);
const press = async (element: FolkmootPartnership, what: HTMLButtonElement): Promise<void> => {
  what.focus();
  what.click();
  await element.updateComplete;
  await Promise.resolve();
};
const take = async (element: FolkmootPartnership, ...events: string[]): Promise<void> => {
  for (const event of events) await press(element, button(element, event));
};
const stage = (element: Element): string => textOf(element, '.stage');
const focusedText = (element: Element): string => element.shadowRoot?.activeElement?.textContent?.replace(/\s+/g, ' ').trim() ?? '';

for (const { name, render } of renderings) {
  const shown = async (template = learning()): Promise<FolkmootPartnership> => {
    const element = await render<FolkmootPartnership>(template);
    await until('the partnership', () => stage(element) !== '');
    return element;
  };

  describe(`a partnership, ${name}`, () => {
    it('says first where it stands, how the balance is, and whether it can move up', async () => {
      const element = await shown();
      expect(textOf(element, '[part=title]')).to.equal('Partnership');
      expect(textOf(element)).to.equal(
        'The partnership stands at “Weakly collaborative”: step 2 of 5 on the way from “Separate or competing” to “Strongly collaborative local learning system”. The balance of forces is −0.41 on a scale from −1 to +1: what holds it back outweighs what helps. It cannot move up to “Developing” yet: 1 of 5 conditions are met.',
      );
    });

    it('shows the ladder in order, with one current step, the side road and the pause beside it', async () => {
      const element = await shown();
      const items = [...inside(element, '.steps').children];
      expect(items).to.have.length(5);
      expect(
        items.filter((item) => item.getAttribute('aria-current') === 'step').map(({ textContent }) => textContent?.trim()),
      ).to.have.length(1);
      expect(inside(element, '.steps > [aria-current]').textContent).to.contain('Current step');
      expect([...inside(element, '.beside').children].map(({ className }) => className)).to.deep.equal(['road', 'pause']);
      expect(inside(element, '.beside > .road').textContent).to.contain('From step 1; leads back to steps 1 and 2.');
    });

    it('says of each condition how it stands, what is behind it, where it comes from, and who could bring it nearer', async () => {
      const element = await shown();
      const lines = [...inside(element, '.check').children].map(({ textContent }) => textContent?.replace(/\s+/g, ' ').trim() ?? '');
      expect(lines[1]).to.equal(
        'Not met Trust grown over time: rated 1 of 4; at least 2 is needed. (from S2 3.11, S2 F1.r2, S2 2.11)Nothing that is possible now would bring it nearer. Later it could be: Time (A term passes).',
      );
      expect(lines[3]).to.match(/^Met Leadership is not/);
    });

    it('groups the moves by who acts, each saying where it leads', async () => {
      const element = await shown();
      const groups = [...(element.shadowRoot?.querySelectorAll('.owner > summary') ?? [])].map(({ textContent }) => textContent);
      expect(groups).to.deep.equal([
        'The partnership and its area: 11 possible, 11 not',
        'The region: 1 possible',
        'Government: 13 possible, 2 not',
        'Events that befall it: 10 possible',
        'Time: 2 possible',
      ]);
      expect(button(element, 'DISTRIBUTE_LEADERSHIP').textContent).to.contain('Leadership: “Distributed”');
      expect(button(element, 'AGREE_AIMS').textContent).to.contain('balance +0.08, to −0.33');
    });

    it('moves when a button is pressed, and tells the page', async () => {
      const element = await shown();
      const steps: unknown[] = [];
      element.addEventListener('folkmoot-partnership-step', ({ detail }) => steps.push(detail));
      await take(element, 'AGREE_AIMS', 'REORGANISE');
      await until('two steps', () => steps.length === 2);
      expect(stage(element)).to.equal('Dormant');
      expect(steps[1]).to.deep.include({ kind: 'event', event: 'REORGANISE', start: 'england-2006', restored: false });
      expect((steps[1] as { configuration: Record<string, string> }).configuration.arrangement).to.equal('dormant');
      expect(Object.isFrozen(steps[1])).to.equal(true);
      expect(element.description?.configuration.arrangement).to.equal('dormant');
    });

    it('lets focus stay on a move that is still possible, and puts it on the name of the state where it is gone', async () => {
      const element = await shown();
      for (const owner of element.shadowRoot?.querySelectorAll<HTMLDetailsElement>('.owner') ?? []) owner.open = true;
      await take(element, 'TERM');
      expect(focusedText(element)).to.contain('A term passes');
      await take(element, 'AGREE_AIMS');
      expect(focusedText(element)).to.equal('Weakly collaborative');
    });

    it('goes back, does again, and steps back to any moment', async () => {
      const element = await shown();
      await take(element, 'AGREE_AIMS', 'REORGANISE', 'TERM');
      expect(readable(element)).to.contain('Undo takes back “A term passes” and returns to “Dormant”.');
      await press(element, going(element, 'undo'));
      await press(element, going(element, 'undo'));
      expect([stage(element), focusedText(element)]).to.deep.equal(['Weakly collaborative', 'Undo']);
      await press(element, going(element, 'redo'));
      expect(stage(element)).to.equal('Dormant');
      await press(element, going(element, '0'));
      expect(stage(element)).to.equal('Weakly collaborative');
      expect(readable(element)).to.contain('Nothing has happened yet');
      await press(element, going(element, 'undo'));
      expect(going(element, 'undo').getAttribute('aria-disabled')).to.equal('true');
      expect(stage(element)).to.equal('Weakly collaborative');
    });

    it('starts again at the author’s start, and even that can be undone', async () => {
      const element = await shown();
      await take(element, 'REORGANISE');
      await press(element, going(element, 'again'));
      expect(stage(element)).to.equal('Weakly collaborative');
      await press(element, going(element, 'undo'));
      expect(stage(element)).to.equal('Dormant');
    });

    it('says what happened once, in words that are on the page too', async () => {
      const element = await shown();
      await take(element, 'REORGANISE');
      const said = 'Now “Dormant”. 34 moves possible.';
      expect(readable(element)).to.contain(said);
      if ('ariaNotify' in element) return;
      await until('the live region', () => element.querySelector('[aria-live]')?.textContent === said);
      expect(element.querySelectorAll('[aria-live]')).to.have.length(1);
    });

    it('advances by nothing but a press', async () => {
      const element = await shown();
      const before = readable(element);
      await pause(300);
      expect(readable(element)).to.equal(before);
    });

    it('says why a move is not possible, once its part is opened', async () => {
      const element = await shown();
      const owner = inside<HTMLDetailsElement>(element, '.owner');
      owner.querySelector<HTMLElement>(':scope > details > summary')?.click();
      await until('the checklists', () => owner.querySelector('.blocked') !== null);
      expect(owner.querySelector('.blocked')?.textContent?.replace(/\s+/g, ' ')).to.contain(
        'Name a partnership lead Not met Leadership is “Hangs on a person”; it would have to be “No shared lead”.',
      );
    });

    it('can be played from code as by pressing', async () => {
      const element = await shown();
      expect([element.take('REORGANISE'), element.take('no such event'), element.take('FORM')]).to.deep.equal([true, false, false]);
      expect([element.undo(), element.undo(), element.redo()]).to.deep.equal([true, false, true]);
      await element.updateComplete;
      expect(stage(element)).to.equal('Dormant');
    });

    it('is Welsh on a Welsh page, and says that nobody has reviewed that', async () => {
      document.documentElement.lang = 'cy';
      const element = await shown();
      await until('the Welsh words', () => textOf(element).startsWith('Mae’r bartneriaeth yn sefyll ar “Weakly collaborative”'));
      await until('the note', () => readable(element).includes('Nodiadau data'));
    });

    it('begins where the author says, and lets nobody choose then', async () => {
      const element = await shown(html`<folkmoot-partnership name="learning-systems" start="devolved"></folkmoot-partnership>`);
      expect(stage(element)).to.equal('Coordinated');
      expect(element.shadowRoot?.querySelector('[data-start]')).to.equal(null);
    });

    it('makes headings where it is asked for them', async () => {
      const element = await shown(html`<folkmoot-partnership name="learning-systems" heading-level="2"></folkmoot-partnership>`);
      const headings = [...(element.shadowRoot?.querySelectorAll('[role=heading]') ?? [])];
      expect(headings.map((heading) => heading.getAttribute('aria-level'))).to.deep.equal(['2', '3', '3', '3', '3', '3']);
    });
  });
}
