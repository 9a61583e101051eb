// The gauge alone, in English, with the reader of CSV: for a page that shows figures and no model.
// The reader is named first, though it runs last: gzip looks back 32 KB, and finds 170 bytes more of what is alike in this order.
import '@folkmoot/core/statistics';
import '@folkmoot/elements/define/gauge.js';
