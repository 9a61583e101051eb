// Renders a gauge in plain Node, as a council's own server would, and prints the markup: run as a process of its own, so that nothing of
// a test runner is in the way.
import { render } from '@lit-labs/ssr';
import { collectResult } from '@lit-labs/ssr/lib/render-result.js';
import { html } from 'lit';
import '@folkmoot/elements/locale/cy.js';
import '@folkmoot/elements/define/gauge.js';

const gauge = html`<folkmoot-gauge
  lang=${process.argv[2] ?? 'en'}
  label="Taking part"
  area="Camden"
  value="94.7"
  unit="%"
  comparators="London: 96.3"
  target="96"
  previous="94.1"
  previous-period="2024"
  source="Department for Education"
  ><p>Taking part, Camden: 94.7%.</p></folkmoot-gauge
>`;
process.stdout.write(await collectResult(render(gauge)));
