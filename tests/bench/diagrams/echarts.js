// Apache ECharts as its users draw a graph. Its best case: only the parts it needs, the canvas renderer, given positions, no animation.
import { GraphChart } from 'echarts/charts';
import * as echarts from 'echarts/core';
import { CanvasRenderer } from 'echarts/renderers';

echarts.use([GraphChart, CanvasRenderer]);

export const render = (container, { nodes, edges }) => {
  echarts.init(container).setOption({
    animation: false,
    series: [
      {
        type: 'graph',
        layout: 'none',
        symbolSize: 8,
        edgeSymbol: ['none', 'arrow'],
        label: { show: true, position: 'bottom' },
        data: nodes.map(({ id, name, x, y }) => ({ id, name, x, y })),
        links: edges.map(({ from, to }) => ({ source: from, target: to })),
      },
    ],
  });
};
