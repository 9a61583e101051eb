import type { Issue } from '@folkmoot/core/issues';
import type { LitElement } from 'lit';
import type { PartnershipSession } from './partnership-session.js';

/** Tells the page how it went with a model: that it is played, or why it is not. Each once, after the picture. */
export class ModelOutcome {
  readonly #host: LitElement;
  readonly #session: () => PartnershipSession;
  /** What a model of the element's own came with, until the page is told. */
  #arrived?: readonly Issue[];
  #told?: readonly Issue[];

  constructor(host: LitElement, session: () => PartnershipSession) {
    this.#host = host;
    this.#session = session;
  }

  /** A model of the element's own has come. */
  readonly arrived = (warnings: readonly Issue[]): void => {
    this.#arrived = warnings;
    this.tell();
  };

  /** Tells what there is to tell, once the latest model has been checked. */
  readonly tell = (): void => {
    const host = this.#host;
    void host.updateComplete.then(() => {
      const { issues, player, checking } = this.#session();
      if (checking) return;
      const arrived = this.#arrived;
      const failed = issues.length > 0 && issues !== this.#told;
      this.#arrived = undefined;
      this.#told = issues;
      if (failed || (arrived && issues.length === 0))
        void import('../shell/events.js').then(({ fireError, fireLoad }) => {
          if (failed) fireError(host, 'read', issues, player !== undefined);
          else fireLoad(host, [...(arrived ?? []), ...(player?.warnings ?? [])]);
        });
    });
  };
}
