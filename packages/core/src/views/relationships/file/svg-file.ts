import { FAMILIES, type PlacedStrand, type PlacedWords, type RelationshipsLayout } from '../../../layout/relationships/index.js';
import { textWidth, wrapLabel } from '../../../layout/relationships/text.js';
import type { GovernanceModel, Regime } from '../../../model/types.js';
import type { RelationshipsDetailWords } from '../../../wording/relationships/details/words.js';
import type { RelationshipsWords } from '../../../wording/relationships/words.js';
import { edgeWords } from '../details/edge-words.js';
import { tieReader } from '../details/ties.js';
import { paintGround } from '../paint.js';
import { relationshipsView } from '../relationships-view.js';
import { DASHES, GREY, HUES, INK, PAPER, TINT } from './palette.js';

/** What a file is made from. */
export interface FileScene {
  readonly model: GovernanceModel;
  readonly regime: Regime;
  readonly locale: string;
  readonly list: (items: readonly string[]) => string;
}

const MARGIN = 24;
const TITLE_HEIGHT = 36;
const SMALL = 12;
const SMALL_LINE = 16;
const KEY_HEIGHT = 84;

/** Text as XML holds it. A model's texts have been cleaned of what XML cannot hold (`@folkmoot/core/text`). */
const escaped = (text: string): string => text.replace(/[&<>"']/gu, (letter) => `&#${String(letter.codePointAt(0))};`);

const text = (x: number, y: number, words: string, more = ''): string =>
  `<text x="${String(x)}" y="${String(y)}" dy="0.35em"${more}>${escaped(words)}</text>`;

const lines = ({ lines: some, x, y, lineHeight, anchor, fontSize }: PlacedWords, more = '', words = some): string =>
  words
    .map((line, index) => text(x, y + index * lineHeight, line, ` text-anchor="${anchor}" font-size="${String(fontSize)}"${more}`))
    .join('');

const path = (d: string, attributes: string): string => `<path d="${d}" ${attributes}/>`;

/**
 * A regime's diagram as an SVG file of its own: titled and described, on white, with its words and its key; no style sheet, no script, and no reference
 * to anything outside. Made from the layout and not from the page, so that a dark page, a filter or a zoom does not get into it.
 */
export function svgFile(
  scene: FileScene,
  layout: RelationshipsLayout,
  words: RelationshipsWords,
  details: RelationshipsDetailWords,
): string {
  const { model, regime, locale, list } = scene;
  const view = relationshipsView(regime, words, locale);
  const width = layout.width + 2 * MARGIN;
  const summary = wrapLabel(view.summary, SMALL, layout.width).lines;
  const top = MARGIN + TITLE_HEIGHT + summary.length * SMALL_LINE;
  const height = top + layout.height + KEY_HEIGHT + MARGIN;
  const ground = paintGround(layout);
  const labels = edgeWords(layout, { hidden: new Set() }, tieReader(model, regime, details, locale, list), details, locale);
  const body = [
    path(ground.rows, `fill="${TINT}"`),
    path(ground.bands, `fill="none" stroke="${GREY}" stroke-width="2"`),
    ...layout.bands.map(({ band, label, room, emptyWords }) => {
      const name = band as keyof RelationshipsWords['bands'];
      const pressed = textWidth(words.bands[name], 13) <= room ? '' : ` textLength="${String(room)}" lengthAdjust="spacingAndGlyphs"`;
      return (
        lines(label, ` font-weight="700"${pressed}`, [words.bands[name]]) +
        (emptyWords ? lines(emptyWords, ' font-style="italic"', [words.emptyBand(name)]) : '')
      );
    }),
    ...layout.rows.map(({ label }) => (label ? lines(label, ` fill="${GREY}"`) : '')),
    ...layout.bundles.map(
      ({ strands, bridges, bridgeWidth }) =>
        (bridges === '' ? '' : path(bridges, `fill="none" stroke="${PAPER}" stroke-width="${String(bridgeWidth)}"`)) +
        strands.map(strand).join(''),
    ),
    ...layout.boxes.map(
      ({ id, outline, label, members }) =>
        path(
          outline,
          `fill="${PAPER}" stroke="${INK}" stroke-width="1.25"${view.bodies.get(id)?.inferred ? ' stroke-dasharray="5 3"' : ''}`,
        ) +
        lines(label, ' unicode-bidi="plaintext"') +
        members.map((member) => lines(member.label)).join(''),
    ),
    ...labels.map(
      ({ x, y, width: breadth, height: depth, words: placed, looks, isOnLine }) =>
        (isOnLine ? `<rect x="${String(x)}" y="${String(y)}" width="${String(breadth)}" height="${String(depth)}" fill="${PAPER}"/>` : '') +
        placed.lines
          .map((line, index) => lines({ ...placed, y: placed.y + index * placed.lineHeight }, ` fill="${colourOf(looks[index])}"`, [line]))
          .join(''),
    ),
  ].join('');
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" role="img" width="${String(width)}" height="${String(height)}" viewBox="0 0 ${String(width)} ${String(height)}" ` +
    `font-family="Helvetica, Arial, sans-serif" font-size="14" fill="${INK}">` +
    `<title>${escaped(view.title)}</title><desc>${escaped(view.summary)}</desc><rect width="100%" height="100%" fill="${PAPER}"/>` +
    text(MARGIN, MARGIN + 8, view.title, ' font-size="20" font-weight="700"') +
    summary.map((line, index) => text(MARGIN, MARGIN + TITLE_HEIGHT + index * SMALL_LINE, line, ` font-size="${String(SMALL)}"`)).join('') +
    `<g transform="translate(${String(MARGIN)} ${String(top)})"${layout.direction === 'rtl' ? ' direction="rtl"' : ''}>${body}</g>` +
    `<g transform="translate(${String(MARGIN)} ${String(top + layout.height + 28)})">${key(words, details, width - 2 * MARGIN)}</g></svg>\n`
  );
}

const colourOf = (look: string | undefined): string =>
  look === undefined || look === 'absent' ? GREY : HUES[look as keyof typeof HUES][0];

function strand({ family, absent, inferred, lineWidth, path: d, heads, middle }: PlacedStrand): string {
  const colour = absent ? GREY : HUES[family][inferred ? 1 : 0];
  const dash = absent ? '1.3 2.2' : DASHES[family];
  const stroke = `fill="none" stroke="${colour}" stroke-width="${String(lineWidth)}"${dash ? ` stroke-dasharray="${dash}"` : ''}`;
  const marks = heads.map(({ shape, path: outline }) =>
    shape === 'chevron'
      ? path(outline, `fill="none" stroke="${colour}" stroke-width="1.8"`)
      : shape === 'hollow' || shape === 'absent'
        ? path(outline, `fill="${PAPER}" stroke="${colour}" stroke-width="1.5"`)
        : path(outline, `fill="${colour}"`),
  );
  const ring = inferred
    ? `<circle cx="${String(middle.x)}" cy="${String(middle.y)}" r="3" fill="${PAPER}" stroke="${colour}" stroke-width="1.5"/>`
    : '';
  return path(d, stroke) + (absent ? path(d, `fill="none" stroke="${PAPER}" stroke-width="2.6"`) : '') + marks.join('') + ring;
}

/** The families side by side, and below them what the other marks mean. */
function key(words: RelationshipsWords, details: RelationshipsDetailWords, room: number): string {
  const step = room / FAMILIES.length;
  const small = ` font-size="${String(SMALL)}"`;
  const line = (x: number, y: number, stroke: string, dash: string, width: string): string =>
    path(
      `M${String(x)} ${String(y)}h30`,
      `fill="none" stroke="${stroke}" stroke-width="${width}"${dash ? ` stroke-dasharray="${dash}"` : ''}`,
    );
  const families = FAMILIES.map(
    (family, index) =>
      line(index * step, 0, HUES[family][0], DASHES[family], '2.1') + text(index * step + 38, 0, words.families[family], small),
  );
  const absent = line(0, 24, GREY, '1.3 2.2', '5') + line(0, 24, PAPER, '', '2.6') + text(38, 24, words.absent.toLowerCase(), small);
  const inferred =
    line(step, 24, HUES.control[1], '', '2.1') +
    `<circle cx="${String(step + 15)}" cy="24" r="3" fill="${PAPER}" stroke="${HUES.control[1]}" stroke-width="1.5"/>` +
    text(step + 38, 24, details.key.inferred, small);
  return families.join('') + absent + inferred + text(0, 50, details.assumptions, `${small} fill="${GREY}"`);
}
