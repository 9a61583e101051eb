import { humanize, type PartnershipView, sourceText } from '@folkmoot/core/views/partnership';
import type { PartnershipWords } from '@folkmoot/core/wording/partnership';
import { html, nothing, type TemplateResult } from 'lit';
import { balanceTemplate } from './balance-template.js';
import { checklistTemplate } from './checklist-template.js';
import { historyTemplate } from './history-template.js';
import { ladderTemplate } from './ladder-template.js';
import { movesTemplate } from './moves-template.js';
import type { PartnershipDrawers } from './partnership-drawers.js';
import type { PartnershipSession } from './partnership-session.js';
import { regionsTemplate } from './regions-template.js';

/** What stands around the view of a partnership. */
export interface PlaySetting {
  readonly title: string;
  /** 2 to 6 makes the title a heading, and the names of the parts headings of the next level. */
  readonly headingLevel: number;
  readonly words: PartnershipWords;
  readonly session: PartnershipSession;
  readonly drawers: PartnershipDrawers;
  /** Whether the author chose the start, so that readers do not. */
  readonly startIsFixed: boolean;
  readonly rightToLeft: boolean;
  readonly isBusy: boolean;
  /** What is on its way or has failed. */
  readonly status: TemplateResult | typeof nothing;
  readonly notes: TemplateResult | typeof nothing;
}

const heading = ({ headingLevel: level }: PlaySetting, text: string, below: number): TemplateResult | string =>
  level >= 2 && level <= 6 ? html`<div role="heading" aria-level=${Math.min(level + below, 6)}>${text}</div>` : text;

/** A part with a name: a group and no landmark, of which a page has its own. */
const section = (setting: PlaySetting, name: string, content: TemplateResult): TemplateResult =>
  html`<div class="section" role="group" aria-label=${name}>
    <div class="head">${heading(setting, name, 1)}</div>
    ${content}
  </div>`;

/**
 * Where readers choose the start, and whose reading it is. Buttons, all in view: a list to choose from would act on each arrow key, and some
 * screen readers take one that comes into a page for where the reader is.
 */
const startTemplate = ({ words, session, startIsFixed }: PlaySetting): TemplateResult => {
  const { starts, moment, model } = session;
  const preset = model?.partnership?.starts[moment?.start ?? '']?.preset ?? '';
  const note = model?.forces?.presets[preset]?.note;
  return html`${
      startIsFixed || starts.length < 2
        ? nothing
        : html`<div class="starts" role="group" aria-label=${words.startLabel}>
            <span>${words.startLabel}:</span> ${starts.map(
              (start) =>
                html`<button type="button" data-start=${start} aria-pressed=${start === moment?.start ? 'true' : 'false'}>
                  ${humanize(start)}
                </button>`,
            )}
          </div>`
    }
    <p class="small">${note ? `${note}. ` : nothing}${words.assumptionsNote}</p>`;
};

const waysUpTemplate = ({ waysUp, ended }: PartnershipView, words: PartnershipWords): TemplateResult =>
  waysUp.length === 0
    ? html`<p>${ended ? words.nothingMore : words.noWayUp}</p>`
    : html`${waysUp.map(
        ({ by, sentence, conditions }) =>
          html`<p><b>${by}.</b> ${sentence}</p>
            ${checklistTemplate(conditions, words)}`,
      )}`;

/** A partnership at one moment: where it stands, what happened, what it would take to move up, and what can happen next. */
export const playTemplate = (view: PartnershipView, setting: PlaySetting): TemplateResult => {
  const { title, words, session, drawers, rightToLeft, isBusy, status, notes } = setting;
  const { deed, what } = view.outcome;
  const sources = session.model?.sources ?? [];
  return html`<figure part="base" class=${rightToLeft ? 'rtl' : ''} aria-labelledby="title" aria-busy=${isBusy ? 'true' : nothing}>
    <figcaption id="title" part="title">${heading(setting, title, 0)}</figcaption>
    <p class="stage" tabindex="-1">${view.stage}</p>
    <p part="sentence">${view.sentence}</p>
    ${status}${startTemplate(setting)} ${ladderTemplate(view.ladder, words.ladder, words.beside)}
    ${section(
      setting,
      words.historyTitle,
      html`<p>${words.after(deed)} ${what} ${view.restored} ${view.changed}</p>
        ${session.refusedSaved ? html`<p class="message">${session.refusedSaved}</p>` : nothing}${historyTemplate(view.history, words)}`,
    )}
    <div class="pair">
      ${section(setting, words.wayUpTitle, waysUpTemplate(view, words))}
      ${section(setting, `${words.balanceTitle}: ${view.balance.figure}`, balanceTemplate(view.balance, words.balanceEnds))}
    </div>
    ${drawers.template('numbers', words.assumptionsOpen)}
    ${section(setting, words.movesTitle, movesTemplate(view.owners, words, drawers.opened))}
    ${section(setting, words.regionsTitle, regionsTemplate(view.regions))}
    ${drawers.template('tables', words.tablesOpen)}${drawers.template('keep', words.keepOpen)}${notes}
    ${sources.length > 0 ? html`<p class="small">${words.sources(sources.map(sourceText).join('; '))}</p>` : nothing}
  </figure>`;
};
