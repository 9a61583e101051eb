// What the relationship diagram shows and says, and how it is walked, for a reference model known by its name.
import { boxed, button, buttons, focused, learning, press } from '../../../../tests/support/diagrams.js';
import {
  expect,
  type FolkmootRelationships,
  inside,
  readable,
  renderings,
  rowsOf,
  textOf,
  until,
} from '../../../../tests/support/elements.js';
import { html } from 'lit';

for (const way of renderings) {
  describe(`a relationship diagram, ${way.name}`, () => {
    it('says first what it shows', async () => {
      const element = await way.render<FolkmootRelationships>(learning());
      expect(textOf(element, '[part=title]')).to.equal('Government 14–19 learning model, 2005–2006');
      expect(textOf(element)).to.equal(
        '22 bodies and 43 relationships, 8 inferred by the modeller; 5 absent that could be expected. Most relationships: Education department (DfES) (18).',
      );
    });

    it('has a button for each body, in groups named by tier, over a picture that says nothing more', async () => {
      const element = await boxed(1000, learning(), way);
      expect(buttons(element)).to.have.length(22);
      expect(button(element, 'Schools').getAttribute('aria-label')).to.equal('Schools, 10 relationships');
      const groups = [...element.shadowRoot!.querySelectorAll('[role=group]')].map((group) => group.getAttribute('aria-label'));
      expect(groups).to.include('Regional, 1 body');
      expect(inside(element, '.picture').getAttribute('aria-hidden')).to.equal('true');
      expect(button(element, 'Schools').getBoundingClientRect().height).to.be.greaterThan(24);
    });

    it('is a list where there is no room for a picture', async () => {
      const element = await boxed(360, learning(), way);
      expect(element.shadowRoot!.querySelector('.picture')).to.equal(null);
      expect(buttons(element)).to.have.length(22);
      expect(readable(element)).to.match(/National, 9 bodies.*Regional, 1 body/s);
      expect(textOf(element, '.controls')).not.to.contain('Diagram');
    });
  });
}

describe('a selected body', () => {
  it('opens a panel that says who steers and learns with it, and what it has nothing of', async () => {
    const element = await boxed(1000, learning());
    const events: unknown[] = [];
    element.addEventListener('folkmoot-body-select', ({ detail }) => events.push(detail));
    button(element, 'Colleges').click();
    await until('the panel', () => element.shadowRoot!.querySelector('.panel') !== null);
    const said = textOf(element, '.panel').replace(/\s+/g, ' ');
    expect(said).to.contain('is held to account by Education department (DfES)');
    expect(said).to.contain('performance measures; each institution answers for itself; moderate; inferred by the modeller.');
    expect(said).to.contain('Source: Spours, Hodgson and Yeomans 2006, 3.14.');
    expect(said).to.contain('None in this model: funding, framework, voice.');
    expect(button(element, 'Colleges').getAttribute('aria-expanded')).to.equal('true');
    expect(events).to.deep.equal([{ regime: 'learning-model-2005', body: 'colleges' }]);
    expect(Object.isFrozen(events[0])).to.equal(true);
  });

  it('makes its own relationships stand out, and moves nothing', async () => {
    const element = await boxed(1000, learning());
    const places = (): string =>
      buttons(element)
        .map((one) => one.parentElement!.getAttribute('style'))
        .join();
    const before = places();
    button(element, 'Colleges').click();
    await element.updateComplete;
    expect(inside(element, 'g.lines').classList.contains('faint')).to.equal(true);
    expect(button(element, 'Ministers').classList.contains('faint')).to.equal(true);
    expect(button(element, 'Schools').classList.contains('faint')).to.equal(false);
    expect(places()).to.equal(before);
  });

  it('is walked on from by its relationships, and closed by Escape, which otherwise is the page’s', async () => {
    const element = await boxed(1000, learning());
    const first = button(element, 'Colleges');
    first.click();
    await until('the panel', () => element.shadowRoot!.querySelector('.panel') !== null);
    const lead = [...element.shadowRoot!.querySelectorAll<HTMLButtonElement>('button.lead')];
    lead.find(({ textContent }) => textContent?.includes('Learning and Skills Network'))!.click();
    await until('the other body', () => focused(element) === 'lsn');
    let reached = 0;
    const count = (): void => void reached++;
    document.addEventListener('keydown', count);
    press(button(element, 'Learning and Skills Network'), 'Escape');
    await element.updateComplete;
    expect(element.shadowRoot!.querySelector('.panel')).to.equal(null);
    expect(focused(element)).to.equal('lsn');
    expect(reached).to.equal(0);
    press(button(element, 'Learning and Skills Network'), 'Escape');
    document.removeEventListener('keydown', count);
    expect(reached).to.equal(1);
  });

  it('leads to other regimes that have it, but for a diagram whose author fixed one', async () => {
    const also = (element: Element): string[] =>
      [...element.shadowRoot!.querySelectorAll('.panel .link')].map((link) => `${link.localName} ${link.textContent?.trim() ?? ''}`);
    const free = await boxed(1000, html`<folkmoot-relationships name="learning-systems" body="unions"></folkmoot-relationships>`);
    expect(also(free)).to.deep.equal([]);
    const chosen = await boxed(1000, html`<folkmoot-relationships name="learning-systems" body="leas"></folkmoot-relationships>`);
    expect(also(chosen)).to.deep.equal(['button TVEI-era localism', 'button Accountability and market turn']);
    chosen.shadowRoot!.querySelector<HTMLButtonElement>('.panel .link')!.click();
    await until('the other regime', () => textOf(chosen, '[part=title]').startsWith('TVEI-era localism'));
    expect(button(chosen, 'Local education authorities').getAttribute('aria-expanded')).to.equal('true');
    const fixed = await boxed(
      1000,
      html`<folkmoot-relationships name="learning-systems" regime="tvei-localism" body="leas"></folkmoot-relationships>`,
    );
    expect(also(fixed)).to.deep.equal(['span Post-war partnership', 'span Accountability and market turn']);
  });

  it('is traced up the stream and down', async () => {
    const element = await boxed(
      1000,
      html`<folkmoot-relationships name="learning-systems" regime="learning-model-2005" body="schools"></folkmoot-relationships>`,
    );
    const trace = (label: string): void =>
      [...element.shadowRoot!.querySelectorAll<HTMLButtonElement>('.panel button')]
        .find(({ textContent }) => textContent?.trim() === label)!
        .click();
    trace('Trace upstream');
    await element.updateComplete;
    expect(textOf(element, '.panel')).to.contain('Upstream of Schools: Education department (DfES), ');
    expect(button(element, 'Ministers').classList.contains('faint')).to.equal(false);
    trace('Trace upstream');
    await element.updateComplete;
    expect(textOf(element, '.panel')).not.to.contain('Upstream of');
  });
});

describe('the keys', () => {
  it('walk along a row, between rows and to the ends, and are one stop of the Tab key', async () => {
    const element = await boxed(1000, learning());
    const stops = (): number => buttons(element).filter(({ tabIndex }) => tabIndex === 0).length;
    expect(stops()).to.equal(1);
    const start = button(element, 'Ministers');
    start.focus();
    press(start, 'End', { ctrlKey: true });
    expect(focused(element)).to.equal('practitioners');
    press(button(element, 'Practitioners'), 'ArrowLeft');
    expect(focused(element)).to.equal('learners');
    press(button(element, 'Learners'), 'ArrowUp');
    expect(focused(element)).not.to.equal('learners');
    expect(stops()).to.equal(1);
    expect(press(start, 'a').defaultPrevented).to.equal(false);
    expect(press(start, 'ArrowLeft', { metaKey: true }).defaultPrevented).to.equal(false);
  });

  it('walk along a toolbar', async () => {
    const element = await boxed(1000, learning());
    const [first, second] = element.shadowRoot!.querySelectorAll<HTMLButtonElement>('.legend button');
    first!.focus();
    press(first!, 'ArrowRight');
    expect(element.shadowRoot!.activeElement).to.equal(second);
    expect([first!.tabIndex, second!.tabIndex]).to.deep.equal([-1, 0]);
  });
});

describe('in other languages', () => {
  it('speaks Welsh, and says that nobody has reviewed it', async () => {
    document.documentElement.lang = 'cy';
    const element = await boxed(1000, learning());
    expect(textOf(element)).to.contain('22 corff a 43 perthynas');
    expect(readable(element)).to.contain('Llais');
    await until('the note', () => /adolygu/.test(readable(element)));
  });

  it('is mirrored from right to left', async () => {
    const left = async (): Promise<number[]> => {
      const element = await boxed(1000, learning());
      return ['Practitioners', 'Learners'].map((name) => button(element, name).getBoundingClientRect().left);
    };
    const [practitioners, learners] = await left();
    document.documentElement.dir = 'rtl';
    const [mirroredPractitioners, mirroredLearners] = await left();
    expect(practitioners).to.be.greaterThan(learners!);
    expect(mirroredPractitioners).to.be.lessThan(mirroredLearners!);
  });
});

describe('printed', () => {
  it('has everything open: tables, and no controls to press', async () => {
    const element = await boxed(1000, learning());
    dispatchEvent(new Event('beforeprint'));
    await element.updateComplete;
    await until('the tables', () => rowsOf(element).length === 70);
    dispatchEvent(new Event('afterprint'));
    await element.updateComplete;
    expect(rowsOf(element)).to.have.length(0);
  });
});
