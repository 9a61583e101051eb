// Cytoscape.js as its users draw a graph. Its best case: preset positions, no animation.
import cytoscape from 'cytoscape';

export const render = (container, { nodes, edges }) => {
  cytoscape({
    container,
    elements: [
      ...nodes.map(({ id, name, x, y }) => ({ data: { id, name }, position: { x, y } })),
      ...edges.map(({ id, from, to }) => ({ data: { id, source: from, target: to } })),
    ],
    layout: { name: 'preset' },
    style: [
      { selector: 'node', style: { label: 'data(name)', width: 8, height: 8 } },
      { selector: 'edge', style: { 'curve-style': 'bezier', 'target-arrow-shape': 'triangle', width: 1 } },
    ],
  });
};
