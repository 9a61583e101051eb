import type { ModelStore } from '@folkmoot/core/store';
import { createContext } from '@lit/context';

/** The context of the Community Protocol by which `folkmoot-model` shares its store. The number changes with the store's shape. */
export const modelContext = createContext<ModelStore>('folkmoot-model@1');
