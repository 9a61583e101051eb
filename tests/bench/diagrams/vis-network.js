// vis-network as its users draw a graph. Its best case: given positions, no physics, no improvement of the layout.
import { DataSet, Network } from 'vis-network/standalone';

export const render = (container, { nodes, edges }) => {
  const data = {
    nodes: new DataSet(nodes.map(({ id, name, x, y }) => ({ id, label: name, x, y, size: 4, shape: 'dot' }))),
    edges: new DataSet(edges.map(({ id, from, to }) => ({ id, from, to, arrows: 'to' }))),
  };
  new Network(container, data, { physics: false, layout: { improvedLayout: false } });
};
