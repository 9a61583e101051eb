// What can go wrong between a page and its data, one route each. A route gets the answer to write and what was asked;
// it may take its time. `?file=` names what would have come had nothing gone wrong.
import { setTimeout as wait } from 'node:timers/promises';
import { createGzip } from 'node:zlib';
import { learningSystems } from '@folkmoot/models/reference';
import { GOOD_CSV, GOOD_MODEL, GOOD_READING } from './good.mjs';

const files = new Map([
  ['good.json', { type: 'application/json', body: Buffer.from(JSON.stringify(GOOD_READING)) }],
  ['good.csv', { type: 'text/csv', body: Buffer.from(GOOD_CSV) }],
  ['learning-systems.json', { type: 'application/json', body: Buffer.from(JSON.stringify(learningSystems)) }],
  ['model.json', { type: 'application/json', body: Buffer.from(JSON.stringify(GOOD_MODEL)) }],
]);

const fileFor = ({ searchParams }) => files.get(searchParams.get('file') ?? 'good.json') ?? files.get('good.json');
const number = ({ searchParams }, name, otherwise) => Number(searchParams.get(name) ?? otherwise);
const send = (response, { type, body }, headers = {}) =>
  response.writeHead(200, { 'content-type': type, 'content-length': body.length, ...headers }).end(body);

/** Gates that a test opens by name, so that no test depends on how long something takes. */
const gates = new Map();
const gate = (name) => {
  if (!gates.has(name)) gates.set(name, Promise.withResolvers?.() ?? deferred());
  return gates.get(name);
};
const deferred = () => {
  const made = {};
  made.promise = new Promise((resolve) => (made.resolve = resolve));
  return made;
};

const megabyte = 1024 * 1024;
/** A JSON list that goes on and on. */
const rows = Buffer.from('{"label":"row","value":1},'.repeat(megabyte / 26));

const corsHeaders = (mode, request) =>
  ({
    none: {},
    any: { 'access-control-allow-origin': '*' },
    this: { 'access-control-allow-origin': request.headers.origin ?? '*' },
    wrong: { 'access-control-allow-origin': 'https://example.org' },
    null: { 'access-control-allow-origin': 'null' },
  })[mode] ?? {};

/** A text in the encoding asked for, with or without its byte-order mark. */
const encoded = (text, as) => {
  const swapped = (bytes) => Buffer.from(bytes).swap16();
  const utf16 = Buffer.from(text, 'utf16le');
  switch (as) {
    case 'utf-8-mark':
      return Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), Buffer.from(text)]);
    case 'utf-16le-mark':
      return Buffer.concat([Buffer.from([0xff, 0xfe]), utf16]);
    case 'utf-16be-mark':
      return Buffer.concat([Buffer.from([0xfe, 0xff]), swapped(utf16)]);
    case 'utf-16le':
      return utf16;
    case 'windows-1252':
      return Buffer.from(text, 'latin1');
    default:
      return Buffer.from(text);
  }
};

/** By the first part of the path. Each gets `(response, url, request)`. */
export const faultRoutes = {
  /** `/file/good.csv`: nothing wrong. */
  file: (response, url) => send(response, files.get(url.pathname.split('/')[2] ?? '') ?? fileFor(url)),

  /** `/status/503`: that status, with a body that must never be shown. */
  status: (response, url) => {
    const status = Number(url.pathname.split('/')[2]);
    response
      .writeHead(status, { 'content-type': 'application/json' })
      .end(status === 204 || status === 304 ? undefined : '{"secret":"token-123"}');
  },

  /** `/slow?ms=`: the whole answer, late. */
  slow: async (response, url) => {
    await wait(number(url, 'ms', 1000));
    send(response, fileFor(url));
  },

  /** `/gate/NAME?at=headers|middle`: waits there until somebody asks for `/open/NAME`. */
  gate: async (response, url) => {
    const file = fileFor(url);
    const { promise } = gate(url.pathname.split('/')[2]);
    if (url.searchParams.get('at') === 'middle') {
      response.writeHead(200, { 'content-type': file.type });
      response.write(file.body.subarray(0, 20));
      await promise;
      response.end(file.body.subarray(20));
    } else {
      await promise;
      send(response, file);
    }
  },
  open: (response, url) => {
    const name = url.pathname.split('/')[2];
    gate(name).resolve();
    response.writeHead(204).end();
  },

  /** `/drip?bps=`: so many bytes a second. */
  drip: async (response, url) => {
    const { type, body } = fileFor(url);
    response.writeHead(200, { 'content-type': type });
    const step = Math.max(1, Math.round(number(url, 'bps', 10) / 10));
    for (let at = 0; at < body.length && !response.destroyed; at += step) {
      response.write(body.subarray(at, at + step));
      await wait(100);
    }
    response.end();
  },

  /** `/reset?after=`: the connection is cut after so many bytes; before anything where 0. */
  reset: async (response, url) => {
    const { type, body } = fileFor(url);
    const after = number(url, 'after', 0);
    if (after > 0) {
      response.writeHead(200, { 'content-type': type, 'content-length': body.length });
      response.write(body.subarray(0, after));
      await wait(50);
    }
    response.socket?.resetAndDestroy();
  },

  /** `/truncate?bytes=`: ends properly, too soon. */
  truncate: (response, url) => {
    const { type, body } = fileFor(url);
    send(response, { type, body: body.subarray(0, number(url, 'bytes', 30)) });
  },

  /** `/mime?as=`: the right body under another type; `none` leaves the type out. */
  mime: (response, url) => {
    const as = url.searchParams.get('as') ?? 'none';
    const { body } = fileFor(url);
    response.writeHead(200, as === 'none' ? {} : { 'content-type': as }).end(body);
  },

  /** `/cors?mode=none|any|this|wrong|null`: asked for from another origin. */
  cors: (response, url, request) => send(response, fileFor(url), corsHeaders(url.searchParams.get('mode'), request)),

  /** `/redirect?n=&to=`: so many redirections, then `to`; `loop` never ends. */
  redirect: (response, url) => {
    const left = url.searchParams.get('n');
    const next = new URL(url);
    if (left !== 'loop' && Number(left ?? 1) <= 1)
      response.writeHead(302, { location: url.searchParams.get('to') ?? '/file/good.json' }).end();
    else {
      if (left !== 'loop') next.searchParams.set('n', String(Number(left) - 1));
      response.writeHead(302, { location: next.pathname + next.search }).end();
    }
  },

  /** `/huge?mb=&length=true|none|lie`: more than anybody should take. */
  huge: async (response, url) => {
    const megabytes = number(url, 'mb', 50);
    const said = { true: { 'content-length': megabytes * rows.length }, lie: { 'content-length': 1000 }, none: {} }[
      url.searchParams.get('length') ?? 'none'
    ];
    response.writeHead(200, { 'content-type': 'application/json', ...said });
    for (let sent = 0; sent < megabytes && !response.destroyed; sent++) {
      if (!response.write(rows)) await Promise.race([new Promise((resolve) => response.once('drain', resolve)), wait(1000)]);
    }
    response.end();
  },

  /** `/gzipbomb?mb=`: a small body that becomes a large one. */
  gzipbomb: (response, url) => {
    response.writeHead(200, { 'content-type': 'application/json', 'content-encoding': 'gzip' });
    const zip = createGzip();
    zip.pipe(response);
    zip.write('[');
    for (let sent = 0; sent < number(url, 'mb', 50); sent++) zip.write(Buffer.alloc(megabyte, ' '));
    zip.end(']');
  },

  /** `/enc?as=`: the file in another encoding. */
  enc: (response, url) => {
    const { type, body } = fileFor(url);
    const text = url.searchParams.get('text') ?? body.toString();
    send(response, { type: type, body: encoded(text, url.searchParams.get('as')) });
  },

  /** `/login`: a web page where data was expected, as a proxy or an expired session gives. */
  login: (response) =>
    send(response, { type: 'text/html; charset=utf-8', body: Buffer.from('<!doctype html><title>Sign in</title><form>Password') }),
};
