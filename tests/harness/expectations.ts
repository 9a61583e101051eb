// What must have come of a case: the outcome its row names, and the invariants that are about one element.
import type { HeardEvent } from '../in-page/recorder.js';
import type { Placement } from '../in-page/place.js';
import type { HostileCase, Input } from './case.js';
import { GOOD_MODEL, GOOD_READING } from './good.mjs';

/** What a page shows of the two elements of a case. */
export interface Seen {
  /** The one that never had anything good. */
  readonly fresh: SeenElement;
  /** The one that had, and was then given the same. */
  readonly kept: SeenElement;
}

/** One element, as a reader and a page meet it. */
export interface SeenElement {
  readonly sentence: string;
  readonly text: string;
  readonly message: string;
  readonly states: readonly string[];
  readonly events: readonly HeardEvent[];
  /** Findings that need no comparison: foreign markup (G4), senseless text (G10), words nobody should read (G6), events (G7). */
  readonly faults: readonly string[];
}

/** Something good, for an element that is then given something bad the same way. */
export const goodFor = ({ way, attributes, text }: Input): Placement => {
  switch (way) {
    case 'attributes':
      return { way, attributes: { label: 'Staying on', value: '91.5' } };
    case 'json':
      return { way, text: JSON.stringify(GOOD_READING) };
    case 'data':
      return { way, value: GOOD_READING };
    case 'src':
      return attributes?.indicator === undefined || /\.json/.test(text ?? '')
        ? { way, text: '/file/good.json' }
        : { way, text: '/file/good.csv', attributes: { indicator: 'staying_on_percent', area: 'Borsetshire' } };
    case 'model':
      return { way, value: GOOD_MODEL, attributes };
    case 'model-json':
      return { way, text: JSON.stringify(GOOD_MODEL), attributes };
    case 'model-src':
      return { way, text: '/file/model.json', attributes };
  }
};

const short = (text: string): string => text.replace(/\s+/g, ' ').trim().slice(0, 240);

/** Every way in which it came out otherwise than the row says. */
export const elementFindings = (row: HostileCase, good: string, { fresh, kept }: Seen): string[] => {
  const { outcome, input } = row;
  const findings = [...fresh.faults, ...kept.faults];
  const must = (is: boolean, rule: string, what: string): void => void (is || findings.push(`${rule}: ${what}`));
  const errors = fresh.events.filter(({ type }) => type === 'folkmoot-error');
  const loads = fresh.events.filter(({ type }) => type === 'folkmoot-load').length;
  const told = errors.map(({ detail }) => `${String(detail.code)}: ${String(detail.message)}`).join(' | ');
  const says = (text: string): void =>
    must(!outcome.says || outcome.says.test(text), 'outcome', `it does not say ${String(outcome.says)}, but “${short(text)}”`);

  if (outcome.kind === 'refuses') {
    must(errors.length === 1, 'G7', `${String(errors.length)} errors instead of one: ${told}`);
    must(loads === 0, 'G7', 'it tells of a load, too');
    must(
      errors[0]?.detail.code === outcome.code,
      'outcome',
      `expected ${outcome.code ?? ''}, got ${told || 'no error'}; it says “${short(fresh.text)}”`,
    );
    must(fresh.sentence === '', 'outcome', `it draws all the same: “${short(fresh.sentence)}”`);
    must(fresh.states.includes('error'), 'outcome', 'its state is not “error”');
    must(fresh.message !== '', 'G6', 'there is no message');
    says(fresh.text);
    must(kept.sentence === good && good !== '', 'G5', `the last good state is gone: “${short(good)}” became “${short(kept.sentence)}”`);
    must(kept.states.includes('stale') || kept.states.includes('error'), 'G5', 'the last good state is not marked as old');
    must(input.way === 'attributes' || /Showing data from \d/.test(kept.text), 'G5', 'it does not say from when the data is that it shows');
    const failed = kept.events.filter(({ type }) => type === 'folkmoot-error');
    must(failed.length === 1, 'G7', `the element that had something good told ${String(failed.length)} errors`);
    must(
      failed.every(({ detail }) => detail.keptLastGood === true),
      'G7',
      'it does not tell that it kept the last good state',
    );
    return findings;
  }
  must(errors.length === 0, 'outcome', `it was refused: ${told}`);
  must(!fresh.states.includes('error'), 'outcome', `its state is “error”: ${short(fresh.message)}`);
  must(loads === (input.way === 'attributes' || outcome.kind === 'waits' ? 0 : 1), 'G7', `it told of ${String(loads)} loads`);
  if (outcome.kind === 'waits') {
    must(fresh.sentence === '', 'outcome', `it draws: “${short(fresh.sentence)}”`);
    says(fresh.text);
    return findings;
  }
  must(fresh.sentence !== '', 'outcome', `it draws nothing, and says “${short(fresh.text)}”`);
  says(fresh.text);
  const warnings = fresh.events.flatMap(({ detail }) => (detail.warnings ?? []) as { code: string; message: string }[]);
  if (outcome.kind === 'shows') {
    findings.push(...warnings.map(({ message }) => `outcome: it was repaired: ${message}`));
    return findings;
  }
  // Attributes tell the page nothing: their notes are read where a person reads them.
  const noted = input.way === 'attributes' || warnings.some(({ code }) => code === outcome.code);
  must(noted, 'outcome', `no warning “${outcome.code ?? ''}”, only ${JSON.stringify(warnings).slice(0, 300)}`);
  must(/Data notes \(\d+\)/.test(fresh.text), 'outcome', 'there are no data notes');
  return findings;
};
