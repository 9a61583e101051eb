// What a reader may ask of a diagram: less, more, another view, another regime, the tables.
import { boxed, button, focused, learning } from '../../../../tests/support/diagrams.js';
import { expect, inside, open, readable, rowsOf, textOf, until } from '../../../../tests/support/elements.js';
import { smallModel } from '../../../../tests/support/small-regime.js';
import { html } from 'lit';

describe('what a reader may ask for', () => {
  it('has room on a narrow page, however long the names of regimes are', async () => {
    const element = await boxed(260, html`<folkmoot-relationships></folkmoot-relationships>`, undefined, {
      ...smallModel,
      regimes: smallModel.regimes.map((regime) => ({ ...regime, title: `${regime.title}, ${'and much more besides '.repeat(6)}` })),
    });
    const { right } = inside(element, 'figure').getBoundingClientRect();
    const controls = [...element.shadowRoot!.querySelectorAll('.controls :is(select, input, button), .legend button, .tag')];
    expect(controls.some(({ localName }) => localName === 'select')).to.equal(true);
    for (const control of controls) {
      expect(control.getBoundingClientRect().right, `${control.localName} ${control.textContent ?? ''}`).to.be.at.most(right);
      // What is said of a body stands on one line.
      if (control.matches('.tag')) expect(control.getClientRects()).to.have.length(1);
    }
  });

  it('is less: the legend hides a family, and says what is left', async () => {
    const element = await boxed(1000, learning());
    const [control] = element.shadowRoot!.querySelectorAll<HTMLButtonElement>('.legend button');
    control!.click();
    await element.updateComplete;
    expect(control!.getAttribute('aria-pressed')).to.equal('false');
    expect(readable(element)).to.contain('Showing 31 of 43 relationships.');
    expect(element.shadowRoot!.querySelector('.picture .control.line')).to.equal(null);
    control!.click();
    await element.updateComplete;
    expect(element.shadowRoot!.querySelector('.picture .control.line')).not.to.equal(null);
  });

  it('is a body by its name', async () => {
    const element = await boxed(1000, learning());
    const search = inside<HTMLInputElement>(element, '[type=search]');
    search.value = 'school';
    search.dispatchEvent(new Event('input', { bubbles: true }));
    await element.updateComplete;
    const found = [...element.shadowRoot!.querySelectorAll<HTMLButtonElement>('.search button')];
    expect(found.map(({ textContent }) => textContent?.trim())).to.deep.equal(['Schools', 'Selective and high-attaining schools']);
    found[0]!.click();
    await until('the body', () => focused(element) === 'schools');
    expect(element.shadowRoot!.querySelector('.search ul')).to.equal(null);
  });

  it('is the first body found, with Enter; and nothing fades where nobody is', async () => {
    const element = await boxed(1000, learning());
    const search = inside<HTMLInputElement>(element, '[type=search]');
    const write = async (query: string): Promise<void> => {
      search.value = query;
      search.dispatchEvent(new Event('input', { bubbles: true }));
      await element.updateComplete;
      search.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }));
      await element.updateComplete;
    };
    await write('nobody of this name');
    expect(readable(element)).to.contain('No body of that name');
    expect(element.shadowRoot!.querySelector('.faint')).to.equal(null);
    await write('school');
    await until('the body', () => focused(element) === 'schools');
  });

  it('is another view: a list, with all of it open, and tables', async () => {
    const element = await boxed(1000, learning());
    const toolbar = (label: string): HTMLButtonElement =>
      [...element.shadowRoot!.querySelectorAll<HTMLButtonElement>('.bar button')].find(({ textContent }) => textContent?.trim() === label)!;
    toolbar('List').click();
    await element.updateComplete;
    toolbar('Open all').click();
    await element.updateComplete;
    expect(element.shadowRoot!.querySelectorAll('.said')).to.have.length(22);
    toolbar('Tables').click();
    await until('the tables', () => rowsOf(element).length === 22 + 43 + 5);
    expect(element.shadowRoot!.querySelector('.bodies, .list, .stage')).to.equal(null);
  });

  it('is another regime, and the body stays selected where both have it', async () => {
    const element = await boxed(1000, html`<folkmoot-relationships name="learning-systems" body="schools"></folkmoot-relationships>`);
    expect(textOf(element, '[part=title]')).to.equal('Post-war partnership, c.1945–1975');
    const chooser = inside<HTMLSelectElement>(element, 'select');
    const choose = async (regime: string): Promise<void> => {
      chooser.value = regime;
      chooser.dispatchEvent(new Event('change', { bubbles: true }));
      await element.updateComplete;
    };
    await choose('tvei-localism');
    expect(textOf(element, '[part=title]')).to.contain('TVEI-era localism');
    button(element, 'Schools').click();
    await choose('learning-model-2005');
    expect(button(element, 'Schools').getAttribute('aria-expanded')).to.equal('true');
  });

  it('is larger: everything grows, and can be moved by buttons', async () => {
    const element = await boxed(1000, learning());
    const before = button(element, 'Schools').getBoundingClientRect().width;
    const bar = (label: string): HTMLButtonElement =>
      [...element.shadowRoot!.querySelectorAll<HTMLButtonElement>('.bar button')].find(
        (one) => (one.getAttribute('aria-label') ?? one.textContent?.trim()) === label,
      )!;
    bar('Zoom in').click();
    bar('Zoom in').click();
    await element.updateComplete;
    expect(button(element, 'Schools').getBoundingClientRect().width).to.be.closeTo(before * 1.6, 2);
    bar('Move right').click();
    await until('it to have moved', () => inside(element, '.viewport').scrollLeft > 0);
    bar('Fit').click();
    await element.updateComplete;
    expect(button(element, 'Schools').getBoundingClientRect().width).to.be.closeTo(before, 1);
  });

  it('is larger by hand too: two fingers, the wheel with Ctrl, and moved by dragging; one finger and the bare wheel are the page’s', async () => {
    const element = await boxed(1000, learning());
    const width = (): number => button(element, 'Schools').getBoundingClientRect().width;
    const before = width();
    const picture = inside(element, '.stage');
    const pointer = (type: string, pointerId: number, clientX: number, pointerType = 'touch'): void => {
      picture.dispatchEvent(new PointerEvent(type, { pointerId, clientX, clientY: 100, pointerType, bubbles: true, composed: true }));
    };
    const wheel = (ctrlKey: boolean): boolean => {
      const event = new WheelEvent('wheel', { deltaY: -200, ctrlKey, bubbles: true, composed: true, cancelable: true });
      picture.dispatchEvent(event);
      return event.defaultPrevented;
    };
    // One finger.
    pointer('pointerdown', 1, 100);
    pointer('pointermove', 1, 200);
    await element.updateComplete;
    expect(width()).to.be.closeTo(before, 1);
    // The second comes, and they part to twice the distance.
    pointer('pointerdown', 2, 300);
    pointer('pointermove', 2, 400);
    await element.updateComplete;
    expect(width()).to.be.closeTo(before * 2, 2);
    pointer('pointerup', 1, 200);
    pointer('pointerup', 2, 400);
    // A mouse drags what is larger than its window.
    pointer('pointerdown', 3, 400, 'mouse');
    pointer('pointermove', 3, 300, 'mouse');
    pointer('pointerup', 3, 300, 'mouse');
    expect(inside(element, '.viewport').scrollLeft).to.be.closeTo(100, 1);
    pointer('pointermove', 3, 100, 'mouse');
    expect(inside(element, '.viewport').scrollLeft).to.be.closeTo(100, 1);
    // The wheel needs Ctrl, and the focus to be here.
    expect([wheel(false), wheel(true)]).to.deep.equal([false, false]);
    button(element, 'Schools').focus();
    expect([wheel(false), wheel(true)]).to.deep.equal([false, true]);
    await element.updateComplete;
    expect(width()).to.be.greaterThan(before * 2.1);
  });

  it('is the tables, with what can be downloaded', async () => {
    const element = await boxed(1000, learning());
    await open(element, /Data tables \(22 bodies, 43 relationships, 5 absent\)/);
    await until('the downloads', () => element.shadowRoot!.querySelector('.downloads') !== null);
    expect(rowsOf(element)).to.have.length(70);
    const labels = [...element.shadowRoot!.querySelectorAll('.downloads button')].map(({ textContent }) => textContent?.trim());
    expect(labels).to.deep.equal([
      'Download picture (SVG)',
      'Download image (PNG)',
      'Download bodies (CSV)',
      'Download relationships (CSV)',
      'Download model (JSON)',
    ]);
  });

  it('is tables whose words are whole, and whose columns no word makes endless', async () => {
    const element = await boxed(700, learning());
    await open(element, /Data tables/);
    await until('the tables', () => rowsOf(element).length > 0);
    const broken = (): readonly (string | null)[] =>
      [...element.shadowRoot!.querySelectorAll('.scroller :is(th, td) bdi, .scroller thead th')].flatMap((cell) => {
        const word = cell.textContent?.trim() ?? '';
        if (word === '' || /\s/.test(word)) return [];
        const range = document.createRange();
        range.selectNodeContents(cell);
        return new Set([...range.getClientRects()].map(({ top }) => top)).size > 1 ? [word] : [];
      });
    await until('tables of whole words', () => broken().length === 0);
    element.regime = 'small';
    element.model = JSON.parse(JSON.stringify(smallModel).replaceAll('"Department"', `"${'a'.repeat(400)}"`));
    await until('the long name, on several lines', () => broken().length > 0);
    for (const cell of element.shadowRoot!.querySelectorAll('.scroller tbody th'))
      expect(cell.getBoundingClientRect().width).to.be.below(600);
  });
});
