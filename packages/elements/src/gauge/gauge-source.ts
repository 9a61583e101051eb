import { readFields, type Reading, type ReadingFields } from '@folkmoot/core/indicators';
import type { Issue, Result } from '@folkmoot/core/issues';
import { occasionalWordsFor } from '@folkmoot/core/wording/occasional';
import { wordsFor } from '@folkmoot/core/wording';
import { html, type LitElement, nothing, type TemplateResult } from 'lit';
import { announce, ANNOUNCER_SLOT } from '../shell/announce.js';
import { ChildJsonController } from '../shell/child-json-controller.js';
import { fireError, fireLoad } from '../shell/events.js';
import { notesTemplate } from '../shell/notes-template.js';
import { ResourceController } from '../shell/resource-controller.js';
import { type LoadState, statusTemplate } from '../shell/status-templates.js';
import { type FindReading, findInResource, type Wanted } from './find-in-resource.js';
import { GaugeInModel } from './gauge-in-model.js';

/** A framework sets `null` for nothing, and so does an attribute that is taken off. */
const isGiven = <T>(value: T | null | undefined): value is T => value !== undefined && value !== null;

/** What a source needs of its gauge. */
export interface SourceHost extends LitElement, Wanted {
  readonly label?: string;
  readonly src?: string;
  readonly type?: string;
  readonly data?: unknown;
  readonly renderedOnServer: boolean;
}

/**
 * Where a gauge's data comes from when its attributes do not say it all: the `data` property, an address, JSON inside the tag, or the
 * model around it; the first that is given. Loaded with the first gauge that needs it, so that a gauge fed by attributes never pays.
 */
export class GaugeSource {
  readonly #host: SourceHost;
  readonly #locale: () => string;
  readonly #json: ChildJsonController;
  readonly #resource: ResourceController<FindReading>;
  readonly #model: GaugeInModel;
  /** The object last read and what came of it: reading it again for each rendering would be waste, and would fire again. */
  #read?: { readonly input: unknown; readonly result: Result<ReadingFields> };
  #failed = '';
  /** Data has come that the page has not yet been told of. */
  #arrived = false;
  /** When an object was last read well; an address remembers that itself. */
  #readAt?: Date;

  constructor(host: SourceHost, locale: () => string) {
    this.#host = host;
    this.#locale = locale;
    this.#json = new ChildJsonController(host);
    this.#resource = new ResourceController<FindReading>(
      host,
      () => occasionalWordsFor(locale()),
      async (resource) => {
        const find = await findInResource(resource);
        const first = find(host);
        return first.ok ? { ok: true, value: find, warnings: first.warnings } : first;
      },
      () => {
        this.#arrived = true;
        this.#failed = '';
      },
    );
    this.#model = new GaugeInModel(host);
  }

  get load(): LoadState {
    return this.#resource;
  }

  /** Whether the gauge's `area` and `period` say what to find, rather than what it is called. */
  get finds(): boolean {
    const { data, indicator } = this.#host;
    return !isGiven(data) && (this.#src !== undefined || (isGiven(indicator) && !this.#json.result));
  }

  /** A blank address is none. */
  get #src(): string | undefined {
    return this.#host.src?.trim() || undefined;
  }

  /**
   * The fields of the present reading, `undefined` while it is on its way or where nothing is given. An address is fetched when it is new; another
   * area, indicator or period of the same file is found in what is there.
   */
  find(): Result<ReadingFields> | undefined {
    const { data, type, indicator, area, period } = this.#host;
    this.#resource.request(isGiven(data) ? undefined : this.#src, type);
    if (isGiven(data)) return this.#once(data, () => readFields(data));
    if (this.#src !== undefined) {
      const { status, issues, value } = this.#resource;
      // What stands, stands while something else is on its way: the old file need not know the new area.
      if (status === 'loading') return undefined;
      return status === 'failed' ? { ok: false, issues } : value?.(this.#host);
    }
    const { result } = this.#json;
    if (result) return this.#once(result, () => (result.ok ? readFields(result.value) : result));
    return isGiven(indicator) ? this.#model.find(indicator, area ?? undefined, period ?? undefined) : undefined;
  }

  #once(input: unknown, read: () => Result<ReadingFields>): Result<ReadingFields> {
    const last = this.#read;
    if (last && last.input === input) return last.result;
    const result = read();
    this.#read = { input, result };
    // Another object with the same fault is another failure.
    this.#failed = '';
    this.#arrived = result.ok;
    if (result.ok) this.#readAt = new Date();
    return result;
  }

  /** Tells the page how reading ended: of data that has come, with all that was noted, or of a failure; each once. */
  tell(issues: readonly Issue[], warnings: readonly Issue[], keptLastGood: boolean): void {
    const arrived = this.#arrived;
    const message = issues[0]?.message ?? '';
    // A failure to fetch has been told already.
    const failed = message !== '' && message !== this.#failed && this.#resource.status !== 'failed';
    this.#arrived = false;
    this.#failed = message;
    if (!failed && !(arrived && message === '')) return;
    // After the picture, so that a listener sees what it is told about.
    void this.#host.updateComplete.then(() => {
      if (failed) fireError(this.#host, 'read', issues, keptLastGood);
      else fireLoad(this.#host, warnings);
    });
  }

  reload(): Promise<void> {
    return this.#resource.reload();
  }

  /**
   * What stands beside or, before there is a reading, in place of the gauge: loading, failure or emptiness in words, and the slot of the
   * live region. `issues` are those of the reading, where it is the reading and not the load that failed.
   */
  template(issues: readonly Issue[], reading: Reading | undefined, retry: () => void): TemplateResult | typeof nothing {
    const locale = this.#locale();
    const load = this.#resource;
    const host = this.#host;
    const loadedAt = reading && (load.loadedAt ?? this.#readAt);
    const of = this.finds && load.status !== 'failed' && reading && [reading.area, reading.period].filter(Boolean).join(', ');
    const shown: LoadState =
      issues.length > 0 && load.status !== 'loading' ? { status: 'failed', slow: 0, issues, loadedAt, src: load.src, shown: of } : load;
    const said = statusTemplate(shown, occasionalWordsFor(locale), locale, this.#src === undefined ? undefined : retry);
    const announcer = html`<slot name=${ANNOUNCER_SLOT}></slot>`;
    const { untitledGauge, area } = wordsFor(locale);
    if (reading) return html`${said}${this.#model.areaChoice(host, area, reading.area)}${announcer}`;
    const { empty } = occasionalWordsFor(locale);
    // Something of the author's own is better than our "nothing to show".
    const bare = ![...host.childNodes].some((node) =>
      'matches' in node ? !(node as Element).matches('script, [slot]') : node.textContent?.trim(),
    );
    const idle = shown.status === 'idle' || (shown.status === 'ready' && issues.length === 0);
    return html`<figure part="base" aria-label=${host.label ?? untitledGauge} aria-busy=${shown.status === 'loading' ? 'true' : nothing}>
      ${host.label ? html`<figcaption part="title">${host.label}</figcaption>` : nothing}${said}${idle && bare ? html`<p>${empty}</p>` : nothing}${announcer}
    </figure>`;
  }

  /** What was repaired, folded; absent where nothing was. */
  notes(warnings: readonly Issue[]): TemplateResult | typeof nothing {
    return notesTemplate(warnings, this.#locale());
  }

  /** Says how a load ended that the reader asked for. */
  announceOutcome(): void {
    const [issue] = this.#resource.issues;
    void this.#host.updateComplete.then(() => {
      const sentence = this.#host.renderRoot.querySelector('[part=sentence]')?.textContent;
      announce(this.#host, issue ? occasionalWordsFor(this.#locale()).failed[issue.code] : (sentence ?? ''));
    });
  }
}
