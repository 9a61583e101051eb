import type { ArgTypes } from '@storybook/web-components-vite';

/** The parts of a custom elements manifest that the tables show. */
interface Manifest {
  readonly modules: readonly { readonly declarations?: readonly Declaration[] }[];
}

interface Declaration {
  readonly tagName?: string;
  readonly description?: string;
  readonly summary?: string;
  readonly attributes?: readonly Entry[];
  readonly members?: readonly Entry[];
  readonly events?: readonly Entry[];
  readonly slots?: readonly Entry[];
  readonly cssParts?: readonly Entry[];
  readonly cssProperties?: readonly Entry[];
  readonly cssStates?: readonly Entry[];
}

interface Entry {
  readonly name: string;
  readonly description?: string;
  readonly default?: string;
  readonly kind?: string;
  readonly static?: boolean;
  readonly privacy?: string;
  readonly attribute?: string;
  readonly type?: { readonly text: string };
  readonly return?: { readonly type?: { readonly text: string } };
  readonly parameters?: readonly { readonly name: string; readonly type?: { readonly text: string } }[];
}

/** What the type checker adds for "may be left out" is no news to a page's author. */
const typeText = ({ type }: Entry): string => (type?.text ?? '').replace(/\s*\|\s*(?:undefined|null)\b/g, '');

/** The words a type allows, where it is a list of words. */
const choices = (type: string): string[] | undefined =>
  /^'[^']*'(?:\s*\|\s*'[^']*')*$/.test(type) ? type.split('|').map((choice) => choice.trim().slice(1, -1)) : undefined;

/** Attributes whose type is text, because any text may come, though only these words mean something. */
const KNOWN: Readonly<Record<string, readonly string[]>> = {
  missing: ['suppressed', 'not-applicable', 'not-available', 'low', 'unreliable', 'not-collected'],
  polarity: ['higher', 'lower', 'none'],
  type: ['csv', 'json'],
};

/** The words that mean something to this element: those of its type, else of the known ones those that its description names. */
const optionsOf = ({ name, description = '' }: Entry, type: string): readonly string[] | undefined =>
  choices(type) ?? KNOWN[name]?.filter((word) => description.includes(`\`${word}\``));

const isPublic = ({ name, privacy, static: ofClass, description }: Entry): boolean =>
  !/^[#_]/.test(name) && privacy !== 'private' && privacy !== 'protected' && ofClass !== true && Boolean(description);

const signature = ({ name, parameters = [], return: returns }: Entry): string =>
  `${name}(${parameters.map((each) => `${each.name}: ${each.type?.text ?? ''}`).join(', ')}): ${returns?.type?.text ?? 'void'}`;

const controlOf = (entry: Entry): Partial<ArgTypes[string]> => {
  const type = typeText(entry);
  const options = optionsOf(entry, type);
  if (options) return { options: [undefined, ...options], control: { type: 'select' }, type: { name: 'enum', value: [...options] } };
  if (type === 'boolean') return { control: { type: 'boolean' }, type: { name: 'boolean' } };
  if (type === 'number') return { control: { type: 'number' }, type: { name: 'number' } };
  return { control: { type: 'text' }, type: { name: 'string' } };
};

/** How an author writes a name of this kind where it is used. */
const WRITTEN: Readonly<Record<string, (name: string) => string>> = {
  slots: (name) => name || '(no name)',
  'CSS parts': (name) => `::part(${name})`,
  'CSS states': (name) => `:state(${name})`,
};

const rows = (entries: readonly Entry[] = [], category: string, more: (entry: Entry) => Partial<ArgTypes[string]> = () => ({})): ArgTypes =>
  Object.fromEntries(
    entries.map((entry) => {
      const { name, description, default: defaultValue } = entry;
      const type = typeText(entry);
      // A slot, part or state may bear the name of an attribute; the table's keys must differ.
      const key = category === 'attributes' ? name : `${category} ${name}`;
      const table = {
        category,
        ...(type && { type: { summary: type } }),
        ...(defaultValue && { defaultValue: { summary: defaultValue.replaceAll("'", '') } }),
      };
      return [key, { name: WRITTEN[category]?.(name) ?? name, description, table, control: false as const, ...more(entry) }];
    }),
  );

const declarationOf = (manifest: Manifest, tagName: string): Declaration | undefined =>
  manifest.modules.flatMap(({ declarations = [] }) => declarations).find((declaration) => declaration.tagName === tagName);

/** The tables of an element, by kind; with controls for its attributes. What is private, or not described, is left out. */
export const apiTable = (manifest: Manifest, tagName: string): ArgTypes => {
  const element = declarationOf(manifest, tagName);
  if (!element) return {};
  const members = (element.members ?? []).filter(isPublic);
  return {
    ...rows((element.attributes ?? []).filter(isPublic), 'attributes', controlOf),
    // A property with an attribute is told there.
    ...rows(
      members.filter(({ kind, attribute }) => kind === 'field' && attribute === undefined),
      'properties',
    ),
    ...rows(
      members.filter(({ kind }) => kind === 'method'),
      'methods',
      (entry) => ({ name: signature(entry) }),
    ),
    ...rows(element.events, 'events'),
    ...rows(element.slots, 'slots'),
    ...rows(element.cssProperties, 'CSS custom properties'),
    ...rows(element.cssParts, 'CSS parts'),
    ...rows(element.cssStates, 'CSS states'),
  };
};

/** What an element says about itself. */
export const apiDescription = (manifest: Manifest, tagName: string): string => declarationOf(manifest, tagName)?.description ?? '';
