import { FALLBACK_LOCALE, type Words, wordsFor } from '@folkmoot/core/wording';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { sharedListener } from './shared-listeners.js';

type Host = ReactiveControllerHost &
  HTMLElement & { readonly messages?: Partial<Words>; readonly hasUpdated: boolean; readonly renderedOnServer: boolean };

/** Finds the nearest ancestor that carries an attribute, through shadow roots: `lang` and `dir` inherit, `closest` stops at a root. */
const nearest = (start: Element, selector: string): Element | null => {
  for (let element: Element | null = start; element;) {
    const found = element.closest(selector);
    if (found) return found;
    const root = element.getRootNode();
    element = 'host' in root ? (root as ShadowRoot).host : null;
  }
  return null;
};

// A page that switches language or direction without reloading: every widget follows at once.
const changes = sharedListener<LocaleController>((all) => {
  const observer = new MutationObserver(() => {
    for (const controller of all) controller.refresh();
  });
  observer.observe(document.documentElement, { attributes: true, attributeFilter: ['lang', 'dir'], subtree: true });
  return () => {
    observer.disconnect();
  };
});

/** Follows the language and direction around an element, and picks its words. */
export class LocaleController implements ReactiveController {
  /** A BCP 47 tag, as the page wrote it; not checked, since formatting falls back by itself. */
  locale = FALLBACK_LOCALE;
  rightToLeft = false;

  readonly #host: Host;

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
  }

  /** The words for the present language, with the page's own in their place where it gave some. */
  get words(): Words {
    const words = wordsFor(this.locale);
    return this.#host.messages ? { ...words, ...this.#host.messages } : words;
  }

  hostConnected(): void {
    changes.add(this);
    // The first render of server-rendered markup must repeat what the server knew: the element's own attributes.
    if (!this.#host.renderedOnServer || this.#host.hasUpdated) this.#read();
  }

  hostDisconnected(): void {
    changes.remove(this);
  }

  hostUpdate(): void {
    if (this.#host.hasUpdated) return;
    // On a server there is no tree to look up.
    if (!this.#host.isConnected || this.#host.renderedOnServer) {
      this.locale = this.#host.getAttribute('lang') || FALLBACK_LOCALE;
      this.rightToLeft = this.#host.getAttribute('dir') === 'rtl';
    }
  }

  hostUpdated(): void {
    if (this.#host.renderedOnServer && this.#host.isConnected) this.refresh();
  }

  /** Reads the page again; asks for an update only when something changed. */
  refresh(): void {
    const { locale, rightToLeft } = this;
    this.#read();
    if (locale !== this.locale || rightToLeft !== this.rightToLeft) this.#host.requestUpdate();
  }

  #read(): void {
    this.locale = nearest(this.#host, '[lang]')?.getAttribute('lang') || FALLBACK_LOCALE;
    const direction = nearest(this.#host, '[dir]')?.getAttribute('dir');
    // `auto` and a direction set by CSS alone are only known to the style engine; asking it for every widget would force a layout.
    this.rightToLeft = direction === 'rtl' || (direction === 'auto' && getComputedStyle(this.#host).direction === 'rtl');
  }
}
