/** What a partnership says in its folded parts: the ratings and parameters, the tables, keeping a state. Loaded with them. */
export interface PartnershipDrawerWords {
  /** How ratings and parameters can be changed, and what that does. */
  readonly numbersHelp: string;
  readonly scale: (anchors: string) => string;
  readonly ratingsOf: (quadrant: string) => string;
  readonly parameters: string;
  readonly ratingFacts: (weight: string, start: string, source: string) => string;
  readonly parameterFacts: (value: string) => string;
  readonly changed: string;
  readonly unknown: string;
  readonly outOfRange: (name: string, min: string, max: string) => string;
  readonly notANumber: (name: string) => string;
  readonly allWeightsNought: string;
  readonly modellersNotes: string;
  readonly sources: string;

  readonly events: string;
  readonly ratings: string;
  readonly history: string;
  readonly event: string;
  readonly whoActs: string;
  readonly possibleNow: string;
  readonly why: string;
  readonly source: string;
  readonly force: string;
  readonly group: string;
  readonly weight: string;
  readonly atStart: string;
  readonly now: string;
  readonly step: string;
  readonly what: string;
  readonly stood: string;
  readonly balance: string;
  readonly yes: string;
  readonly no: string;
  readonly notKnown: string;
  readonly downloadEvents: string;
  readonly downloadRatings: string;
  readonly downloadHistory: string;
  readonly downloadLadder: string;

  readonly keepHelp: string;
  readonly downloadState: string;
  readonly copyState: string;
  readonly copyLink: string;
  readonly copied: string;
  readonly copyYourself: string;
  readonly fromFile: string;
  readonly paste: string;
  readonly bringBack: string;
  readonly broughtBack: string;
  readonly refused: (why: string) => string;
  readonly linkDamaged: string;
}
