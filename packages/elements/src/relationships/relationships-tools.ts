import type { RelationshipsLayout } from '@folkmoot/core/layout/relationships';
import type { Filter } from '@folkmoot/core/views/relationships';
import { shownCount } from '@folkmoot/core/views/relationships/details';
import { formatNumber } from '@folkmoot/core/wording';
import { type RelationshipsDetailWords, relationshipsDetailWordsFor } from '@folkmoot/core/wording/relationships/details';
import { html, type LitElement, nothing, type SVGTemplateResult, type TemplateResult } from 'lit';
import { announce } from '../shell/announce.js';
import { PrintController } from '../shell/print-controller.js';
import { addToolsStyles } from './add-tools-styles.js';
import { bodyByKey } from './bodies-keys.js';
import { controlsTemplate } from './controls-template.js';
import { keyTemplate } from './key-template.js';
import { LineWords } from './line-words.js';
import { overlayTemplate } from './overlay-template.js';
import { PanelPart } from './panel-part.js';
import { findPaper } from './paper.js';
import { type Focus, findBodies, focusOf } from './reader-focus.js';
import type { FolkmootBodySelectDetail, RelationshipsViewName } from './relationships.types.js';
import type { Scene } from './scene.js';
import { TablesPart } from './tables-part.js';
import { toggled } from './toggled.js';
import { moveAlongToolbar } from './toolbar-keys.js';
import { Gestures } from './gestures.js';
import { Zoom } from './zoom.js';

/** What the tools need of their element. */
export interface ToolsHost extends LitElement {
  readonly body?: string | null;
}

/** What the tools listen for, anywhere in the figure. */
const EVENTS = ['click', 'keydown', 'pointerover', 'pointerout', 'focusin', 'focusout'];

/**
 * Everything that a reader can do with a diagram, and what stands around it because of that: selecting, filtering, searching, tracing, zooming;
 * the panel, the words on lines, the tables. Fetched once the first picture stands, which needs none of it.
 */
export class RelationshipsTools {
  /** What the legend hides. A new set for each change. */
  hidden: ReadonlySet<Filter> = new Set();
  /** The groups of a large regime that are open. A new set for each change. */
  opened: ReadonlySet<string> = new Set();
  /** The view that the reader chose in place of the author's. */
  shown?: RelationshipsViewName;

  readonly #host: ToolsHost;
  readonly #chooseRegime: (regime: string) => void;
  readonly #print: PrintController;
  readonly #zoom: Zoom;
  readonly #tables: TablesPart;
  readonly #panel: PanelPart;
  #scene!: Scene;
  #words!: RelationshipsDetailWords;
  #body?: string | null;
  #selected?: string;
  #near?: string;
  /** What stands out in this rendering. */
  #lastFocus?: Focus;
  #allOpen = false;
  #query = '';
  readonly #lineWords = new LineWords();

  constructor(host: ToolsHost, chooseRegime: (regime: string) => void) {
    this.#host = host;
    this.#chooseRegime = chooseRegime;
    this.#print = new PrintController(host);
    addToolsStyles(host);
    for (const type of EVENTS)
      host.renderRoot.addEventListener(type, (event) => {
        this.act(event);
      });
    this.#zoom = new Zoom(host);
    new Gestures(host, this.#zoom);
    this.#tables = new TablesPart(host);
    this.#panel = new PanelPart(host);
  }

  /** Takes in what is shown; to be called before each rendering. */
  prepare(scene: Scene): void {
    // Before anything is changed: afterwards the page's styles would have to be worked out twice.
    findPaper(this.#host);
    const before = this.#scene as Scene | undefined;
    this.#scene = scene;
    this.#words = relationshipsDetailWordsFor(scene.locale);
    const { body } = this.#host;
    if (body !== this.#body) {
      this.#selected = body ?? undefined;
      this.#panel.isDocked = false;
    }
    this.#body = body;
    if (before?.regime !== scene.regime) {
      this.#near = this.#panel.direction = undefined;
      this.#query = '';
      // A body that both regimes have stays selected: that is how they are compared.
      if (this.#selected !== undefined && !scene.view.bodies.has(this.#selected)) this.#selected = undefined;
    }
    this.#lastFocus = this.#focus;
  }

  /** Whether the page is being printed: then all is open, and nothing can be pressed. */
  get isPrinting(): boolean {
    return this.#print.printing;
  }

  /** The selected body. */
  get selected(): string | undefined {
    return this.#selected;
  }

  /** What stands out: a search, a trace, what is pointed at or selected. */
  get #focus(): Focus | undefined {
    if (this.isPrinting) return undefined;
    const { view } = this.#scene;
    const traced = this.#near === undefined ? this.#panel.traced(this.#scene, this.#words, this.#selected) : undefined;
    return focusOf(view, this.#near ?? this.#selected, traced, this.#found);
  }

  /** Whether something else stands out. */
  isFaint(body: string): boolean {
    return !!this.#lastFocus && !this.#lastFocus.bodies.has(body);
  }

  get #found(): readonly { readonly id: string; readonly name: string }[] | undefined {
    return this.#query.trim() === '' ? undefined : findBodies(this.#scene.view, this.#query);
  }

  /** Whether what there is to say of a body is open. */
  isOpen(body: string): boolean {
    return body === this.#selected || (this.#scene.shown === 'list' && (this.#allOpen || this.isPrinting));
  }

  /** What lies over the lines of a diagram. */
  overlay(layout: RelationshipsLayout): { readonly isFocused: boolean; readonly template: SVGTemplateResult } {
    const focus = this.#lastFocus;
    const labels = this.#lineWords.labels(this.#scene, this.#words, layout, { hidden: this.hidden, ...(focus && { only: focus.ties }) });
    return { isFocused: !!focus, template: overlayTemplate(layout, this.#scene.view, this.hidden, focus, labels) };
  }

  /** The chooser of regimes, views, zoom and search. */
  controls(): TemplateResult {
    const { model, regime, isFixed, shown, hasRoom } = this.#scene;
    return controlsTemplate({
      regimes: model.regimes,
      regime: regime.id,
      isFixed,
      view: shown,
      hasRoom,
      isZoomed: this.#zoom.isZoomed,
      allOpen: this.#allOpen,
      query: this.#query,
      found: this.#found ?? [],
      words: this.#words,
      choose: this.#chooseRegime,
      show: (view) => {
        this.shown = view;
        this.#host.requestUpdate();
      },
      zoom: this.#zoom.step,
      pan: this.#zoom.pan,
      openAll: () => {
        this.#allOpen = !this.#allOpen;
        this.#host.requestUpdate();
      },
      search: (query) => {
        this.#query = query;
        this.#host.requestUpdate();
      },
      goTo: (body) => {
        this.select(body, true);
      },
    });
  }

  /** What the marks of a diagram mean that are no family. */
  key(): TemplateResult {
    return keyTemplate(this.#words);
  }

  /** How much the legend leaves, in words; absent while it hides nothing. */
  filtered(): TemplateResult | typeof nothing {
    return this.hidden.size > 0 ? html`<p class="small">${this.#filteredSaid}</p>` : nothing;
  }

  get #filteredSaid(): string {
    const { regime, view } = this.#scene;
    return this.#words.filtered(this.#number(shownCount(regime, this.hidden)), this.#number(view.relationshipCount));
  }

  #number(value: number): string {
    return formatNumber(value, this.#scene.locale, 0);
  }

  /** What there is to say of a body: below its line in a list, below the picture in a diagram. */
  panel(body: string): TemplateResult | typeof nothing {
    return this.#panel.template(this.#scene, this.#words, body, this.hidden, {
      goTo: (other) => {
        this.select(other, true);
      },
      goToRegime: this.#chooseRegime,
      close: this.#close,
    });
  }

  /** Both tables and the downloads, folded; open where tables are what is shown, or printed. */
  tables(): TemplateResult {
    return html`${this.#tables.template(this.#scene, this.#words, this.isPrinting)}
      <p class="small">${this.#words.assumptions}</p>`;
  }

  #close = (): void => {
    const was = this.#selected;
    this.select(undefined);
    if (was !== undefined) this.#buttonOf(was)?.focus();
  };

  /** Selects a body, or none; tells the page, and a screen reader. */
  select(body: string | undefined, takeFocus = false): void {
    if (body !== this.#selected) {
      const group = body === undefined ? undefined : this.#scene.grouping?.groupOf.get(body);
      // A member that a search or a link leads to is drawn in its group.
      if (group !== undefined) this.opened = toggled(this.opened, group, true);
      this.#selected = body;
      this.#panel.isDocked = true;
      this.#panel.direction = undefined;
      this.#query = '';
      this.#host.requestUpdate();
      const { regime, view } = this.#scene;
      const detail: FolkmootBodySelectDetail = Object.freeze({ regime: regime.id, body: body ?? null });
      this.#host.dispatchEvent(new CustomEvent('folkmoot-body-select', { bubbles: true, composed: true, detail }));
      const known = body === undefined ? undefined : view.bodies.get(body);
      announce(this.#host, known ? this.#words.selected(known.spoken) : this.#words.cleared);
    }
    if (body === undefined) return;
    void this.#host.updateComplete.then(() => {
      const button = body === this.#selected ? this.#buttonOf(body) : undefined;
      if (takeFocus) button?.focus();
      // Out from under the panel that has just opened.
      button?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    });
  }

  #buttonOf(body: string): HTMLButtonElement | undefined {
    const buttons = this.#host.renderRoot.querySelectorAll<HTMLButtonElement>('.body, .listed');
    return [...buttons].find(({ value }) => value === body);
  }

  /** Does what an event inside the figure asks for. */
  act(event: Event): void {
    const target = event.target as Element;
    if (event.type === 'click') this.#press(target.closest('button'));
    else if (event.type === 'keydown') this.#key(event as KeyboardEvent, target.closest('[role=toolbar]'));
    else this.#point(event, target.closest<HTMLButtonElement>('.body')?.value);
  }

  #press(button: HTMLButtonElement | null): void {
    if (button?.name === 'filter') this.#toggle(button.value as Filter);
    else if (button?.matches('.body, .listed')) {
      if (this.#scene.view.bodies.get(button.value)?.members)
        this.opened = toggled(this.opened, button.value, button.value !== this.#selected);
      this.select(button.value === this.#selected ? undefined : button.value);
    }
  }

  #toggle(filter: Filter): void {
    this.hidden = toggled(this.hidden, filter, !this.hidden.has(filter));
    this.#host.requestUpdate();
    announce(this.#host, this.#filteredSaid);
  }

  #key(event: KeyboardEvent, toolbar: Element | null): void {
    if (event.key === 'Escape') {
      // With nothing to close it is the page's.
      if (this.#selected === undefined) return;
      event.stopPropagation();
      this.#close();
    } else if (toolbar) moveAlongToolbar(event, toolbar);
    else {
      const body = bodyByKey(event, this.#scene.view, this.#scene.layout);
      if (body === undefined) return;
      event.preventDefault();
      const [old, next] = [event.target as HTMLButtonElement, this.#buttonOf(body)];
      if (!next) return;
      old.tabIndex = -1;
      next.tabIndex = 0;
      next.focus();
    }
  }

  /** A pointer over a body, or the keyboard's focus on it, shows its relationships for as long as it is there. */
  #point({ type, target }: Event, body: string | undefined): void {
    if (type === 'focusin' && !(target as Element).matches(':focus-visible')) return;
    const near = type === 'pointerout' || type === 'focusout' ? undefined : body;
    if (near === this.#near) return;
    this.#near = near;
    this.#host.requestUpdate();
  }

  /** Sets what a template cannot; to be called after each rendering. */
  settle = (): void => void this.#zoom.settle();
}
