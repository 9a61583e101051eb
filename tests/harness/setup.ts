// Once for all browser tests of vitest: the built elements.
export { buildElements as default } from './build-elements.mjs';
