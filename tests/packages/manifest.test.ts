import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { filesOf, manifestOf } from './support/package-facts.js';

interface Named {
  readonly name: string;
  readonly description?: string;
  readonly default?: string;
  readonly type?: { readonly text: string };
}
interface Attribute extends Named {
  readonly fieldName: string;
}
interface Member extends Named {
  readonly kind: string;
  readonly attribute?: string;
}
interface Declaration extends Named {
  readonly tagName: string;
  readonly members: readonly Member[];
  readonly attributes: readonly Attribute[];
  readonly events: readonly Named[];
  readonly slots: readonly Named[];
  readonly cssParts?: readonly Named[];
  readonly cssProperties?: readonly Named[];
  readonly cssStates: readonly Named[];
}
interface Module {
  readonly path: string;
  readonly declarations: readonly Declaration[];
  readonly exports: readonly {
    readonly kind: string;
    readonly name: string;
    readonly declaration: { readonly name: string; readonly module: string };
  }[];
}

const { folder } = inject('packed').find(({ name }) => name === '@folkmoot/elements')!;
const json = (path: string): any => JSON.parse(readFileSync(join(folder, path), 'utf8'));
const { modules } = json(manifestOf(folder).customElements!) as { modules: readonly Module[] };
const declarations = modules.flatMap((module) => module.declarations.map((declaration) => ({ ...declaration, module: module.path })));
const files = filesOf(folder);

/** The element's class, as it is published. */
const classOf = async ({ name, module }: { name: string; module: string }): Promise<any> => (await import(join(folder, module)))[name];

/** Every style sheet of a class as one text. */
const cssOf = (elementClass: any): string => elementClass.elementStyles.map(({ cssText }: { cssText: string }) => cssText).join('\n');

/** What stands after a custom property inside `var(…)`, brackets counted. */
const fallbacksOf = (css: string, property: string): string[] =>
  css
    .split(`var(${property},`)
    .slice(1)
    .map((rest) => {
      let depth = 1;
      const end = [...rest].findIndex((character) => (depth += character === '(' ? 1 : character === ')' ? -1 : 0) === 0);
      return rest.slice(0, end).trim();
    });

/** A value whatever its white space; where `color` is set, `inherit` is the current colour. */
const asWritten = (value: string): string => value.replace(/\s*([,()])\s*/g, '$1').replace(/^inherit$/, 'currentColor');

it('lists every element, once, with the module that defines it', () => {
  const defined = modules.flatMap(({ path, exports }) =>
    exports.filter(({ kind }) => kind === 'custom-element-definition').map((one) => ({ path, ...one })),
  );
  const defineFiles = files.filter((file) => /^dist\/define\/\w+\.js$/.test(file));
  expect(declarations.map(({ tagName }) => tagName).sort()).toEqual(defined.map(({ name }) => name).sort());
  expect(defined.map(({ path }) => path).sort()).toEqual(defineFiles);
  for (const { name, declaration } of defined)
    expect(declarations.find(({ tagName }) => tagName === name)).toMatchObject({ name: declaration.name, module: declaration.module });
});

it('names only modules that are in the tarball', () => {
  const named = modules.flatMap(({ path, exports }) => [path, ...exports.map(({ declaration }) => declaration.module)]);
  expect(named.filter((path) => !files.includes(path))).toEqual([]);
});

describe.each(declarations)('$tagName', (declaration) => {
  const { members, attributes, events, slots, cssParts = [], cssProperties = [], cssStates } = declaration;

  it('lists the attributes that its class observes', async () => {
    const { observedAttributes } = await classOf(declaration);
    // One without a field is read where it is needed, and not observed.
    const observed = attributes.filter(({ fieldName }) => fieldName !== undefined);
    expect(observed.map(({ name }) => name).sort()).toEqual(
      [...observedAttributes].filter((name: string) => name !== 'lang' && name !== 'dir').sort(),
    );
  });

  it('gives each attribute the field that it sets', async () => {
    const { elementProperties } = await classOf(declaration);
    for (const { name, fieldName } of attributes.filter((attribute) => attribute.fieldName !== undefined)) {
      const { attribute } = elementProperties.get(fieldName);
      expect(attribute === undefined || attribute === true ? fieldName.toLowerCase() : attribute).toBe(name);
      expect(members).toContainEqual(expect.objectContaining({ name: fieldName, attribute: name }));
    }
  });

  it('shows no inside of a class', () => {
    expect(
      members.map(({ name }) => name).filter((name) => /^[#_]|Callback$|^(?:internals|localization|styles|properties)$/.test(name)),
    ).toEqual([]);
    expect(JSON.stringify(declaration)).not.toMatch(/"privacy":"(?:private|protected)"|"inheritedFrom"|src\//);
  });

  it('describes all that it lists, and types its events and fields', () => {
    const described = [declaration, ...members, ...attributes, ...events, ...slots, ...cssParts, ...cssProperties, ...cssStates];
    expect(described.filter(({ description }) => !description).map(({ name }) => name)).toEqual([]);
    expect(events.map(({ name, type }) => [name, type?.text])).toEqual([
      ['folkmoot-load', 'FolkmootLoadEvent'],
      ['folkmoot-error', 'FolkmootErrorEvent'],
      // And those of its own, each with the type that its name says.
      ...events.slice(2).map(({ name }) => [name, `${name.replace(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase())}Event`]),
    ]);
    expect(attributes.filter(({ type }) => !type || /undefined|^[A-Z]\w+$/.test(type.text)).map(({ name }) => name)).toEqual([]);
  });

  it('lists the custom properties of its style sheets, with their defaults', async () => {
    const css = cssOf(await classOf(declaration));
    const used = new Set(css.match(/--folkmoot-[\w-]+/g) ?? []);
    expect(cssProperties.map(({ name }) => name).sort()).toEqual([...used].sort());
    expect(used.size).toBeLessThanOrEqual(8);
    for (const { name, default: value } of cssProperties) expect(fallbacksOf(css, name).map(asWritten)).toContain(asWritten(value!));
  });
});

describe('what editors read', () => {
  const tags = declarations.map(({ tagName, attributes }) => [tagName, attributes.map(({ name }) => name).sort()]);
  const namesOf = (elements: { name: string; attributes: { name: string }[] }[]): unknown =>
    elements.map(({ name, attributes }) => [name, attributes.map((attribute) => attribute.name).sort()]);

  it('VS Code knows the same tags and attributes', () => {
    expect(namesOf(json('vscode.html-custom-data.json').tags)).toEqual(tags);
  });

  it('JetBrains knows the same tags and attributes', () => {
    const { contributions, version } = json(manifestOf(folder)['web-types']!);
    expect(namesOf(contributions.html.elements)).toEqual(tags);
    expect(version).toBe(manifestOf(folder).version);
  });

  it('offers the choices of an attribute', () => {
    const gauge = json('vscode.html-custom-data.json').tags.find(({ name }: Named) => name === 'folkmoot-gauge');
    const values = (attribute: string): string[] =>
      gauge.attributes.find(({ name }: Named) => name === attribute).values.map(({ name }: Named) => name);
    expect(values('shape')).toEqual(['dial', 'bullet']);
    expect(values('theme')).toEqual(['light', 'dark']);
  });
});
