import { FALLBACK_LOCALE, type Words, wordsFor } from '@folkmoot/core/wording';
import { isServer, type ReactiveController, type ReactiveControllerHost } from 'lit';
import { sharedListener } from './shared-listeners.js';

type Host = ReactiveControllerHost &
  HTMLElement & { readonly messages?: Partial<Words>; readonly hasUpdated: boolean; readonly renderedOnServer: boolean };

/** The nearest ancestor that carries an attribute, through shadow roots: `lang` and `dir` inherit, `closest` stops at a root. */
const nearest = (start: Element | undefined, name: 'lang' | 'dir'): Element | null | undefined =>
  start &&
  ((name === 'lang' ? start.closest('[lang]') : start.closest('[dir]')) ??
    nearest((start.getRootNode() as Partial<ShadowRoot>).host, name));

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
    // It may have come to stand in another language.
    this.refresh();
  }

  hostDisconnected(): void {
    changes.remove(this);
  }

  /** Called by every element as its `willUpdate` begins: a server, which knows no page, connects nothing and asks no controller. */
  beforeUpdate(): void {
    if (isServer) this.#read(true);
  }

  hostUpdated(): void {
    // What the server knew has been repeated: from here on the page counts. (`hasUpdated` is not yet true.)
    if (this.#host.renderedOnServer) this.refresh(false);
  }

  /** Reads the page again; asks for an update only when something changed. */
  refresh(alone?: boolean): void {
    const { locale, rightToLeft } = this;
    this.#read(alone);
    if (locale !== this.locale || rightToLeft !== this.rightToLeft) this.#host.requestUpdate();
  }

  // The first render over server-rendered markup must repeat what the server knew: the element's own attributes.
  #read(alone = this.#host.renderedOnServer && !this.#host.hasUpdated): void {
    const host = this.#host;
    const inherited = (name: 'lang' | 'dir'): string | null | undefined => (alone ? host : nearest(host, name))?.getAttribute(name);
    this.locale = inherited('lang') || FALLBACK_LOCALE;
    // A direction set by CSS alone is only known to the style engine; asking it for every widget would force a layout.
    this.rightToLeft = inherited('dir') === 'rtl';
  }
}
