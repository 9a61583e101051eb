import type { Issue } from '../issues/index.js';
import type { GovernanceModel } from '../model/index.js';
import { type Selection, withWhatGoesTogether } from './selection.js';
import { type Store, createStore } from './store.js';

/** What the widgets inside one `folkmoot-model` share. */
export interface ModelSnapshot {
  /** `stale`: a newer model could not be loaded, the earlier one stays. */
  readonly status: 'empty' | 'loading' | 'ready' | 'stale' | 'failed';
  readonly model?: GovernanceModel;
  readonly selection: Selection;
  readonly issues: readonly Issue[];
}

/** What can be asked of a model store. */
export type ModelAction =
  | { readonly type: 'loading' }
  | { readonly type: 'loaded'; readonly model: GovernanceModel; readonly warnings: readonly Issue[] }
  | { readonly type: 'failed'; readonly issues: readonly Issue[] }
  | { readonly type: 'select'; readonly selection: Selection };

/** The store that widgets share. */
export type ModelStore = Store<ModelSnapshot, ModelAction>;

const reduce = (snapshot: ModelSnapshot, action: ModelAction): ModelSnapshot => {
  switch (action.type) {
    case 'loading':
      return snapshot.status === 'loading' ? snapshot : { ...snapshot, status: 'loading' };
    case 'loaded':
      return { ...snapshot, status: 'ready', model: action.model, issues: action.warnings };
    case 'failed':
      return { ...snapshot, status: snapshot.model ? 'stale' : 'failed', issues: action.issues };
    case 'select': {
      const asked = withWhatGoesTogether(action.selection, snapshot.model);
      const selection = Object.freeze({ ...snapshot.selection, ...asked });
      const keys = Object.keys(asked) as (keyof Selection)[];
      return keys.every((key) => snapshot.selection[key] === selection[key]) ? snapshot : { ...snapshot, selection };
    }
  }
};

/** An empty store. A widget alone owns a private one; inside `folkmoot-model` it shares that element's. */
export const createModelStore = (): ModelStore => createStore(reduce, { status: 'empty', selection: {}, issues: [] });
