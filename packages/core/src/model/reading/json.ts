import type { IssueLog } from './issue-log.js';
import { locateJsonFault } from './json-fault.js';

/** The start of JSON whose quotation marks an editor has turned into HTML (C-17). */
const ESCAPED_FOR_HTML = /^\s*[[{]\s*&(?:quot|#34|#x22);/i;

/** The start of a page of HTML or XML where data was expected. */
const MARKUP = /^\s*</;

/**
 * Text to values. `JSON.parse` does the work; when it refuses, we say where and why in our own words.
 *
 * @returns the values; `undefined` where the text was refused.
 */
export function parseJson(text: string, log: IssueLog): unknown {
  try {
    return JSON.parse(text.charCodeAt(0) === 0xfeff ? text.slice(1) : text);
  } catch {
    return void refuseJson(text, log);
  }
}

function refuseJson(text: string, log: IssueLog): void {
  if (text.trim() === '') return log.refuse('parse', [], 'The data is empty.');
  if (ESCAPED_FOR_HTML.test(text)) {
    return log.refuse(
      'parse',
      [],
      'The data has been turned into HTML: it says &quot; where quotation marks should stand. Paste it as plain text.',
    );
  }
  if (MARKUP.test(text)) return log.refuse('parse', [], 'This is a web page or XML, not JSON.');
  const fault = locateJsonFault(text);
  // Some engines run out of stack on deep nesting that is JSON all the same.
  if (fault === undefined) return log.refuse('too-deep', [], 'The data is nested too deeply to be read.');
  log.refuse('parse', [], `The data is not valid JSON, at line ${fault.line}, column ${fault.column}. ${fault.reason}`);
}
