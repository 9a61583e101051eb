import type { DetailedHTMLProps, HTMLAttributes } from 'react';
import type { FolkmootClasses, FolkmootHandlers, FolkmootTags } from './tags.js';

// React 19 sets what an element has as a property, and takes an event's own name after `on`.
type Tag<Name extends keyof FolkmootTags> = FolkmootTags[Name] &
  FolkmootHandlers<'on'> &
  Omit<DetailedHTMLProps<HTMLAttributes<FolkmootClasses[Name]>, FolkmootClasses[Name]>, keyof FolkmootTags[Name]>;

/** The tags as React 19 takes them in JSX. */
export type FolkmootReactTags = { readonly [Name in keyof FolkmootTags]: Tag<Name> };

declare module 'react' {
  // eslint-disable-next-line @typescript-eslint/no-namespace -- it is React's
  namespace JSX {
    interface IntrinsicElements extends FolkmootReactTags {}
  }
}
