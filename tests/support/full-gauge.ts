import { html, type TemplateResult } from 'lit';

/** A gauge with everything that a gauge may have, from attributes. */
export const fullGauge = (): TemplateResult =>
  html`<folkmoot-gauge
    label="Staying on"
    area="Borsetshire"
    period="2024"
    value="91.5"
    unit="%"
    target="95"
    polarity="higher"
    lower="90.1"
    upper="92.7"
    comparators="The Fens: 88.5; England: 91"
    bands="low: 0 80; high: 80 100"
    previous="91"
    previous-period="2023"
    source="County returns"
    source-href="https://example.org/returns"
    licence="Open Government Licence v3.0"
    assumption="The county’s own target"
  ></folkmoot-gauge>`;
