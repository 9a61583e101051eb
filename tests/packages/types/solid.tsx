/** @jsxImportSource solid-js */
import type { FolkmootGauge } from '@folkmoot/elements/gauge';
import type {} from '@folkmoot/elements/jsx/solid';

/** Compiled against the packed packages, never run. */
export const Board = () => {
  let gauge: FolkmootGauge | undefined;
  return (
    <folkmoot-model strict on:folkmoot-error={({ detail }) => detail.code}>
      <folkmoot-gauge
        ref={(element: FolkmootGauge) => (gauge = element)}
        class="wide"
        label={gauge?.label ?? 'In education or training'}
        value={95.1}
        theme="dark"
        on:folkmoot-load={(event) => event.detail.warnings.length}
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
