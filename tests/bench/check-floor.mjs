// The floor is only one if it is the same content. Before anything is timed, ours and the one by hand are drawn beside each other and must
// agree: the text of every gauge, before and after a change, and the picture, pixel by pixel but for smoothing.

/* The functions given to a page run there. */
/* global document, Image, OffscreenCanvas, innerHeight, innerWidth */

/** Differences in colour up to this much, of 255, are smoothing. */
const SMOOTHING = 48;
/** Of a million pixels: what may differ beyond smoothing. */
const MOST_OTHER = 200;

const textsAfterRender = async () => {
  const { readings, render, update, valuesAt, frame } = globalThis.bench;
  const page = document.getElementById('page');
  // A caret or a marker is no text; `textContent` of a shadow root holds no style sheet, since those are adopted.
  const texts = () => [...page.children].map((box) => (box.shadowRoot ?? box).textContent);
  render(page, readings);
  await frame();
  await frame();
  const first = texts();
  update(valuesAt(readings.length, 1));
  await frame();
  await frame();
  return [...first, ...texts()];
};

/** How many of a million pixels differ. The browser is the one decoder of its pictures that is here anyway. */
const otherPixels = async ({ pictures, smoothing }) => {
  const pixels = await Promise.all(
    pictures.map(async (source) => {
      const image = new Image();
      image.src = `data:image/png;base64,${source}`;
      await image.decode();
      const context = new OffscreenCanvas(image.width, image.height).getContext('2d');
      context.drawImage(image, 0, 0);
      return context.getImageData(0, 0, image.width, image.height).data;
    }),
  );
  const [one, other] = pixels;
  if (one.length !== other.length) return 1e6;
  let different = 0;
  for (let index = 0; index < one.length; index += 4) {
    const most = Math.max(...[0, 1, 2].map((channel) => Math.abs(one[index + channel] - other[index + channel])));
    if (most > smoothing) different += 1;
  }
  return (different / (one.length / 4)) * 1e6;
};

/** Throws where the floor differs from ours. `prepare` is the function that makes a page ready for a side. */
export const checkFloor = async (browser, { path, viewport }, prepare, say) => {
  const draw = (side) =>
    browser.inPage(path, viewport, async (page) => {
      // With nothing left out: what may be left out stands on whole pixels, and half a pixel is a difference all along a line of text.
      await page.evaluate(prepare, { side, all: true, count: 24 });
      return { texts: await page.evaluate(textsAfterRender), picture: (await page.screenshot()).toString('base64') };
    });
  const [ours, byHand] = [await draw('ours'), await draw('by-hand')];
  ours.texts.forEach((text, index) => {
    if (text !== byHand.texts[index])
      throw new Error(`The floor says something else than ours.\nours:    ${text}\nby hand: ${byHand.texts[index]}`);
  });
  const pictures = [ours.picture, byHand.picture];
  const other = await browser.inPage(path, viewport, (page) => page.evaluate(otherPixels, { pictures, smoothing: SMOOTHING }));
  if (other > MOST_OTHER)
    throw new Error(`The floor looks different from ours: ${Math.round(other)} of a million pixels. Bring gauges/by-hand.js up to date.`);
  say(`  the floor is the same content: ${ours.texts.length} texts, and all but ${Math.round(other)} of a million pixels`);
};

const reachesBeyond = async () => {
  const { readings, render, frame } = globalThis.bench;
  render(document.getElementById('page'), readings);
  await frame();
  await frame();
  const { scrollHeight, scrollWidth } = document.documentElement;
  return scrollHeight > innerHeight || scrollWidth > innerWidth;
};

/** Throws where a window that should show everything does not. */
export const checkAllInView = async (browser, { path, viewport }, prepare, sides, count) => {
  for (const side of sides) {
    const beyond = await browser.inPage(path, viewport, async (page) => {
      await page.evaluate(prepare, { side, all: true, count });
      return page.evaluate(reachesBeyond);
    });
    if (beyond) throw new Error(`Not everything is in view of “${side}”: the window of this page is too small.`);
  }
};
