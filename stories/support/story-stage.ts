import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { htmlOf } from './html-of.js';
import { folder } from './paste-line.js';

/** What a page needs, besides the HTML, to show the same: files of `@folkmoot/embed`, in whatever folder they were put. */
const neededFor = (story: Element): string => {
  const file = story.querySelector('folkmoot-model, folkmoot-relationships, folkmoot-partnership') ? 'folkmoot' : 'folkmoot-gauge';
  const names = [...story.querySelectorAll('folkmoot-model[name], folkmoot-relationships[name], folkmoot-partnership[name]')].map(
    (widget) => widget.getAttribute('name') ?? '',
  );
  const models = [...new Set(names)].map((name) => ` In place of name="${name}" write src="${folder}models/${name}.json".`);
  return `Your page also needs <script defer src="${folder}${file}.classic.js"></script>.${models.join('')}`;
};

/**
 * What a story stands on: the page's colours, and under the story a way to take its HTML and to open it without Storybook around it.
 * Its light DOM is the story and nothing else.
 */
export class StoryStage extends LitElement {
  static override styles = css`
    :host {
      display: block;
      padding: 1rem;
      background: Canvas;
      color: CanvasText;
      color-scheme: light dark;
    }
    :host([page='light']) {
      color-scheme: light;
    }
    :host([page='dark']) {
      color-scheme: dark;
    }
    .tools {
      display: flex;
      flex-wrap: wrap;
      gap: 0.25rem 1rem;
      align-items: center;
      margin-block-start: 1.5rem;
      padding-block-start: 0.5rem;
      border-block-start: 1px solid color-mix(in srgb, currentColor 25%, transparent);
      font-size: 0.875rem;
      direction: ltr;
    }
    button,
    a {
      display: inline-flex;
      align-items: center;
      min-block-size: 44px;
      padding: 0;
      border: 0;
      font: inherit;
      color: inherit;
      background: none;
      text-decoration: underline;
      text-underline-offset: 0.15em;
      cursor: pointer;
    }
    :focus-visible {
      outline: 2px solid currentColor;
      outline-offset: 2px;
    }
    label {
      flex-basis: 100%;
    }
    textarea {
      display: block;
      box-sizing: border-box;
      inline-size: 100%;
      block-size: 12em;
      font:
        0.8125rem/1.5 ui-monospace,
        monospace;
    }
    @media print {
      :host {
        color-scheme: light;
      }
      .tools {
        display: none;
      }
    }
  `;

  static override properties = {
    page: { reflect: true },
    forced: {},
    address: {},
    said: { state: true },
    selectable: { state: true },
  };

  /** The page's colours: `light`, `dark`, or whatever the reader's system says. */
  page?: string;
  /** A `theme` to put on every widget, against the page's colours. */
  forced?: string;
  /** Where the story stands alone. Absent: no tools. */
  address?: string;

  private said = '';
  /** The HTML, where it could not be copied. */
  private selectable = '';

  readonly #observer = new MutationObserver(() => {
    this.#theme();
  });

  override connectedCallback(): void {
    super.connectedCallback();
    this.#observer.observe(this, { childList: true, subtree: true });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#observer.disconnect();
  }

  protected override updated(): void {
    this.#theme();
  }

  #themed?: string;
  #theme(): void {
    if (!this.forced && !this.#themed) return;
    for (const widget of this.querySelectorAll('folkmoot-gauge, folkmoot-model'))
      if (this.forced) widget.setAttribute('theme', this.forced);
      else if (widget.getAttribute('theme') === this.#themed) widget.removeAttribute('theme');
    this.#themed = this.forced;
  }

  #copy = async (): Promise<void> => {
    const text = htmlOf(this);
    try {
      await navigator.clipboard.writeText(text);
      this.selectable = '';
      this.said = `Copied. ${neededFor(this)}`;
    } catch {
      // Plain http, a frame without the permission, an old browser: the text can still be selected.
      this.selectable = text;
      this.said = neededFor(this);
      await this.updateComplete;
      this.renderRoot.querySelector('textarea')?.select();
    }
  };

  protected override render(): TemplateResult {
    return html`<slot></slot>${this.address ? this.#renderTools(this.address) : nothing}`;
  }

  #renderTools(address: string): TemplateResult {
    return html`<div class="tools" lang="en">
      <button type="button" @click=${this.#copy}>Copy as HTML</button>
      <a href=${address} target="_blank" rel="noopener">Open without Storybook (new tab)</a>
      <span aria-live="polite">${this.said}</span>
      ${
        this.selectable
          ? html`<label>Copy this text: it is selected. <textarea readonly .value=${this.selectable} rows="8"></textarea></label>`
          : nothing
      }
    </div>`;
  }
}

if (!customElements.get('story-stage')) customElements.define('story-stage', StoryStage);
