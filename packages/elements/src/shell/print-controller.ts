import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { sharedListener } from './shared-listeners.js';

// A closed <details> does not print what is in it, and a table that is not there cannot be opened by a style sheet.
const printing = sharedListener<PrintController>((all) => {
  const stop = new AbortController();
  const tell = ({ type }: Event): void => {
    for (const controller of all) controller.set(type === 'beforeprint');
  };
  for (const type of ['beforeprint', 'afterprint']) addEventListener(type, tell, { signal: stop.signal });
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
