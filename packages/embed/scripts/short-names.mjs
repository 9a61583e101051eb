// Names of properties that nobody outside the gauge's file can see, shortened: 700 bytes, compressed. A minifier leaves such names alone,
// since it cannot know who reads them; so they are listed, and each is checked, here and in tests/packages/lean-gauge.test.ts.
import { parse } from 'acorn';

/** By what they are of. `requestUpdate` and `updateComplete` stay as they are: whoever knows Lit will look for them. */
const NAMES = {
  lit: `addController converter createProperty createRenderRoot creationScope elementStyles enableUpdating finalizeStyles fromAttribute
    getPropertyDescriptor getPropertyOptions hasChanged hasUpdated hostConnected hostDisconnected hostUpdate hostUpdated isUpdatePending
    noAccessor performUpdate renderBefore renderOptions renderRoot scheduleUpdate shadowRootOptions strings toAttribute updated willUpdate`,
  picture: `across along drawn exact figureSize figureWidth filled full headRoom headStep heads lines marks notchFrom strokeFrom strokeTo strokes ticks
    whisker writer`,
  loading: `announceOutcome areaChoice beforeUpdate byteLimit dataNotes downloadData downloadImage downloadPicture downloads fields finds httpBusy httpMissing
    httpNotAllowed imageRefused internals loadedAt locale localization notReviewed passengers printing rightToLeft showingEarlier slow stillLoading
    tableOpen words figure sentence`,
  statistics: `answer change choice codes column columns duplicates endYear header indicators maxBytes maxCellLength maxColumns maxRows periods places problem
    ragged separator settled stray tell`,
};

/** What is shortened: no attribute, no public property, no field of a reading, an event or an issue, no word that a page may replace. */
export const SHORTENED = Object.values(NAMES).flatMap((names) => names.split(/\s+/));

/** The option of the minifier. By convention whatever begins with `_` is private: Lit's own, and ours, once `plainPrivates` has been there. */
export const mangleProps = {
  include: new RegExp(`^(?:_.*|${SHORTENED.join('|')})$`),
  // A short name may land on an element, whose own properties are all longer but for this one.
  reserved: ['id'],
};

/** Calls `meet` with every node of a syntax tree, the outer before the inner; what it returns `false` for is not entered. */
const visit = (node, meet) => {
  if (typeof node?.type !== 'string' || meet(node) === false) return;
  for (const value of Object.values(node)) for (const child of Array.isArray(value) ? value : [value]) visit(child, meet);
};

const treeOf = (code) => parse(code, { ecmaVersion: 2022, sourceType: 'module' });

/**
 * A module with `#name` made `_name`. ES2020 has no private members, and what a compiler puts in their place costs 900 bytes, compressed;
 * and a plain name can be shortened. A field that is only declared goes: it is `undefined` without that.
 */
export const plainPrivates = (code) => {
  const edits = [];
  visit(treeOf(code), (node) => {
    if (node.type === 'BinaryExpression' && node.left.type === 'PrivateIdentifier') throw new Error('“#name in …” cannot be made plain');
    if (node.type === 'PrivateIdentifier') edits.push([node.start, node.end, `_${node.name}`]);
    if (node.type !== 'PropertyDefinition' || node.key.type !== 'PrivateIdentifier' || node.value) return true;
    edits.push([node.start, node.end, '']);
    return false;
  });
  return edits.reduceRight((changed, [start, end, text]) => changed.slice(0, start) + text + changed.slice(end), code);
};

/** The classes of a module: `[{name, parent, secretive}]`, the last being whether it has private names. */
export const classesIn = (code) => {
  const classes = [];
  visit(treeOf(code), ({ type, id, superClass, body }) => {
    if (!type.startsWith('Class') || type === 'ClassBody') return;
    const secretive = body.body.some(({ key }) => key?.type === 'PrivateIdentifier');
    classes.push({ name: id?.name, parent: superClass?.name, secretive });
  });
  return classes;
};

/**
 * What speaks against shortening in a file that is not yet minified: a listed name that stands in a string, which a property may be read
 * by, and one that names no property (any more).
 */
export const troublesOfNames = (code) => {
  const [properties, strings] = [new Set(), new Set()];
  visit(treeOf(code), ({ type, key, property, computed, value }) => {
    if (!computed && (key ?? property)?.type === 'Identifier') properties.add((key ?? property).name);
    if (type === 'Literal') strings.add(value);
    if (type === 'TemplateElement') strings.add(value.cooked);
  });
  return SHORTENED.flatMap((name) => {
    if (strings.has(name)) return `“${name}” stands in a string`;
    return properties.has(name) ? [] : `“${name}” names no property`;
  });
};

/** The bundler's plugin. Throws where a name must not be shortened. */
export const shortNames = () => {
  const classes = [];
  return {
    name: 'folkmoot-short-names',
    transform: {
      filter: { id: /packages[\\/](?:core|elements)[\\/]dist[\\/]/, code: /\bclass\b/ },
      handler: (code) => {
        classes.push(...classesIn(code));
        return plainPrivates(code);
      },
    },
    renderChunk: (code) => {
      const troubles = troublesOfNames(code);
      // Each class has its own private names, even where two are spelt alike; plain ones would be one.
      for (const { name, secretive } of classes)
        if (secretive && classes.some(({ parent }) => parent === name)) troubles.push(`${name} has private names and is extended`);
      if (troubles.length > 0) throw new Error(troubles.join('; '));
    },
  };
};
