import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { sharedListener } from './shared-listeners.js';

// A closed <details> does not print what is in it, and a table that is not there cannot be opened by a style sheet.
const printing = sharedListener<PrintController>((all) => {
  const stop = new AbortController();
  const tell = (now: boolean) => (): void => {
    for (const controller of all) controller.set(now);
  };
  addEventListener('beforeprint', tell(true), { signal: stop.signal });
  addEventListener('afterprint', tell(false), { signal: stop.signal });
  // Screenshots of the print medium and some browsers change the medium without the events.
  const media = matchMedia('print');
  media.addEventListener(
    'change',
    ({ matches }) => {
      tell(matches)();
    },
    { signal: stop.signal },
  );
  return () => {
    stop.abort();
  };
});

/** Knows whether the page is being printed, so that tables can be written out in full. */
export class PrintController implements ReactiveController {
  printing = false;

  readonly #host: ReactiveControllerHost;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    printing.add(this);
  }

  hostDisconnected(): void {
    printing.remove(this);
  }

  set(now: boolean): void {
    if (this.printing === now) return;
    this.printing = now;
    this.#host.requestUpdate();
  }
}
