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

/**
 * Moves `x`, a placing that keeps all distances, to the best one. Every node must be joined to node 0 by spans.
 *
 * It holds a tree of spans at their least length, through all nodes, with node 0 as its root. A branch is a node and all
 * that hangs from it; its force is what moving it by one to the right adds to the sum of lengths. As long as a branch
 * wants to move away from the node it hangs from, it moves until another span is at its least length, and hangs there.
 */
export function minimiseLengths(x: number[], spans: readonly Span[]): void {
  /** The spans at every node, and those of them that are in the tree. */
  const around: number[][] = x.map(() => []);
  const inTree: number[][] = x.map(() => []);
  const parent = new Int32Array(x.length).fill(-1);
  const parentSpan = new Int32Array(x.length).fill(-1);
  const force = new Float64Array(x.length);
  /** 1 where a node hangs to the right of its parent, -1 where to the left. */
  const side = new Int8Array(x.length);
  /** The pivot at which a node was last in the branch that moves. */
  const moved = new Int32Array(x.length);
  let pivots = 0;

  // Side by side in typed arrays: a first picture runs this before it is compiled, and objects are slow then.
  const from = Int32Array.from(spans, (span) => span.from);
  const to = Int32Array.from(spans, (span) => span.to);
  const least = Float64Array.from(spans, (span) => span.least);
  const slackOf = (index: number): number => x[to[index]!]! - x[from[index]!]! - least[index]!;
  const otherEnd = (index: number, node: number): number => (from[index] === node ? to[index]! : from[index]!);
  const move = (nodes: readonly number[], by: number): void => {
    for (const node of nodes) x[node]! += by;
  };

  const hang = (node: number, above: number, index: number): void => {
    parent[node] = above;
    parentSpan[node] = index;
    side[node] = to[index] === node ? 1 : -1;
  };

  /** Grows the tree from node 0 along spans without slack; where there is none, moves the tree until there is. */
  const grow = (): number[] => {
    const inside = new Uint8Array(x.length);
    const reached = [0];
    inside[0] = 1;
    for (let grown = 0; ;) {
      for (; grown < reached.length; grown += 1) {
        const node = reached[grown]!;
        for (const index of around[node]!) {
          const outer = otherEnd(index, node);
          if (inside[outer] === 1 || slackOf(index) !== 0) continue;
          inside[outer] = 1;
          reached.push(outer);
          hang(outer, node, index);
          inTree[node]!.push(index);
          inTree[outer]!.push(index);
        }
      }
      let gap = Infinity;
      let nearest = -1;
      for (let index = 0; index < spans.length; index += 1) {
        if (inside[from[index]!] === inside[to[index]!] || slackOf(index) >= gap) continue;
        gap = slackOf(index);
        nearest = index;
      }
      if (nearest === -1) return reached;
      const rightwards = inside[from[nearest]!] === 1;
      move(reached, rightwards ? gap : -gap);
      grown = reached.indexOf(rightwards ? from[nearest]! : to[nearest]!);
    }
  };

  /** The node whose branch most wants to move away from the node it hangs from, or -1. */
  const mostStrained = (): number => {
    let found = -1;
    let worst = -1e-9;
    for (let node = 1; node < x.length; node += 1) {
      const strain = side[node]! * force[node]!;
      if (strain < worst) {
        worst = strain;
        found = node;
      }
    }
    return found;
  };

  const branchOf = (root: number): number[] => {
    const branch = [root];
    for (const node of branch) {
      moved[node] = pivots;
      for (const index of inTree[node]!) {
        if (index !== parentSpan[node]) branch.push(otherEnd(index, node));
      }
    }
    return branch;
  };

  const addToAncestors = (first: number, more: number): void => {
    for (let node = first; node !== -1; node = parent[node]!) force[node]! += more;
  };

  /** Hangs a branch from the other end of `entering`. Only the forces on the ways to the root change. */
  const rehang = (root: number, leaving: number, entering: number): void => {
    const total = force[root]!;
    const inner = moved[from[entering]!] === pivots ? from[entering]! : to[entering]!;
    const outer = otherEnd(entering, inner);
    addToAncestors(parent[root]!, -total);
    addToAncestors(outer, total);
    let node = inner;
    let above = outer;
    let aboveSpan = entering;
    let below = 0;
    for (;;) {
      const next = parent[node]!;
      const nextSpan = parentSpan[node]!;
      const old = force[node]!;
      force[node] = total - below;
      hang(node, above, aboveSpan);
      if (node === root) break;
      below = old;
      above = node;
      aboveSpan = nextSpan;
      node = next;
    }
    for (const end of [from[leaving]!, to[leaving]!]) inTree[end] = inTree[end]!.filter((index) => index !== leaving);
    inTree[inner]!.push(entering);
    inTree[outer]!.push(entering);
  };

  spans.forEach(({ weight }, index) => {
    const [left, right] = [from[index]!, to[index]!];
    around[left]!.push(index);
    around[right]!.push(index);
    force[right]! += weight;
    force[left]! -= weight;
  });
  // A node that only keeps left of others goes as far right as they let it: the tree then grows without a halt at each of them.
  around.forEach((indices, node) => {
    if (node > 0 && indices.every((index) => from[index] === node)) move([node], Math.min(...indices.map(slackOf)));
  });
  for (const node of grow().slice(1).reverse()) force[parent[node]!]! += force[node]!;

  while (pivots < spans.length * PIVOTS_PER_SPAN) {
    const root = mostStrained();
    if (root === -1) return;
    pivots += 1;
    const leaving = parentSpan[root]!;
    const rightwards = side[root] === 1;
    const branch = branchOf(root);
    const [near, far] = rightwards ? [from, to] : [to, from];
    let entering = -1;
    let gap = Infinity;
    for (const node of branch) {
      for (const index of around[node]!) {
        if (near[index] !== node || moved[far[index]!] === pivots) continue;
        const slack = slackOf(index);
        if (slack < gap) {
          gap = slack;
          entering = index;
        }
      }
    }
    if (entering === -1) return;
    move(branch, rightwards ? gap : -gap);
    rehang(root, leaving, entering);
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
