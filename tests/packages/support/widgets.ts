/** A gauge as a page writes it, with something to read inside. */
export const GAUGE =
  '<folkmoot-gauge label="Taking part" area="Camden" value="94.7" unit="%" comparators="London: 96.3"><p>Taking part, Camden: 94.7%.</p></folkmoot-gauge>';

/** What it says. */
export const SAYS = /Taking part, Camden: 94\.7%\./;

/** A page with some HTML in its head and body. */
export const page = (head: string, body = GAUGE, attributes = 'lang="en"'): string =>
  `<!doctype html><html ${attributes}><head><meta charset="utf-8"><title>Page</title>${head}</head><body><main>${body}</main></body></html>`;

/** The four single files, with the tag that loads each. */
export const FILES = [
  { name: 'folkmoot.js', tag: '<script type="module" src="/folkmoot/folkmoot.js"></script>' },
  { name: 'folkmoot.classic.js', tag: '<script src="/folkmoot/folkmoot.classic.js"></script>' },
  { name: 'folkmoot-gauge.js', tag: '<script type="module" src="/folkmoot/folkmoot-gauge.js"></script>' },
  { name: 'folkmoot-gauge.classic.js', tag: '<script src="/folkmoot/folkmoot-gauge.classic.js"></script>' },
  { name: 'autoload.js', tag: '<script type="module" src="/folkmoot/autoload.js"></script>' },
] as const;
