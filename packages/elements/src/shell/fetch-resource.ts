import { type Issue, refusal, repair } from '@folkmoot/core/issues';
import { safeHref } from '@folkmoot/core/url';
import type { OccasionalWords } from '@folkmoot/core/wording/occasional';

/** What came back from an address. */
export interface Resource {
  readonly bytes: Uint8Array;
  /** `json` or `csv`, by the author's `type`, else the server's, else the file's ending, else the first character. */
  readonly format: 'json' | 'csv';
  readonly warnings: readonly Issue[];
}

/** A fetch that failed, with its one issue. */
export class FetchFailure extends Error {
  constructor(readonly issue: Issue) {
    super(issue.message);
  }
}

/** What is asked for: an address already checked, and the limits. */
export interface ResourceRequest {
  readonly href: string;
  readonly type: string | undefined;
  /** The most bytes to take, counted after decompression; the stream is cut there. */
  readonly byteLimit: number;
  readonly timeout: number;
  readonly words: OccasionalWords;
}

const fail = (code: Issue['code'], words: OccasionalWords, message = words.failed[code]): never => {
  throw new FetchFailure(refusal(code, '', message));
};

/** Reads a body to its end or to the limit, whichever comes first: nothing in a browser stops a 50 MB answer but this. */
const readAll = async (response: Response, limit: number, words: OccasionalWords): Promise<Uint8Array> => {
  const reader = response.body?.getReader();
  if (!reader) return new Uint8Array();
  const chunks: Uint8Array[] = [];
  let length = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    length += value.byteLength;
    if (length > limit) {
      void reader.cancel();
      fail('too-large', words);
    }
    chunks.push(value);
  }
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.byteLength;
  }
  return bytes;
};

/** What the bytes are by the author's word, the server's or the file's name; `undefined` where none of them says. */
const saidFormat = (...hints: readonly string[]): 'json' | 'csv' | undefined => {
  for (const hint of hints) {
    if (/json/i.test(hint)) return 'json';
    if (/csv/i.test(hint)) return 'csv';
  }
  return undefined;
};

/** What the bytes seem to be by their first character. */
const guessedFormat = (bytes: Uint8Array): 'json' | 'csv' => {
  const first = bytes.find((byte) => byte > 0x20 && byte < 0x80);
  return first === 0x7b || first === 0x5b ? 'json' : 'csv';
};

const load = async (request: ResourceRequest, signal: AbortSignal): Promise<Resource> => {
  const { words } = request;
  const url = new URL(request.href);
  let response: Response;
  try {
    // Another site learns neither who reads nor on which page: cookies go to the page’s own site only, as is usual, and so does its address.
    response = await fetch(url, { signal, referrerPolicy: 'same-origin' });
  } catch {
    // A refused connection, a missing CORS header and a page's own policy look the same from here.
    return fail('fetch-network', words);
  }
  // 206 is a part and 204 is nothing: never half a model.
  if (!response.ok || response.status === 206 || response.status === 204) {
    const { status } = response;
    const said = [204, 404, 410].includes(status)
      ? words.httpMissing
      : [401, 403].includes(status)
        ? words.httpNotAllowed
        : status === 429 || status >= 500
          ? words.httpBusy
          : words.failed['fetch-http'];
    void response.body?.cancel();
    return fail('fetch-http', words, said);
  }
  if (response.url && safeHref(response.url) === null) return fail('url-blocked', words);
  const mime = (response.headers.get('content-type') ?? '').split(';')[0]?.trim() ?? '';
  if (/html/i.test(mime)) {
    void response.body?.cancel();
    return fail('fetch-type', words);
  }
  let bytes: Uint8Array;
  try {
    bytes = await readAll(response, request.byteLimit, words);
  } catch (error) {
    if (error instanceof FetchFailure) throw error;
    return fail('fetch-network', words);
  }
  const { pathname } = url;
  const said = saidFormat(request.type ?? '', mime, pathname.slice(pathname.lastIndexOf('.') + 1));
  const format = said ?? guessedFormat(bytes);
  const guess = `Nothing says what kind of file this is, so it was read as ${format.toUpperCase()}. Say so with “type”.`;
  return { bytes, format, warnings: said ? [] : [repair('fetch-type', '', guess)] };
};

/** One request for all widgets of a page that ask for the same address at the same time. */
interface Flight {
  readonly answer: Promise<Resource>;
  readonly stop: AbortController;
  passengers: number;
}
const flights = new Map<string, Flight>();

/**
 * Fetches an address. Widgets that ask for the same one while it is on its way share the request; it is aborted when the last of them
 * loses interest. Rejects with a `FetchFailure`, or with `signal.reason` when aborted.
 */
export const fetchResource = async (request: ResourceRequest, signal: AbortSignal): Promise<Resource> => {
  const key = `${request.type ?? ''} ${request.href}`;
  let flight = flights.get(key);
  if (!flight) {
    const stop = new AbortController();
    const clock = setTimeout(() => {
      stop.abort('timeout');
    }, request.timeout);
    const answer = load(request, stop.signal)
      .catch((error: unknown) => {
        if (stop.signal.reason === 'timeout') return fail('fetch-timeout', request.words);
        throw error;
      })
      .finally(() => {
        clearTimeout(clock);
        flights.delete(key);
      });
    flight = { answer, stop, passengers: 0 };
    flights.set(key, flight);
    // Someone always listens, so a failure after the last passenger left is not an unhandled rejection.
    answer.catch(() => undefined);
  }
  const shared = flight;
  shared.passengers++;
  return new Promise<Resource>((resolve, reject) => {
    const leave = (): void => {
      shared.passengers--;
      if (shared.passengers === 0) {
        flights.delete(key);
        shared.stop.abort();
      }
      reject(signal.reason as Error);
    };
    if (signal.aborted) leave();
    else {
      signal.addEventListener('abort', leave, { once: true });
      shared.answer.then(resolve, reject).finally(() => {
        signal.removeEventListener('abort', leave);
      });
    }
  });
};
