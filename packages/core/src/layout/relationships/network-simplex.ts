/**
 * Finds whole numbers x that keep given distances and make a weighted sum of lengths least: the network simplex method
 * as E. R. Gansner, E. Koutsofios, S. C. North and K.-P. Vo use it for the x of nodes in "A technique for drawing
 * directed graphs" (IEEE Transactions on Software Engineering 19(3), 1993). It is exact, so lines that can be straight
 * are straight; and whole distances give whole numbers, so nothing has to be snapped.
 *
 * Rejected: relaxing row by row with isotonic regression. It is shorter, but it leaves jogs of a few pixels.
 */

/** Keeps `x[to] - x[from]` at `least` or more, and pulls the two together with `weight` (0: only keeps them apart). */
export interface Span {
  readonly from: number;
  readonly to: number;
  readonly least: number;
  readonly weight: number;
}

/** Far more pivots than any picture needs; a degenerate cycle ends here, with a result that still keeps all distances. */
const PIVOTS_PER_SPAN = 20;

/** Moves `x`, a placing that keeps all distances, to the best one. Every node must be joined to node 0 by spans. */
export function minimiseLengths(x: number[], spans: readonly Span[]): void {
  const tree = new SpanningTree(x, spans);
  for (let pivots = spans.length * PIVOTS_PER_SPAN; pivots > 0 && tree.pivot(); pivots -= 1);
}

/**
 * A tree of spans that are at their least length, through all nodes, with node 0 as its root. A branch is a node and all
 * that hangs from it; its force is what moving it by one to the right adds to the sum of lengths.
 */
class SpanningTree {
  readonly #x: number[];
  readonly #spans: readonly Span[];
  /** The spans at every node, and those of them that are in the tree. */
  readonly #around: number[][];
  readonly #tree: number[][];
  readonly #parent: Int32Array;
  readonly #parentSpan: Int32Array;
  readonly #force: Float64Array;
  /** The pivot at which a node was last in the branch that moves. */
  readonly #moved: Int32Array;
  #pivots = 0;

  constructor(x: number[], spans: readonly Span[]) {
    this.#x = x;
    this.#spans = spans;
    this.#around = x.map(() => []);
    this.#tree = x.map(() => []);
    this.#parent = new Int32Array(x.length).fill(-1);
    this.#parentSpan = new Int32Array(x.length).fill(-1);
    this.#force = new Float64Array(x.length);
    this.#moved = new Int32Array(x.length);
    spans.forEach(({ from, to, weight }, index) => {
      (this.#around[from] as number[]).push(index);
      (this.#around[to] as number[]).push(index);
      this.#force[to] = (this.#force[to] as number) + weight;
      this.#force[from] = (this.#force[from] as number) - weight;
    });
    const order = this.#grow();
    for (let place = order.length - 1; place > 0; place -= 1) {
      const node = order[place] as number;
      const parent = this.#parent[node] as number;
      this.#force[parent] = (this.#force[parent] as number) + (this.#force[node] as number);
    }
  }

  #slack(span: Span): number {
    return (this.#x[span.to] as number) - (this.#x[span.from] as number) - span.least;
  }

  /** Grows the tree from node 0 along spans without slack; where there is none, moves the tree until there is. */
  #grow(): number[] {
    const inside = new Uint8Array(this.#x.length);
    const reached = [0];
    inside[0] = 1;
    let next = 0;
    while (reached.length < this.#x.length) {
      for (; next < reached.length; next += 1) {
        const node = reached[next] as number;
        for (const index of this.#around[node] as number[]) {
          const span = this.#spans[index] as Span;
          const outer = span.from === node ? span.to : span.from;
          if (inside[outer] === 1 || this.#slack(span) !== 0) continue;
          inside[outer] = 1;
          reached.push(outer);
          this.#parent[outer] = node;
          this.#parentSpan[outer] = index;
          (this.#tree[node] as number[]).push(index);
          (this.#tree[outer] as number[]).push(index);
        }
      }
      let move = 0;
      let least = Infinity;
      for (const span of this.#spans) {
        if (inside[span.from] === inside[span.to]) continue;
        const slack = this.#slack(span);
        if (slack >= least) continue;
        least = slack;
        move = inside[span.from] === 1 ? slack : -slack;
      }
      if (least === Infinity) break;
      for (const node of reached) this.#x[node] = (this.#x[node] as number) + move;
      next = 0;
    }
    return reached;
  }

  /** Exchanges one span of the tree for a better one. Returns false where none is better: the placing is the best. */
  pivot(): boolean {
    const root = this.#mostStrained();
    if (root === -1) return false;
    this.#pivots += 1;
    const leaving = this.#parentSpan[root] as number;
    const rightwards = (this.#spans[leaving] as Span).to === root;
    const branch = this.#branch(root);
    let entering = -1;
    let least = Infinity;
    for (const node of branch) {
      for (const index of this.#around[node] as number[]) {
        const span = this.#spans[index] as Span;
        if ((rightwards ? span.from : span.to) !== node) continue;
        if (this.#moved[rightwards ? span.to : span.from] === this.#pivots) continue;
        const slack = this.#slack(span);
        if (slack < least) {
          least = slack;
          entering = index;
        }
      }
    }
    if (entering === -1) return false;
    const move = rightwards ? least : -least;
    if (move !== 0) for (const node of branch) this.#x[node] = (this.#x[node] as number) + move;
    this.#exchange(root, leaving, entering);
    return true;
  }

  /** The node whose branch most wants to move away from the node it hangs from, or -1. */
  #mostStrained(): number {
    let found = -1;
    let worst = -1e-9;
    for (let node = 1; node < this.#force.length; node += 1) {
      const force = this.#force[node] as number;
      if (force === 0) continue;
      const strain = (this.#spans[this.#parentSpan[node] as number] as Span).to === node ? force : -force;
      if (strain < worst) {
        worst = strain;
        found = node;
      }
    }
    return found;
  }

  #branch(root: number): number[] {
    const branch = [root];
    this.#moved[root] = this.#pivots;
    for (let place = 0; place < branch.length; place += 1) {
      const node = branch[place] as number;
      for (const index of this.#tree[node] as number[]) {
        if (index === this.#parentSpan[node]) continue;
        const span = this.#spans[index] as Span;
        const child = span.from === node ? span.to : span.from;
        this.#moved[child] = this.#pivots;
        branch.push(child);
      }
    }
    return branch;
  }

  /** Hangs the branch from the other end of `entering`. Only the forces on the ways to the root change. */
  #exchange(root: number, leaving: number, entering: number): void {
    const total = this.#force[root] as number;
    const span = this.#spans[entering] as Span;
    const inner = this.#moved[span.from] === this.#pivots ? span.from : span.to;
    const outer = inner === span.from ? span.to : span.from;
    this.#addToAncestors(this.#parent[root] as number, -total);
    this.#addToAncestors(outer, total);
    let node = inner;
    let parent = outer;
    let parentSpan = entering;
    let below = 0;
    for (;;) {
      const nextNode = this.#parent[node] as number;
      const nextSpan = this.#parentSpan[node] as number;
      const force = this.#force[node] as number;
      this.#force[node] = total - below;
      this.#parent[node] = parent;
      this.#parentSpan[node] = parentSpan;
      if (node === root) break;
      below = force;
      parent = node;
      parentSpan = nextSpan;
      node = nextNode;
    }
    const { from, to } = this.#spans[leaving] as Span;
    for (const end of [from, to]) {
      const list = this.#tree[end] as number[];
      list.splice(list.indexOf(leaving), 1);
    }
    (this.#tree[inner] as number[]).push(entering);
    (this.#tree[outer] as number[]).push(entering);
  }

  #addToAncestors(from: number, force: number): void {
    for (let node = from; node !== -1; node = this.#parent[node] as number) this.#force[node] = (this.#force[node] as number) + force;
  }
}

/**
 * Moves nodes to the right until all distances are kept (Bellman and Ford's method).
 *
 * @returns whether that is possible; if not, `x` is left as it was
 */
export function keepDistances(x: number[], spans: readonly Span[]): boolean {
  const moved = [...x];
  for (let round = 0; round <= x.length; round += 1) {
    let settled = true;
    for (const { from, to, least } of spans) {
      const needed = (moved[from] as number) + least;
      if ((moved[to] as number) >= needed) continue;
      moved[to] = needed;
      settled = false;
    }
    if (settled) {
      moved.forEach((value, node) => (x[node] = value));
      return true;
    }
  }
  return false;
}
