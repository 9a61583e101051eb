export { createStore, type Store } from './store.js';
export { createModelStore, type ModelAction, type ModelSnapshot, type ModelStore } from './model-store.js';
export type { Selection } from './selection.js';
