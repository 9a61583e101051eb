/**
 * One moment of a rehearsal. Opaque: read it with `describe`, move it with `step`, save it with `toSnapshot`.
 *
 * Everything is numbers in one array, so that the next state is one copy and a what-if search can hold hundreds of thousands of
 * them; it can be posted to a worker as it is. States are never changed once handed out, though not frozen: freezing each one
 * costs more than the step itself.
 */
export interface PartnershipState {
  /** States, remembered children, ratings (`NaN`: not known), counters and used events, as laid out in `layout.ts`. */
  readonly cells: readonly number[];
  /** The parameters in force, in the order of the vocabulary; shared by all states of one rehearsal. */
  readonly parameters: readonly number[];
}

/** A state under construction, before anybody else has seen it. */
export interface DraftState extends PartnershipState {
  readonly cells: number[];
}

/** A draft that can be changed without touching the state it was copied from. */
export const draftOf = (state: PartnershipState): DraftState => ({ cells: state.cells.slice(), parameters: state.parameters });
