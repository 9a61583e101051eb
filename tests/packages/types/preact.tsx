/** @jsxImportSource preact */
import type { FolkmootGauge } from '@folkmoot/elements/gauge';
import type {} from '@folkmoot/elements/jsx/preact';
import { createRef } from 'preact';

/** Compiled against the packed packages, never run. */
export const Board = () => {
  const gauge = createRef<FolkmootGauge>();
  return (
    <folkmoot-model name="early-1990s" onfolkmoot-error={({ detail }) => detail.code}>
      <folkmoot-gauge
        ref={gauge}
        key="participation"
        class="wide"
        label="In education or training"
        value={95.1}
        source-href="https://example.org/"
        onfolkmoot-load={(event) => event.detail.warnings.length}
      >
        <p>95.1%</p>
      </folkmoot-gauge>
      {/* @ts-expect-error -- a figure is a number */}
      <folkmoot-gauge value="95.1" />
      {/* @ts-expect-error -- there is no such tag */}
      <folkmoot-dial />
    </folkmoot-model>
  );
};
