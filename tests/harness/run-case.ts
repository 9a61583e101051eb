// Runs one case on one page and gives every way in which an invariant or the expected outcome did not hold.
import type { Page } from 'playwright-core';
import type { Placement } from '../in-page/place.js';
import type { Surroundings } from '../in-page/surroundings.js';
import { axeFindings } from '../support/axe.js';
import { openPage, site, type WatchedPage } from '../support/site.js';
import type { HostileCase, Input, Invariant } from './case.js';
import { GOOD_CSV, GOOD_MODEL, GOOD_READING } from './good.mjs';

const BOXES =
  '<div class="box" id="fresh-box"></div><div class="box" id="kept-box"></div><input id="typing" aria-label="Something of the page’s own"><div class="tall"></div>';
const HEAD = '<link rel="stylesheet" href="/boxes.css">';

/** Something good, for an element that is then given something bad the same way. */
const goodFor = ({ way, body, attributes, text }: Input): Placement => {
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

/** The strictest policy the case can be tried under. */
const policyFor = ({ way, text = '' }: Input): string =>
  /^OTHER|^http:/.test(text) ? 'none' : /json$/.test(way) ? 'strict-untyped' : 'strict';

/** Runs the row. `findings` is empty where everything held. */
export const runCase = async (row: HostileCase): Promise<string[]> => {
  const server = await site();
  const { input, outcome, skip = {} } = row;
  const text = input.body ? server.body(input.body.bytes, input.body.headers) : input.text?.replace('OTHER', server.otherOrigin);
  const address = server.page({ body: BOXES, head: HEAD, modules: ['/elements/folkmoot.js'], policy: policyFor(input) });
  const watched = await openPage(address);
  const { page } = watched;
  const findings: string[] = [];
  const check = (invariant: Invariant | 'outcome', faults: readonly string[]): void => {
    if (invariant in skip) return;
    findings.push(...faults.map((fault) => `${invariant}: ${fault}`));
  };

  try {
    const { before, good, toldBefore } = await page.evaluate(async (placement) => {
      await customElements.whenDefined('folkmoot-gauge');
      document.getElementById('typing')?.focus();
      scrollTo(0, 40);
      inPage.rememberGlobals();
      const before = inPage.surroundings();
      inPage.place(document.querySelector('#kept-box')!, 'kept', placement);
      await inPage.settled();
      return { before, good: inPage.sentenceOf('kept'), toldBefore: inPage.recorded().events.length };
    }, goodFor(input));

    // A handle lets a value of the page's own making through that no JSON could carry.
    const made = input.make ? await page.evaluateHandle(`(${input.make.toString()})()`) : undefined;
    await page.evaluate(
      async ([placement, made]) => {
        const whole = { ...placement, value: made ?? placement.value };
        inPage.place(document.querySelector('#fresh-box')!, 'fresh', whole);
        inPage.give('kept', whole);
        await inPage.settled();
      },
      [{ way: input.way, attributes: input.attributes, text, value: input.value }, made] as const,
    );

    await checkPage(watched, before, check, [text ?? '', '/file/']);
    await checkElements(page, row, good, toldBefore, check);
    if (outcome.kind === 'refuses' && !('G12' in skip)) {
      check('G12', await axeFindings(page, '#fresh-box'));
    }
  } catch (error) {
    findings.push(`the case did not come to its end: ${(error as Error).message.split('\n')[0] ?? ''}`);
  } finally {
    await watched.close();
  }
  return findings;
};

type Check = (invariant: Invariant | 'outcome', faults: readonly string[]) => void;

/** What must hold of the page, whatever came of it. */
const checkPage = async (watched: WatchedPage, before: Surroundings, check: Check, allowed: readonly string[]): Promise<void> => {
  const { page } = watched;
  const { errors, violations, after, globals, script } = await page.evaluate(() => ({
    errors: inPage.recorded().errors,
    violations: inPage.recorded().violations,
    after: inPage.surroundings(),
    globals: inPage.changedGlobals(),
    script: inPage.signsOfScript(),
  }));
  check('G1', errors);
  check('G2', globals);
  const origin = new URL(page.url()).origin;
  const paths = watched.requests.map((request) => (request.startsWith(origin) ? request.slice(origin.length) : request));
  const unexpected = paths.filter(
    (path) =>
      !/^\/(?:elements\/|host\.css|boxes\.css|favicon\.ico)/.test(path) && !allowed.some((one) => one !== '' && path.startsWith(one)),
  );
  check(
    'G3',
    unexpected.map((path) => `it asked for ${path.slice(0, 100)}`),
  );
  check('G4', [
    ...violations.map((violation) => `a violation of the policy: ${violation}`),
    ...script,
    ...watched.dialogs.map((words) => `a dialog: ${words}`),
  ]);
  check(
    'G8',
    (Object.keys(before) as (keyof Surroundings)[])
      .filter((key) => JSON.stringify(before[key]) !== JSON.stringify(after[key]))
      .map((key) => `${key} changed from ${JSON.stringify(before[key])} to ${JSON.stringify(after[key])}`),
  );
  // The browser's own word about a request that failed is not ours.
  const said = watched.console.filter((line) => !/^error: Failed to load resource|net::ERR/.test(line));
  const ours = said.filter((line) => line.startsWith('warning: folkmoot-'));
  check('G8', [
    ...said.filter((line) => !ours.includes(line)).map((line) => `on the console: ${line.slice(0, 200)}`),
    ...(ours.length > 1 ? [`${String(ours.length)} warnings on the console: ${ours.join(' | ').slice(0, 300)}`] : []),
  ]);
};

/** What must hold of the two elements: the one that never had anything good, and the one that had. */
const checkElements = async (page: Page, row: HostileCase, good: string, toldBefore: number, check: Check): Promise<void> => {
  const { outcome, input } = row;
  const [fresh, kept] = await Promise.all(
    ['fresh', 'kept'].map((id) =>
      page.evaluate((id) => {
        const host = document.getElementById(`${id}-box`)!;
        return {
          sentence: inPage.sentenceOf(id),
          text: inPage.textOf(id),
          message: inPage.messageOf(id),
          states: [...inPage.statesOf(id), ...inPage.statesOf(`${id}-model`)],
          foreign: inPage.foreignMarkup(host),
          senseless: inPage.senselessText(host),
          events: inPage.recorded().events.filter(({ from }) => from === id || from === `${id}-model`),
        };
      }, id),
    ),
  );
  if (!fresh || !kept) return;
  const newer = (await page.evaluate(() => inPage.recorded().events)).slice(toldBefore).filter(({ from }) => from.startsWith('kept'));
  check('G4', [...fresh.foreign, ...kept.foreign]);
  check('G10', [...fresh.senseless, ...kept.senseless]);
  check(
    'G7',
    [...fresh.events, ...kept.events].flatMap(({ type, faults }) => faults.map((fault) => `${type}: ${fault}`)),
  );

  const errors = fresh.events.filter(({ type }) => type === 'folkmoot-error');
  const told = errors.map(({ detail }) => `${String(detail.code)}: ${String(detail.message)}`).join(' | ');
  const fault = (is: boolean, what: string): readonly string[] => (is ? [] : [what]);

  if (outcome.kind === 'refuses') {
    // A gauge in a model that was refused has nothing to add to what the model says.
    check('G7', fault(errors.length === 1, `${String(errors.length)} errors instead of one: ${told}`));
    check(
      'outcome',
      fault(
        errors[0]?.detail.code === outcome.code,
        `expected ${outcome.code ?? ''}, got ${told || 'no error'}; it says “${fresh.text.trim().slice(0, 200)}”`,
      ),
    );
    check('outcome', fault(fresh.sentence === '', `it draws all the same: “${fresh.sentence}”`));
    check('outcome', fault(fresh.states.includes('error'), 'its state is not “error”'));
    check('G6', fault(fresh.message !== '', 'there is no message'));
    check('G6', await page.evaluate((message) => inPage.technicalWords(message), fresh.message + told));
    if (outcome.says)
      check(
        'outcome',
        fault(outcome.says.test(fresh.text), `it does not say ${String(outcome.says)}, but “${fresh.message.slice(0, 300)}”`),
      );
    check('G5', fault(kept.sentence === good && good !== '', `the last good state is gone: “${good}” became “${kept.sentence}”`));
    check('G5', fault(kept.states.includes('stale') || kept.states.includes('error'), 'the last good state is not marked as old'));
    check(
      'G5',
      fault(input.way === 'attributes' || /Showing data from \d/.test(kept.text), 'it does not say from when the data is that it shows'),
    );
    const failed = newer.filter(({ type }) => type === 'folkmoot-error');
    check(
      'G7',
      fault(
        failed.length === 1 && failed[0]?.detail.keptLastGood === true,
        `the element that had something good told ${String(failed.length)} errors, or not that it kept it`,
      ),
    );
    return;
  }
  check('outcome', fault(errors.length === 0, `it was refused: ${told}`));
  check('outcome', fault(!fresh.states.includes('error'), `its state is “error”: ${fresh.message}`));
  if (outcome.kind === 'waits') {
    check('outcome', fault(fresh.sentence === '', `it draws: “${fresh.sentence}”`));
    if (outcome.says)
      check(
        'outcome',
        fault(outcome.says.test(fresh.text), `it does not say ${String(outcome.says)}, but “${fresh.text.trim().slice(0, 200)}”`),
      );
    return;
  }
  check('outcome', fault(fresh.sentence !== '', `it draws nothing, and says “${fresh.text.trim().slice(0, 200)}”`));
  const warnings = fresh.events.flatMap(({ detail }) => (detail.warnings ?? []) as { code: string; message: string }[]);
  if (outcome.kind === 'shows') {
    if (outcome.says)
      check('outcome', fault(outcome.says.test(fresh.text), `it does not say ${String(outcome.says)}, but “${fresh.sentence}”`));
    check(
      'outcome',
      warnings.map(({ message }) => `it was repaired: ${message}`),
    );
    return;
  }
  // Attributes tell the page nothing: their notes are read where a person reads them.
  if (input.way !== 'attributes')
    check(
      'outcome',
      fault(
        warnings.some(({ code }) => code === outcome.code),
        `no warning “${outcome.code ?? ''}”, only ${JSON.stringify(warnings)}`,
      ),
    );
  check('outcome', fault(/Data notes \(\d+\)/.test(fresh.text), 'there are no data notes'));
  if (outcome.says)
    check(
      'outcome',
      fault(outcome.says.test(fresh.text), `it does not say ${String(outcome.says)}, but “${fresh.text.replace(/\s+/g, ' ').slice(-300)}”`),
    );
};
