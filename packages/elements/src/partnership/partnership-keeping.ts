import type { PartnershipSnapshot } from '@folkmoot/core/partnership';
import { bringBack, createSnapshots, SNAPSHOT_LIMIT } from '@folkmoot/core/partnership/snapshots';
import { partnershipDrawerWordsFor, type PartnershipDrawerWords } from '@folkmoot/core/wording/partnership/drawers';
import { html, nothing, type TemplateResult } from 'lit';
import { announce } from '../shell/announce.js';
import { fileName, saveFile } from '../shell/download.js';
import { fireError } from '../shell/events.js';
import { linkWith, readLink } from './link-with-state.js';
import type { Drawer, PartnershipDesk } from './partnership-desk.js';
import { wearDrawerStyles } from './wear-drawer-styles.js';

/** Keeps states as files, text or links, and brings them back. Whatever comes back is checked name by name, and shown as restored. */
export class PartnershipKeeping implements Drawer {
  readonly #desk: PartnershipDesk;
  #note = '';
  /** What a reader is to copy by hand, where the page may not. */
  #byHand = '';

  constructor(desk: PartnershipDesk) {
    this.#desk = desk;
    wearDrawerStyles(desk.host);
  }

  get #words(): PartnershipDrawerWords {
    return partnershipDrawerWordsFor(this.#desk.language.locale);
  }

  /** The present state as plain JSON; absent while there is nothing to play. */
  snapshot(): PartnershipSnapshot | undefined {
    const { player, moment } = this.#desk.session;
    return player && moment && createSnapshots(player.statechart).toSnapshot(moment.state);
  }

  /** Brings a saved state back; where it is refused, everything stays as it is, and the page and the reader are told. */
  restore(snapshot: unknown): boolean {
    const { session, host, moved } = this.#desk;
    const { player } = session;
    if (!player) return false;
    const result = createSnapshots(player.statechart).fromSnapshot(snapshot);
    if (result.ok) {
      session.move(({ rehearsal }) => bringBack(rehearsal, result.value));
      this.#note = this.#words.broughtBack;
      moved('restored');
      return true;
    }
    this.#note = '';
    session.refuseSaved(this.#words.refused(result.issues[0]?.message ?? ''));
    announce(host, session.refusedSaved);
    void host.updateComplete.then(() => {
      fireError(host, 'read', result.issues, true);
    });
    return false;
  }

  /** Brings back the state that the page's address carries, if it carries one. */
  restoreFromLink(): void {
    const name = this.#desk.hashName();
    const carried = name === undefined ? undefined : readLink(location.hash, name);
    if (carried !== undefined) this.restore(carried ?? this.#words.linkDamaged);
  }

  template(): TemplateResult {
    const drawer = this.#words;
    const { refusedSaved } = this.#desk.session;
    const button = (label: string, press: () => unknown): TemplateResult =>
      html`<button type="button" @click=${() => void press()}>${label}</button>`;
    return html`<p class="small">${drawer.keepHelp}</p>
      <p>
        ${button(drawer.downloadState, this.#download)}${button(drawer.copyState, () => this.#copy(this.#text))}${
          this.#desk.hashName() === undefined ? nothing : button(drawer.copyLink, () => this.#copy(this.#link))
        }
      </p>
      ${this.#note ? html`<p class="message">${this.#note}</p>` : nothing}
      ${this.#byHand ? html`<textarea readonly rows="4" aria-label=${drawer.copyYourself} .value=${this.#byHand}></textarea>` : nothing}
      <p>
        <label>${drawer.fromFile}<br /><input type="file" accept="application/json,.json" @change=${this.#readFile} /></label>
      </p>
      <form @submit=${this.#readPasted}>
        <label>${drawer.paste}<br /><textarea name="saved" rows="4" spellcheck="false"></textarea></label><br />
        ${refusedSaved ? html`<p class="message">${refusedSaved}</p>` : nothing}<button>${drawer.bringBack}</button>
      </form>`;
  }

  get #text(): string {
    return JSON.stringify(this.snapshot(), null, 2);
  }

  get #link(): string {
    return linkWith(location.href, this.#desk.hashName() ?? '', JSON.stringify(this.snapshot()));
  }

  #download = (): void => {
    const { host, title } = this.#desk;
    saveFile(host.ownerDocument, new Blob([this.#text], { type: 'application/json' }), fileName(title(), 'json'));
  };

  async #copy(text: string): Promise<void> {
    const { host } = this.#desk;
    try {
      await navigator.clipboard.writeText(text);
      [this.#note, this.#byHand] = [this.#words.copied, ''];
    } catch {
      // No permission, no secure page, or a frame without the policy: the reader can still copy what is shown.
      [this.#note, this.#byHand] = [this.#words.copyYourself, text];
    }
    announce(host, this.#note);
    host.requestUpdate();
  }

  #readFile = async ({ target }: Event): Promise<void> => {
    const field = target as HTMLInputElement;
    const [file] = field.files ?? [];
    // One byte too many is enough to see that it is too long.
    if (file) this.restore(await file.slice(0, SNAPSHOT_LIMIT + 1).text());
    field.value = '';
  };

  #readPasted = (event: SubmitEvent): void => {
    event.preventDefault();
    const field = (event.target as HTMLFormElement).elements.namedItem('saved') as HTMLTextAreaElement;
    if (this.restore(field.value)) field.value = '';
  };
}
