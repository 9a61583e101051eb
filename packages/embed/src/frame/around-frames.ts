// For the page around the frames, where it may have a script: gives each frame the height that its widget says it has.
import type { HeightMessage } from './report-height.js';

/** A frame is never made higher than this, whatever it says: 20 screens. */
const HIGHEST = 20_000;

const hear = ({ data, origin, source, isTrusted }: MessageEvent<Partial<HeightMessage> | null>): void => {
  if (!isTrusted || data?.type !== 'folkmoot-height' || !Number.isFinite(data.height)) return;
  for (const frame of document.querySelectorAll('iframe')) {
    // The window must be the frame's and still show our page: what a reader has followed a link to has no say.
    if (frame.contentWindow === source && new URL(frame.src, document.baseURI).origin === origin)
      frame.height = String(Math.min(HIGHEST, Math.max(1, Math.ceil(data.height ?? 1))));
  }
};

// A server may load this file too, and has no messages to hear.
if (typeof document !== 'undefined') addEventListener('message', hear);
