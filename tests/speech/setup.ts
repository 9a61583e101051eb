// The pages that are listened to load the built elements. No browser is shared here: each journey starts one on its own desktop.
import { buildElements } from '../harness/build-elements.mjs';
import { missingPrograms } from './programs.js';

export default async (): Promise<void> => {
  if (missingPrograms.length === 0) await buildElements();
};
