import type { RelationshipsLayout } from '@folkmoot/core/layout/relationships';
import { regimeTables, type TextTable } from '@folkmoot/core/views/relationships/details';
import { svgFile } from '@folkmoot/core/views/relationships/file';
import { relationshipsWordsFor } from '@folkmoot/core/wording/relationships';
import { relationshipsDetailWordsFor } from '@folkmoot/core/wording/relationships/details';
import { occasionalWordsFor } from '@folkmoot/core/wording/occasional';
import { html, nothing, type LitElement, type TemplateResult } from 'lit';
import { announce } from '../shell/announce.js';
import { csvBlob, fileName, pngBlob, saveFile } from '../shell/download.js';
import type { Scene } from './scene.js';

/** The downloads: the picture as SVG and PNG where there is one, both tables as CSV, the regime as JSON. */
export const downloadsTemplate = (
  host: LitElement,
  scene: Scene,
  layout: RelationshipsLayout | undefined,
  note: { text: string },
): TemplateResult => {
  const { regime, locale, model, list } = scene;
  const words = relationshipsDetailWordsFor(locale);
  const usual = occasionalWordsFor(locale);
  const save = (blob: Blob, ending: string, part = ''): void => {
    saveFile(host.ownerDocument, blob, fileName(`${regime.title} ${part}`, ending));
  };
  const picture = (shown: RelationshipsLayout): string => svgFile(scene, shown, relationshipsWordsFor(locale), words);
  const table = ({ heads, rows }: TextTable): Blob => csvBlob([heads, ...rows]);
  const tables = (): ReturnType<typeof regimeTables> => regimeTables(model, regime, words, locale, list);
  const image = async (shown: RelationshipsLayout): Promise<void> => {
    try {
      save(await pngBlob(picture(shown)), 'png');
    } catch {
      // The page's policy has no place for an image made here (`img-src` without `blob:`).
      note.text = usual.imageRefused;
      announce(host, note.text);
      host.requestUpdate();
    }
  };
  const button = (label: string, act: () => void): TemplateResult => html`<button type="button" @click=${act}>${label}</button>`;
  return html`<p class="downloads">
      ${
        layout
          ? html`${button(usual.downloadPicture, () => {
              save(new Blob([picture(layout)], { type: 'image/svg+xml' }), 'svg');
            })}${button(usual.downloadImage, () => void image(layout))}`
          : nothing
      }${button(words.downloads.bodies, () => {
        save(table(tables().bodies), 'csv', words.table.name);
      })}${button(words.downloads.relationships, () => {
        save(table(tables().relationships), 'csv', words.table.kind);
      })}${button(words.downloads.json, () => {
        save(new Blob([JSON.stringify(regime, undefined, 2)], { type: 'application/json' }), 'json');
      })}
    </p>
    ${note.text ? html`<p class="message">${note.text}</p>` : nothing}`;
};
