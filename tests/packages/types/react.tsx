/** @jsxImportSource react */
import type { FolkmootGauge } from '@folkmoot/elements/gauge';
import type {} from '@folkmoot/elements/jsx/react';
import { useRef } from 'react';

/** Compiled against the packed packages, never run. */
export const Board = () => {
  const gauge = useRef<FolkmootGauge>(null);
  return (
    <folkmoot-model src="model.json" onfolkmoot-error={({ detail }) => detail.code}>
      <folkmoot-gauge
        ref={gauge}
        key="participation"
        className="wide"
        label="In education or training"
        value={95.1}
        unit="%"
        previousPeriod="2024"
        previous-period="2024"
        heading-level={3}
        announce
        shape="bullet"
        data={{ label: 'In education or training', value: 95.1 }}
        onfolkmoot-load={(event) => event.detail.warnings.length}
      >
        <p>95.1%</p>
      </folkmoot-gauge>
      {/* @ts-expect-error -- a figure is a number */}
      <folkmoot-gauge value="95.1" />
      {/* @ts-expect-error -- there is no such property */}
      <folkmoot-gauge colour="red" />
      {/* @ts-expect-error -- there is no such tag */}
      <folkmoot-dial />
    </folkmoot-model>
  );
};
