import * as z from 'zod/mini';
import { citation, id, list, provenance, status, text } from './common.js';
import { standardRelationshipKinds, standardTiers, standardVoiceRoster } from './standard.js';

/** A level at which actors stand. */
export const tier = z.strictObject({
  /** What actors refer to it by. */
  id,
  /** Its height: a relationship from a higher to a lower rank runs top-down. */
  rank: z.int(),
  /** The band of the diagram it is drawn in. */
  band: z.enum(['national', 'regional', 'local']),
  /** Its name. */
  label: text,
});

/** Towards collaboration (1), away from it (-1), or neither (0). */
const polarity = z.literal([-1, 0, 1]);

/** A kind of relationship, and what is usual for it. */
export const relationshipKind = z.strictObject({
  /** What relationships refer to it by, for example "lever". */
  id,
  /** The family its measures and its line style come from. */
  family: z.enum(['control', 'enable', 'relate', 'voice', 'learn']),
  /** Towards collaboration (1), away from it (-1) or neither (0), where a relationship does not say. */
  polarity,
  /** Whether it runs both ways, where a relationship does not say. */
  mutual: z.boolean(),
  /** Its name, where the id does not read well. */
  label: z.optional(text),
});

/** A party, or a class of parties such as "Schools", that governs or is governed. */
export const actor = z.strictObject({
  /** What relationships refer to it by. */
  id,
  /** Its name. */
  name: text,
  /** Id of the tier it stands on. */
  tier: id,
  /** Id of the actor it belongs to or answers to, where the model says. */
  parent: z.optional(id),
  /** Whether a source names it or the modeller concluded that it is there. */
  status,
  /** Whose voices it carries: entries of the voice roster. */
  voices: list(text),
  /** Whether it makes the policy that voices try to reach. */
  policyMaker: z.optional(z.boolean()),
  /** An http or https address about it. */
  href: z.optional(text),
  /** Anything a reader should know about it. */
  note: z.optional(text),
  /** Where it comes from. */
  sources: list(citation),
});

/** One relationship between two actors, or within one class of actors. */
export const relationship = z.strictObject({
  /** What it is referred to by. */
  id,
  /** Id of a relationship kind. */
  kind: id,
  /** Id of the actor it starts from. */
  from: id,
  /** Id of the actor it reaches. */
  to: id,
  /** Whether it runs both ways; left out, what is usual for its kind. */
  mutual: z.optional(z.boolean()),
  /** Towards collaboration (1), away from it (-1) or neither (0); left out, what is usual for its kind. */
  polarity: z.optional(polarity),
  /** Weak (1), moderate (2) or strong (3); the modeller's judgement. */
  strength: z._default(z.int().check(z.gte(1), z.lte(3)), 1),
  /** Whether a source says it or the modeller concluded it. */
  status,
  /** Levers, and others that have one: the instrument, for example "targets" or "funding". */
  instrument: z.optional(text),
  /** Accountability and inspection: whether each institution answers, or the area as a whole. */
  unit: z.optional(z.enum(['institution', 'area'])),
  /** Learning: how it is learnt. */
  mode: z.optional(z.enum(['acquisitive', 'participatory', 'constructivist'])),
  /** Learning and voice: how far what comes back can change things. */
  loop: z.optional(z.enum(['half', 'single', 'double'])),
  /** Funding: on what basis it is paid. */
  basis: z.optional(z.enum(['competitive', 'formula', 'pooled', 'contract'])),
  /** Voice: its rung on Arnstein's ladder of participation (1969), from 1, manipulation, to 8, citizen control. */
  rung: z.optional(z.int().check(z.gte(1), z.lte(8))),
  /** What passes along it, in words. */
  note: z.optional(text),
  /** Where it comes from. */
  sources: list(citation),
});

/** A relationship that is missing where one could expect it. The argument is made as much from these as from what is there. */
export const absence = z.strictObject({
  /** What it is referred to by. */
  id,
  /** Id of the kind of relationship that is missing. */
  kind: id,
  /** Id of the actor it would start from. */
  from: id,
  /** Id of the actor it would reach. */
  to: id,
  /** Whether a source says that it is missing or the modeller concluded so. */
  status,
  /** What is missing, in words. */
  note: z.optional(text),
  /** Where it comes from. */
  sources: list(citation),
});

/** One way in which a field is governed: who is there, and how they relate. */
export const regime = z.strictObject({
  /** What the rest of the model refers to it by. */
  id,
  /** Its name. */
  title: text,
  /** When it held, in words, for example "c.1945–1975". */
  period: z.optional(text),
  /** What it is, in a few sentences. */
  summary: z.optional(text),
  /** The levels its actors stand on; left out, the five of 14–19 education in England. */
  tiers: z._default(z.array(tier), standardTiers),
  /** The kinds of relationship it uses; left out, the ten that `docs/model-format.md` lists. */
  relationshipKinds: z._default(z.array(relationshipKind), standardRelationshipKinds),
  /** The groups whose voice should be heard in such a system, so that a missing one can be seen. */
  voiceRoster: z._default(z.array(text), standardVoiceRoster),
  /** Who is there. Classes such as "Schools" are one actor: counts are of classes, not of institutions. */
  actors: list(actor),
  /** How they relate. */
  relationships: list(relationship),
  /** What is missing between them. */
  absences: list(absence),
  /** Id of the preset of `forces` that describes a partnership under this regime. */
  forcePreset: z.optional(id),
  /** Whose its words and numbers are. */
  provenance: z.optional(provenance),
  /** Where the regime as a whole comes from. */
  sources: list(citation),
});
