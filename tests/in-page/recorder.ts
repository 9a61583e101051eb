// Runs before anything else on a page and writes down what must not happen, or must happen once.

/** One event of ours, as data. */
export interface HeardEvent {
  readonly type: string;
  /** The id of the element that fired it, else its tag. */
  readonly from: string;
  readonly detail: Record<string, unknown>;
  /** What is not as documented; empty where all is. */
  readonly faults: readonly string[];
}

/** Everything written down so far. */
export interface Recording {
  readonly errors: string[];
  readonly violations: string[];
  readonly events: HeardEvent[];
  readonly longTasks: number[];
}

const recording: Recording = { errors: [], violations: [], events: [], longTasks: [] };

const CODES =
  'parse encoding schema too-large too-deep too-many duplicate-id dangling cycle range url-blocked fetch-network fetch-http fetch-timeout fetch-type restore message env version render'.split(
    ' ',
  );
const KEYS = ['code', 'message', 'phase', 'path', 'issues', 'recoverable', 'keptLastGood', 'widget', 'version', 'warnings'];

const isFrozenThrough = (value: unknown): boolean =>
  typeof value !== 'object' || value === null || (Object.isFrozen(value) && Object.values(value).every(isFrozenThrough));

/** How an event differs from what G7 asks of it. */
const faultsOf = (event: Event): string[] => {
  const faults: string[] = [];
  const must = (is: boolean, what: string): void => void (is || faults.push(what));
  const { detail } = event as CustomEvent<Record<string, unknown>>;
  must(event instanceof CustomEvent, 'is no CustomEvent');
  must(event.bubbles && event.composed, 'does not bubble and cross shadow roots');
  must(event.cancelable === (event.type === 'folkmoot-error'), 'is cancelable or not, the wrong way round');
  must(isFrozenThrough(detail), 'its detail is not frozen');
  must(JSON.stringify(JSON.parse(JSON.stringify(detail))) === JSON.stringify(detail), 'its detail is not safe as JSON');
  must(
    Object.keys(detail).every((key) => KEYS.includes(key)),
    'its detail has unknown fields',
  );
  const issues = (detail.issues ?? detail.warnings) as { code: string; message: string }[];
  must(Array.isArray(issues) && issues.length <= 20, 'it lists no issues, or more than 20');
  must(
    issues.every(({ code, message }) => CODES.includes(code) && message.length > 0),
    'an issue has no known code or no message',
  );
  if (event.type === 'folkmoot-error') {
    must(CODES.includes(String(detail.code)), `its code is ${String(detail.code)}`);
    must(['fetch', 'read', 'render', 'environment'].includes(String(detail.phase)), 'its phase is unknown');
    must(typeof detail.recoverable === 'boolean' && typeof detail.keptLastGood === 'boolean', 'it does not say whether it is recoverable');
  }
  return faults;
};

addEventListener('error', ({ message }) => recording.errors.push(message), true);
addEventListener('unhandledrejection', ({ reason }) => recording.errors.push(`unhandled: ${String(reason)}`));
document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sample }) =>
  recording.violations.push(`${violatedDirective} ${blockedURI} ${sample}`),
);
for (const type of ['folkmoot-load', 'folkmoot-error'])
  addEventListener(
    type,
    (event) => {
      const target = event.composedPath()[0] as Element;
      recording.events.push({
        type,
        from: target.id || target.localName,
        detail: (event as CustomEvent<Record<string, unknown>>).detail,
        faults: faultsOf(event),
      });
    },
    true,
  );
new PerformanceObserver((list) => recording.longTasks.push(...list.getEntries().map(({ duration }) => duration))).observe({
  type: 'longtask',
});

/** What has been written down. */
export const recorded = (): Recording => recording;
