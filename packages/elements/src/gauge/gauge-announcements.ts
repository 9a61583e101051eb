import type { Reading } from '@folkmoot/core/indicators';
import { gaugeSentence, type Words } from '@folkmoot/core/wording';
import { occasionalWordsFor } from '@folkmoot/core/wording/occasional';
import { announce } from '../shell/announce.js';

/** Says the present figure of a gauge: "Trust now 65 out of 100." */
export const announceFigure = (
  gauge: HTMLElement & { readonly reading?: Reading },
  { words, locale }: { readonly words: Words; readonly locale: string },
): void => {
  const { reading } = gauge;
  if (reading) announce(gauge, occasionalWordsFor(locale).updated(reading.label, gaugeSentence(reading, words, locale).figure));
};
