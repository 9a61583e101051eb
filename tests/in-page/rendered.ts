// What an element may put on a page: known tags, known attributes, text that makes sense, and nothing that runs.
import { elementsIn, nameOf, textsIn } from './walk.js';

const TAGS = new Set(
  'figure figcaption p div svg path text details summary table caption thead tbody tr th td bdi ul li a button slot style folkmoot-gauge folkmoot-model script span'.split(
    ' ',
  ),
);

/** Every attribute a template of ours may write. None of them runs, loads or styles anything but `href`, which is checked. */
const ATTRIBUTES = new Set(
  'class id part role slot dir lang viewBox d x y pathLength stroke-dasharray font-size text-anchor scope type open href rel data-small focusable aria-hidden aria-label aria-labelledby aria-level aria-busy aria-live aria-valuemin aria-valuemax aria-valuenow aria-valuetext name tabindex hidden'.split(
    ' ',
  ),
);

/** Elements and attributes in the shadow roots of an element that data could not have been allowed to make (S7). */
export const foreignMarkup = (host: Element): string[] => {
  const findings: string[] = [];
  for (const element of elementsIn(host)) {
    if (!(element.getRootNode() instanceof ShadowRoot)) continue;
    if (!TAGS.has(element.localName)) findings.push(`an element ${nameOf(element)}`);
    for (const { name, value } of element.attributes) {
      if (!ATTRIBUTES.has(name) && !element.localName.startsWith('folkmoot-')) findings.push(`an attribute ${name} on ${nameOf(element)}`);
      if (name === 'href' && !(element.localName === 'a' && /^https?:\/\/[^/]/.test(value)))
        findings.push(`an address ${value.slice(0, 60)}`);
      // Only what a style engine or a loader reads: a class or a label may say anything.
      if (/url\(/i.test(value) && ['fill', 'stroke', 'filter', 'mask', 'cursor', 'd', 'viewBox', 'stroke-dasharray'].includes(name))
        findings.push(`url() in ${name} of ${nameOf(element)}`);
    }
  }
  return findings;
};

const SPOKEN = [
  'aria-label',
  'aria-valuetext',
  'aria-valuenow',
  'aria-valuemin',
  'aria-valuemax',
  'd',
  'viewBox',
  'stroke-dasharray',
  'x',
  'y',
];

/** What a program says when it has nothing to say, in any text or spoken or drawn attribute (G10). */
export const senselessText = (host: Element): string[] => {
  const senseless = /\bNaN\b|\bInfinity\b|\bundefined\b|\bnull\b|\[object|\ufffd/;
  const texts = [...textsIn(host)].filter((text) => text.getRootNode() instanceof ShadowRoot).map(({ data }) => data);
  const attributes = [...elementsIn(host)].flatMap((element) => SPOKEN.map((name) => element.getAttribute(name) ?? ''));
  return [...texts, ...attributes].filter((text) => senseless.test(text)).map((text) => `“${text.trim().slice(0, 80)}”`);
};

/** Signs that something from data ran. */
export const signsOfScript = (): string[] => {
  const findings: string[] = [];
  if ('pwned' in globalThis) findings.push('window.pwned is set');
  for (const element of elementsIn(document)) if (element.id === 'the-malware') findings.push('#the-malware is on the page');
  return findings;
};

/** What may not stand in a message a reader sees: a library's words, code, an address's query, an answer's body (G6, S21). */
export const technicalWords = (text: string): string[] =>
  [
    /\bat \w+ \(/,
    /\w*(?:Error|Exception)\b(?=:)/,
    /Unexpected (?:token|end)/,
    /JSON\.parse|\bzod\b|\blit\b|xstate|\.js\b/i,
    /https?:\/\/\S*\?/,
    /token-123/,
    /Invalid input|Expected .* received/,
  ].flatMap((pattern) => pattern.exec(text)?.[0] ?? []);
