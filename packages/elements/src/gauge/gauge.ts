import type { Reading } from '@folkmoot/core/indicators';
import { checkReading } from '@folkmoot/core/indicators/check';
import { decimalsFor } from '@folkmoot/core/indicators/compare';
import { type Issue, refusal, type Result } from '@folkmoot/core/issues';
import type { GaugeShape } from '@folkmoot/core/layout';
import { gaugeFigures, gaugeRows, gaugeSetting, type GaugeSetting } from '@folkmoot/core/views';
import { html, nothing, type PropertyValues, svg, type TemplateResult } from 'lit';
import { FolkmootElement } from '../shell/folkmoot-element.js';
import { PrintController } from '../shell/print-controller.js';
import { shellStyles } from '../shell/shell.styles.js';
import { setStates } from '../shell/states.js';
import { turnToDraw } from '../shell/turn-to-draw.js';
import { attributeText, fieldsFromAttributes, numberAttribute } from './fields-from-attributes.js';
import type { GaugeDownloads } from './gauge-downloads.js';
import type { GaugeSource } from './gauge-source.js';
import { tableTemplate } from './gauge-table.js';
import { gaugeStyles } from './gauge.styles.js';
import type { GaugeData } from './gauge.types.js';

export type * from './gauge.types.js';

const number = { converter: numberAttribute };

/**
 * One indicator against its comparators, as a dial or a bullet: value, scale, target, bands, confidence interval, change and source.
 * The visible sentence says it all; the picture repeats it.
 *
 * Data comes in one of four ways, the first that is given: the `data` property; `src`, the address of a CSV in the layout of
 * "Explore Education Statistics" or of a JSON reading; a child `<script type="application/json">`; `indicator` inside a
 * `<folkmoot-model>`. Attributes stand on their own or correct any of these.
 *
 * @summary A gauge that says what it shows.
 * @documentation docs/elements/gauge.md
 * @element folkmoot-gauge
 * @attr {boolean} choose-area - Inside a `<folkmoot-model>`: offers the areas that the indicator has figures of. Other widgets follow.
 * @slot - What to show before, without or instead of the gauge: a table or a sentence. Kept in view until there is a picture.
 * @slot folkmoot-announcer - Reserved: the live region that the element adds when it has something to announce.
 * @fires {FolkmootLoadEvent} folkmoot-load - Data was read and is shown. `detail.warnings` lists what was repaired.
 * @fires {FolkmootErrorEvent} folkmoot-error - Data could not be fetched, read or drawn; once per failure.
 * @fires {FolkmootSelectRequestEvent} folkmoot-select-request - A reader chose an area, inside a `<folkmoot-model>`, which decides.
 * @csspart base - The figure around everything.
 * @csspart title - The title.
 * @csspart sentence - The sentence.
 * @csspart picture - The drawing.
 * @csspart table - The data table, while open.
 * @cssproperty [--folkmoot-gauge-value-color=#1f7ac4] - The hue of the value's arc or bar. Its lightness is held where it can be told from page and track.
 * @cssproperty [--folkmoot-gauge-track-color=currentColor] - What the scale behind it is a thin wash of.
 * @cssproperty [--folkmoot-gauge-target-color=#b95b00] - The hue of the target; its lightness is held likewise.
 * @cssproperty [--folkmoot-gauge-surface-color=Canvas] - The page's background, drawn as a thin line around marks.
 * @cssproperty [--folkmoot-gauge-size=17.5em] - The width of the picture, where there is room.
 * @cssstate loading - Data is on its way.
 * @cssstate error - The latest data could not be shown.
 * @cssstate stale - The latest data could not be shown; an earlier good state is.
 * @cssstate empty - There is nothing to show.
 * @cssstate missing - There is no figure, for a stated reason.
 */
export class FolkmootGauge extends FolkmootElement {
  static override styles = [shellStyles, gaugeStyles];

  // A table, not decorators: thirty calls and their helper cost every page half a kilobyte.
  static override properties = {
    label: {},
    area: {},
    value: number,
    missing: {},
    unit: {},
    decimals: number,
    min: number,
    max: number,
    target: number,
    polarity: {},
    lower: number,
    upper: number,
    level: number,
    comparators: {},
    bands: {},
    previous: number,
    previousPeriod: { attribute: 'previous-period' },
    period: {},
    source: {},
    sourceHref: { attribute: 'source-href' },
    licence: {},
    assumption: {},
    shape: {},
    summary: {},
    headingLevel: { attribute: 'heading-level', converter: numberAttribute },
    view: {},
    strict: { type: Boolean },
    announces: { type: Boolean, attribute: 'announce' },
    src: {},
    type: {},
    indicator: {},
    filters: {},
    data: { attribute: false },
    tableOpen: { state: true },
    downloads: { state: true },
  };

  /** The indicator's name: the title, and the start of the sentence. */
  label?: string;
  /** The area's name. With `src` or `indicator`: which area to find, by name or code. */
  area?: string;
  /** The figure. A true 0 is a value; leave it out where there is none and give `missing`. */
  value?: number | null;
  /** Why there is no figure: `suppressed`, `not-applicable`, `not-available`, `low`, `unreliable` or `not-collected`. */
  missing?: string;
  /** `%`, `£`, `£m`, `pp`, or a word after the figure. */
  unit?: string;
  /** Decimal places to show, 0 to 10. By default as many as the figures have, at most 2. */
  decimals?: number;
  /** The low end of the scale; 0 by default. */
  min?: number;
  /** The high end of the scale; 100 by default. */
  max?: number;
  /** A figure aimed at. */
  target?: number;
  /** Which direction is better: `higher`, `lower` or `none` (the default: no judgement). */
  polarity?: string;
  /** The lower confidence limit; needs `upper`. */
  lower?: number;
  /** The upper confidence limit; needs `lower`. */
  upper?: number;
  /** The confidence level in per cent; 95 by default. */
  level?: number;
  /** Figures to compare with: `"England: 92; London: 94.1"`. */
  comparators?: string;
  /** Named parts of the scale: `"low: 0 40; fair: 40 65; good: 65 100"`. The limits are the author's assumption. */
  bands?: string;
  /** An earlier figure; needs `previous-period`. */
  previous?: number;
  /** When the earlier figure was, for example `2024`. */
  previousPeriod?: string;
  /** When the figure is from. With `src` or `indicator`: which period to find, the latest by default. */
  period?: string;
  /** Who published the figure. */
  source?: string;
  /** An http or https address of the source. */
  sourceHref?: string;
  /** The licence line, shown in the table. */
  licence?: string;
  /** Whose numbers the target and bands are, for example `Target set by the council in 2024`. */
  assumption?: string;

  /** How to draw: `dial` (the default, also for anything else) or `bullet`, the compact form. */
  shape: GaugeShape = 'dial';
  /** The author's own sentence in place of the generated one. */
  summary?: string;
  /** Makes the title a heading of this level, 2 to 6. */
  headingLevel?: number;
  /** `table` opens the data table. */
  view: 'picture' | 'table' = 'picture';
  /** Refuses data that would otherwise be repaired. */
  strict = false;
  /** Tells screen readers when `value` changes; for pages where a person's own action changes it. */
  announces = false;

  /** The address of the data: http or https, or relative to the page. */
  src?: string;
  /** What `src` is: `csv` or `json`. By default what the server says, else the file's ending. */
  type?: string;
  /** With a CSV: the name of the column. Inside `<folkmoot-model>`: the indicator's id. */
  indicator?: string;
  /** With a CSV: values of its filter columns, `"Gender: Total; Age: 16-17"`. Totals by default. */
  filters?: string;
  /** A reading as an object. Read when set: a later change to the object itself is not noticed. */
  data?: GaugeData;

  private tableOpen = false;
  private downloads?: GaugeDownloads;

  readonly #print = new PrintController(this);
  /** What the attributes say, and what follows from it besides the value. */
  #own?: ReturnType<typeof fieldsFromAttributes>;
  #setting?: GaugeSetting;
  #source?: GaugeSource;
  #sourceOnItsWay = false;
  #reading?: Reading;
  #warnings: readonly Issue[] = [];
  /** Why the latest data could not be shown; the reading is then the last good one. */
  #issues: readonly Issue[] = [];

  /** The reading that is shown, as frozen plain data; absent while there is none. */
  get reading(): Reading | undefined {
    return this.#reading;
  }

  /** Fetches `src` again. Resolves when it has settled, well or badly. */
  async reload(): Promise<void> {
    if (this.#source) await this.#source.reload();
    else await this.#bringSource();
  }

  get #loading(): boolean {
    return this.#sourceOnItsWay || this.#source?.load.status === 'loading';
  }

  protected override async scheduleUpdate(): Promise<void> {
    // Gauges that want one file ask for it together, in sight or not: one request.
    if (!this.hasUpdated && !this.src) await turnToDraw(this);
    this.performUpdate();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    this.localization.beforeUpdate();
    if (changed.has('view')) this.tableOpen = this.view === 'table';
    this.#readData(changed.size === 1 && changed.has('value') && Number.isFinite(this.value) && !this.#source);
    const reading = this.#reading;
    const error = this.#issues.length > 0;
    setStates(this.internals, {
      error,
      stale: error && !!reading,
      loading: this.#loading,
      empty: !error && !this.#loading && !reading,
      missing: reading?.value === null,
    });
  }

  protected override updated(changed: PropertyValues<this>): void {
    // Its code is only fetched by pages that ask for it.
    if (this.announces && changed.get('value') !== undefined)
      void import('./gauge-announcements.js').then(({ announceFigure }) => {
        announceFigure(this, this.localization);
      });
  }

  /** Attributes and, where they do not say it all, a source: to one checked reading. What stands, stands while a source is on its way. */
  #readData(onlyValue: boolean): void {
    // A new value is the change that comes often; what else the attributes say is not read again for it.
    if (!onlyValue || !this.#own) {
      this.#own = fieldsFromAttributes(this);
      this.#setting = undefined;
    }
    const { warnings } = this.#own;
    const fields = { ...this.#own.fields, ...(onlyValue && { value: this.value }) };
    const speaks = fields.value !== undefined || fields.missing !== undefined;
    if (!this.#source && this.isConnected && (this.src !== undefined || this.data !== undefined || !speaks)) void this.#bringSource();
    const found = this.#source?.find();
    if (!found) {
      if (!this.#source?.finds && speaks) this.#check(checkReading(fields), warnings);
      else if (this.#source && !this.#source.finds && !this.#loading) this.#show(undefined, [], warnings);
      return;
    }
    // Where area and period say what to find, what was found has the proper names.
    if (this.#source?.finds) {
      delete fields.area;
      delete fields.period;
    }
    if (fields.value !== undefined) delete fields.missing;
    this.#check(found.ok ? checkReading({ ...found.value, ...fields }) : found, found.ok ? [...warnings, ...found.warnings] : warnings);
  }

  #check(result: Result<Reading>, noted: readonly Issue[]): void {
    const notes = result.ok ? [...noted, ...result.warnings] : [];
    if (result.ok && !(this.strict && notes.length > 0)) this.#show(result.value, notes, []);
    else this.#show(this.#reading, this.#warnings, result.ok ? notes : result.issues);
  }

  #show(reading: Reading | undefined, warnings: readonly Issue[], issues: readonly Issue[]): void {
    this.#reading = reading;
    this.#warnings = warnings;
    this.#issues = issues;
    if (this.#source) this.#source.tell(issues, warnings, reading !== undefined);
    // What is said of failures and repairs comes with the source; the page is told there.
    else if (this.isConnected && (issues.length > 0 || warnings.length > 0 || !this.localization.words.reviewed)) void this.#bringSource();
  }

  /** Loads the code that finds figures elsewhere and says what failed. Where it does not arrive the reader is told, and can try again. */
  async #bringSource(): Promise<void> {
    if (this.#sourceOnItsWay) return;
    this.#sourceOnItsWay = true;
    try {
      const { GaugeSource } = await import('./gauge-source.js');
      this.#source ??= new GaugeSource(this, () => this.localization.locale);
    } catch {
      this.#issues = [refusal('env', '', this.localization.words.renderFailed)];
    }
    this.#sourceOnItsWay = false;
    this.requestUpdate();
  }

  #toggleTable = async ({ target }: Event): Promise<void> => {
    // What printing opened closes again after it.
    if (this.#print.printing) return;
    this.tableOpen = (target as HTMLDetailsElement).open;
    const { GaugeDownloads } = await import('./gauge-downloads.js');
    this.downloads ??= new GaugeDownloads(this, () => this.localization);
  };

  #retry = async (): Promise<void> => {
    await this.reload();
    this.#source?.announceOutcome();
  };

  protected override render(): TemplateResult {
    return this.#reading ? this.#renderReading(this.#reading) : this.#renderNothingYet();
  }

  #renderReading(reading: Reading): TemplateResult {
    const { words, locale, rightToLeft } = this.localization;
    if (this.#setting?.writer.decimals !== decimalsFor(reading))
      this.#setting = gaugeSetting(reading, words, { shape: this.shape, locale, rightToLeft });
    const setting = this.#setting;
    const { face, marks } = setting;
    const { source } = reading;
    const { meter, ...view } = gaugeFigures(reading, words, locale, setting);
    const lines = marks.strokes + view.whisker;
    const summary = attributeText(this.summary);
    const open = this.tableOpen || this.#print.printing;
    // One flat template, unrolled and without white space between tags: nested ones cost a quarter more at 153 gauges. Only what most gauges
    // do not have is nested; a source without an address is an anchor without one, which is plain text.
    // prettier-ignore
    return html`<figure part="base" class=${this.shape + (meter ? '' : ' missing')} aria-labelledby="title" aria-busy=${this.#loading || nothing}><figcaption id="title" part="title">${this.#renderTitle(setting.title)}</figcaption><p part="sentence" dir=${summary ? 'auto' : words.direction}>${summary || view.sentence}</p><div class="meter" role=${meter ? 'meter' : nothing} aria-label=${meter?.name ?? nothing} aria-valuemin=${meter?.min ?? nothing} aria-valuemax=${meter?.max ?? nothing} aria-valuenow=${meter?.now ?? nothing} aria-valuetext=${meter?.text ?? nothing}><svg part="picture" viewBox=${`0 ${setting.top} ${face.width} ${face.height - setting.top}`} aria-hidden="true"><path class="track" d=${face.track}></path><path class="fill" pathLength="100" d=${face.track} stroke-dasharray=${`${view.filled} 100`}></path><path class="ticks" d=${face.ticks}></path>${reading.bands.length ? svg`<path class="band" stroke-dasharray="2 2" d=${face.bands[0]}></path><path class="band" stroke-dasharray="6 2.5" d=${face.bands[1]}></path><path class="band" d=${face.bands[2]}></path>` : nothing}<path class="casing" d=${lines}></path><path class="marks" d=${lines}></path><path class="heads" d=${marks.heads}></path><path class="target" d=${marks.target}></path><text class="figure" x=${face.figure[0]} y=${face.figure[1]} font-size=${view.figureSize}>${view.figure}</text><text class="end" x=${face.low[0]} y=${face.low[1]}>${setting.low}</text><text class="end" x=${face.high[0]} y=${face.high[1]}>${setting.high}</text></svg></div><p class="small key" aria-hidden="true" data-small=${words.tooSmall}>${setting.key}</p>${this.#renderStatus()}<details ?open=${open} @toggle=${this.#toggleTable}><summary>${setting.rows}</summary>${open ? html`${tableTemplate(setting.title, gaugeRows(reading, words, locale), words)}${this.downloads?.template()}` : nothing}</details>${this.#source?.notes(this.#warnings)}<p class="small" ?hidden=${!source}><a href=${source?.href ?? nothing} rel="noopener noreferrer">${source && [words.source(source.label), reading.period].filter(Boolean).join(', ')}</a></p></figure>`;
  }

  #renderTitle(title: string): TemplateResult | string {
    const level = this.headingLevel ?? 0;
    return level >= 2 && level <= 6 ? html`<div role="heading" aria-level=${level}>${title}</div>` : title;
  }

  /** Loading, failure, live region: each absent in the ordinary case. */
  #renderStatus(): TemplateResult | typeof nothing {
    if (this.#source) return this.#source.template(this.#issues, this.#reading, () => void this.#retry());
    const [lost] = this.#issues;
    // prettier-ignore
    return lost
      ? html`<p>${lost.message}</p><button type="button" @click=${this.#retry}>${this.localization.words.retry}</button>`
      : nothing;
  }

  /** Before there is a reading: the author's own content, and what is happening, once the code for that is there. */
  #renderNothingYet(): TemplateResult {
    return html`${this.#renderStatus()}<slot></slot>`;
  }
}
