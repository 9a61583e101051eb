/* global document */
// Chart.js as its users draw a gauge: a half doughnut of two parts. Its best case: only the parts it needs, no animation, no tooltip, no
// legend, no events, and only the picture: no title, no sentence, no source.
import { ArcElement, Chart, DoughnutController } from 'chart.js';
import { SCALE } from './readings.js';

Chart.register(DoughnutController, ArcElement);

const parts = (value) => [value - SCALE.min, SCALE.max - value];

let charts;

export const render = (container, readings) => {
  charts = readings.map(({ value }) => {
    const box = document.createElement('div');
    box.className = 'picture';
    const canvas = document.createElement('canvas');
    box.append(canvas);
    container.append(box);
    return new Chart(canvas, {
      type: 'doughnut',
      data: { datasets: [{ data: parts(value) }] },
      options: { animation: false, events: [], circumference: 180, rotation: -90, maintainAspectRatio: false },
    });
  });
};

export const update = (values) => {
  for (let index = 0; index < charts.length; index += 1) {
    charts[index].data.datasets[0].data = parts(values[index]);
    charts[index].update('none');
  }
};

export const showAll = () => {};
