import { registerWords } from '@folkmoot/core/wording';
import { cy } from '@folkmoot/core/wording/cy';
import { registerOccasionalWords } from '@folkmoot/core/wording/occasional';
import { cyOccasional } from '@folkmoot/core/wording/occasional/cy';

// Import this before the elements are defined: each then speaks Welsh wherever the page's `lang` is `cy`.
registerWords(cy);
registerOccasionalWords(cy.language, cyOccasional);
