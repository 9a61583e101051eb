/* global document */
// Apache ECharts as its users draw a gauge. Its best case: only the parts it needs, the canvas renderer, no animation, and only the
// picture: no title, no sentence, no source.
import { GaugeChart } from 'echarts/charts';
import * as echarts from 'echarts/core';
import { CanvasRenderer } from 'echarts/renderers';
import { SCALE } from './readings.js';

echarts.use([GaugeChart, CanvasRenderer]);

let charts;

export const render = (container, readings) => {
  charts = readings.map(({ value }) => {
    const box = document.createElement('div');
    box.className = 'picture';
    container.append(box);
    const chart = echarts.init(box);
    chart.setOption({ animation: false, series: [{ type: 'gauge', ...SCALE, data: [{ value }] }] });
    return chart;
  });
};

export const update = (values) => {
  for (let index = 0; index < charts.length; index += 1) charts[index].setOption({ series: [{ data: [{ value: values[index] }] }] });
};

export const showAll = () => {};
