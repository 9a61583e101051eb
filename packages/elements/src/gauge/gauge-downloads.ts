import type { Reading } from '@folkmoot/core/indicators';
import { gaugeRows } from '@folkmoot/core/views';
import { gaugeSentence, type Words } from '@folkmoot/core/wording';
import { occasionalWordsFor } from '@folkmoot/core/wording/occasional';
import { html, type LitElement, nothing, type TemplateResult } from 'lit';
import { announce } from '../shell/announce.js';
import { backgroundBehind, csvBlob, fileName, pngBlob, saveFile, svgText } from '../shell/download.js';

/** What a gauge's downloads need of it. */
type Host = LitElement & { readonly reading?: Reading };

/** The downloads of a gauge, made when a reader opens them: its data as CSV, its picture as SVG and as PNG. */
export class GaugeDownloads {
  readonly #host: Host;
  readonly #language: () => { readonly words: Words; readonly locale: string };
  #note = '';

  constructor(host: Host, language: () => { readonly words: Words; readonly locale: string }) {
    this.#host = host;
    this.#language = language;
  }

  /** Three buttons, beside a reading, and what to know where one of them could not do its work. */
  template(): TemplateResult {
    const words = occasionalWordsFor(this.#language().locale);
    const button = (label: string, save: (reading: Reading) => Promise<void> | void): TemplateResult =>
      html`<button type="button" @click=${() => save(this.#host.reading as Reading)}>${label}</button>`;
    return html`<p>
        ${button(words.downloadData, this.#saveData)}${button(words.downloadPicture, this.#savePicture)}${button(words.downloadImage, this.#saveImage)}
      </p>
      ${this.#note ? html`<p class="message">${this.#note}</p>` : nothing}`;
  }

  #saveData = (reading: Reading): void => {
    const { words, locale } = this.#language();
    this.#save(csvBlob([[words.item, words.value], ...gaugeRows(reading, words, locale)]), reading, 'csv');
  };

  #savePicture = (reading: Reading): void => {
    this.#save(new Blob([this.#picture(reading)], { type: 'image/svg+xml' }), reading, 'svg');
  };

  #saveImage = async (reading: Reading): Promise<void> => {
    try {
      this.#save(await pngBlob(this.#picture(reading)), reading, 'png');
      this.#note = '';
    } catch {
      // The page's policy has no place for an image made here (`img-src` without `blob:`).
      this.#note = occasionalWordsFor(this.#language().locale).imageRefused;
      announce(this.#host, this.#note);
    }
    this.#host.requestUpdate();
  };

  #picture(reading: Reading): string {
    const { words, locale } = this.#language();
    const picture = this.#host.renderRoot.querySelector('svg');
    return picture ? svgText(picture, this.#title(reading), gaugeSentence(reading, words, locale).full, backgroundBehind(this.#host)) : '';
  }

  #title({ label, area, period }: Reading): string {
    return [label, area, period].filter(Boolean).join(' ');
  }

  #save(blob: Blob, reading: Reading, ending: string): void {
    saveFile(this.#host.ownerDocument, blob, fileName(this.#title(reading), ending));
  }
}
