/* eslint-disable lit-a11y/no-redundant-role -- WebKit takes a list without markers for none */
import type { BodyView, TierView } from '@folkmoot/core/views/relationships';
import type { RelationshipsWords } from '@folkmoot/core/wording/relationships';
import { html, nothing, type TemplateResult } from 'lit';
import { sample } from './samples.js';

/** What the buttons of bodies are made from. */
export interface Bodies {
  readonly tiers: readonly TierView[];
  /** The body that Tab comes to. */
  readonly current: string | undefined;
  readonly isOpen: (body: string) => boolean;
  readonly isFaint: (body: string) => boolean;
  readonly words: RelationshipsWords;
  readonly number: (value: number) => string;
}

/** Bodies over their boxes: real buttons with real text; only their places come from the picture. White space would show in them. */
// prettier-ignore
export const placedBodies = (
  { tiers, current, isOpen, isFaint }: Bodies,
  linesOf: (body: string) => readonly string[] | undefined,
): readonly TemplateResult[] =>
  tiers.map(
    ({ heading, bodies, empty }) =>
      html`<div role="group" aria-label=${heading}>${empty ? html`<p class="aloud">${empty}</p>` : html`<ul role="list">${bodies.map(
        ({ id, name, spoken, isMember }) => html`<li><button type="button" dir="auto" class="body ${isFaint(id) ? 'faint' : ''} ${isMember ? 'member' : ''}" .value=${id} tabindex=${id === current ? 0 : -1} aria-label=${spoken} aria-expanded=${isOpen(id)} aria-controls=${isOpen(id) ? 'panel' : nothing} .textContent=${linesOf(id)?.join('\n') ?? name}></button></li>`,
      )}</ul>`}</div>`,
  );

/** Bodies as a list, band by band, each with what it has by family; an open one is followed by what there is to say of it. */
// prettier-ignore
export const listedBodies = (bodies: Bodies, panel: (body: string) => unknown): readonly TemplateResult[] =>
  bodies.tiers.map(
    ({ heading, bodies: some, empty }, index) =>
      html`<div role="group" aria-labelledby="tier-${index}"><p class="heading" id="tier-${index}">${heading}</p>${
        empty ? html`<p class="small">${empty}</p>` : html`<ul role="list">${some.map((body) => listed(bodies, body, panel))}</ul>`
      }</div>`,
  );

// prettier-ignore
const listed = ({ words, number, current, isOpen }: Bodies, body: BodyView, panel: (body: string) => unknown): TemplateResult =>
  html`<li><button type="button" class="listed ${body.isMember ? 'member' : ''}" .value=${body.id} tabindex=${body.id === current ? 0 : -1} aria-expanded=${isOpen(body.id)}><span class="name" dir="auto">${body.name}</span>${
    body.inferred ? html` <span class="tag">${words.inferred.toLowerCase()}</span>` : nothing
  }<span class="marks">${body.counts.map(
    ({ family, count }) => html`<span class="mark"><svg class="lines" width="2.25em" height="0.75em" viewBox="0 0 36 12" aria-hidden="true">${sample(family)}</svg><span class="aloud">${words.families[family]}</span> ${number(count)}</span> `,
  )}${body.absences > 0 ? html`<span class="tag">${words.absences(number(body.absences), body.absences)}</span>` : nothing}</span></button>${isOpen(body.id) ? panel(body.id) : nothing}</li>`;
