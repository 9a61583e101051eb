/** What a relationship is to the body at one end of it: a phrase that the other body's name follows. */
export interface Verbs {
  /** Said of the body it starts from: "funds". */
  readonly out: string;
  /** Said of the body it reaches: "is funded by". */
  readonly in: string;
  /** Said of both, where it runs both ways. */
  readonly both: string;
}

/** What the panel sorts relationships into. */
export type TopicName = 'steering' | 'funding' | 'framework' | 'together' | 'voice' | 'learning' | 'missing';

/** What the panel, the tables and the downloads say; it comes with them. */
export interface RelationshipsDetailWords {
  readonly assumptions: string;
  /** What the marks mean that are no family. */
  readonly key: { readonly strength: string; readonly mutual: string; readonly competition: string; readonly inferred: string };
  readonly regime: string;
  readonly find: string;
  readonly nobodyFound: string;
  readonly views: Readonly<Record<'diagram' | 'list' | 'table', string>>;
  readonly toolbar: string;
  readonly zoomIn: string;
  readonly zoomOut: string;
  readonly fit: string;
  readonly openAll: string;
  readonly closeAll: string;
  /** `absences` is absent where nothing is missing. */
  readonly tables: (bodies: string, relationships: string, absences: string | undefined) => string;
  /** "Showing 31 of 43 relationships." */
  readonly filtered: (shown: string, all: string) => string;
  /** To the left, to the right, up, down. */
  readonly pan: readonly [string, string, string, string];
  /** The standard kinds by their ids, as they stand on a line: "funding". */
  readonly kinds: Readonly<Record<string, string>>;
  readonly verbs: Readonly<Record<string, Verbs>>;
  /** For a kind that the model brought itself, by its label. */
  readonly otherVerbs: (kind: string) => Verbs;
  /** For something missing: "no voice to". */
  readonly missingVerbs: (kind: string) => Verbs;
  /** On a line that is missing: "no voice". */
  readonly missing: (kind: string) => string;
  /** On a line with several of one kind: "lever ×2". */
  readonly several: (kind: string, count: string) => string;
  /** In place of the other body's name, where a class relates to itself. */
  readonly oneAnother: string;
  readonly topics: Readonly<Record<TopicName, string>>;
  /** What a body has nothing of: "Not in this model: funding, voice." */
  readonly nothingOf: (topics: string) => string;
  readonly strengths: Readonly<Record<1 | 2 | 3, string>>;
  readonly status: Readonly<Record<'stated' | 'inferred', string>>;
  /** In brackets after a line's words. */
  readonly inferredShort: string;
  readonly absent: string;
  readonly unit: Readonly<Record<'institution' | 'area', string>>;
  readonly basis: Readonly<Record<'competitive' | 'formula' | 'pooled' | 'contract', string>>;
  readonly mode: Readonly<Record<'acquisitive' | 'participatory' | 'constructivist', string>>;
  readonly loop: Readonly<Record<'half' | 'single' | 'double', string>>;
  readonly rung: (rung: string) => string;
  readonly polarity: (towards: -1 | 0 | 1) => string;
  readonly source: (citations: string) => string;
  readonly tier: (name: string) => string;
  readonly bodyInferred: string;
  readonly voices: (names: string) => string;
  readonly partOf: string;
  readonly members: string;
  readonly alsoIn: string;
  readonly about: string;
  readonly close: string;
  readonly traceUp: string;
  readonly traceDown: string;
  readonly traceOff: string;
  /** What a trace found: who stands up- or downstream. */
  readonly traced: (up: boolean, name: string, others: string) => string;
  readonly tracedNone: (up: boolean, name: string) => string;
  /** Of a body with its counts: "Schools, 10 relationships". */
  readonly selected: (body: string) => string;
  readonly cleared: string;
  /** Column heads and captions of the two tables. */
  readonly table: {
    readonly bodies: (title: string) => string;
    readonly relationships: (title: string) => string;
    readonly name: string;
    readonly tier: string;
    readonly count: string;
    readonly status: string;
    readonly voices: string;
    readonly partOf: string;
    readonly note: string;
    readonly source: string;
    readonly from: string;
    readonly kind: string;
    readonly to: string;
    readonly bothWays: string;
    readonly strength: string;
    readonly effect: string;
    readonly more: string;
    readonly yes: string;
    readonly no: string;
    readonly scroll: string;
    readonly range: (from: string, to: string, all: string) => string;
    readonly next: string;
    readonly previous: string;
  };
  /** Said where the author asks for a regime that the model does not have. `known` are the ids of those it has; empty where it has none. */
  readonly noRegime: (known: string) => string;
  readonly downloads: {
    readonly bodies: string;
    readonly relationships: string;
    readonly json: string;
  };
}
