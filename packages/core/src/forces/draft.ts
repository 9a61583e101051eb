import type { Citation, ForceParameters, ForcesDefinition } from './definition.js';

/**
 * The drafts of the domain's data (`folkmoot/forces-draft-1`, `folkmoot/statechart-draft-1`) use shorter names for a few things than
 * version 1 of the model: `params`, `src`, `config`, `on`. They are taken as they stand.
 */
export interface DraftCitation {
  /** Source and place in one, for example `S2.4.4`. */
  readonly ref: string;
  readonly seed?: string;
  readonly lines?: readonly (readonly number[])[];
}

/** A force model in the draft's names. */
export type ForcesDraft = Omit<ForcesDefinition, 'parameters' | 'factors'> & {
  readonly params?: ForceParameters;
  readonly factors: readonly (Omit<ForcesDefinition['factors'][number], 'sources'> & { readonly src?: readonly DraftCitation[] })[];
};

/** A draft citation in version 1's names: `S2.4.4` is place `4.4` of source `S2`. */
const adoptCitation = ({ ref, seed, lines }: DraftCitation): Citation => {
  const source = seed ?? ref.split('.')[0]!;
  return { source, ...(ref.startsWith(`${source}.`) ? { place: ref.slice(source.length + 1) } : {}), ...(lines ? { lines } : {}) };
};

/** Renames `src` to `sources` in any part that has it. */
export const adoptSources = <T extends object>(part: T): Omit<T, 'src'> & { readonly sources?: readonly Citation[] } => {
  const { src, ...rest } = part as T & { readonly src?: readonly DraftCitation[] };
  return src ? { ...rest, sources: src.map(adoptCitation) } : rest;
};

/** A force model in version 1's names, whichever it was written in. */
export const adoptForces = (forces: ForcesDefinition | ForcesDraft): ForcesDefinition => {
  const { params, ...rest } = forces as ForcesDraft & ForcesDefinition;
  return { ...rest, parameters: rest.parameters ?? params, factors: rest.factors.map(adoptSources) };
};
