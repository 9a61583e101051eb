export { createStore, type Store } from './store.js';
export { createModelStore, type ModelAction, type ModelSnapshot, type ModelStore, type Selection } from './model-store.js';
