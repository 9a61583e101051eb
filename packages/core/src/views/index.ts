export {
  gaugeFigures,
  type GaugeFigures,
  gaugeRowCount,
  gaugeRows,
  gaugeSetting,
  type GaugeSetting,
  type GaugeViewOptions,
  type TableRow,
} from './gauge-view.js';
