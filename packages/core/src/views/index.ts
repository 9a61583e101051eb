export { gaugeRowCount, gaugeRows, gaugeView, type GaugeView, type GaugeViewOptions, type TableRow } from './gauge-view.js';
