// N: what can happen between a page and its data. Each fault is told once, in words that say what to do.
import { type HostileCase, notes, refuses, shows, src } from '../case.js';

const ok = /91\.5%/;
const asked = { indicator: 'staying_on_percent', area: 'Borsetshire' };

/** N rows. `OTHER` stands for another site. */
export const networkCases: readonly HostileCase[] = [
  ...[404, 410].map((status) =>
    refuses('N1', String(status), src(`/status/${String(status)}`), 'fetch-http', /There is no data at that address/),
  ),
  ...[401, 403].map((status) => refuses('N1', String(status), src(`/status/${String(status)}`), 'fetch-http', /does not allow/)),
  ...[429, 500, 502, 503].map((status) => refuses('N1', String(status), src(`/status/${String(status)}`), 'fetch-http', /busy or broken/)),
  ...[400, 418].map((status) => refuses('N1', String(status), src(`/status/${String(status)}`), 'fetch-http')),
  refuses('N2', 'a connection that is cut before anything came', src('/reset'), 'fetch-network', /could not be reached/),
  refuses('N5', 'a connection that is cut in the middle', src('/reset?after=30'), 'fetch-network'),
  refuses('N5', 'an answer that ends too soon', src('/truncate?bytes=30'), 'parse'),
  refuses('N5', 'an answer of nothing', src('/status/204'), 'fetch-http'),
  refuses('N5', 'part of an answer', src('/status/206'), 'fetch-http'),
  refuses('N3', 'another site that does not allow it', src('OTHER/cors?mode=none'), 'fetch-network', /does not allow this page/),
  refuses('N3', 'another site that allows a third', src('OTHER/cors?mode=wrong'), 'fetch-network'),
  refuses('N3', 'another site that allows nobody’s origin', src('OTHER/cors?mode=null'), 'fetch-network'),
  shows('N3', 'another site that allows everybody', src('OTHER/cors?mode=any'), ok),
  shows('N3', 'another site that allows this page', src('OTHER/cors?mode=this'), ok),
  refuses('N2', 'a site that is not there', src('http://127.0.0.1:1/data.json'), 'fetch-network'),
  refuses('N2', 'a name that is no site', src('http://nowhere.invalid/data.json'), 'fetch-network'),
  refuses('N6', 'a page to sign in where data was expected', src('/login'), 'fetch-type', /web page, not data/),
  ...['text/plain', 'application/octet-stream', 'none'].map((as) =>
    notes('N7', `the right data as ${as}`, src(`/mime?as=${as}`), 'fetch-type', /JSON/),
  ),
  shows('N8', 'JSON served as CSV, where the page says what it is', src('/mime?as=text/csv', { type: 'json' }), ok),
  shows(
    'N8',
    'CSV served as JSON, where the page says what it is',
    src('/mime?as=application/json&file=good.csv', { ...asked, type: 'csv' }),
    ok,
  ),
  refuses('N8', 'CSV served as JSON', src('/mime?as=application/json&file=good.csv', asked), 'parse'),
  shows('N9', 'one redirection', src('/redirect?n=1'), ok),
  shows('N9', 'fifteen redirections', src('/redirect?n=15'), ok),
  shows('N9', 'twenty redirections, which is what browsers follow', src('/redirect?n=20'), ok),
  refuses('N9', 'twenty-one redirections', src('/redirect?n=21'), 'fetch-network'),
  refuses('N9', 'redirections in a circle', src('/redirect?n=loop'), 'fetch-network'),
  shows('N9', 'a redirection to another site that allows it', src('/redirect?n=1&to=OTHER/cors?mode=any'), ok),
  refuses('N9', 'a redirection to another site that does not allow it', src('/redirect?n=1&to=OTHER/cors?mode=none'), 'fetch-network'),
  refuses('N9', 'a redirection to data in the address', src('/redirect?n=1&to=data:application/json,{}'), 'fetch-network'),
  refuses('N9', 'a redirection to an address with a password', src('/redirect?n=1&to=http://a:b@127.0.0.1/'), 'fetch-network'),
  refuses(
    'N9',
    'a redirection to an address as long as a page',
    src(`/redirect?n=1&to=/file/good.json?${'x'.repeat(2100)}`),
    'url-blocked',
  ),
  refuses('N9', 'a redirection to a page', src('/redirect?n=1&to=/login'), 'fetch-type'),
  refuses('S21', 'an answer that must not be shown', src('/status/500?token=token-123'), 'fetch-http'),
  shows('N4', 'a slow answer', src('/slow?ms=300'), ok),
  shows('N4', 'an answer in drops', src('/drip?bps=5000'), ok),
  shows('N11', 'an address with a fragment', src('/file/good.json#here'), ok),
  refuses('S3', 'an address as long as a book', src(`/file/${'x'.repeat(100_000)}`), 'url-blocked'),
];
