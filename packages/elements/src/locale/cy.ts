import { registerWords } from '@folkmoot/core/wording';
import { cy } from '@folkmoot/core/wording/cy';

// Import this before the elements are defined: each then speaks Welsh wherever the page's `lang` is `cy`.
registerWords(cy);
