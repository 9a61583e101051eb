import { changeNumbers, createAdjuster } from '@folkmoot/core/partnership/adjust';
import { sceneOf } from '@folkmoot/core/views/partnership';
import { numbersView, type NumberView, type NumbersView } from '@folkmoot/core/views/partnership/numbers';
import { partnershipDrawerWordsFor, type PartnershipDrawerWords } from '@folkmoot/core/wording/partnership/drawers';
import { safeHref } from '@folkmoot/core/url';
import { html, nothing, type TemplateResult } from 'lit';
import { announce } from '../shell/announce.js';
import type { Drawer, PartnershipDesk } from './partnership-desk.js';
import { wearDrawerStyles } from './wear-drawer-styles.js';

/** The ratings and parameters, whose they are, and fields to put others in their place. */
export class PartnershipNumbers implements Drawer {
  readonly #desk: PartnershipDesk;
  #note = '';

  constructor(desk: PartnershipDesk) {
    this.#desk = desk;
    wearDrawerStyles(desk.host);
  }

  get #words(): PartnershipDrawerWords {
    return partnershipDrawerWordsFor(this.#desk.language.locale);
  }

  template(): TemplateResult | typeof nothing {
    const { session, language, words } = this.#desk;
    const { player, rehearsal, model } = session;
    if (!player || !rehearsal || !model) return nothing;
    const drawer = this.#words;
    const view = numbersView(sceneOf(player, rehearsal, words(), language.locale), model, drawer);
    return html`<p class="small">${drawer.numbersHelp} ${view.scale}</p>
      ${this.#note ? html`<p class="message">${this.#note}</p>` : nothing}
      ${view.groups.map(
        ({ kind, label, numbers }) =>
          html`<fieldset>
            <legend>${label}</legend>
            ${numbers.map((number) => this.#field(kind, number))}
          </fieldset>`,
      )}
      ${this.#remarks(view, drawer)}`;
  }

  #field(kind: 'ratings' | 'parameters', number: NumberView): TemplateResult {
    const { label, facts, changed, value, min, max } = number;
    return html`<label class="number"
      ><span>${label}<br /><small>${facts}${changed ? html`; <b>${changed}</b>` : nothing}</small></span>
      <input
        type="number"
        inputmode="decimal"
        min=${min}
        max=${max}
        step="any"
        .value=${value === null ? '' : String(value)}
        @change=${(event: Event) => {
          this.#change(kind, number, event.target as HTMLInputElement);
        }}
    /></label>`;
  }

  #remarks({ notes, sources }: NumbersView, drawer: PartnershipDrawerWords): TemplateResult {
    const list = (title: string, items: readonly (TemplateResult | string)[]): TemplateResult | typeof nothing =>
      items.length > 0
        ? html`<p class="small"><b>${title}</b></p>
            <ul class="remarks small">
              ${items.map((item) => html`<li>${item}</li>`)}
            </ul>`
        : nothing;
    return html`${list(drawer.modellersNotes, notes)}${list(
      drawer.sources,
      sources.map(({ text, href }) => {
        const safe = href === undefined ? null : safeHref(href, this.#desk.host.baseURI);
        return safe === null ? text : html`<a href=${safe} rel="noopener noreferrer">${text}</a>`;
      }),
    )}`;
  }

  #change(kind: 'ratings' | 'parameters', { id, label, value, min, max }: NumberView, field: HTMLInputElement): void {
    const { session, moved, host } = this.#desk;
    const drawer = this.#words;
    const empty = field.value.trim() === '' && !field.validity.badInput;
    const wanted = empty && kind === 'ratings' ? null : field.valueAsNumber;
    const fault =
      wanted !== null && !Number.isFinite(wanted)
        ? drawer.notANumber(label)
        : wanted !== null && (wanted < min || wanted > max)
          ? drawer.outOfRange(label, String(min), String(max))
          : this.#weighsNothing(id, wanted)
            ? drawer.allWeightsNought
            : '';
    this.#note = fault;
    if (fault) {
      field.value = value === null ? '' : String(value);
      announce(host, fault);
      host.requestUpdate();
    } else if (wanted !== value) {
      const changes = kind === 'ratings' ? { ratings: { [id]: wanted } } : { parameters: nested(id, wanted ?? 0) };
      session.move(({ player, rehearsal }) => changeNumbers(createAdjuster(player.statechart), rehearsal, changes));
      moved('numbers');
    }
  }

  /** Whether no side would count any more: then there is no balance to speak of. */
  #weighsNothing(id: string, wanted: number | null): boolean {
    const { player, moment } = this.#desk.session;
    if (wanted !== 0 || !id.startsWith('lambda.') || !player || !moment) return false;
    return Object.entries(player.parameters(moment.state)).every(
      ([name, value]) => !name.startsWith('lambda.') || name === id || value === 0,
    );
  }
}

/** `theta.strong` as `{theta: {strong}}`, the form in which a model has it. */
const nested = (name: string, value: number): Readonly<Record<string, number | Readonly<Record<string, number>>>> => {
  const dot = name.indexOf('.');
  return dot < 0 ? { [name]: value } : { [name.slice(0, dot)]: { [name.slice(dot + 1)]: value } };
};
