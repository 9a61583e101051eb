import { lostTemplate } from '../shell/lost-template.js';
import { html, type LitElement, nothing, type TemplateResult } from 'lit';
import { OpenedParts } from './opened-parts.js';
import { type Drawer, openDrawer, type PartnershipDesk } from './partnership-desk.js';

/** The folded parts of a partnership: which are open, and what is in those whose code has come. */
export class PartnershipDrawers {
  readonly opened: OpenedParts;

  readonly #host: LitElement;
  readonly #desk: PartnershipDesk;
  readonly #drawers = new Map<string, Drawer>();
  /** Parts whose code did not arrive. */
  readonly #lost = new Set<string>();

  constructor(host: LitElement, desk: PartnershipDesk) {
    this.#host = host;
    this.#desk = desk;
    this.opened = new OpenedParts(host, (key) => void this.#bring(key));
  }

  /** A folded part, with what is in it once it is open. */
  template(key: string, summary: string): TemplateResult {
    const open = this.opened.has(key);
    return html`<details ?open=${open} @toggle=${this.opened.toggle(key)}>
      <summary>${summary}</summary>
      ${this.#lost.has(key) ? lostTemplate(this.#desk.language.words, () => void this.#bring(key)) : nothing}
      ${open ? (this.#drawers.get(key)?.template() ?? nothing) : nothing}
    </details>`;
  }

  async #bring(key: string): Promise<void> {
    if (this.#drawers.has(key)) return;
    try {
      const drawer = await openDrawer(key, this.#desk);
      if (drawer) this.#drawers.set(key, drawer);
      this.#lost.delete(key);
    } catch {
      // Said in its place, with a way to try again.
      this.#lost.add(key);
    }
    this.#host.requestUpdate();
  }
}
