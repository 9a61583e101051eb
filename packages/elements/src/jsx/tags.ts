import type { LitElement } from 'lit';
import type { FolkmootGauge } from '../gauge/gauge.js';
import type { FolkmootModel } from '../model/model.js';
import type { FolkmootPartnership } from '../partnership/partnership.js';
import type { FolkmootPartnershipStepEvent } from '../partnership/partnership.types.js';
import type { FolkmootRelationships } from '../relationships/relationships.js';
import type { FolkmootErrorEvent, FolkmootLoadEvent } from '../shell/events.js';

/** The names of a class's methods, which are called and not set. */
type Methods<Class> = { [Name in keyof Class]: Class[Name] extends (...parameters: never) => unknown ? Name : never }[keyof Class];

/** What an element adds to Lit's own that can be set: written as properties, which keep numbers numbers and take objects. */
type Settable<Class, ReadOnly extends keyof Class> = Partial<
  Omit<Class, keyof LitElement | 'renderedOnServer' | ReadOnly | Methods<Class>>
>;

/** What `<folkmoot-gauge>` takes: its properties, and its attributes where they are spelt differently. */
export interface GaugeTag extends Settable<FolkmootGauge, 'reading'> {
  readonly announce?: boolean;
  readonly 'choose-area'?: boolean;
  readonly 'heading-level'?: number | string;
  readonly 'previous-period'?: string;
  readonly 'source-href'?: string;
}

/** What `<folkmoot-model>` takes. */
export type ModelTag = Settable<FolkmootModel, 'store'>;

/** What `<folkmoot-partnership>` takes. */
export interface PartnershipTag extends Settable<FolkmootPartnership, 'description'> {
  readonly 'heading-level'?: number | string;
}

/** What `<folkmoot-relationships>` takes. */
export interface RelationshipsTag extends Settable<FolkmootRelationships, never> {
  readonly 'heading-level'?: number | string;
}

/** What each tag takes, whatever the framework. A test holds these equal to custom-elements.json. */
export interface FolkmootTags {
  readonly 'folkmoot-gauge': GaugeTag;
  readonly 'folkmoot-model': ModelTag;
  readonly 'folkmoot-relationships': RelationshipsTag;
  readonly 'folkmoot-partnership': PartnershipTag;
}

/** The class behind each tag, for `ref` and for the target of its events. */
export interface FolkmootClasses {
  readonly 'folkmoot-gauge': FolkmootGauge;
  readonly 'folkmoot-model': FolkmootModel;
  readonly 'folkmoot-relationships': FolkmootRelationships;
  readonly 'folkmoot-partnership': FolkmootPartnership;
}

/** Handlers of the tags’ events; `Prefix` is what the framework puts before an event's own name. */
export type FolkmootHandlers<Prefix extends string> = Partial<
  Record<`${Prefix}folkmoot-load`, (event: FolkmootLoadEvent) => void> &
    Record<`${Prefix}folkmoot-error`, (event: FolkmootErrorEvent) => void> &
    Record<`${Prefix}folkmoot-partnership-step`, (event: FolkmootPartnershipStepEvent) => void>
>;
