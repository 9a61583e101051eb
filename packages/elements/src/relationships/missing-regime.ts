import type { GovernanceModel } from '@folkmoot/core/model';
import { quotedNames } from '@folkmoot/core/text/quote';
import { relationshipsDetailWordsFor } from '@folkmoot/core/wording/relationships/details';

/** What to say where the author asks for a regime that the model does not have: with the ids of those it has, since it may be misspelt. */
export const missingRegime = ({ regimes }: Pick<GovernanceModel, 'regimes'>, locale: string): string =>
  relationshipsDetailWordsFor(locale).noRegime(quotedNames(regimes.map(({ id }) => id)));
