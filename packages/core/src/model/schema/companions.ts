import * as z from 'zod/mini';
import { citation, id, list, lookup, number, text } from './common.js';

/** Something that happened, or a stretch of time. */
export const timelineEntry = z.strictObject({
  /** What it is referred to by. */
  id,
  /** When it began: a year, a month or a day, "1945", "2009-11" or "2006-07-05". */
  start: text,
  /** When it ended, written the same way; left out, it ended when it began; `null`, it has not ended. */
  end: z.optional(z.nullable(text)),
  /** What happened. */
  label: text,
  /** What kind of entry it is, for example "era", "policy", "programme", "shock", "source" or "expectation". */
  kind: z.optional(text),
  /** Whether a source gives the date, sources disagree about it, or the modeller concluded it. */
  certainty: z._default(z.enum(['stated', 'disputed', 'inferred']), 'inferred'),
  /** Id of the regime that held. */
  regime: z.optional(id),
  /** Anything a reader should know about it. */
  note: z.optional(text),
  /** Where it comes from. */
  sources: list(citation),
});

/** One of the things a comparison sets side by side. */
export const comparisonOption = z.strictObject({
  /** What cells refer to it by. */
  id,
  /** Its name. */
  label: text,
});

/** A scale between the two poles of a comparison, for readers to place themselves on. */
export const comparisonScale = z.strictObject({
  /** The low end. */
  min: number,
  /** The high end. */
  max: number,
  /** What the low end means. */
  minLabel: z.optional(text),
  /** What the high end means. */
  maxLabel: z.optional(text),
  /** Whose ratings they are. */
  note: z.optional(text),
});

/** One criterion of a comparison. */
export const comparisonRow = z.strictObject({
  /** What it is referred to by. */
  id,
  /** The criterion, where the cells do not say it themselves. */
  label: z.optional(text),
  /** What each option offers, by the option's id. */
  cells: lookup(text),
  /** Ids of the statechart regions it bears on. */
  regions: list(id),
  /** Ids of the concepts it stands for. */
  concepts: list(id),
  /** Where it comes from. */
  sources: list(citation),
});

/** Options against criteria, for example what research finds against what a government's model offers. */
export const comparison = z.strictObject({
  /** What it is referred to by. */
  id,
  /** Its title. */
  title: text,
  /** What is compared. */
  options: list(comparisonOption),
  /** A scale between two poles, where readers may place themselves. */
  scale: z.optional(comparisonScale),
  /** The criteria. */
  rows: list(comparisonRow),
});

/** One entry of a profile. */
export const profileItem = z.strictObject({
  /** What it is referred to by. */
  id,
  /** What it says. */
  label: text,
  /** Id of the concept it stands for. */
  concept: z.optional(id),
  /** Ids of the partnership events that carry it out. */
  events: list(id),
  /** Anything a reader should know about it. */
  note: z.optional(text),
  /** Where it comes from. */
  sources: list(citation),
});

/** A list somebody can be measured against: principles, steps, actions, capacities. */
export const profile = z.strictObject({
  /** What it is referred to by. */
  id,
  /** Its title. */
  title: text,
  /** What it is a list of, in a sentence or two. */
  summary: z.optional(text),
  /** Its entries, in order. */
  items: list(profileItem),
  /** Where the list as a whole comes from. */
  sources: list(citation),
});

/** A learning loop (after Argyris and Schön): how far feedback can change things. */
export const learningLoop = z.strictObject({
  /** "half", "single" or "double". */
  id,
  /** Its name. */
  label: text,
  /** How to tell that it is this loop. */
  test: z.optional(text),
  /** Where it comes from. */
  sources: list(citation),
});

/** A network that carries practice from place to place. */
export const network = z.strictObject({
  /** What it is referred to by. */
  id,
  /** Its name. */
  label: text,
  /** Anything a reader should know about it. */
  note: z.optional(text),
  /** Where it comes from. */
  sources: list(citation),
});

/** A way of learning, as relationships of the kind "learning" name it. */
export const learningType = z.strictObject({
  /** "acquisitive", "participatory" or "constructivist". */
  id,
  /** Its name. */
  label: text,
  /** Anything a reader should know about it. */
  note: z.optional(text),
  /** Where it comes from. */
  sources: list(citation),
});

/** Something a policy takes for granted. */
export const assumption = z.strictObject({
  /** What it is referred to by. */
  id,
  /** What is taken for granted. */
  label: text,
  /** What in the model would show whether it holds. */
  testableBy: z.optional(text),
  /** Where it comes from. */
  sources: list(citation),
});

/** An idea in the sources that some part of the model carries. */
export const concept = z.strictObject({
  /** What it is referred to by, for example "LOOP-2". */
  id,
  /** What it says. */
  name: text,
  /** What kind of thing it is, for example "claim", "actor", "instrument" or "evidence". */
  kind: z.optional(text),
  /** A word in the cited lines by which the passage can be found again. */
  anchor: z.optional(text),
  /** The views that show it, by the name of the element without its prefix, for example "relationships". */
  shownIn: list(text),
  /** Where it comes from. */
  sources: list(citation),
});
