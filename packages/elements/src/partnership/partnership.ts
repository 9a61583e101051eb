import type { PartnershipDescription, PartnershipSnapshot } from '@folkmoot/core/partnership';
import { type PartnershipWords, partnershipWordsFor } from '@folkmoot/core/wording/partnership';
import { html, type PropertyValues, type TemplateResult } from 'lit';
import { FolkmootElement } from '../shell/folkmoot-element.js';
import { ModelController } from '../shell/model-controller.js';
import { shellStyles } from '../shell/shell.styles.js';
import { setStates } from '../shell/states.js';
import { bringWords } from './bring-words.js';
import { CurrentView } from './current-view.js';
import { HashController } from './hash-controller.js';
import { ladderStyles } from './ladder.styles.js';
import { ModelOutcome } from './model-outcome.js';
import type { PartnershipDesk } from './partnership-desk.js';
import { PartnershipDrawers } from './partnership-drawers.js';
import { PartnershipSession } from './partnership-session.js';
import { partnershipStyles } from './partnership.styles.js';
import { playTemplate } from './play-template.js';
import { pressedButton, sameButton } from './pressed-button.js';
import { stepEvent } from './step-event.js';
import type { PartnershipStepKind } from './partnership.types.js';

export type * from './partnership.types.js';

/**
 * A partnership to rehearse: a ladder from weak to strong collaboration, what can happen next and why something cannot, the balance of
 * forces, and a history in which everything can be undone. Nothing advances by itself.
 *
 * The model comes in one of five ways, the first that is given: the `model` property; `src`; a child `<script type="application/json">`;
 * `name`, a reference model that the page has imported from `@folkmoot/models/register/…`; the `<folkmoot-model>` around the element.
 *
 * @summary Rehearses how a partnership moves from weak to strong collaboration and back.
 * @documentation docs/elements/partnership.md
 * @element folkmoot-partnership
 * @slot - What to show before, without or instead of the partnership. Kept in view until there is something to play.
 * @slot folkmoot-announcer - Reserved: the live region that the element adds when it has something to announce.
 * @fires {FolkmootLoadEvent} folkmoot-load - A model of the element's own was read and is shown. `detail.warnings` lists what was repaired.
 * @fires {FolkmootErrorEvent} folkmoot-error - The model could not be fetched or read, or its partnership not be played; once per failure.
 * @fires {FolkmootPartnershipStepEvent} folkmoot-partnership-step - The rehearsal has moved: an event, a step along the history, a start.
 * @csspart base - The figure around everything.
 * @csspart title - The title.
 * @csspart sentence - The sentences that say it all.
 * @csspart ladder - The ladder and what is beside it.
 * @csspart table - The data tables, while open.
 * @cssproperty [--folkmoot-partnership-current-color=#1f7ac4] - The hue of where the partnership stands, and of what is met. Its lightness is held where it can be told from the page.
 * @cssproperty [--folkmoot-partnership-side-color=#b95b00] - The hue of the side road, and of what is not met; its lightness is held likewise.
 * @cssproperty [--folkmoot-partnership-line-color=transparent] - What lines and the edges of boxes have beside the page's own text colour, which is a little more than half of them.
 * @cssproperty [--folkmoot-partnership-wash-color=currentColor] - What the ground of the ladder's steps is a thin wash of.
 * @cssstate loading - The model is on its way, or is being checked.
 * @cssstate error - The latest model could not be played.
 * @cssstate stale - The latest model could not be played; an earlier one is.
 * @cssstate empty - There is nothing to play.
 * @cssstate restored - The state was brought back from what somebody saved, and is no proof of anything.
 * @cssstate changed - A person has put other numbers in place of the modeller's.
 * @cssstate ended - Nothing more can happen.
 */
export class FolkmootPartnership extends FolkmootElement {
  static override styles = [shellStyles, partnershipStyles, ladderStyles];

  static override properties = {
    src: {},
    type: {},
    name: {},
    strict: { type: Boolean },
    model: { attribute: false },
    start: {},
    label: {},
    headingLevel: { attribute: 'heading-level', type: Number },
    view: {},
    hash: {},
  };

  /** The address of a model: http or https, or relative to the page. */
  src?: string;
  /** What `src` is; only `json` for now. */
  type?: string;
  /** The name of a registered reference model. */
  name?: string;
  /** Refuses a model that would otherwise be repaired. */
  strict = false;
  /** A model as an object, in any form `readModel` accepts. Read when set: a later change to the object itself is not noticed. */
  model?: unknown;
  /** The id of the start. Left out, readers choose, and the widgets inside one `folkmoot-model` choose together. */
  start?: string;
  /** The title, in place of the model's. */
  label?: string;
  /** Makes the title a heading of this level, 2 to 6, and the parts headings of the next. */
  headingLevel?: number;
  /** `table` opens the data tables. */
  view: 'picture' | 'table' = 'picture';
  /**
   * The name of a parameter of the page's hash, such as `rehearsal`, in which links carry a state. Left out, no links are offered and the
   * hash is not read. It is never written: copying a link leaves the page where it is.
   */
  hash?: string;

  readonly #outcome: ModelOutcome = new ModelOutcome(this, () => this.#session);
  readonly #model = new ModelController(this, this.localization, this.#outcome.arrived);
  readonly #session = new PartnershipSession(this, () => this.#words, this.#outcome.tell);
  readonly #desk: PartnershipDesk = {
    host: this,
    session: this.#session,
    language: this.localization,
    words: () => this.#words,
    title: () => this.#title,
    hashName: () => this.hash?.trim() || undefined,
    moved: (kind) => this.#moved(kind),
  };
  readonly #hash = new HashController(this, this.#desk);
  readonly #drawers = new PartnershipDrawers(this, this.#desk);
  readonly #now = new CurrentView();
  /** What was played when it was last looked: a model that has to be checked is played between two updates. */
  #played?: PartnershipSession['player'];

  /** The start last asked for, by attribute or selection: only a change of it begins again. */
  #asked?: string;
  #shownAt?: Date;

  /** The state as plain data: configuration, balance, ratings, counters; absent while there is nothing to play. */
  get description(): PartnershipDescription | undefined {
    const { player, moment } = this.#session;
    return player && moment && player.describe(moment.state);
  }

  get #words(): PartnershipWords {
    return partnershipWordsFor(this.localization.locale);
  }

  /** Fetches `src` again. Resolves when it has settled, well or badly. */
  reload(): Promise<void> {
    return this.#model.reload();
  }

  /**
   * Takes an event, as pressing its button does.
   * @param event the id of an event
   * @returns whether it was taken; a refused one changes nothing
   */
  take(event: string): boolean {
    return this.#session.take(event) && this.#moved('event', event);
  }

  /** Goes back one moment; says whether there was one. */
  undo(): boolean {
    return this.#session.goBy(-1) && this.#moved('history');
  }

  /** Does again what was undone last; says whether there was anything. */
  redo(): boolean {
    return this.#session.goBy(1) && this.#moved('history');
  }

  /**
   * Begins again; what was before can be gone back to.
   * @param start the id of another start; the author’s or the reader’s present one where absent
   */
  startAgain(start = this.#session.moment?.start): void {
    if (start !== undefined && this.#session.begin(start)) this.#moved('start');
  }

  /** The present state, to be kept: plain JSON of about 1 KB. It says where a rehearsal stood, not that it got there by allowed moves. */
  async toSnapshot(): Promise<PartnershipSnapshot | undefined> {
    const { PartnershipKeeping } = await import('./partnership-keeping.js');
    return new PartnershipKeeping(this.#desk).snapshot();
  }

  /**
   * Brings a kept state back, shown as restored. A snapshot that is not as `toSnapshot` writes it, or belongs to another partnership, is
   * refused with `folkmoot-error` and changes nothing.
   * @param snapshot the object, or its JSON text
   * @returns whether it was brought back
   */
  async restore(snapshot: unknown): Promise<boolean> {
    const { PartnershipKeeping } = await import('./partnership-keeping.js');
    return new PartnershipKeeping(this.#desk).restore(snapshot);
  }

  protected override async scheduleUpdate(): Promise<void> {
    await this.#model.takeOver();
    await super.scheduleUpdate();
  }

  protected override firstUpdated(): void {
    // One listener for all the buttons, of which there are forty.
    this.renderRoot.addEventListener('click', (press) => void this.#press(press as MouseEvent));
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    this.localization.beforeUpdate();
    if (changed.has('view') && this.view === 'table') this.#drawers.opened.open('tables');
    this.#model.read();
    this.#readModel();
    const session = this.#session;
    const { status } = this.#model.snapshot;
    const trouble = session.issues.length > 0 || (!this.#model.isShared && (status === 'failed' || status === 'stale'));
    // What a server wrote is repeated first, in the words that it had; else nothing is said until it can be said in the page's language.
    const { locale } = this.localization;
    const wordsAreComing = bringWords(locale, () => {
      this.requestUpdate();
    });
    if (!wordsAreComing || this.renderedOnServer) this.#now.look(session, this.#words, locale);
    setStates(this.internals, {
      loading: this.#isLoading,
      error: trouble,
      stale: trouble && !!session.player,
      empty: !trouble && !this.#isLoading && !session.player,
      restored: session.moment?.restored ?? false,
      changed: (session.moment?.changed.length ?? 0) > 0,
      ended: this.#now.view?.ended ?? false,
    });
  }

  get #isLoading(): boolean {
    return this.#model.isLoading || this.#session.checking;
  }

  /** Takes up a new model, or begins again where the author or another widget asks for another start. */
  #readModel(): void {
    const session = this.#session;
    const { model, selection } = this.#model.snapshot;
    const asked = this.start ?? selection.start;
    session.adopt(model, asked);
    const { player } = session;
    if (player !== this.#played) {
      this.#played = player;
      this.#shownAt = new Date();
      this.#drawers.opened.open(player?.statechart.events[0]?.owner ?? '');
      this.#hash.read();
      if (this.start !== undefined && session.moment?.start !== this.start) session.begin(this.start);
    } else if (player && asked !== undefined && asked !== this.#asked && asked !== session.moment?.start) {
      // What another widget selects may be no start of this partnership; what the author wrote should be one.
      if (this.start !== undefined || session.starts.includes(asked)) session.begin(asked);
    }
    this.#asked = asked;
  }

  /** After a step: the widgets around hear of another start, a screen reader of the outcome, the page of the step. */
  #moved(kind: PartnershipStepKind, event?: string): true {
    this.requestUpdate();
    const start = this.#session.moment?.start;
    if (this.start === undefined && start !== undefined && start !== this.#asked && (this.#asked !== undefined || kind === 'start')) {
      this.#asked = start;
      this.#model.select({ start });
    }
    void this.updateComplete.then(() => {
      const { description } = this;
      const { moment } = this.#session;
      if (!description || !moment) return;
      const outcome = this.#now.view?.outcome.what ?? '';
      void import('../shell/announce.js').then(({ announce }) => {
        announce(this, outcome);
      });
      this.dispatchEvent(stepEvent(kind, event, description, moment));
    });
    return true;
  }

  async #press(press: MouseEvent): Promise<void> {
    const pressed = pressedButton(press);
    if (!pressed) return;
    const { event, go, start } = pressed;
    if (event !== undefined) this.take(event);
    else if (start !== undefined) this.startAgain(start);
    else if (go === 'undo') this.undo();
    else if (go === 'redo') this.redo();
    else if (go === 'again') this.startAgain();
    else if (this.#session.goTo(Number(go))) this.#moved('history');
    await this.updateComplete;
    // Focus stays on the button, which may stand elsewhere now; where it is gone, it goes to the name of the state. The page goes with it only
    // for the keyboard: whoever points would have to find the way back to the list after each move.
    const button = sameButton(this.renderRoot, pressed);
    (button ?? this.renderRoot.querySelector<HTMLElement>('.stage'))?.focus({ preventScroll: !!button || press.detail > 0 });
  }

  get #title(): string {
    const { model } = this.#session;
    return this.label?.trim() || model?.partnership?.title || model?.title || this.#words.untitled;
  }

  protected override render(): TemplateResult {
    const { issues, player } = this.#session;
    const failed =
      issues.length > 0 ? { status: 'failed' as const, slow: 0 as const, issues, loadedAt: player && this.#shownAt } : undefined;
    const status = this.#model.status(undefined, failed);
    const { view } = this.#now;
    if (!view) return html`${status}<slot></slot>`;
    return playTemplate(view, {
      title: this.#title,
      headingLevel: this.headingLevel ?? 0,
      words: this.#words,
      session: this.#session,
      drawers: this.#drawers,
      startIsFixed: this.start !== undefined,
      rightToLeft: this.localization.rightToLeft,
      isBusy: this.#isLoading,
      status,
      notes: this.#model.notes(player?.warnings),
    });
  }
}
