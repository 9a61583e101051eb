import * as z from 'zod/mini';
import { id, list, provenance, source, text } from './common.js';
import { assumption, comparison, concept, learningLoop, learningType, network, profile, timelineEntry } from './companions.js';
import { forces } from './forces.js';
import { area, indicator } from './indicators.js';
import { partnership } from './partnership.js';
import { regime } from './regime.js';

/** A governance model, version 1, as one JSON document. Every part but the first three may be left out. */
export const governanceModel = z.strictObject({
  /** Address of the JSON Schema, for editors that check while you write. */
  $schema: z.optional(text),
  /** The version of this format: 1. */
  version: z.literal(1),
  /** What the model is referred to by. */
  id,
  /** Its title. */
  title: text,
  /** What it is about, in a few sentences. */
  summary: z.optional(text),
  /** The language its text is written in, as in HTML, for example "en-GB". */
  lang: z.optional(text),
  /** Ways in which a field is governed. */
  regimes: list(regime),
  /** The forces on a partnership. */
  forces: z.optional(forces),
  /** The partnership as a statechart. */
  partnership: z.optional(partnership),
  /** Places that figures are given for. */
  areas: list(area),
  /** What is measured in those places. */
  indicators: list(indicator),
  /** What happened when. */
  timeline: list(timelineEntry),
  /** Options against criteria. */
  comparisons: list(comparison),
  /** Principles, steps, capacities and other lists. */
  profiles: list(profile),
  /** Learning loops. */
  loops: list(learningLoop),
  /** Networks that carry practice. */
  networks: list(network),
  /** Ways of learning. */
  learningTypes: list(learningType),
  /** What a policy takes for granted. */
  assumptions: list(assumption),
  /** Ideas in the sources. */
  concepts: list(concept),
  /** What the model rests on. */
  sources: list(source),
  /** Whose its words and numbers are. */
  provenance: z.optional(provenance),
});
