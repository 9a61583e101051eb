import { describe, expect, it, vi } from 'vitest';
import type { GovernanceModel } from '../model/index.js';
import { createModelStore, createStore, type Selection } from './index.js';

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

describe('a selection', () => {
  const partnership = {
    starts: {
      weak: { preset: 'weak', configuration: {}, regime: 'market' },
      mandated: { preset: 'mandated', configuration: {}, regime: 'market' },
      strong: { preset: 'strong', configuration: {}, regime: 'devolved' },
      nowhere: { preset: 'weak', configuration: {} },
    },
  } as unknown as NonNullable<GovernanceModel['partnership']>;
  const select = (...asked: Selection[]): Selection => {
    const store = createModelStore();
    store.send({ type: 'loaded', model: { partnership } as GovernanceModel, warnings: [] });
    for (const selection of asked) store.send({ type: 'select', selection });
    return store.getSnapshot().selection;
  };

  it('of a start brings the regime in which it stands, and of a regime the first of its starts', () => {
    expect(select({ start: 'strong' })).toEqual({ start: 'strong', regime: 'devolved' });
    expect(select({ regime: 'market' })).toEqual({ regime: 'market', start: 'weak' });
    expect(select({ area: 'camden' }, { regime: 'devolved' }, { start: 'mandated' })).toEqual({
      area: 'camden',
      regime: 'market',
      start: 'mandated',
    });
  });

  it('stands as asked where both are asked for, or where the model knows no more', () => {
    expect(select({ start: 'strong', regime: 'market' })).toEqual({ start: 'strong', regime: 'market' });
    expect(select({ start: 'nowhere' })).toEqual({ start: 'nowhere' });
    expect(select({ regime: 'unheard-of' })).toEqual({ regime: 'unheard-of' });
  });

  it('that changes nothing wakes nobody', () => {
    const store = createModelStore();
    store.send({ type: 'loaded', model: { partnership } as GovernanceModel, warnings: [] });
    store.send({ type: 'select', selection: { start: 'strong' } });
    const before = store.getSnapshot();
    store.send({ type: 'select', selection: { regime: 'devolved' } });
    expect(store.getSnapshot()).toBe(before);
  });
});
