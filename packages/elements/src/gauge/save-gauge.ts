import type { Reading } from '@folkmoot/core/indicators';
import { gaugeRows } from '@folkmoot/core/views';
import { gaugeSentence, type Words } from '@folkmoot/core/wording';
import { failureWordsFor } from '@folkmoot/core/wording/failures';
import { backgroundBehind, csvBlob, fileName, pngBlob, saveFile, svgText } from '../shell/download.js';

/** Saves a gauge as data or picture. Resolves to what to tell the reader where the page's policy refuses the image. */
export const saveGauge = async (
  gauge: HTMLElement,
  reading: Reading,
  { words, locale }: { words: Words; locale: string },
  format: 'csv' | 'svg' | 'png',
): Promise<string | undefined> => {
  const title = [reading.label, reading.area, reading.period].filter(Boolean).join(' ');
  const owner = gauge.ownerDocument;
  if (format === 'csv') {
    saveFile(owner, csvBlob([[words.item, words.value], ...gaugeRows(reading, words, locale)]), fileName(title, 'csv'));
    return undefined;
  }
  const picture = gauge.shadowRoot?.querySelector('svg');
  if (!picture) return undefined;
  const text = svgText(picture, title, gaugeSentence(reading, words, locale).full, backgroundBehind(gauge));
  if (format === 'svg') {
    saveFile(owner, new Blob([text], { type: 'image/svg+xml' }), fileName(title, 'svg'));
    return undefined;
  }
  try {
    const { width, height } = picture.viewBox.baseVal;
    saveFile(owner, await pngBlob(text, width, height), fileName(title, 'png'));
    return undefined;
  } catch {
    return failureWordsFor(locale).imageRefused;
  }
};
