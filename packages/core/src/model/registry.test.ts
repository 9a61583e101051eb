import { expect, test } from 'vitest';
import { onModelRegistered, registeredModel, registeredModelNames, registerModel } from './registry.js';
import type { GovernanceModel } from './types.js';

const model = (title: string): GovernanceModel => ({
  version: 1,
  id: 'a',
  title,
  regimes: [],
  areas: [],
  indicators: [],
  timeline: [],
  comparisons: [],
  profiles: [],
  loops: [],
  networks: [],
  learningTypes: [],
  assumptions: [],
  concepts: [],
  sources: [{ id: 's', title: 't', authors: ['u'] }],
});

test('a model is found by its name once it is registered, frozen to the bottom', () => {
  expect(registeredModel('first')).toBeUndefined();
  registerModel('first', model('First'));
  expect(registeredModel('first')?.title).toBe('First');
  expect(Object.isFrozen(registeredModel('first')?.sources[0]?.authors)).toBe(true);
  registerModel('__proto__', model('Odd'));
  expect(registeredModel('__proto__')?.title).toBe('Odd');
  expect(registeredModel('constructor')).toBeUndefined();
  expect(registeredModelNames()).toEqual(['first', '__proto__']);
});

test('a later model takes the place of an earlier one', () => {
  registerModel('again', model('Before'));
  registerModel('again', model('After'));
  expect(registeredModel('again')?.title).toBe('After');
});

test('who waits is told, until they stop', () => {
  const heard: string[] = [];
  const stop = onModelRegistered((name) => {
    heard.push(name);
    if (name === 'awaited') stop();
  });
  const stopOther = onModelRegistered((name) => heard.push(`other ${name}`));
  registerModel('awaited', model('A'));
  registerModel('unheard', model('B'));
  stopOther();
  registerModel('unheard by both', model('C'));
  expect(heard).toEqual(['awaited', 'other awaited', 'other unheard']);
});
