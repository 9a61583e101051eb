// What a file for pages must not hold, and must be.
import { parse } from 'acorn';

/** Each with the reason; the text is minified, so a string may stand in any quotes. */
const FORBIDDEN = [
  [/\bnew\s+Function\b|\bFunction\(/, 'new Function: refused by every policy without unsafe-eval'],
  [/\beval\(/, 'eval: refused by every policy without unsafe-eval'],
  [/createPolicy\(["'`]lit-html/, "Lit's own policy name: the page would have to allow everybody who uses Lit"],
  [/\b(?:litHtml|litElement|reactiveElement)Versions\b|litPropertyMetadata|Symbol\.metadata|__zod_global/, 'a name on window or on Symbol'],
  [/xstate/i, 'XState: no element here runs a statechart'],
  [/\bimport\(/, 'import(): a single file asks for nothing else'],
  [/https?:\/\/(?!www\.w3\.org\/)[\w.-]+\.[a-z]{2,}\//, 'an address: a widget asks for nothing but its own src'],
];

/**
 * What is wrong with a built file; empty when nothing is.
 * `module`: whether it is loaded as a module (ES2022) or as a classic script, which must also parse in browsers that know ES2020 only.
 * `single`: whether it may not import anything.
 */
export const troublesOf = (code, { module, single }) => {
  const body = code.replace(/^\/\*![\s\S]*?\*\//, '');
  const troubles = FORBIDDEN.filter(([pattern, reason]) => (single || !reason.startsWith('import')) && pattern.test(body)).map(
    ([, reason]) => reason,
  );
  try {
    parse(code, { ecmaVersion: module ? 2022 : 2020, sourceType: module ? 'module' : 'script' });
  } catch (error) {
    troubles.push(`not ${module ? 'an ES2022 module' : 'an ES2020 script'}: ${error.message}`);
  }
  return troubles;
};
