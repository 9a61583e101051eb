import type { ClassAttributes, HTMLAttributes } from 'preact';
import type { FolkmootClasses, FolkmootHandlers, FolkmootTags } from './tags.js';

type Tag<Name extends keyof FolkmootTags> = FolkmootTags[Name] &
  FolkmootHandlers<'on'> &
  ClassAttributes<FolkmootClasses[Name]> &
  Omit<HTMLAttributes<FolkmootClasses[Name]>, keyof FolkmootTags[Name]>;

/** The tags as Preact takes them in JSX. */
export type FolkmootPreactTags = { readonly [Name in keyof FolkmootTags]: Tag<Name> };

declare module 'preact' {
  // eslint-disable-next-line @typescript-eslint/no-namespace -- it is Preact's
  namespace JSX {
    interface IntrinsicElements extends FolkmootPreactTags {}
  }
}
