import * as z from 'zod/mini';

/** Any text. It has been cleaned (see `@folkmoot/core/text`) by the time a model is read. */
export const text = z.string();

/**
 * `z.minLength(1)`, without the question that it asks of every value first, whether it has a length: a large model has forty thousand ids, and
 * their checks took a tenth of its reading.
 */
const notEmpty = z.check<string>((payload) => {
  if (payload.value.length > 0) return;
  payload.issues.push({ code: 'too_small', origin: 'string', minimum: 1, inclusive: true, input: payload.value, continue: false });
});
notEmpty._zod.onattach.push((schema) => {
  schema._zod.bag.minimum = 1;
});

/** What other parts of the model refer to a thing by. Any text but the empty one; compared letter by letter. */
export const id = z.string().check(notEmpty);

/** Any finite number. */
export const number = z.number();

/** A number or a text. Not `z.union`: a third of a kilobyte, for the one property that would need it. */
export const numberOrText = z.unknown().check((payload) => {
  const { value } = payload;
  if (typeof value !== 'number' && typeof value !== 'string') payload.issues.push({ code: 'invalid_union', errors: [], input: value });
}) as unknown as z.ZodMiniType<number | string>;

/** A list that may be left out, and is then empty. Readers of a model never have to ask whether a list is there. */
export const list = <T extends z.core.SomeType>(item: T) => z._default(z.array(item), () => []);

/** A lookup from ids to values, in the order written. */
export const lookup = <T extends z.core.SomeType>(value: T) => z.record(text, value);

/** A place in a source that says what the model says. */
export const citation = z.strictObject({
  /** Id of an entry of the model's `sources`. */
  source: id,
  /** Where in the source, in the source's own terms: a page, a section, `s5.b4` for the fourth point of the fifth slide. */
  place: z.optional(text),
  /** First and last line of each passage, where the source is kept as numbered plain text. */
  lines: z.optional(z.array(z.tuple([z.int(), z.int()]))),
});

/** Whether a source says it, or the modeller concluded it. Left out, it counts as concluded: the smaller claim. */
export const status = z._default(z.enum(['stated', 'inferred']), 'inferred');

/** Who made a model or a part of it, and whose its words and numbers are. */
export const provenance = z.strictObject({
  /** Whose words the names and notes are, for example "modeller's own". */
  wording: z.optional(text),
  /** Whose numbers the strengths, ratings and thresholds are. */
  numbers: z.optional(text),
  /** The licence of the model itself, for example "MIT". */
  licence: z.optional(text),
  /** Anything else a reader should know before trusting it. */
  notes: list(text),
});

/** Something the model rests on: a paper, a slide deck, a published table of figures. */
export const source = z.strictObject({
  /** What citations refer to it by. */
  id,
  /** Its title, as published. */
  title: text,
  /** Its authors or its publisher, in the order published. */
  authors: list(text),
  /** The year it was published. */
  year: z.optional(z.int()),
  /** Its http or https address. */
  href: z.optional(text),
  /** The licence line to show with anything taken from it. */
  licence: z.optional(text),
  /** What kind of thing it is, for example "chapter", "slides" or "statistics". */
  kind: z.optional(text),
  /** Anything a reader should know about it. */
  note: z.optional(text),
});
