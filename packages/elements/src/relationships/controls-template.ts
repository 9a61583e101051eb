/* eslint-disable lit-a11y/no-redundant-role -- WebKit takes a list without markers for none */
import type { GovernanceModel } from '@folkmoot/core/model';
import type { RelationshipsDetailWords } from '@folkmoot/core/wording/relationships/details';
import { html, nothing, type TemplateResult } from 'lit';
import type { RelationshipsViewName } from './relationships.types.js';

/** What stands above the picture, and how it stands. */
export interface Controls {
  readonly regimes: GovernanceModel['regimes'];
  /** The id of the regime shown; the chooser is left out where the author fixed it. */
  readonly regime: string;
  readonly isFixed: boolean;
  readonly view: RelationshipsViewName;
  /** Whether the page has room for a picture. */
  readonly hasRoom: boolean;
  readonly isZoomed: boolean;
  readonly allOpen: boolean;
  readonly query: string;
  readonly found: readonly { readonly id: string; readonly name: string }[];
  readonly words: RelationshipsDetailWords;
  readonly choose: (regime: string) => void;
  readonly show: (view: RelationshipsViewName) => void;
  readonly zoom: (step: -1 | 0 | 1) => void;
  readonly pan: (x: -1 | 0 | 1, y: -1 | 0 | 1) => void;
  readonly openAll: () => void;
  readonly search: (query: string) => void;
  readonly goTo: (body: string) => void;
}

const VIEWS: readonly RelationshipsViewName[] = ['diagram', 'list', 'table'];
const PANS: readonly (readonly [x: -1 | 0 | 1, y: -1 | 0 | 1, sign: string])[] = [
  [-1, 0, '←'],
  [1, 0, '→'],
  [0, -1, '↑'],
  [0, 1, '↓'],
];

/** The chooser of regimes, one toolbar for views and zoom, and the search. */
export const controlsTemplate = (controls: Controls): TemplateResult => {
  const { regimes, regime, isFixed, words, query, found, choose, search, goTo } = controls;
  return html`${
      isFixed || regimes.length < 2
        ? nothing
        : html`<label
            >${words.regime}
            <select
              @change=${(event: Event) => {
                choose((event.target as HTMLSelectElement).value);
              }}
            >
              ${regimes.map(({ id, title }) => html`<option value=${id} ?selected=${id === regime}>${title}</option>`)}
            </select></label
          >`
    }
    ${toolbar(controls)}
    <div class="search">
      <label
        >${words.find}
        <input
          type="search"
          autocomplete="off"
          .value=${query}
          @input=${(event: Event) => {
            search((event.target as HTMLInputElement).value);
          }}
      /></label>
      ${
        query.trim() === ''
          ? nothing
          : html`<ul role="list">
              ${found.map(
                ({ id, name }) =>
                  html`<li>
                    <button
                      type="button"
                      class="link"
                      @click=${() => {
                        goTo(id);
                      }}
                    >
                      ${name}
                    </button>
                  </li>`,
              )}${found.length === 0 ? html`<li>${words.nobodyFound}</li>` : nothing}
            </ul>`
      }
    </div>`;
};

const toolbar = ({ view, hasRoom, isZoomed, allOpen, words, show, zoom, pan, openAll }: Controls): TemplateResult => {
  const views = hasRoom ? VIEWS : VIEWS.slice(1);
  const button = (label: string, act: () => void, sign?: string): TemplateResult =>
    html`<button type="button" tabindex="-1" aria-label=${sign ? label : nothing} @click=${act}>${sign ?? label}</button>`;
  return html`<div class="bar" role="toolbar" aria-label=${words.toolbar}>
    ${views.map(
      (name, index) =>
        html`<button
          type="button"
          tabindex=${index === 0 ? 0 : -1}
          aria-pressed=${name === view ? 'true' : 'false'}
          @click=${() => {
            show(name);
          }}
        >
          ${words.views[name]}
        </button>`,
    )}${
      view === 'diagram'
        ? html`${button(
            words.zoomOut,
            () => {
              zoom(-1);
            },
            '−',
          )}${button(
            words.zoomIn,
            () => {
              zoom(1);
            },
            '+',
          )}${
            isZoomed
              ? html`${button(words.fit, () => {
                  zoom(0);
                })}${PANS.map(([x, y, sign], index) =>
                  button(
                    words.pan[index] ?? sign,
                    () => {
                      pan(x, y);
                    },
                    sign,
                  ),
                )}`
              : nothing
          }`
        : nothing
    }${view === 'list' ? button(allOpen ? words.closeAll : words.openAll, openAll) : nothing}
  </div>`;
};
