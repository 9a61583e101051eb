import type { ExplanationWording } from '../../partnership/index.js';

/** What the partnership says in its own words, once per language. Names of states, forces and events come from the model. */
export interface PartnershipWords {
  /** The sentences of an explanation: why an event can or cannot happen. */
  readonly explanation: ExplanationWording;
  /** The title where neither the partnership nor its model has one. */
  readonly untitled: string;

  /** "It stands at “Weak”, step 2 of 5 from “Separate” to “Strong”." */
  readonly onLadder: (state: string, step: string, steps: string, weakest: string, strongest: string) => string;
  readonly onSideRoad: (state: string) => string;
  readonly paused: (state: string) => string;
  /** How the balance of forces stands; `sign` is that of the balance. */
  readonly balanceSentence: (balance: string, sign: number) => string;
  readonly balanceRange: (low: string, high: string) => string;
  /** The way up is open: "“Review” would now move it to “Developing”." */
  readonly wayOpen: (event: string, to: string) => string;
  readonly wayShut: (to: string, met: string, total: string) => string;
  readonly wayUnknown: (to: string) => string;
  readonly top: string;
  readonly noWayUp: string;
  readonly end: (state: string) => string;
  readonly nothingMore: string;
  readonly restored: string;
  readonly changedNumbers: (count: number) => string;

  readonly startLabel: string;
  readonly ladder: string;
  /** The name of the list of what is beside the ladder. */
  readonly beside: string;
  readonly currentStep: string;
  readonly visited: string;
  readonly sideRoad: string;
  readonly pause: string;
  readonly stepNumber: (step: string) => string;
  /** How a side road or a pause hangs together with the ladder; both are made with `steps`. */
  readonly sideWays: (from: string, back: string) => string;
  readonly steps: (numbers: readonly string[]) => string;

  readonly wayUpTitle: string;
  readonly wayUpBy: (event: string, owner: string) => string;
  readonly outcomes: { readonly met: string; readonly 'not-met': string; readonly unknown: string };
  /** Who could bring a condition nearer with one move that is possible now. */
  readonly helps: (moves: string) => string;
  /** Who could once something else has happened. */
  readonly helpsLater: (moves: string) => string;
  readonly nobodyHelps: string;
  /** "Government: Legislate area-wide measures, Soften tables". */
  readonly ownersMoves: (owner: string, moves: string) => string;
  readonly andMore: (count: string) => string;
  readonly from: (source: string) => string;

  readonly balanceTitle: string;
  readonly balanceEnds: readonly [low: string, high: string];
  readonly thresholdOf: (state: string, value: string, kept: string | null) => string;
  readonly fallBelow: (state: string, value: string) => string;
  readonly reached: (by: string) => string;
  readonly short: (by: string) => string;
  readonly reachedUnknown: string;

  readonly movesTitle: string;
  /** Who acts: by the `owner` of an event; others are written as they are. */
  readonly owners: Readonly<Record<string, string>>;
  readonly ownerCount: (owner: string, possible: string, blocked: string) => string;
  readonly blocked: (count: string) => string;
  /** Where a move leads. */
  readonly leadsTo: (state: string) => string;
  readonly leadsRegion: (region: string, state: string) => string;
  readonly leadsBalance: (change: string, balance: string) => string;
  readonly leadsNumbers: (count: string) => string;
  readonly leadsNowhere: string;

  readonly regionsTitle: string;
  readonly regionNow: (region: string, state: string) => string;
  readonly movedFrom: (state: string) => string;

  readonly historyTitle: string;
  readonly undo: string;
  /** "Undo: back to “Weak”, before “Review”." */
  readonly undoTo: (state: string, deed: string) => string;
  readonly nothingToUndo: string;
  readonly redo: string;
  readonly redoOf: (deed: string) => string;
  readonly again: (start: string) => string;
  readonly deedStart: (start: string) => string;
  readonly deedNumbers: (names: string) => string;
  readonly deedRestored: string;
  readonly earlier: (count: string) => string;
  readonly goBackTo: (step: string, deed: string, state: string) => string;
  readonly now: string;
  readonly undone: string;

  /** What a move came to, on screen and, but for the first, to a screen reader, which hears 120 characters at most. */
  readonly after: (deed: string) => string;
  readonly nowAt: (state: string) => string;
  readonly unchanged: (state: string) => string;
  readonly movesPossible: (count: string) => string;

  readonly assumptionsOpen: string;
  readonly assumptionsNote: string;
  readonly tablesOpen: string;
  readonly keepOpen: string;
  /** What the sources cited beside conditions are: "Sources: S1: …". */
  readonly sources: (list: string) => string;

  /** Why there is nothing to play, where the model itself is sound. */
  readonly noPartnership: string;
  /** `starts` are the ids of those there are. */
  readonly noStart: (start: string, starts: string) => string;
  readonly refused: string;
}
