import { LEAST_WIDTH, MOST_BODIES, type RelationshipsLayout } from '@folkmoot/core/layout/relationships';
import type { Regime } from '@folkmoot/core/model';
import { type RelationshipsView, relationshipsView } from '@folkmoot/core/views/relationships';
import { formatNumber, type Words } from '@folkmoot/core/wording';
import { type RelationshipsWords, relationshipsWordsFor } from '@folkmoot/core/wording/relationships';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { FolkmootElement } from '../shell/folkmoot-element.js';
import { lostTemplate } from '../shell/lost-template.js';
import { ModelController } from '../shell/model-controller.js';
import { shellStyles } from '../shell/shell.styles.js';
import { setStates } from '../shell/states.js';
import { whenIdle } from '../shell/when-idle.js';
import { Arrangement } from './arrangement.js';
import { type Bodies, listedBodies, placedBodies } from './bodies-template.js';
import { EM, Painter, placeBodies } from './diagram-template.js';
import { Later } from './later.js';
import { legendTemplate } from './legend-template.js';
import { chooseRegime } from './regime-choice.js';
import { relationshipsStyles } from './relationships.styles.js';
import type { RelationshipsViewName } from './relationships.types.js';
import { RoomController } from './room-controller.js';
import type { Scene } from './scene.js';

export type * from './relationships.types.js';

const NONE: ReadonlySet<never> = new Set();

/**
 * Who governs and how they relate: the bodies of one regime on their tiers, with who steers, funds, hears, works and learns with whom, what is
 * only inferred and what is missing; as a diagram, as a list, and as tables that all say the same.
 *
 * The model comes in one of four ways, the first that is given: the `model` property; `src`; a child `<script type="application/json">`;
 * `name`, a reference model that the page has imported from `@folkmoot/models/register/…`; else from the `<folkmoot-model>` around it.
 *
 * @summary A diagram of relationships that says what it shows.
 * @documentation docs/elements/relationships.md
 * @element folkmoot-relationships
 * @slot - What to show before, without or instead of the diagram. Kept in view until there is one.
 * @slot folkmoot-announcer - Reserved: the live region that the element adds when it has something to announce.
 * @fires {FolkmootLoadEvent} folkmoot-load - A model of its own was read and is shown. `detail.warnings` lists what was repaired.
 * @fires {FolkmootErrorEvent} folkmoot-error - The model could not be fetched, read or drawn; once per failure.
 * @fires {FolkmootBodySelectEvent} folkmoot-body-select - A reader selected a body, or cleared the selection.
 * @fires {FolkmootSelectRequestEvent} folkmoot-select-request - A reader chose a regime, inside a `<folkmoot-model>`, which decides.
 * @csspart base - The figure around everything.
 * @csspart title - The title.
 * @csspart sentence - The sentence.
 * @csspart picture - The diagram.
 * @csspart table - Each data table, while open.
 * @cssproperty [--folkmoot-relationships-control-color=#c8430f] - The hue of steering and funding. Its lightness is held where it can be told from the page, as that of the next four.
 * @cssproperty [--folkmoot-relationships-enable-color=#1a6fb8] - The hue of frameworks.
 * @cssproperty [--folkmoot-relationships-relate-color=#8b3fa8] - The hue of coordination, collaboration, competition.
 * @cssproperty [--folkmoot-relationships-voice-color=#8a7400] - The hue of voice.
 * @cssproperty [--folkmoot-relationships-learn-color=#008a63] - The hue of learning.
 * @cssproperty [--folkmoot-relationships-surface-color=Canvas] - The background that the diagram stands on: boxes, and gaps where lines cross. Where it is given, text is black or white on it, and a mid-tone becomes very light or very dark.
 * @cssproperty [--folkmoot-relationships-row-color=currentColor] - What the tint behind a row of bodies is a thin wash of.
 * @cssstate loading - The model is on its way.
 * @cssstate error - The latest model could not be shown.
 * @cssstate stale - The latest model could not be shown; an earlier good one is.
 * @cssstate empty - There is nothing to show.
 * @cssstate arranging - An order is being sought for a model that carries none; the list stands meanwhile.
 */
export class FolkmootRelationships extends FolkmootElement {
  static override styles = [shellStyles, relationshipsStyles];

  static override properties = {
    name: {},
    src: {},
    type: {},
    strict: { type: Boolean },
    model: { attribute: false },
    regime: {},
    body: {},
    view: {},
    label: {},
    summary: {},
    headingLevel: { attribute: 'heading-level', type: Number },
  };

  /** The name of a registered reference model. */
  name?: string;
  /** The address of the model: http or https, or relative to the page. */
  src?: string;
  /** What `src` is; only `json` for now. */
  type?: string;
  /** Refuses a model that would otherwise be repaired. */
  strict = false;
  /** A model as an object, in any form `readModel` accepts. Read when set: a later change to the object itself is not noticed. */
  model?: unknown;
  /** The id of the regime to show. Left out, the reader chooses, or another widget of the same model; the first at the beginning. */
  regime?: string;
  /** The id of a body that is selected at the beginning. */
  body?: string;
  /** How to begin: `diagram` (the default; a list where there is no room for one), `list` or `table`. */
  view: 'diagram' | 'list' | 'table' = 'diagram';
  /** A title in place of the regime's own. */
  label?: string;
  /** The author's own sentence in place of the generated one. */
  summary?: string;
  /** Makes the title a heading of this level, 2 to 6. */
  headingLevel?: number;
  /** Words to use in place of the catalogue's, by their names in `Words` and `RelationshipsWords` (`@folkmoot/core/wording`). */
  declare messages?: Partial<Words & RelationshipsWords>;

  readonly #model = new ModelController(this, this.localization, (warnings) => {
    void import('./tell-of-model.js').then(({ tellOfModel }) => {
      tellOfModel(this, warnings, this.#lacking, this.localization.locale, !!this.#scene);
    });
  });
  readonly #room = new RoomController(this);
  readonly #arrangement = new Arrangement(this);
  readonly #painter = new Painter();
  readonly #tools = new Later(this, async () => {
    const { RelationshipsTools } = await import('./relationships-tools.js');
    return new RelationshipsTools(this, (regime) => {
      this.#model.select({ regime });
    });
  });
  readonly #missing = new Later(this, () => import('./missing-regime.js'));
  readonly #large = new Later(this, () => import('./large-regime.js'));
  #words?: RelationshipsWords;
  #view?: RelationshipsView;
  /** What `#words` and `#view` were made from. */
  #made: readonly unknown[] = [];
  #scene?: Scene;
  #placed?: Element;
  #placedLayout?: RelationshipsLayout;

  /** Fetches `src` again. Resolves when it has settled, well or badly. */
  reload(): Promise<void> {
    return this.#model.reload();
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const root = super.createRenderRoot();
    // Pressed before the code for it was there; from then on the tools listen themselves.
    root.addEventListener('click', (event) => {
      if (!this.#tools.present) void this.#tools.bring().then(() => this.#tools.present?.act(event));
    });
    return root;
  }

  /** Over a server's markup, the first rendering waits until the page knows the model that the server knew. */
  protected override async scheduleUpdate(): Promise<void> {
    await this.#model.takeOver();
    this.performUpdate();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    this.localization.beforeUpdate();
    this.#room.measureFirst();
    this.#model.read();
    const tools = this.#tools.present;
    if (tools && changed.has('view')) tools.shown = undefined;
    const { model, selection, status, issues } = this.#model.snapshot;
    // The last good regime stays where the author asks for one that is not there.
    const regime = (model && chooseRegime(model, this.regime, selection.regime)) ?? this.#scene?.regime;
    if (model && regime) {
      this.#scene = this.#sceneOf(model, regime, tools?.shown ?? this.view);
      tools?.prepare(this.#scene);
    }
    const failed = (issues.length > 0 && (status === 'failed' || status === 'stale')) || !!this.#lacking;
    setStates(this.internals, {
      loading: this.#model.isLoading,
      error: failed,
      stale: failed && !!this.#scene,
      empty: !failed && !this.#model.isLoading && !this.#scene,
      arranging: this.#arrangement.isSeeking,
    });
  }

  /** The model, where it does not have the regime that the author asks for, or has none at all. */
  get #lacking(): Scene['model'] | undefined {
    const { model } = this.#model.snapshot;
    return model && !chooseRegime(model, this.regime, undefined) ? model : undefined;
  }

  #sceneOf(model: Scene['model'], regime: Regime, wanted: RelationshipsViewName): Scene {
    const { locale, rightToLeft, words: shared } = this.localization;
    const made = [regime, locale, this.messages];
    if (made.some((part, index) => part !== this.#made[index])) {
      this.#words = { ...relationshipsWordsFor(locale), ...this.messages };
      this.#view = relationshipsView(regime, this.#words, locale);
    }
    this.#made = made;
    const words = this.#words as RelationshipsWords;
    const isLarge = regime.actors.length > MOST_BODIES;
    const grouping = isLarge ? this.#large.get()?.groupsOfRegime(regime, words, locale) : undefined;
    const opened = this.#tools.present?.opened ?? NONE;
    const { width } = this.#room;
    const hasRoom = width >= LEAST_WIDTH;
    const direction = rightToLeft ? 'rtl' : 'ltr';
    // A large regime waits for its groups as any waits for its order: as a list.
    const [input, closed] = grouping ? [grouping.inputFor(opened), grouping.inputFor(NONE)] : [regime, regime];
    const mayDraw = hasRoom && wanted !== 'list' && isLarge === !!grouping;
    const layout = mayDraw ? this.#arrangement.layout({ regime, input, closed, width, direction }) : undefined;
    return {
      model,
      regime,
      view: grouping?.viewFor(opened) ?? (this.#view as RelationshipsView),
      grouping,
      layout,
      shown: wanted === 'table' ? 'table' : layout ? 'diagram' : 'list',
      hasRoom,
      isFixed: !!this.regime,
      locale,
      words,
      list: shared.list,
    };
  }

  protected override updated(): void {
    const layout = this.#scene?.layout;
    const stage = this.renderRoot.querySelector<HTMLElement>('.stage') ?? undefined;
    if (layout && stage && (layout !== this.#placedLayout || stage !== this.#placed)) placeBodies(stage, layout, this.#room.fit);
    this.#placed = stage;
    this.#placedLayout = layout;
    this.#tools.present?.settle();
    // After the first picture, so that it does not wait.
    if (this.#scene && !this.#tools.lost) whenIdle(() => void this.#tools.bring());
  }

  protected override render(): TemplateResult {
    const lacking = this.#lacking;
    const { locale } = this.localization;
    const status = html`${this.#model.status()}${lacking ? html`<p class="message">${this.#missing.get()?.missingRegime(lacking, locale)}</p>` : nothing}`;
    const scene = this.#scene;
    if (!scene) return html`${status}<slot></slot>`;
    const { view, words, shown } = scene;
    const tools = this.#tools.present;
    const title = this.label || view.title || words.untitled;
    const level = this.headingLevel ?? 0;
    // prettier-ignore
    return html`<figure part="base" aria-labelledby="title" aria-busy=${this.#model.isLoading ? 'true' : nothing}><figcaption id="title" part="title">${level >= 2 && level <= 6 ? html`<div role="heading" aria-level=${level}>${title}</div>` : title}</figcaption><p part="sentence" dir=${this.summary ? 'auto' : this.localization.words.direction}>${this.summary || view.summary}</p>${status}<div class="controls">${tools?.controls() ?? (this.#tools.lost ? lostTemplate(this.localization.words, () => void this.#tools.bring()) : nothing)}</div>${legendTemplate(view.legend, tools?.hidden ?? NONE, words)}${tools?.filtered() ?? nothing}${this.#arrangement.isSeeking ? html`<p class="message">${words.arranging}</p>` : nothing}${shown === 'table' && !tools?.isPrinting ? nothing : this.#renderBodies(scene)}${tools?.tables() ?? nothing}${this.#model.notes()}</figure>`;
  }

  #renderBodies(scene: Scene): TemplateResult {
    const { layout, view, words, locale } = scene;
    const tools = this.#tools.present;
    const bodies: Bodies = {
      tiers: view.tiers,
      current: tools?.selected ?? view.tiers.find((tier) => tier.bodies.length > 0)?.bodies[0]?.id,
      isOpen: (body) => tools?.isOpen(body) ?? false,
      isFaint: (body) => tools?.isFaint(body) ?? false,
      words,
      number: (value) => formatNumber(value, locale, 0),
    };
    if (!layout) return html`<div class="list">${listedBodies(bodies, (body) => tools?.panel(body) ?? nothing)}</div>`;
    const picture = this.#painter.paint(layout, view, words, tools?.hidden ?? NONE, tools?.overlay(layout));
    const lines = new Map(layout.boxes.flatMap((box) => [box, ...box.members]).map(({ id, label }) => [id, label.lines]));
    const { width, height } = layout;
    // prettier-ignore
    return html`<div part="picture" class="viewport"><div class="stage"><svg class="picture" width="${width / EM}em" height="${height / EM}em" viewBox="0 0 ${width} ${height}" aria-hidden="true">${picture}</svg>${placedBodies(bodies, (body) => lines.get(body))}</div></div>${tools?.key() ?? nothing}${tools?.selected === undefined ? nothing : tools.panel(tools.selected)}`;
  }
}
