/* eslint-disable lit-a11y/no-redundant-role -- WebKit takes a list without markers for none */
import { safeHref } from '@folkmoot/core/url';
import type { BodyPanel, PanelLink, TieSentence } from '@folkmoot/core/views/relationships/details';
import type { RelationshipsDetailWords } from '@folkmoot/core/wording/relationships/details';
import { html, nothing, svg, type TemplateResult } from 'lit';
import { sample } from './samples.js';

/** The ring of what is inferred, on a sample of its line. */
const RING = 'M9 6a3 3 0 1 0 6 0a3 3 0 1 0-6 0Z';

/** What can be done from a panel, and how its trace stands. */
export interface PanelActions {
  readonly goTo: (body: string) => void;
  /** Absent where the author fixed the regime. */
  readonly goToRegime: ((regime: string) => void) | undefined;
  readonly trace: (direction: 'up' | 'down' | undefined) => void;
  readonly direction: 'up' | 'down' | undefined;
  /** What the trace found. */
  readonly traced: string | undefined;
  /** Absent in a list, where the body's own button closes it; tracing is for the picture. */
  readonly close: (() => void) | undefined;
  /** Whether the legend hides this relationship. */
  readonly isHidden: (tie: TieSentence) => boolean;
}

/** What there is to say of a body, in sentences; each other body is a button that leads to it. */
export const panelTemplate = (panel: BodyPanel, words: RelationshipsDetailWords, actions: PanelActions): TemplateResult => {
  const { facts, note, source, href, topics, nothingOf, partOf, members, alsoIn } = panel;
  const safe = href === undefined ? null : safeHref(href);
  const leadTo = (title: string, links: readonly PanelLink[], go: ((id: string) => void) | undefined): TemplateResult | typeof nothing =>
    links.length === 0
      ? nothing
      : html`<p>
          ${title}
          ${links.map(({ id, name }) =>
            go
              ? html`<button
                  type="button"
                  class="link"
                  @click=${() => {
                    go(id);
                  }}
                >
                  ${name}
                </button> `
              : html`<span class="link">${name}</span> `,
          )}
        </p>`;
  return html`
    ${
      actions.close
        ? html`<div class="panel-head">
            <p class="heading"><bdi>${panel.name}</bdi></p>
            <button type="button" @click=${actions.close}>${words.close}</button>
          </div>`
        : nothing
    }
    <p class="small">${facts.join(' ')} ${note ?? ''} ${source ?? ''}</p>
    ${topics.map(
      ({ name, title, ties }) =>
        html`<p class="topic" id="topic-${panel.id}-${name}">${title}</p>
          <ul role="list" class="ties">
            ${ties.map((tie) => tieTemplate(tie, actions))}
          </ul>`,
    )}
    ${nothingOf === undefined ? nothing : html`<p>${nothingOf}</p>`}
    ${leadTo(words.partOf, partOf ? [partOf] : [], actions.goTo)}${leadTo(words.members, members, actions.goTo)}${leadTo(words.alsoIn, alsoIn, actions.goToRegime)}
    ${safe === null ? nothing : html`<p><a href=${safe} rel="noopener noreferrer">${words.about}</a></p>`}
    ${actions.close ? traceTemplate(words, actions) : nothing}
  `;
};

const tieTemplate = (tie: TieSentence, { goTo, isHidden }: PanelActions): TemplateResult => {
  const { id, name } = tie.other;
  return html`<li class=${isHidden(tie) ? 'hidden-tie' : ''}>
    <svg class="lines" width="2.25em" height="0.75em" viewBox="0 0 36 12" aria-hidden="true">
      ${sample(tie.absent ? 'absent' : tie.family)}${
        tie.inferred ? svg`<path class="${tie.absent ? 'absent' : tie.family} inferred ring" d=${RING}></path>` : nothing
      }
    </svg>
    <div>
      ${
        id === undefined
          ? html`<p class="lead">${tie.lead} ${name}</p>`
          : html`<button
              type="button"
              class="lead"
              @click=${() => {
                goTo(id);
              }}
            >
              ${tie.lead} <u>${name}</u>
            </button>`
      }
      <p class="small">${tie.facts}.${tie.note === undefined ? nothing : html` <q>${tie.note}</q>.`} ${tie.source ?? nothing}</p>
    </div>
  </li>`;
};

const traceTemplate = (words: RelationshipsDetailWords, { trace, traced, direction }: PanelActions): TemplateResult => {
  const button = (way: 'up' | 'down', label: string): TemplateResult =>
    html`<button
      type="button"
      aria-pressed=${direction === way ? 'true' : 'false'}
      @click=${() => {
        trace(direction === way ? undefined : way);
      }}
    >
      ${label}
    </button>`;
  return html`<p>${button('up', words.traceUp)}${button('down', words.traceDown)}</p>
    ${traced === undefined ? nothing : html`<p>${traced}</p>`}`;
};
