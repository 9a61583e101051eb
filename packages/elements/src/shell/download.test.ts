// Downloads: the data as CSV, the picture as SVG and PNG, under a name every file system takes (S20).
import { expect, open, render, until, type FolkmootGauge } from '../../../../tests/support/elements.js';
import { catchFiles, type SavedFile } from '../../../../tests/support/saved-files.js';
import { html } from 'lit';
import { fileName } from '../../dist/shell/download.js';

const save = async (gauge: FolkmootGauge, label: RegExp): Promise<SavedFile> => {
  const caught = catchFiles();
  const find = (): HTMLButtonElement | undefined =>
    [...gauge.shadowRoot!.querySelectorAll('button')].find(({ textContent }) => label.test(textContent ?? ''));
  if (!find()) await open(gauge, /ownload/);
  await until('the button', () => find() !== undefined);
  find()?.click();
  await until('a file', () => caught.files.length > 0);
  caught.stop();
  return caught.files[0]!;
};

const gauge = (): Promise<FolkmootGauge> =>
  render<FolkmootGauge>(
    html`<folkmoot-gauge label="Trust" area="Kent / East" period="2024" value="62" comparators="=1+1: 60; England: 61"></folkmoot-gauge>`,
  );

describe('what a gauge saves', () => {
  it('as CSV is every fact, for Excel, with no formula', async () => {
    const { name, blob } = await save(await gauge(), /CSV/);
    const bytes = new Uint8Array(await blob.arrayBuffer());
    expect([...bytes.slice(0, 3)]).to.deep.equal([0xef, 0xbb, 0xbf]);
    const text = new TextDecoder().decode(bytes);
    expect(name).to.equal('trust-kent-east-2024.csv');
    expect(text).to.contain('Item,Value\r\n').and.to.contain('Value,62\r\n').and.to.contain('England,61');
    expect(text).to.match(/^"?'=1\+1/m);
  });

  it('as SVG is titled, described, and needs nothing from outside', async () => {
    const { name, blob } = await save(await gauge(), /SVG/);
    const text = await blob.text();
    expect(name).to.equal('trust-kent-east-2024.svg');
    const svg = new DOMParser().parseFromString(text, 'image/svg+xml').documentElement;
    expect(svg.localName).to.equal('svg');
    expect(svg.querySelector('title')?.textContent).to.equal('Trust Kent / East 2024');
    expect(svg.querySelector('desc')?.textContent).to.contain('Trust, Kent / East, 2024: 62 out of 100.');
    expect(text).not.to.match(/url\(|href|var\(|class=|style|NaN|undefined/);
    expect(svg.querySelector('path')?.getAttribute('stroke')).to.match(/^#/);
  });

  it('as PNG is an image twice the size of the picture', async () => {
    const { name, blob } = await save(await gauge(), /PNG/);
    expect([name, blob.type]).to.deep.equal(['trust-kent-east-2024.png', 'image/png']);
    const image = await createImageBitmap(blob);
    expect(image.width).to.equal(560);
  });
});

describe('the name of a file', () => {
  it('is safe everywhere, and never empty', () => {
    expect(fileName('../../etc/passwd', 'csv')).to.equal('etc-passwd.csv');
    expect(fileName('a\u202Egnp.exe', 'png')).to.equal('a-gnp-exe.png');
    expect(fileName('\0\n\t:*?"<>|', 'svg')).to.equal('folkmoot.svg');
    expect(fileName('', 'svg')).to.equal('folkmoot.svg');
    expect([...fileName('👩‍👩‍👧'.repeat(300), 'csv')].length).to.be.at.most(84);
    expect(fileName('Ŵyna a’r ŷd', 'csv')).to.equal('ŵyna-a’r-ŷd.csv');
  });
});
