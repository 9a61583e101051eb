import { registerPartnershipWords } from '@folkmoot/core/wording/partnership';
import { cyPartnership } from '@folkmoot/core/wording/partnership/cy';
import { registerPartnershipDrawerWords } from '@folkmoot/core/wording/partnership/drawers';
import { cyPartnershipDrawers } from '@folkmoot/core/wording/partnership/drawers/cy';

/** Makes the partnership's Welsh known. */
export const registerWelsh = (): void => {
  registerPartnershipWords('cy', cyPartnership);
  registerPartnershipDrawerWords('cy', cyPartnershipDrawers);
};
