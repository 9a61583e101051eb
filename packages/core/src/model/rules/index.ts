/** The rules of the domain, beyond the shape of the document. Each refuses what would mislead a reader and repairs what would not. */
import { quote } from '../reading/issue-log.js';
import type { Check } from './check.js';
import { checkCompanions } from './companions.js';
import { checkForces } from './forces.js';
import { checkIds } from './ids.js';
import { checkIndicators } from './indicators.js';
import { checkPartnership } from './partnership.js';
import { keepKnownOne } from './references.js';
import { checkRegime } from './regime.js';

/** Whether a text names a language as HTML does. An engine without `Intl` takes it on trust. */
function isLanguage(lang: string): boolean {
  try {
    return new Intl.Locale(lang).language !== '';
  } catch {
    return false;
  }
}

/** Checks a model against every rule. Repairs are made in the model itself. */
export function checkRules(check: Check): void {
  const { model, log } = check;
  const { lang } = model;
  if (lang !== undefined && !isLanguage(lang)) {
    log.repair(
      'schema',
      ['lang'],
      () => `${quote(lang)} is not the name of a language, such as “en-GB” or “cy”; British English is assumed.`,
    );
    delete model.lang;
  }
  checkIds(model.regimes, ['regimes'], check);
  model.regimes.forEach((regime, index) => checkRegime(regime, ['regimes', index], check));
  const forces = checkForces(check);
  if (forces !== undefined) {
    model.regimes.forEach((regime, index) =>
      keepKnownOne(regime, 'forcePreset', forces.presets, ['regimes', index], 'a preset of the forces', check),
    );
  }
  checkPartnership({ factors: forces?.factors, presets: forces?.presets }, check);
  checkIndicators(check);
  checkCompanions(check);
  check.tellUncited();
}
