/**
 * The search for an order of bodies with few crossings, for models that carry none. Apart from the rest of the layout, so
 * that a page that only shows reference models need not load it.
 */
export { layoutInSlices, layoutRelationships, layoutSteps, type SearchOptions, type SliceOptions, type SoughtLayout } from './layout.js';
export { placeOrder } from './place-order.js';
export { seekOrder, type SeekOptions } from './seek-order.js';
export { seekOrders } from './seek-orders.js';
