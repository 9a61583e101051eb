import { describe, expect, it, vi } from 'vitest';
import { createModelStore, createStore } from './index.js';

describe('a store', () => {
  const counter = () =>
    createStore((snapshot: { count: number }, add: number) => (add === 0 ? snapshot : { count: snapshot.count + add }), { count: 0 });

  it('hands out frozen snapshots, the same one until something changes', () => {
    const store = counter();
    const before = store.getSnapshot();
    store.send(0);
    expect(store.getSnapshot()).toBe(before);
    store.send(2);
    expect(store.getSnapshot()).toEqual({ count: 2 });
    expect(Object.isFrozen(store.getSnapshot())).toBe(true);
  });

  it('wakes listeners after a change only, until they leave', () => {
    const store = counter();
    const listener = vi.fn();
    const leave = store.subscribe(listener);
    store.send(0);
    expect(listener).not.toHaveBeenCalled();
    store.send(1);
    leave();
    store.send(1);
    expect(listener).toHaveBeenCalledTimes(1);
  });

  it('queues what a listener sends, and cuts a loop', () => {
    const store = counter();
    const seen: number[] = [];
    store.subscribe(() => {
      seen.push(store.getSnapshot().count);
      store.send(1);
    });
    store.send(1);
    expect(seen).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
    store.send(1);
    expect(store.getSnapshot().count).toBe(20);
  });
});

describe('a model store', () => {
  it('keeps the last good model when a newer one fails', () => {
    const store = createModelStore();
    const model = { id: 'a' } as never;
    store.send({ type: 'loading' });
    store.send({ type: 'loaded', model, warnings: [] });
    store.send({ type: 'failed', issues: [] });
    expect(store.getSnapshot()).toMatchObject({ status: 'stale', model });
  });

  it('merges selections and ignores one that changes nothing', () => {
    const store = createModelStore();
    store.send({ type: 'select', selection: { area: 'E09000007' } });
    store.send({ type: 'select', selection: { regime: 'devolved' } });
    const before = store.getSnapshot();
    expect(before.selection).toEqual({ area: 'E09000007', regime: 'devolved' });
    store.send({ type: 'select', selection: { area: 'E09000007' } });
    expect(store.getSnapshot()).toBe(before);
  });
});
