// Compiled against the packed packages, never run: what the types of tags, events and properties promise to a page's own TypeScript.
import '@folkmoot/elements/define/gauge.js';
import '@folkmoot/elements/define/model.js';
import { FolkmootGauge, type FolkmootErrorEvent, type GaugeData } from '@folkmoot/elements/gauge';
import { FolkmootModel, type Selection } from '@folkmoot/elements/model';
import { discover } from '@folkmoot/embed/autoload.js';
import '@folkmoot/embed/folkmoot.js';

/** Fails to compile unless both types are the same. */
type Same<One, Other> = (<T>() => T extends One ? 1 : 2) extends <T>() => T extends Other ? 1 : 2 ? true : never;
const same = <One, Other>(_proof: Same<One, Other>): void => undefined;

const gauge = document.createElement('folkmoot-gauge');
same<typeof gauge, FolkmootGauge>(true);
const model = document.querySelector('folkmoot-model');
same<typeof model, FolkmootModel | null>(true);

gauge.value = 62;
gauge.value = null;
gauge.shape = 'bullet';
// @ts-expect-error -- a figure is a number
gauge.value = '62';
// @ts-expect-error -- there are two shapes
gauge.shape = 'bar';
// @ts-expect-error -- what is shown is for reading
gauge.reading = undefined;

const data: GaugeData = { label: 'In education or training', value: 95.1, unit: '%' };
gauge.data = data;
same<ReturnType<typeof gauge.reload>, Promise<void>>(true);

gauge.addEventListener('folkmoot-load', (event) => {
  same<string | undefined, (typeof event.detail.warnings)[number]['message'] | undefined>(true);
  // @ts-expect-error -- a load has no code
  void event.detail.code;
});
document.addEventListener('folkmoot-error', (event: Event) => {
  const { code, issues, keptLastGood, recoverable } = (event as FolkmootErrorEvent).detail;
  same<typeof keptLastGood | typeof recoverable, boolean>(true);
  same<typeof code, (typeof issues)[number]['code']>(true);
});
gauge.addEventListener('folkmoot-error', ({ detail, target }) => {
  const phase: 'fetch' | 'read' | 'render' | 'environment' = detail.phase;
  return [phase, target];
});

const selection: Selection = { area: 'E06000032' };
model?.select(selection);
same<ReturnType<typeof discover>, Promise<void>>(true);

/** Classes may be extended and named as one likes. */
class OurGauge extends FolkmootGauge {
  override unit = '%';
}
customElements.define('our-gauge', OurGauge);
