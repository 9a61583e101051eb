import type { GovernanceModel, Regime } from '../../../model/types.js';
import { formatNumber } from '../../../wording/figures.js';
import type { RelationshipsDetailWords } from '../../../wording/relationships/details/words.js';
import { strengthOf } from './panel.js';
import { isRelationship, tieReader } from './ties.js';

/** A table as text: its caption, the heads of its columns, its rows; the first cell of a row is its head. */
export interface TextTable {
  readonly caption: string;
  readonly heads: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** Every fact of a regime as two tables: one row for each body; one for each relationship and each absence. */
export function regimeTables(
  model: GovernanceModel,
  regime: Regime,
  words: RelationshipsDetailWords,
  locale: string,
  list: (items: readonly string[]) => string,
): { readonly bodies: TextTable; readonly relationships: TextTable } {
  const { table } = words;
  const reader = tieReader(model, regime, words, locale, list);
  const tiers = new Map(regime.tiers.map(({ id, label }) => [id, label]));
  const countOf = (body: string): number => regime.relationships.filter(({ from, to }) => from === body || to === body).length;
  const title = [regime.title, regime.period].filter(Boolean).join(', ');
  return {
    bodies: {
      caption: table.bodies(title),
      heads: [table.name, table.tier, table.count, table.status, table.voices, table.partOf, table.note, table.source],
      rows: regime.actors.map((actor) => [
        actor.name,
        tiers.get(actor.tier) ?? actor.tier,
        formatNumber(countOf(actor.id), locale, 0),
        words.status[actor.status],
        list(actor.voices),
        actor.parent === undefined ? '' : reader.nameOf(actor.parent),
        actor.note ?? '',
        reader.citations(actor),
      ]),
    },
    relationships: {
      caption: table.relationships(title),
      heads: [
        table.from,
        table.kind,
        table.to,
        table.bothWays,
        table.strength,
        table.effect,
        table.status,
        table.more,
        table.note,
        table.source,
      ],
      rows: reader.ties.map((tie) => [
        reader.nameOf(tie.from),
        isRelationship(tie) ? reader.kindName(tie.kind) : words.missing(reader.kindName(tie.kind)),
        reader.nameOf(tie.to),
        reader.isMutual(tie) ? table.yes : table.no,
        isRelationship(tie) ? strengthOf(tie.strength, words) : words.absent,
        isRelationship(tie) ? words.polarity(tie.polarity) : '',
        words.status[tie.status],
        reader.more(tie).join('; '),
        tie.note ?? '',
        reader.citations(tie),
      ]),
    },
  };
}
