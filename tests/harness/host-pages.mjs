// Pages that a widget is put on: a plain one, and the same under each policy and each style sheet it may meet.

/** Content security policies by name. `nonce` is replaced for each page. */
const policies = {
  none: '',
  // What Folkmoot promises to live under, with no violation.
  strict:
    "default-src 'none'; script-src 'self'; connect-src 'self'; style-src 'self'; img-src 'none'; font-src 'none'; worker-src 'none'; base-uri 'none'; require-trusted-types-for 'script'; trusted-types folkmoot",
  // The same without trusted types, under which a page cannot change the JSON in a script, either.
  'strict-untyped':
    "default-src 'none'; script-src 'self'; connect-src 'self'; style-src 'self'; img-src 'none'; font-src 'none'; worker-src 'none'; base-uri 'none'",
  nonce: "default-src 'none'; script-src 'nonce-NONCE'; connect-src 'self'; style-src 'self'; require-trusted-types-for 'script'",
  'strict-dynamic': "default-src 'none'; script-src 'nonce-NONCE' 'strict-dynamic'; connect-src 'self'; style-src 'self'",
  'no-script': "script-src 'none'",
  'no-trusted-types': "script-src 'self'; require-trusted-types-for 'script'; trusted-types 'none'",
  'other-trusted-types': "script-src 'self'; trusted-types somebody-else",
  sandbox: 'sandbox allow-scripts',
};

/** Style sheets by name, each as hostile as a real page has been seen to be. */
export const styleSheets = {
  none: '',
  unset: '* { all: unset !important }',
  hide: '* { display: none !important } html, body, main, section, div { display: block !important }',
  misplace:
    'folkmoot-gauge, folkmoot-gauge * { visibility: hidden !important; position: fixed !important; float: right !important; transform: scale(0) !important; opacity: 0 !important; pointer-events: none !important; filter: blur(9px) !important; contain: strict !important; overflow: hidden !important }',
  framework:
    '*, *::before, *::after { box-sizing: content-box } svg { width: 100%; height: 100%; vertical-align: middle } table { width: 1px; border: 9px solid red } button { display: none } p { margin: 5em } summary { list-style: none }',
  spaced: 'body { letter-spacing: 0.1em; word-spacing: 0.2em }',
  tiny: 'html { font-size: 62.5% } body { font-size: 6px; line-height: 0 }',
};

const escapeAttribute = (text) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');

/**
 * One page. `body` stands between a heading and a paragraph of the page's own; `modules` are loaded as module scripts.
 * Returns the HTML and the headers.
 */
export const hostPage = ({ body = '', modules = [], policy = 'none', styles = 'none', lang = 'en', head = '', attributes = '' } = {}) => {
  const nonce = 'bm9uY2U';
  const csp = policies[policy]?.replaceAll('NONCE', nonce);
  const scripts = modules.map((module) => `<script type="module" nonce="${nonce}" src="${escapeAttribute(module)}"></script>`).join('\n');
  return {
    headers: { 'content-type': 'text/html; charset=utf-8', ...(csp && { 'content-security-policy': csp }) },
    html: `<!doctype html>
<html lang="${escapeAttribute(lang)}"${attributes && ` ${attributes}`}>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Host page</title>
<link rel="stylesheet" href="/host.css?styles=${escapeAttribute(styles)}">
${head}
${scripts}
</head>
<body>
<main>
<h1>Our county</h1>
<p><a id="before" href="#after">Before</a></p>
${body}
<p><a id="after" href="#before">After</a></p>
</main>
</body>
</html>`,
  };
};
