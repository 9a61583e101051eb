import { html, type TemplateResult } from 'lit';
import { type Attributes, attributes } from './attributes.js';

/** A gauge with these attributes. */
export const gauge = (args: Attributes): TemplateResult => html`<folkmoot-gauge ${attributes(args)}></folkmoot-gauge>`;

/** An address of a file beside the stories, wherever they are served from. */
export const dataAddress = (file: string): string => `${import.meta.env.BASE_URL}data/${file}`;
