import { registerWords } from '@folkmoot/core/wording';
import { cy } from '@folkmoot/core/wording/cy';
import { registerOccasionalWords } from '@folkmoot/core/wording/occasional';
import { cyOccasional } from '@folkmoot/core/wording/occasional/cy';
import { registerRelationshipsWords } from '@folkmoot/core/wording/relationships/catalogue';
import { cyRelationships } from '@folkmoot/core/wording/relationships/cy';
import { registerRelationshipsDetailWords } from '@folkmoot/core/wording/relationships/details/catalogue';
import { cyRelationshipsDetails } from '@folkmoot/core/wording/relationships/details/cy';

// Import this before the elements are defined: each then speaks Welsh wherever the page's `lang` is `cy`.
registerWords(cy);
registerOccasionalWords(cy.language, cyOccasional);
registerRelationshipsWords(cy.language, cyRelationships);
registerRelationshipsDetailWords(cy.language, cyRelationshipsDetails);
