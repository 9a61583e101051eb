import type { Family } from '../../../layout/relationships/index.js';
import type { GovernanceModel, Regime } from '../../../model/types.js';
import { formatNumber } from '../../../wording/figures.js';
import type { RelationshipsDetailWords, TopicName, Verbs } from '../../../wording/relationships/details/words.js';
import { isRelationship, type Tie, type TieReader, tieReader } from './ties.js';

/** A relationship, or several that say the same, as a sentence of the panel: a phrase, the other body, and what there is to know. */
export interface TieSentence {
  /** Of the first that says so. */
  readonly id: string;
  readonly family: Family;
  readonly absent: boolean;
  readonly inferred: boolean;
  /** "is funded by". */
  readonly lead: string;
  /** The body at the other end, with the number of relationships where they are several; without an id where a class relates to itself. */
  readonly other: { readonly id?: string; readonly name: string };
  /** "won in competition; moderate; stated". */
  readonly facts: string;
  readonly note: string | undefined;
  readonly source: string | undefined;
}

/** The sentences of one topic. */
export interface PanelTopic {
  readonly name: TopicName;
  readonly title: string;
  readonly ties: readonly TieSentence[];
}

/** Another body or regime that the panel leads to. */
export interface PanelLink {
  readonly id: string;
  readonly name: string;
}

/** What the panel says of one body. */
export interface BodyPanel {
  readonly id: string;
  readonly name: string;
  /** Its tier, whose voice it carries, whether it was inferred. */
  readonly facts: readonly string[];
  readonly note: string | undefined;
  readonly source: string | undefined;
  readonly href: string | undefined;
  readonly topics: readonly PanelTopic[];
  /** "None in this model: funding, voice." */
  readonly nothingOf: string | undefined;
  readonly partOf: PanelLink | undefined;
  readonly members: readonly PanelLink[];
  /** Other regimes of the model that have this body. */
  readonly alsoIn: readonly PanelLink[];
}

const TOPICS: readonly TopicName[] = ['steering', 'funding', 'framework', 'together', 'voice', 'learning', 'missing'];
const TOPIC_OF: Readonly<Record<Family, TopicName>> = {
  control: 'steering',
  enable: 'framework',
  relate: 'together',
  voice: 'voice',
  learn: 'learning',
};

/**
 * What the panel says of a body: who steers, funds, hears, coordinates and learns with it, and what is missing.
 *
 * @param model the whole model, for its sources and for other regimes with the same body
 * @param list joins names as the language does
 * @returns `undefined` where the regime has no such body
 */
export function bodyPanel(
  model: GovernanceModel,
  regime: Regime,
  body: string,
  words: RelationshipsDetailWords,
  locale: string,
  list: (items: readonly string[]) => string,
): BodyPanel | undefined {
  const actor = regime.actors.find(({ id }) => id === body);
  if (!actor) return undefined;
  const reader = tieReader(model, regime, words, locale, list);
  const ties = reader.ties.filter(({ from, to }) => from === body || to === body);
  const topics = TOPICS.map((name) => ({
    name,
    title: words.topics[name],
    // What comes to the body first, then what goes out from it.
    ties: alike(ties.filter((tie) => topicOf(tie, reader) === name))
      .sort(([a], [b]) => Number(b.to === body) - Number(a.to === body))
      .map(([tie, ...more]) =>
        sentence(tie, body, reader, words, (other) =>
          more.length > 0 ? words.several(other, formatNumber(more.length + 1, locale, 0)) : other,
        ),
      ),
  }));
  const none = topics.filter(({ name, ties: some }) => some.length === 0 && name !== 'missing').map(({ title }) => title.toLowerCase());
  const parent = regime.actors.find(({ id }) => id === actor.parent);
  const link = ({ id, name }: PanelLink): PanelLink => ({ id, name });
  return {
    id: body,
    name: actor.name,
    facts: [
      words.tier(regime.tiers.find(({ id }) => id === actor.tier)?.label ?? actor.tier),
      ...(actor.voices.length > 0 ? [words.voices(list(actor.voices))] : []),
      ...(actor.status === 'inferred' ? [words.bodyInferred] : []),
    ],
    note: actor.note,
    source: sourceOf(reader.citations(actor), words),
    href: actor.href,
    topics: topics.filter((topic) => topic.ties.length > 0),
    nothingOf: none.length > 0 ? words.nothingOf(none.join(', ')) : undefined,
    partOf: parent && link(parent),
    members: regime.actors.filter((other) => other.parent === body).map(link),
    alsoIn: model.regimes
      .filter((other) => other.id !== regime.id && other.actors.some(({ id }) => id === body))
      .map(({ id, title }) => ({ id, name: title })),
  };
}

const sourceOf = (citations: string, words: RelationshipsDetailWords): string | undefined =>
  citations === '' ? undefined : words.source(citations);

const topicOf = (tie: Tie, { familyOf }: TieReader): TopicName =>
  !isRelationship(tie) ? 'missing' : tie.kind === 'funding' ? 'funding' : TOPIC_OF[familyOf(tie.kind)];

/** Ties that say the same, as those of a group's members often do, together. */
function alike(ties: readonly Tie[]): (readonly [Tie, ...Tie[]])[] {
  const found = new Map<string, [Tie, ...Tie[]]>();
  for (const tie of ties) {
    const said = JSON.stringify({ ...tie, id: '' });
    const some = found.get(said);
    if (some) some.push(tie);
    else found.set(said, [tie]);
  }
  return [...found.values()];
}

/** The phrase for a tie, seen from one of its ends. */
function leadOf(tie: Tie, body: string, reader: TieReader, words: RelationshipsDetailWords): string {
  const kind = reader.kindName(tie.kind);
  const verbs: Verbs = !isRelationship(tie) ? words.missingVerbs(kind) : (words.verbs[tie.kind] ?? words.otherVerbs(kind));
  return reader.isMutual(tie) ? verbs.both : tie.from === body ? verbs.out : verbs.in;
}

function sentence(
  tie: Tie,
  body: string,
  reader: TieReader,
  words: RelationshipsDetailWords,
  named: (other: string) => string,
): TieSentence {
  const other = tie.from === body ? tie.to : tie.from;
  return {
    id: tie.id,
    family: reader.familyOf(tie.kind),
    absent: !isRelationship(tie),
    inferred: tie.status === 'inferred',
    lead: leadOf(tie, body, reader, words),
    other: other === body ? { name: named(words.oneAnother) } : { id: other, name: named(reader.nameOf(other)) },
    facts: [...reader.more(tie), isRelationship(tie) ? strengthOf(tie.strength, words) : words.absent, words.status[tie.status]].join('; '),
    note: tie.note,
    source: sourceOf(reader.citations(tie), words),
  };
}

/** A strength in words. */
export const strengthOf = (strength: number, words: RelationshipsDetailWords): string =>
  words.strengths[strength === 3 ? 3 : strength === 2 ? 2 : 1];
