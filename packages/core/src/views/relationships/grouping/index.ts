/** Large regimes in groups. Apart from the rest, since most regimes are small. */
export { groupRegime, type Grouping } from './grouping.js';
