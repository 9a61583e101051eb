// The gauge alone, in English, with the reader of CSV: for a page that shows figures and no model.
import '@folkmoot/elements/define/gauge.js';
