import type { Condition, Outcome } from '../../partnership/index.js';
import type { PartnershipWords } from '../../wording/partnership/index.js';

/** A citation as text: "S2 4.4". */
interface Cited {
  readonly source: string;
  readonly place?: string;
}

/** One line of a checklist. */
export interface ConditionView {
  readonly outcome: Outcome;
  /** "Met", "Not met" or "Not known". */
  readonly mark: string;
  /** What is asked for and what there is: state, rating or counter, and its value. */
  readonly text: string;
  /** Where the state or force comes from, "S2 4.4, S1 s6.3"; its number is the modeller's. Empty where nothing is cited. */
  readonly source: string;
  /** Conditions of which all, or one, must hold; empty for a single one. */
  readonly parts: readonly ConditionView[];
}

/** Citations as one short text, the first three. */
export const citationText = (sources: readonly Cited[]): string =>
  sources
    .slice(0, 3)
    .map(({ source, place }) => (place ? `${source} ${place}` : source))
    .join(', ');

/** A condition as a line, with its parts below it. */
export const conditionView = (condition: Condition, words: PartnershipWords): ConditionView => ({
  outcome: condition.outcome,
  mark: words.outcomes[condition.outcome],
  text: condition.text,
  source: 'sources' in condition ? citationText(condition.sources) : '',
  parts: 'parts' in condition ? condition.parts.map((part) => conditionView(part, words)) : [],
});

/** The conditions that must all hold, one by one: a checklist has no line that says "all of these". */
export const topConditions = (condition: Condition | null): readonly Condition[] =>
  condition === null ? [] : condition.kind === 'all' ? condition.parts : [condition];
