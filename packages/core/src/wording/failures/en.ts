import type { FailureWords } from './failure-words.js';

/** What is said when something is on its way or has failed. English. */
export const enFailures: FailureWords = {
  loading: 'Loading…',
  stillLoading: 'Still loading…',
  showingEarlier: (time) => `Showing data from ${time}; the newer data could not be loaded.`,
  failed: {
    parse: 'The data could not be read.',
    encoding: 'The data is not saved in a way that can be read.',
    schema: 'The data is not in the form expected.',
    'too-large': 'There is more data than this page can take.',
    'too-deep': 'The data is nested too deeply.',
    'too-many': 'There are more entries than this page can take.',
    'duplicate-id': 'Two entries have the same name.',
    dangling: 'The data refers to something that is not in it.',
    cycle: 'The data refers to itself in a circle.',
    range: 'A number is outside the range that makes sense.',
    'url-blocked': 'The address of the data is not one that can be used.',
    'fetch-network': 'The data could not be reached, or its site does not allow this page to read it.',
    'fetch-http': 'The data could not be fetched.',
    'fetch-timeout': 'The data took too long to arrive.',
    'fetch-type': 'That address returned a web page, not data.',
    restore: 'The saved state could not be restored.',
    message: 'A message from another page was not understood.',
    env: 'Something this widget needs is missing from the page.',
    version: 'The data was made with a newer Folkmoot than this page has.',
    render: 'This could not be drawn.',
  },
  httpMissing: 'There is no data at that address.',
  httpNotAllowed: 'That address does not allow the data to be read.',
  httpBusy: 'The site with the data is busy or broken at the moment.',
  imageRefused: 'This page’s security policy does not allow a PNG to be made. The SVG holds the same picture.',
};
