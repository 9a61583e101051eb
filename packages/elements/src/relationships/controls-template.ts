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
const MINUS = 'M4 10H16';
const PLUS = 'M4 10H16M10 4V16';
const PANS: readonly (readonly [x: -1 | 0 | 1, y: -1 | 0 | 1, sign: string])[] = [
  [-1, 0, 'M13 4L7 10L13 16'],
  [1, 0, 'M7 4L13 10L7 16'],
  [0, -1, 'M4 13L10 7L16 13'],
  [0, 1, 'M4 7L10 13L16 7'],
];

/** A handler that passes a value on. */
const passing =
  <Value>(act: (value: Value) => void, value: Value) =>
  (): void => {
    act(value);
  };

const valueOf = ({ target }: Event): string => (target as HTMLInputElement | HTMLSelectElement).value;

/** The chooser of regimes, one toolbar for views and zoom, and the search. */
export const controlsTemplate = (controls: Controls): TemplateResult =>
  html`${controls.isFixed || controls.regimes.length < 2 ? nothing : chooserTemplate(controls)}${toolbarTemplate(controls)}${searchTemplate(controls)}`;

const chooserTemplate = ({ regimes, regime, words, choose }: Controls): TemplateResult =>
  html`<label>
    ${words.regime}
    <select
      aria-label=${words.regime}
      @change=${(event: Event) => {
        choose(valueOf(event));
      }}
    >
      ${regimes.map(({ id, title }) => html`<option value=${id} .selected=${id === regime}>${title}</option>`)}
    </select>
  </label>`;

const searchTemplate = ({ words, query, found, search, goTo }: Controls): TemplateResult =>
  html`<div class="search">
    <label>
      ${words.find}
      <input
        type="search"
        autocomplete="off"
        aria-label=${words.find}
        .value=${query}
        @input=${(event: Event) => {
          search(valueOf(event));
        }}
        @keydown=${({ key }: KeyboardEvent) => {
          if (key === 'Enter' && found[0]) goTo(found[0].id);
        }}
      />
    </label>
    ${
      query.trim() === ''
        ? nothing
        : html`<ul role="list">
            ${
              found.length === 0
                ? html`<li>${words.nobodyFound}</li>`
                : found.map(
                    ({ id, name }) => html`<li><button type="button" class="link" @click=${passing(goTo, id)}>${name}</button></li>`,
                  )
            }
          </ul>`
    }
  </div>`;

const toolbarTemplate = ({ view, hasRoom, isZoomed, allOpen, words, show, zoom, pan, openAll }: Controls): TemplateResult => {
  const views = hasRoom ? VIEWS : VIEWS.slice(1);
  const button = (label: string, act: () => void, icon?: string): TemplateResult =>
    icon === undefined
      ? html`<button type="button" tabindex="-1" @click=${act}>${label}</button>`
      : html`<button type="button" tabindex="-1" class="icon" aria-label=${label} @click=${act}>
          <svg width="1.25em" height="1.25em" viewBox="0 0 20 20" aria-hidden="true"><path d=${icon}></path></svg>
        </button>`;
  const moves = (): readonly TemplateResult[] =>
    PANS.map(([x, y, icon], index) =>
      button(
        words.pan[index] ?? '',
        passing(
          ([right, down]) => {
            pan(right, down);
          },
          [x, y] as const,
        ),
        icon,
      ),
    );
  const zooms = (): TemplateResult =>
    html`${button(words.zoomOut, passing(zoom, -1), MINUS)}${button(words.zoomIn, passing(zoom, 1), PLUS)}${
      isZoomed ? html`${button(words.fit, passing(zoom, 0))}${moves()}` : nothing
    }`;
  return html`<div class="bar" role="toolbar" aria-label=${words.toolbar}>
    ${views.map(
      (name, index) =>
        html`<button
          type="button"
          tabindex=${index === 0 ? 0 : -1}
          aria-pressed=${name === view ? 'true' : 'false'}
          @click=${passing(show, name)}
        >
          ${words.views[name]}
        </button>`,
    )}${view === 'diagram' ? zooms() : nothing}${view === 'list' ? button(allOpen ? words.closeAll : words.openAll, openAll) : nothing}
  </div>`;
};
