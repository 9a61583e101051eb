/** Brings a document of any version up to the present one. */
import { quote, type IssueLog } from '../reading/issue-log.js';
import { fromDraft } from './from-0.js';
import { isObject } from './reshape.js';

/** The version this library reads and writes. */
const MODEL_VERSION = 1;

/**
 * A document of the present version.
 *
 * @param document plain data.
 * @returns the document, or what it became; `undefined` where its version is not known (see the log).
 */
export function migrate(document: unknown, log: IssueLog): unknown {
  if (!isObject(document)) {
    return void log.refuse('schema', [], 'A model is an object that starts with "version", "id" and "title"; this is something else.');
  }
  const { version } = document;
  if (version === MODEL_VERSION) return document;
  if (typeof version === 'number' && version > MODEL_VERSION) {
    const made = `This model was made with a newer Folkmoot (model version ${version}); this page reads version ${MODEL_VERSION}.`;
    return void log.refuse('version', ['version'], `${made} Use a newer Folkmoot here.`);
  }
  if (version !== undefined && version !== 0) {
    const wrote = typeof version === 'string' ? `the text ${quote(version)}` : 'that';
    return void log.refuse('version', ['version'], `The model’s version should be the number ${MODEL_VERSION}, not ${wrote}.`);
  }
  const migrated = fromDraft(document);
  if (migrated !== undefined) return migrated;
  return void log.refuse(
    'version',
    ['version'],
    `The model does not say which version of the format it follows. Add "version": ${MODEL_VERSION}.`,
  );
}
