import type { ReadingInput } from '@folkmoot/core/indicators';

export type { GaugeShape } from '@folkmoot/core/layout';
export type { Reading, ReadingInput } from '@folkmoot/core/indicators';
export type { FolkmootErrorDetail, FolkmootErrorEvent, FolkmootEventMap, FolkmootLoadDetail, FolkmootLoadEvent } from '../shell/events.js';

/** The properties of a gauge that say its reading; each has an attribute of the same name, words joined by dashes. */
export interface GaugeAttributes {
  readonly label?: string;
  readonly area?: string;
  readonly value?: number | null;
  readonly missing?: string;
  readonly unit?: string;
  readonly decimals?: number;
  readonly min?: number;
  readonly max?: number;
  readonly target?: number;
  readonly polarity?: string;
  readonly lower?: number;
  readonly upper?: number;
  readonly level?: number;
  readonly comparators?: string;
  readonly bands?: string;
  readonly previous?: number;
  readonly previousPeriod?: string;
  readonly period?: string;
  readonly source?: string;
  readonly sourceHref?: string;
  readonly licence?: string;
  readonly headingLevel?: number;
  readonly assumption?: string;
}

/** What a gauge's `data` property and a child `<script type="application/json">` hold. */
export type GaugeData = ReadingInput;
