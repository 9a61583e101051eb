// Our gauges as an author writes them into a page: tags with attributes.
import { SCALE } from './readings.js';

const tag = (reading) =>
  `<folkmoot-gauge label="${reading.label}" area="${reading.area}" value="${reading.value}" unit="%" min="${SCALE.min}" max="${SCALE.max}" ` +
  `lower="${reading.lower}" upper="${reading.upper}" target="${reading.target}" polarity="higher" ` +
  `comparators="${reading.region}: ${reading.regionValue}; All areas: ${reading.nationValue}" ` +
  `previous="${reading.previous}" previous-period="${reading.previousPeriod}" period="${reading.period}" ` +
  `source="${reading.source}" source-href="${reading.href}"></folkmoot-gauge>`;

/** The readings as HTML. */
export const markup = (readings) => readings.map(tag).join('');
