// Everything the tests run inside a page, as one script under the name `inPage`.
export * from './aria.js';
export * from './colours.js';
export * from './controls.js';
export * from './fitting.js';
export * from './globals.js';
export * from './place.js';
export * from './recorder.js';
export * from './rendered.js';
export * from './seen.js';
export * from './surroundings.js';
export * from './walk.js';
