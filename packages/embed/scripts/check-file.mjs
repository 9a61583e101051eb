// What a file for pages must not hold, and must be.
import { parse } from 'acorn';

const IMPORT = 'import(): a single file asks for nothing else';
const ADDRESS = 'an address: a widget asks for nothing but its own src';

/** Each with the reason; the text is minified, so a string may stand in any quotes. */
const FORBIDDEN = [
  [/\bnew\s+Function\b|\bFunction\(/, 'new Function: refused by every policy without unsafe-eval'],
  [/\beval\(/, 'eval: refused by every policy without unsafe-eval'],
  [/createPolicy\(["'`]lit-html/, "Lit's own policy name: the page would have to allow everybody who uses Lit"],
  [/\b(?:litHtml|litElement|reactiveElement)Versions\b|litPropertyMetadata|Symbol\.metadata|__zod_global/, 'a name on window or on Symbol'],
  [/xstate/i, 'XState: no element here runs a statechart'],
  [/\bimport\(/, IMPORT],
  [/https?:\/\/(?!www\.w3\.org\/)[\w.-]+\.[a-z]{2,}\//, ADDRESS],
];

/**
 * What is wrong with a built file; empty when nothing is.
 * `module`: whether it is loaded as a module (ES2022) or as a classic script, which must also parse in browsers that know ES2020 only.
 * `single`: whether it may not import anything. `data`: whether it is a reference model, whose sources have addresses.
 */
export const troublesOf = (code, { module, single, data }) => {
  const body = code.replace(/^\/\*![\s\S]*?\*\//, '');
  const allowed = [...(single ? [] : [IMPORT]), ...(data ? [ADDRESS] : [])];
  const troubles = FORBIDDEN.filter(([pattern, reason]) => !allowed.includes(reason) && pattern.test(body)).map(([, reason]) => reason);
  try {
    parse(code, { ecmaVersion: module ? 2022 : 2020, sourceType: module ? 'module' : 'script' });
  } catch (error) {
    troubles.push(`not ${module ? 'an ES2022 module' : 'an ES2020 script'}: ${error.message}`);
  }
  return troubles;
};
