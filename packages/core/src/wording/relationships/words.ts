import type { Family } from '../../layout/relationships/index.js';

/**
 * What the relationship diagram says before a reader asks it anything. What the panel, the tables and the downloads say is apart
 * (`details`), since it comes with them.
 */
export interface RelationshipsWords {
  readonly untitled: string;
  /** "22 bodies". The count is written and given as a number, for the grammar. */
  readonly bodies: (written: string, count: number) => string;
  readonly relationships: (written: string, count: number) => string;
  readonly absences: (written: string, count: number) => string;
  /** The generated summary. */
  readonly summary: (facts: SummaryFacts) => string;
  readonly bands: Readonly<Record<'national' | 'regional' | 'local', string>>;
  /** Said where a band has nobody. */
  readonly emptyBand: (band: 'national' | 'regional' | 'local') => string;
  /** "Local: institution, 6 bodies": what a row is called aloud and in the list. */
  readonly tierIn: (band: string, tier: string) => string;
  /** "Schools, 10 relationships, 1 absent": a body's name and what it has. */
  readonly bodyName: (name: string, facts: readonly string[]) => string;
  /** Families in a reader's words. */
  readonly families: Readonly<Record<Family, string>>;
  readonly absent: string;
  readonly inferred: string;
  readonly show: string;
  /** Said while an order is sought for a model that carries none. */
  readonly arranging: string;
}

/** What the summary is made from: counts written in the reader's language, and as numbers for the grammar. */
export interface SummaryFacts {
  readonly bodies: string;
  readonly relationships: string;
  readonly inferred: string;
  readonly absences: string | undefined;
  readonly emptyBands: readonly ('national' | 'regional' | 'local')[];
  /** The body with most relationships, and how many. */
  readonly busiest: { readonly name: string; readonly count: string } | undefined;
}
