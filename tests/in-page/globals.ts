// What is the page's own and must stay as it was found: its globals, and the prototypes everybody shares.

const WATCHED = [
  'Object',
  'Function',
  'Array',
  'String',
  'Number',
  'Promise',
  'Map',
  'Set',
  'RegExp',
  'Node',
  'Element',
  'HTMLElement',
  'Event',
  'Document',
];

type Owner = Record<PropertyKey, unknown>;
const ownersOf = (name: string): [string, Owner][] => {
  const made = (globalThis as unknown as Record<string, { prototype: Owner }>)[name]!;
  return [
    [name, made as unknown as Owner],
    [`${name}.prototype`, made.prototype],
  ];
};
const fixed: [string, Owner][] = [
  ['JSON', JSON as unknown as Owner],
  ['Math', Math as unknown as Owner],
];

const snapshotOf = (owner: Owner): Map<PropertyKey, PropertyDescriptor> =>
  new Map(Reflect.ownKeys(owner).map((key) => [key, Reflect.getOwnPropertyDescriptor(owner, key)!]));

const owners = [...WATCHED.flatMap(ownersOf), ...fixed];
const before = owners.map(([, owner]) => snapshotOf(owner));
let keys = new Set(Reflect.ownKeys(globalThis));

/** Takes the page's globals as they are now for its own. Call it when the page's scripts have run, before ours. */
export const rememberGlobals = (): void => {
  keys = new Set(Reflect.ownKeys(globalThis));
};

/** What has changed since: new globals, and properties of shared prototypes that are new, gone or replaced. */
export const changedGlobals = (): string[] => {
  const added = Reflect.ownKeys(globalThis)
    .filter((key) => !keys.has(key))
    .map((key) => `a new global, ${String(key)}`);
  const changed = owners.flatMap(([name, owner], index) => {
    const now = snapshotOf(owner);
    const old = before[index]!;
    return [...new Set([...now.keys(), ...old.keys()])]
      .filter((key) => !Object.is(now.get(key)?.value, old.get(key)?.value) || now.get(key)?.get !== old.get(key)?.get)
      .map((key) => `${name}.${String(key)} was changed`);
  });
  return [...added, ...changed];
};
