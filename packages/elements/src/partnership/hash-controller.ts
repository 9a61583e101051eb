import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { PartnershipDesk } from './partnership-desk.js';

/** Brings back the state that the page's hash carries, where the author has named a parameter for it; also when the hash changes. */
export class HashController implements ReactiveController {
  readonly #desk: PartnershipDesk;

  constructor(host: ReactiveControllerHost, desk: PartnershipDesk) {
    this.#desk = desk;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('hashchange', this.read);
  }

  hostDisconnected(): void {
    removeEventListener('hashchange', this.read);
  }

  /** Looks at the hash; the code that reads it is only fetched where it carries a state. */
  readonly read = (): void => {
    const { session, host } = this.#desk;
    const name = this.#desk.hashName();
    if (name === undefined || !session.player || !host.isConnected || !location.hash.includes(`${name}=`)) return;
    void import('./partnership-keeping.js').then(({ PartnershipKeeping }) => {
      new PartnershipKeeping(this.#desk).restoreFromLink();
    });
  };
}
