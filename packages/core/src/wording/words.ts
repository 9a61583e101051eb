import type { MissingReason } from '../indicators/reading.js';

/**
 * Everything the elements say in their own words, once per language. A catalogue is data and small functions: no markup, no logic beyond
 * grammar. A page can replace any entry through an element's `messages` property.
 */
export interface Words {
  /** The language of the catalogue, a BCP 47 tag. */
  readonly language: string;
  /** The direction its sentences are written in; the page around may go the other way. */
  readonly direction: 'ltr' | 'rtl';
  /** Whether a speaker has reviewed it. Shown in the data notes while `false`. */
  readonly reviewed: boolean;

  /** Joins names as the language does: "A, B and C". */
  readonly list: (items: readonly string[]) => string;
  readonly percentagePoints: string;
  readonly missing: Readonly<Record<MissingReason, string>>;

  readonly untitledGauge: string;
  readonly outOf: (figure: string, max: string) => string;
  /** "Participation, Camden, 2025": what a figure is of. */
  readonly subject: (label: string, area: string | undefined, period: string | undefined) => string;
  readonly headline: (subject: string, figure: string) => string;
  readonly noFigure: (subject: string, reason: string) => string;
  readonly named: (name: string, figure: string) => string;
  readonly comparatorFigure: (name: string, figure: string) => string;
  readonly comparatorMissing: (name: string, reason: string) => string;
  readonly higherThan: (names: string) => string;
  readonly lowerThan: (names: string) => string;
  readonly sameAs: (names: string) => string;
  readonly similarTo: (names: string) => string;
  readonly belowTarget: (figure: string) => string;
  readonly aboveTarget: (figure: string) => string;
  readonly atTarget: (figure: string) => string;
  readonly up: (figure: string, period: string) => string;
  readonly down: (figure: string, period: string) => string;
  readonly unchanged: (period: string) => string;
  readonly inBand: (label: string) => string;
  readonly aboveScale: (max: string) => string;
  readonly belowScale: (min: string) => string;
  readonly higherIsBetter: string;
  readonly lowerIsBetter: string;
  readonly retry: string;
  /** Said when drawing failed, which is our fault and not the data's. */
  readonly renderFailed: string;
  readonly noData: string;
  /** Stands where a picture has no room; the row below it is called `dataTable`. */
  readonly tooSmall: string;

  readonly range: (from: string, to: string) => string;
  readonly dataTable: (rows: string) => string;
  readonly tableCaption: (title: string) => string;
  readonly item: string;
  readonly value: string;
  readonly scale: string;
  readonly confidenceInterval: (level: string) => string;
  readonly target: string;
  readonly band: (label: string) => string;
  readonly betterDirection: string;
  readonly higher: string;
  readonly lower: string;
  readonly noJudgement: string;
  readonly period: string;
  readonly area: string;
  readonly licence: string;
  readonly assumption: string;

  readonly sourceItem: string;
  readonly source: (label: string) => string;
}
