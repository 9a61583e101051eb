import type { Filter } from '@folkmoot/core/views/relationships';
import { bodyPanel } from '@folkmoot/core/views/relationships/details';
import type { RelationshipsDetailWords } from '@folkmoot/core/wording/relationships/details';
import { html, type LitElement, nothing, type TemplateResult } from 'lit';
import { type PanelActions, panelTemplate } from './panel-template.js';
import { type Traced, tracedFrom } from './reader-focus.js';
import type { Scene } from './scene.js';

/** What there is to say of a body: below its line in a list, below the picture in a diagram; and the trace that begins there. */
export class PanelPart {
  /** Which way is traced. */
  direction?: 'up' | 'down';
  /** Whether it stays in sight while the picture is: where the reader selected, and wants to see at once what there is to say. */
  isDocked = false;
  readonly #host: LitElement;

  constructor(host: LitElement) {
    this.#host = host;
  }

  /** What the trace found; `undefined` where there is none. */
  traced(scene: Scene, words: RelationshipsDetailWords, body: string | undefined): Traced | undefined {
    return this.direction && body !== undefined ? tracedFrom(scene, body, this.direction === 'up', words) : undefined;
  }

  /** Nothing where the regime has no such body. */
  template(
    scene: Scene,
    words: RelationshipsDetailWords,
    body: string,
    hidden: ReadonlySet<Filter>,
    { goTo, goToRegime, close }: Pick<PanelActions, 'goTo' | 'goToRegime'> & { readonly close: () => void },
  ): TemplateResult | typeof nothing {
    const { model, regime, grouping, locale, list, shown, isFixed } = scene;
    const panel = bodyPanel(model, grouping?.regimeOf(body) ?? regime, body, words, locale, list);
    if (!panel) return nothing;
    const isBelow = shown === 'diagram';
    const inside = panelTemplate(panel, words, {
      goTo,
      goToRegime: isFixed ? undefined : goToRegime,
      close: isBelow ? close : undefined,
      trace: (direction) => {
        this.direction = direction;
        this.#host.requestUpdate();
      },
      direction: this.direction,
      traced: this.traced(scene, words, body)?.sentence,
      isHidden: ({ family, absent, inferred }) => hidden.has(absent ? 'absent' : family) || (inferred && hidden.has('inferred')),
    });
    return isBelow
      ? html`<div class="panel ${this.isDocked ? 'docked' : ''}" id="panel" role="group" aria-label=${panel.name}>${inside}</div>`
      : html`<div class="said">${inside}</div>`;
  }
}
