import type { JSX } from 'solid-js';
import type { FolkmootClasses, FolkmootHandlers, FolkmootTags } from './tags.js';

// Solid attaches a listener to the element itself, and keeps the event's own name, after `on:`.
type Tag<Name extends keyof FolkmootTags> = FolkmootTags[Name] &
  FolkmootHandlers<'on:'> &
  Omit<JSX.HTMLAttributes<FolkmootClasses[Name]>, keyof FolkmootTags[Name]>;

/** The tags as Solid takes them in JSX. */
export type FolkmootSolidTags = { readonly [Name in keyof FolkmootTags]: Tag<Name> };

declare module 'solid-js' {
  // eslint-disable-next-line @typescript-eslint/no-namespace -- it is Solid's
  namespace JSX {
    interface IntrinsicElements extends FolkmootSolidTags {}
  }
}
