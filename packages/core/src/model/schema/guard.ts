/** What a comparison looks at: the name of a rating, counter, derived value or threshold, and a number or a name to compare it with. */
export type GuardOperands = readonly [name: string, than: number | string];

/**
 * A condition, as data, so that it can be explained. It nests through `all`, `any` and `not`, and is checked step by step
 * (`model/rules/guards.ts`) instead of by a schema that calls itself: deep nesting makes such a schema run out of stack.
 */
export type Guard =
  | { readonly all: readonly Guard[] }
  | { readonly any: readonly Guard[] }
  | { readonly not: Guard }
  /** The partnership is in one of these states, each written `region.state`. */
  | { readonly in: readonly string[] }
  | { readonly '>=': GuardOperands }
  | { readonly '<=': GuardOperands }
  | { readonly '>': GuardOperands }
  | { readonly '<': GuardOperands }
  | { readonly '==': GuardOperands }
  /** A counter is a multiple of a number, and not nought. */
  | { readonly every: GuardOperands };
