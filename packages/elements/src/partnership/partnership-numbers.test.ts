// A reader’s own numbers in place of the modeller’s.
import { expect, inside, open, readable, render, until, type FolkmootPartnership } from '../../../../tests/support/elements.js';
import { html } from 'lit';

describe('numbers of a reader’s own', () => {
  const field = (element: Element, label: string): HTMLInputElement => {
    const found = [...(element.shadowRoot?.querySelectorAll<HTMLLabelElement>('label.number') ?? [])].find(({ textContent }) =>
      textContent?.includes(label),
    );
    if (!found?.querySelector('input')) throw new Error(`There is no field “${label}”.`);
    return found.querySelector('input')!;
  };
  const set = async (element: FolkmootPartnership, label: string, value: string): Promise<void> => {
    const input = field(element, label);
    input.value = value;
    input.dispatchEvent(new Event('change', { bubbles: true }));
    await element.updateComplete;
  };
  const opened = async (): Promise<FolkmootPartnership> => {
    const element = await render<FolkmootPartnership>(html`<folkmoot-partnership name="learning-systems"></folkmoot-partnership>`);
    await until('the partnership', () => readable(element).includes('modeller’s assumption'));
    await open(element, /modeller’s assumption/);
    await until('the fields', () => element.shadowRoot?.querySelector('label.number') !== null);
    return element;
  };

  it('are weighed at once, marked as changed, and can be undone', async () => {
    const element = await opened();
    await set(element, 'Trust grown over time', '3');
    expect(element.description?.configuration.trust).to.equal('grounded');
    expect(readable(element)).to.contain('changed by you');
    expect(readable(element)).to.contain('You have changed 1 of the modeller’s numbers.');
    expect(element.matches(':state(changed)')).to.equal(true);
    await set(element, 'The threshold for “Developing”', '-0.5');
    expect(readable(element)).to.contain('“Developing” needs at least −0.50');
    element.undo();
    element.undo();
    await element.updateComplete;
    expect(element.description?.configuration.trust).to.equal('low');
    expect(field(element, 'Trust grown over time').value).to.equal('1');
    expect(element.matches(':state(changed)')).to.equal(false);
  });

  it('may be left out: what rests on them is then not known', async () => {
    const element = await opened();
    await set(element, 'Trust grown over time', '');
    expect(element.description?.ratings['ie.trust']).to.equal(null);
    expect(readable(element)).to.contain('because ratings are missing');
    expect(inside(element, '.mark.unknown').textContent).to.equal('Not known');
  });

  it('are refused off the scale, and so is a balance of nothing', async () => {
    const element = await opened();
    await set(element, 'Trust grown over time', '5');
    expect(readable(element)).to.contain('“Trust grown over time” must be from 0 to 4. Nothing was changed.');
    expect(field(element, 'Trust grown over time').value).to.equal('1');
    await set(element, 'The weight of the internal side', '0');
    await set(element, 'The weight of the external side', '0');
    expect(readable(element)).to.contain('At least one side must have a weight above 0.');
    expect(readable(element)).to.not.contain('NaN');
  });

  it('have their author and their sources beside them', async () => {
    const element = await opened();
    expect(readable(element)).to.contain('the sources give no numbers');
    expect(readable(element)).to.contain('S2: Ken Spours, Ann Hodgson, David Yeomans, 2006');
  });
});
