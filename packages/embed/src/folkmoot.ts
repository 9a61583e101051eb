// Everything in one file: each element, English and Welsh, and the readers of CSV and of models.
// Languages come first, so that the first picture is already in the page's own; the model comes before what asks it.
// The reader of CSV is named before them, though it runs last: gzip looks back 32 KB, and finds more of what is alike in this order.
import '@folkmoot/core/statistics';
import '@folkmoot/elements/locale/cy.js';
import '@folkmoot/elements/define/model.js';
import '@folkmoot/elements/define/gauge.js';
import '@folkmoot/elements/define/relationships.js';
import '@folkmoot/elements/define/partnership.js';
import { registerOrders } from '@folkmoot/core/layout/relationships/orders';
import { relationshipOrders } from '@folkmoot/models/orders';

// A reference model comes from its address here, and its diagram need not be sought.
registerOrders(relationshipOrders);
