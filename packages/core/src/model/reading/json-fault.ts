import { quote } from './issue-log.js';

/**
 * Where a text stops being JSON, and why, in our own words. Browsers word their messages differently and most give no place, so this
 * reads the text again once `JSON.parse` has refused it. One pass, no recursion.
 */
export interface JsonFault {
  /** Line, from 1. */
  readonly line: number;
  /** Column, from 1. */
  readonly column: number;
  /** What is wrong there, as a sentence. */
  readonly reason: string;
}

type Expecting = 'value' | 'value or ]' | 'name' | 'name or }' | 'colon' | 'comma or end' | 'nothing';

const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const WORD = /[\p{L}\p{N}_$.+-]+/uy;
const SPACE = /[ \t\n\r]*/y;
const UNICODE_ESCAPE = /u[\da-fA-F]{4}/y;

/** What a pattern finds at one place and nowhere else. */
function at(pattern: RegExp, text: string, index: number): string {
  pattern.lastIndex = index;
  return pattern.exec(text)?.[0] ?? '';
}

/** The end of the text that opens at `start`, or the place in it that is wrong. */
function readText(text: string, start: number): { readonly end: number } | { readonly wrong: number; readonly reason: string } {
  for (let index = start + 1; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (code === 0x22) return { end: index + 1 };
    if (code < 0x20) {
      if (code === 0x0a || code === 0x0d) return { wrong: index, reason: 'A text is not closed before the end of the line.' };
      return { wrong: index, reason: 'A text holds a tab or another control character. Write it as an escape, for example \\t.' };
    }
    if (code === 0x5c) {
      const escaped = text[index + 1] ?? '';
      if (escaped === 'u' && at(UNICODE_ESCAPE, text, index + 1) === '')
        return { wrong: index, reason: 'After \\u come four digits, 0 to F.' };
      if (!'"\\/bfnrtu'.includes(escaped))
        return { wrong: index, reason: 'A backslash stands before a character that needs none. Write \\\\ for a backslash.' };
      index += 1;
    }
  }
  return { wrong: start, reason: 'A text that starts here is never closed.' };
}

/** Why something that is no JSON value stands where a value should. */
function wrongValue(text: string, index: number): string {
  const [character = ''] = text.slice(index, index + 2);
  if (character === "'") return 'Texts stand in double quotation marks, not single ones.';
  if ('“”„«»‘’'.includes(character)) return 'Texts stand in straight quotation marks ("), not curly ones.';
  if (character === '/' || character === '#') return 'JSON has no comments.';
  if (character === ',') return 'A value is missing before this comma.';
  if (character === ']' || character === '}') return 'There is a comma with nothing after it, or a bracket that does not match.';
  const word = at(WORD, text, index);
  if (/^[-+.\d]/.test(word)) return `${quote(word)} is not a number as JSON writes it.`;
  return word === '' ? `${quote(character)} cannot stand here.` : `${quote(word)} is not a JSON value; a text needs quotation marks.`;
}

/** Why something stands where a property's name should. */
function wrongName(text: string, index: number): string {
  if (text[index] === '}') return 'There is a comma with nothing after it.';
  if (at(WORD, text, index) !== '') return 'The name of a property stands in double quotation marks.';
  return wrongValue(text, index);
}

/** The place and reason of the first fault; `undefined` where the text is JSON after all. */
function findFault(text: string): { readonly index: number; readonly reason: string } | undefined {
  const open: ('{' | '[')[] = [];
  const afterValue = (): Expecting => (open.length === 0 ? 'nothing' : 'comma or end');
  let expecting: Expecting = 'value';
  let index = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  for (;;) {
    index += at(SPACE, text, index).length;
    const character = text[index];
    if (character === undefined) {
      return expecting === 'nothing' ? undefined : { index, reason: 'The data ends in the middle: something was opened and not closed.' };
    }
    const wrong = (reason: string) => ({ index, reason });
    switch (expecting) {
      case 'nothing':
        return wrong('There is something after the end of the data.');
      case 'colon':
        if (character !== ':') return wrong('A colon is missing between a name and its value.');
        index += 1;
        expecting = 'value';
        break;
      case 'comma or end': {
        const inObject = open.at(-1) === '{';
        if (character === ',') expecting = inObject ? 'name' : 'value';
        else if (character === (inObject ? '}' : ']')) {
          open.pop();
          expecting = afterValue();
        } else
          return wrong(
            character === '/' || character === '#' ? 'JSON has no comments.' : `A comma or ${inObject ? '}' : ']'} is missing before this.`,
          );
        index += 1;
        break;
      }
      case 'name':
      case 'name or }': {
        if (character === '}' && expecting === 'name or }') {
          open.pop();
          expecting = afterValue();
          index += 1;
          break;
        }
        if (character !== '"') return wrong(wrongName(text, index));
        const name = readText(text, index);
        if ('wrong' in name) return { index: name.wrong, reason: name.reason };
        index = name.end;
        expecting = 'colon';
        break;
      }
      default: {
        if (character === ']' && expecting === 'value or ]') {
          open.pop();
          expecting = afterValue();
          index += 1;
        } else if (character === '{' || character === '[') {
          open.push(character);
          expecting = character === '{' ? 'name or }' : 'value or ]';
          index += 1;
        } else if (character === '"') {
          const value = readText(text, index);
          if ('wrong' in value) return { index: value.wrong, reason: value.reason };
          index = value.end;
          expecting = afterValue();
        } else {
          const word = at(WORD, text, index);
          const whole = word === 'true' || word === 'false' || word === 'null' || (word !== '' && at(NUMBER, text, index) === word);
          if (!whole) return wrong(wrongValue(text, index));
          index += word.length;
          expecting = afterValue();
        }
      }
    }
  }
}

/**
 * Finds the first place where a text is not JSON.
 *
 * @returns the place and the reason, or `undefined` where the text is JSON.
 */
export function locateJsonFault(text: string): JsonFault | undefined {
  const fault = findFault(text);
  if (fault === undefined) return undefined;
  const before = text.slice(0, fault.index).split(/\r\n|[\n\r]/);
  const written = (before.at(-1) ?? '').replace(/^\ufeff/, '');
  return { line: before.length, column: written.length + 1, reason: fault.reason };
}
