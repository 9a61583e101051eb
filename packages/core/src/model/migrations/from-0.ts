/**
 * Version 0: the five drafts that came before the format, each in a file of its own. Every draft reads as it stands; what each of its
 * names became, and why, is in `docs/decisions/0005-model-version-1-and-the-drafts.md`.
 */
import { DraftSources } from './draft-sources.js';
import { changed, eachIn, eachOf, isObject, renamed, without, type PlainObject } from './reshape.js';

/** Which draft a document is: by the address it gives itself, or by the parts that only that draft has. */
const DRAFTS: readonly {
  readonly name: string;
  readonly parts: readonly string[];
  readonly toModel: (draft: PlainObject) => PlainObject;
}[] = [
  { name: 'folkmoot/regime-draft-1', parts: ['actors', 'edges'], toModel: fromRegime },
  { name: 'folkmoot/forces-draft-1', parts: ['factors', 'presets'], toModel: fromForces },
  { name: 'folkmoot/statechart-draft-1', parts: ['regions', 'events'], toModel: fromStatechart },
  { name: 'folkmoot/companions-draft-1', parts: ['timeline', 'figure1'], toModel: fromCompanions },
  { name: 'folkmoot/concepts-1', parts: ['concepts', 'widgets'], toModel: fromConcepts },
];

/** A draft as a version 1 document; `undefined` where it is none of the drafts. */
export function fromDraft(document: PlainObject): PlainObject | undefined {
  const named = DRAFTS.find((draft) => draft.name === document['$schema']);
  const draft = named ?? DRAFTS.find(({ parts }) => parts.every((part) => Object.hasOwn(document, part)));
  return draft?.toModel(without(document, '$schema', 'version'));
}

function fromRegime(draft: PlainObject): PlainObject {
  const sources = new DraftSources();
  const { id, title, summary, forces, provenance } = draft;
  const actor = (entry: PlainObject) => sources.entry(renamed(without(entry, 'voiceGroup'), { voiceClass: 'voices' }));
  let regime = renamed(draft, { kinds: 'relationshipKinds', edges: 'relationships' });
  // A lookup becomes a list: like everything else that is referred to, a kind has an id.
  regime = changed(regime, 'relationshipKinds', (kinds) =>
    isObject(kinds) ? Object.values(eachIn(kinds, (kind, key) => ({ id: key, ...kind })) as object) : kinds,
  );
  regime = changed(regime, 'actors', (actors) => eachOf(actors, actor));
  regime = changed(regime, 'relationships', (relationships) => eachOf(relationships, sources.entry));
  regime = changed(regime, 'absences', (absences) => {
    let count = 0;
    return eachOf(absences, (absence) => ({ id: `absence-${(count += 1)}`, ...sources.entry(absence) }));
  });
  if (isObject(provenance)) {
    const { src } = provenance;
    regime = { ...regime, provenance: without(provenance, 'seeds', 'src') };
    if (src !== undefined) regime = { ...regime, sources: eachOf(src, sources.citation) };
  }
  if (isObject(forces)) {
    const { preset = null } = forces;
    regime = { ...without(regime, 'forces'), ...(preset === null ? {} : { forcePreset: preset }) };
  }
  const titles = isObject(provenance) ? provenance['seeds'] : undefined;
  return { version: 1, id, title, ...(summary === undefined ? {} : { summary }), regimes: [regime], sources: sources.list(titles) };
}

function fromForces(draft: PlainObject): PlainObject {
  const sources = new DraftSources();
  const forces = changed(renamed(draft, { params: 'parameters' }), 'factors', (factors) => eachOf(factors, sources.entry));
  return { version: 1, id: 'forces', title: 'Forces', forces, sources: sources.list() };
}

function fromStatechart(draft: PlainObject): PlainObject {
  const sources = new DraftSources();
  const transition = (entry: PlainObject) => sources.entry(renamed(entry, { on: 'event' }));
  const eventless = (entry: PlainObject) => sources.entry(without(entry, 'on'));
  const state = (entry: PlainObject) => {
    const moved = changed(sources.entry(entry), 'on', (moves) => eachOf(moves, transition));
    return changed(moved, 'always', (moves) => eachOf(moves, eventless));
  };
  const start = (entry: PlainObject) => renamed(entry, { config: 'configuration' });
  let partnership = changed(renamed(draft, { params: 'parameters' }), 'starts', (starts) => eachIn(starts, start));
  partnership = changed(partnership, 'regions', (regions) =>
    eachOf(regions, (region) => changed(region, 'states', (states) => eachIn(states, state))),
  );
  partnership = changed(partnership, 'events', (events) => eachOf(events, sources.entry));
  return { version: 1, id: draft['id'], title: 'Partnership', partnership, sources: sources.list() };
}

/** Lists of the companions draft that become profiles, with the titles it does not give them. */
const PROFILES = { principles: 'Principles', steps: 'Steps', actions: 'Actions', capacities: 'Capacities' } as const;

function fromCompanions(draft: PlainObject): PlainObject {
  const sources = new DraftSources();
  const entries = (key: string) => eachOf(draft[key], sources.entry);
  const certainty = (value: unknown) => (value === 'seed' ? 'stated' : value);
  const profiles = Object.entries(PROFILES).flatMap(([key, title]) =>
    Object.hasOwn(draft, key) ? [{ id: key, title, items: entries(key) }] : [],
  );
  const lists = ['assumptions', 'loops', 'networks', 'learningTypes'].filter((key) => Object.hasOwn(draft, key));
  const { figure1, rationalModel } = draft;
  const handled = [...Object.keys(PROFILES), ...lists, 'timeline', 'figure1', 'rationalModel'];
  return {
    version: 1,
    id: 'companions',
    title: 'Companions',
    timeline: eachOf(draft['timeline'], (entry) => changed(sources.entry(entry), 'certainty', certainty)),
    ...(isObject(figure1) ? { comparisons: [fromFigure(figure1, sources)] } : {}),
    profiles: isObject(rationalModel) ? [...profiles, fromRationalModel(rationalModel, sources)] : profiles,
    ...Object.fromEntries(lists.map((key) => [key, key === 'learningTypes' ? eachOf(entries(key), labelled) : entries(key)])),
    sources: sources.list(),
    // Whatever else it holds is none of the draft's parts, and is told of like any other unknown property.
    ...without(draft, ...handled),
  };
}

/** A learning type, named after its id. */
function labelled(entry: PlainObject): PlainObject {
  const { id } = entry;
  return typeof id === 'string' ? { id, label: id.charAt(0).toUpperCase() + id.slice(1), ...entry } : entry;
}

function fromRationalModel(rationalModel: PlainObject, sources: DraftSources): PlainObject {
  const { problems, ...rest } = sources.entry(rationalModel);
  return { id: 'rational-model', title: 'Problems of the rational model', items: eachOf(problems, sources.entry), ...rest };
}

/** The one comparison of the draft: what research finds against what a government's model offers. */
function fromFigure(figure: PlainObject, sources: DraftSources): PlainObject {
  const row = (entry: PlainObject) => {
    const { research, model, ...rest } = renamed(sources.entry(entry), { touchesRegions: 'regions' });
    return { ...rest, cells: { research, model } };
  };
  const scale = (value: unknown) => (isObject(value) ? renamed(value, { left: 'minLabel', right: 'maxLabel' }) : value);
  const options = [
    { id: 'research', label: 'Research finding' },
    { id: 'model', label: 'Government model' },
  ];
  return {
    id: 'figure-1',
    ...changed(
      changed(figure, 'rows', (rows) => eachOf(rows, row)),
      'scale',
      scale,
    ),
    options,
  };
}

/** The draft's two-letter codes for views, as the names of the elements that show them. */
const VIEWS: Readonly<Record<string, string>> = {
  RM: 'relationships',
  SC: 'partnership',
  IG: 'gauge',
  FF: 'forces',
  TL: 'timeline',
  CM: 'comparison',
  LP: 'loops',
  VP: 'voices',
  WI: 'what-if',
  RC: 'sources',
  JM: 'model',
};

function fromConcepts(draft: PlainObject): PlainObject {
  const sources = new DraftSources();
  const view = (code: unknown): unknown => (typeof code === 'string' && Object.hasOwn(VIEWS, code) ? VIEWS[code] : code);
  const concept = (entry: PlainObject) => {
    const { ref, seed, lines, widgets, ...rest } = entry;
    return { ...rest, shownIn: Array.isArray(widgets) ? widgets.map(view) : widgets, sources: [sources.citation({ seed, ref, lines })] };
  };
  // The list of section headings is tied to no concept, and the legend of codes is spelt out in every one.
  const rest = without(draft, 'concepts', 'widgets', 'sections');
  return { version: 1, id: 'concepts', title: 'Concepts', concepts: eachOf(draft['concepts'], concept), sources: sources.list(), ...rest };
}
