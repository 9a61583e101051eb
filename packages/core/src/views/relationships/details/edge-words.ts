import { type PlacedLabel, placeLabels } from '../../../layout/relationships/edge-labels.js';
import type { PlacedStrand, RelationshipsLayout } from '../../../layout/relationships/index.js';
import { formatNumber } from '../../../wording/figures.js';
import type { RelationshipsDetailWords } from '../../../wording/relationships/details/words.js';
import type { PaintChoice } from '../paint.js';
import { isShown } from '../paint.js';
import type { TieReader } from './ties.js';

/** Words on a bundle, with the family and absence of each line, for its colour. */
export interface EdgeWords extends PlacedLabel {
  readonly looks: readonly string[];
}

/**
 * Words for the lines that are shown, where a place is free: "lever ×2, accountability (inferred)", "no voice". What finds no place is in the
 * panel. Lines that a choice leaves out may be covered; they are faint then.
 */
export function edgeWords(
  layout: RelationshipsLayout,
  choice: PaintChoice,
  reader: TieReader,
  words: RelationshipsDetailWords,
  locale: string,
): readonly EdgeWords[] {
  const kinds = new Map(reader.ties.map(({ id, kind }) => [id, kind]));
  const text = ({ absent, inferred, members }: PlacedStrand): string => {
    const counts = new Map<string, number>();
    for (const member of members) {
      const kind = reader.kindName(kinds.get(member) ?? '');
      const name = absent ? words.missing(kind) : kind;
      counts.set(name, (counts.get(name) ?? 0) + 1);
    }
    const names = [...counts].map(([name, count]) => (count > 1 ? words.several(name, formatNumber(count, locale, 0)) : name)).join(', ');
    return inferred ? `${names} (${words.inferredShort})` : names;
  };
  const shown = layout.bundles.flatMap((bundle) => {
    const strands = bundle.strands.filter((strand) => isShown(choice, strand));
    return strands.length > 0 ? [{ bundle: bundle.id, lines: strands.map(text), looks: strands.map(lookOf) }] : [];
  });
  const looks = new Map(shown.map(({ bundle, looks: some }) => [bundle, some]));
  const placed = placeLabels(layout, shown, { keepClear: new Set(looks.keys()) });
  return placed.map((label) => ({ ...label, looks: looks.get(label.bundle) ?? [] }));
}

const lookOf = ({ absent, family }: PlacedStrand): string => (absent ? 'absent' : family);
