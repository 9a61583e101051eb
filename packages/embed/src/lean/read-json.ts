import { refusal, type Result } from '@folkmoot/core/issues';

/**
 * Reads JSON for the file that holds the gauge alone: the same refusals as `@folkmoot/core/json`, without the search for the line and
 * column of a fault, which costs more than a kilobyte. Never throws on data.
 */
export const readJson = (input: string | Uint8Array): Result<unknown> => {
  const refuse = (code: 'encoding' | 'parse', message: string): Result<unknown> => ({ ok: false, issues: [refusal(code, '', message)] });
  let text: string;
  try {
    text = typeof input === 'string' ? input : new TextDecoder('utf-8', { fatal: true }).decode(input);
  } catch {
    return refuse('encoding', 'The data is not saved as UTF-8.');
  }
  try {
    return { ok: true, value: JSON.parse(text) as unknown, warnings: [] };
  } catch {
    const escaped = /&(?:quot|#34);/.test(text);
    return refuse('parse', escaped ? 'The data was escaped by an editor: it holds &quot; in place of ".' : 'The data is not valid JSON.');
  }
};
