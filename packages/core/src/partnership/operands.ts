/** One thing that a condition can look at, resolved to its place in a state. */
export type Operand =
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'rating' | 'counter' | 'parameter' | 'derived'; readonly index: number };

/** One term of a derived quantity. */
export interface Term {
  readonly sign: 1 | -1;
  readonly of: Operand | { readonly kind: 'balance' } | { readonly kind: 'quadrant'; readonly index: number };
}

/** A quantity worked out from others, as a sum of terms. */
export interface DerivedQuantity {
  readonly name: string;
  readonly terms: readonly Term[];
}
