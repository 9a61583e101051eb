// Everything in one file: each element, English and Welsh, and the readers of CSV and of models.
// Languages come first, so that the first picture is already in the page's own; the model comes before what asks it.
import '@folkmoot/elements/locale/cy.js';
import '@folkmoot/elements/define/model.js';
import '@folkmoot/elements/define/gauge.js';
