import { partnershipView, sceneOf } from '@folkmoot/core/views/partnership';
import { ladderPicture } from '@folkmoot/core/views/partnership/file';
import { eventsTable, historyTable, ratingsTable, type TableView } from '@folkmoot/core/views/partnership/tables';
import { partnershipDrawerWordsFor } from '@folkmoot/core/wording/partnership/drawers';
import { html, type TemplateResult } from 'lit';
import { backgroundBehind, csvBlob, fileName, plainColour, saveFile } from '../shell/download.js';
import { textTable } from '../shell/text-table.js';
import type { Drawer, PartnershipDesk } from './partnership-desk.js';
import { wearDrawerStyles } from './wear-drawer-styles.js';

/** The data tables of a partnership, and what of it can be taken along. */
export class PartnershipTables implements Drawer {
  readonly #desk: PartnershipDesk;

  constructor(desk: PartnershipDesk) {
    this.#desk = desk;
    wearDrawerStyles(desk.host);
  }

  template(): TemplateResult {
    const drawer = partnershipDrawerWordsFor(this.#desk.language.locale);
    const tables = this.#tables();
    const button = (label: string, save: () => void): TemplateResult => html`<button type="button" @click=${save}>${label}</button>`;
    const names = [drawer.downloadEvents, drawer.downloadRatings, drawer.downloadHistory];
    return html`<p>
        ${tables.map((table, k) => button(names[k] ?? '', () => this.#saveTable(k)))}${button(drawer.downloadLadder, this.#savePicture)}
      </p>
      ${tables.map((table) => textTable(table))}`;
  }

  #tables(): readonly TableView[] {
    const { session, language, words } = this.#desk;
    const { player, rehearsal, model } = session;
    if (!player || !rehearsal) return [];
    const drawer = partnershipDrawerWordsFor(language.locale);
    const scene = sceneOf(player, rehearsal, words(), language.locale);
    return [eventsTable(scene, drawer), ...(model?.forces ? [ratingsTable(scene, model.forces, drawer)] : []), historyTable(scene, drawer)];
  }

  #saveTable(index: number): void {
    const table = this.#tables()[index];
    if (table) this.#save(csvBlob([table.heads, ...table.rows]), table.caption, 'csv');
  }

  #savePicture = (): void => {
    const { session, language, words, host, title } = this.#desk;
    const { player, rehearsal } = session;
    if (!player || !rehearsal) return;
    const { ladder, sentence } = partnershipView(player, rehearsal, words(), language.locale);
    const current = host.renderRoot.querySelector('.steps [aria-current], .beside [aria-current]') ?? host;
    const plain = (colour: string): string => plainColour(host, colour)[0];
    const picture = ladderPicture(ladder, {
      title: title(),
      description: sentence,
      ink: plain(getComputedStyle(host).color),
      ground: plain(backgroundBehind(host)),
      now: plain(getComputedStyle(current).borderBlockEndColor),
      rightToLeft: language.rightToLeft,
    });
    this.#save(new Blob([picture], { type: 'image/svg+xml' }), '', 'svg');
  };

  #save(blob: Blob, what: string, ending: string): void {
    const { host, title } = this.#desk;
    saveFile(host.ownerDocument, blob, fileName([title(), what].filter(Boolean).join(' '), ending));
  }
}
