import { refusal } from '@folkmoot/core/issues';
import type { Words } from '@folkmoot/core/wording';
import { type CSSResult, isServer, LitElement, type PropertyDeclarations } from 'lit';
import { VERSION } from './version.js';
import { LocaleController } from './locale-controller.js';

/**
 * What every Folkmoot element stands on, one level deep: a boundary for drawing errors, styles that survive a move to another document,
 * language, and a shadow root that a server may have written. Everything else is a controller or a function.
 */
export abstract class FolkmootElement extends LitElement {
  /** The version of Folkmoot that this class comes from. */
  static readonly version = VERSION;

  static override properties: PropertyDeclarations = { theme: { reflect: true }, messages: { attribute: false } };

  /** Colour scheme: `light` or `dark`; left out, it follows the page's own `color-scheme`. */
  theme?: 'light' | 'dark';

  /** Words to use in place of the catalogue's, by their name in `Words` (`@folkmoot/core/wording`). */
  messages?: Partial<Words>;

  /** Whether the shadow root was written by a server and is being taken over. */
  readonly renderedOnServer: boolean;

  protected readonly internals: ElementInternals;
  protected readonly localization: LocaleController;

  constructor() {
    super();
    this.internals = this.attachInternals();
    this.renderedOnServer = !isServer && this.shadowRoot !== null;
    this.localization = new LocaleController(this);
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    // Without Lit's hydration support a second picture would be drawn below the server's.
    if (this.renderedOnServer && !(globalThis as { litElementHydrateSupport?: unknown }).litElementHydrateSupport)
      this.shadowRoot?.replaceChildren();
    return super.createRenderRoot();
  }

  /** Keeps the element, and the rest of the page, alive when drawing fails: the last good picture stays. */
  protected override performUpdate(): void {
    try {
      super.performUpdate();
    } catch {
      // The words of the error are ours to choose: a library's would mean nothing to a reader of the page, and may quote the data.
      const issues = [refusal('render', '', this.localization.words.renderFailed)];
      void import('./events.js').then(({ fireError }) => {
        fireError(this, 'render', issues, this.hasUpdated);
      });
    }
  }

  /** A move by `moveBefore` keeps everything; defining this is what asks for it. */
  connectedMoveCallback(): void {
    this.localization.refresh();
  }

  /** A style sheet belongs to its document: after a move to another one the sheets are gone for good and must be made anew there. */
  adoptedCallback(): void {
    const view = this.ownerDocument.defaultView;
    // A document without a window (a parsed one, a template's) shows nothing and needs no styles.
    if (!view || !this.shadowRoot) return;
    const { elementStyles } = this.constructor as typeof LitElement;
    this.shadowRoot.adoptedStyleSheets = elementStyles.map((style) => {
      const sheet = new view.CSSStyleSheet();
      sheet.replaceSync((style as CSSResult).cssText);
      return sheet;
    });
  }
}
