import { regimeTables } from '@folkmoot/core/views/relationships/details';
import { formatNumber } from '@folkmoot/core/wording';
import type { RelationshipsDetailWords } from '@folkmoot/core/wording/relationships/details';
import { html, type LitElement, nothing, type TemplateResult } from 'lit';
import { Later } from './later.js';
import type * as Downloads from './relationships-downloads.js';
import type { Scene } from './scene.js';
import { tablesTemplate } from './tables-template.js';

/** The two tables and the downloads, folded until a reader opens them; where in long tables the reader is. */
export class TablesPart {
  readonly #host: LitElement;
  readonly #downloads: Later<typeof Downloads>;
  /** What to know where a download could not be made. */
  readonly #note = { text: '' };
  #isOpen = false;
  #isPrinting = false;
  #starts: readonly number[] = [0, 0];
  #regime?: object;

  constructor(host: LitElement) {
    this.#host = host;
    this.#downloads = new Later(host, () => import('./relationships-downloads.js'));
  }

  /** Open also where tables are what is shown, or where the page is printed, and then whole. */
  template(scene: Scene, words: RelationshipsDetailWords, isPrinting: boolean): TemplateResult {
    const { regime, locale, shown, words: usual } = scene;
    this.#isPrinting = isPrinting;
    if (regime !== this.#regime) this.#starts = [0, 0];
    this.#regime = regime;
    const open = shown === 'table' || this.#isOpen || isPrinting;
    const number = (value: number): string => formatNumber(value, locale, 0);
    const [bodies, ties, absent] = [regime.actors.length, regime.relationships.length, regime.absences.length];
    const counts = [
      usual.bodies(number(bodies), bodies),
      usual.relationships(number(ties), ties),
      absent > 0 ? usual.absences(number(absent), absent) : undefined,
    ] as const;
    return html`<details ?open=${open} @toggle=${this.#toggle}>
      <summary>${words.tables(...counts)}</summary>
      ${open ? this.#inside(scene, words) : nothing}
    </details>`;
  }

  #inside(scene: Scene, words: RelationshipsDetailWords): TemplateResult {
    const { model, regime, locale, list, layout } = scene;
    const { bodies, relationships } = regimeTables(model, regime, words, locale, list);
    const pages = { starts: this.#starts, whole: this.#isPrinting, turn: this.#turn };
    return html`${tablesTemplate([bodies, relationships], words, locale, pages)}${
      this.#downloads.get()?.downloadsTemplate(this.#host, scene, layout, this.#note) ?? nothing
    }`;
  }

  #turn = (table: number, start: number): void => {
    this.#starts = this.#starts.map((old, index) => (index === table ? start : old));
    this.#host.requestUpdate();
  };

  #toggle = ({ target }: Event): void => {
    // What printing opened closes again after it.
    if (this.#isPrinting) return;
    this.#isOpen = (target as HTMLDetailsElement).open;
    this.#host.requestUpdate();
  };
}
