/* eslint-disable no-restricted-syntax -- a file has no custom properties: its colours are written out, here and nowhere else */
import type { Family } from '../../../layout/relationships/index.js';

/** The colours of a file, which stands on white paper: what is stated, and what is inferred, lighter but still 3:1. */
export const HUES: Readonly<Record<Family, readonly [stated: string, inferred: string]>> = {
  control: ['#a8370c', '#c0694a'],
  enable: ['#155c98', '#5187b8'],
  relate: ['#70338a', '#9768a8'],
  voice: ['#6b5a00', '#8f7e2a'],
  learn: ['#006e4f', '#358d70'],
};
export const INK = '#1d2530';
export const GREY = '#5b646f';
export const TINT = '#f3f4f6';
export const PAPER = '#ffffff';

/** A dash pattern for each family. */
export const DASHES: Readonly<Record<Family, string>> = { control: '', enable: '9 4', relate: '9 3 1.5 3', voice: '4.5 3', learn: '1.5 3' };
