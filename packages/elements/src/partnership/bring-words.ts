let welsh: 'absent' | 'coming' | 'here' = 'absent';

/**
 * Brings the words of a language that has some and whose words are not here yet: a page in English never pays for another. Where they do
 * not arrive it stays English.
 * @param arrived called when there is nothing more to wait for
 * @returns whether they are on their way
 */
export const bringWords = (locale: string, arrived: () => void): boolean => {
  if (!/^cy\b/i.test(locale) || welsh === 'here') return false;
  welsh = 'coming';
  void import('./welsh.js')
    .then(({ registerWelsh }) => {
      registerWelsh();
    })
    .catch(() => undefined)
    .then(() => {
      welsh = 'here';
      arrived();
    });
  return true;
};
