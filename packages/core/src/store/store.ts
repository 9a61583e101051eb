/** A store of one frozen snapshot. Requests go in through `send`, snapshots come out; nothing else changes it. */
export interface Store<Snapshot, Action> {
  /** The present snapshot; the very same object until an action changes something. */
  readonly getSnapshot: () => Snapshot;
  /** Calls `listener` after each change. Returns the function that stops it. */
  readonly subscribe: (listener: () => void) => () => void;
  /** Asks for a change. An action that changes nothing wakes nobody. */
  readonly send: (action: Action) => void;
}

/** Requests sent from inside a listener, one after the other, before they are taken for a loop. */
const LONGEST_CHAIN = 10;

/**
 * Makes a store from a pure reducer. The reducer returns the same snapshot for an action that changes nothing.
 * Actions sent by a listener are queued, so listeners always see snapshots in order; a chain of more than ten is a loop between two
 * listeners and is cut, since freezing the page would be worse than a stale widget.
 */
export const createStore = <Snapshot extends object, Action>(
  reduce: (snapshot: Snapshot, action: Action) => Snapshot,
  initial: Snapshot,
): Store<Snapshot, Action> => {
  let snapshot = Object.freeze(initial);
  const listeners = new Set<() => void>();
  const queue: Action[] = [];
  let running = false;
  return {
    getSnapshot: () => snapshot,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    send: (action) => {
      queue.push(action);
      if (running) return;
      running = true;
      try {
        for (let count = 0; queue.length > 0 && count < LONGEST_CHAIN; count++) {
          const next = reduce(snapshot, queue.shift() as Action);
          if (next === snapshot) continue;
          snapshot = Object.freeze(next);
          for (const listener of [...listeners]) listener();
        }
      } finally {
        queue.length = 0;
        running = false;
      }
    },
  };
};
