import type { RelationshipsLayout } from '@folkmoot/core/layout/relationships';
import type { PaintChoice } from '@folkmoot/core/views/relationships';
import { edgeWords, type EdgeWords, tieReader } from '@folkmoot/core/views/relationships/details';
import type { RelationshipsDetailWords } from '@folkmoot/core/wording/relationships/details';
import type { Scene } from './scene.js';

/** Words on lines, where there is room for them; sought anew only when something has changed. */
export class LineWords {
  #for: readonly unknown[] = [];
  #labels: readonly EdgeWords[] = [];

  labels(
    { model, regime, locale, list }: Scene,
    words: RelationshipsDetailWords,
    layout: RelationshipsLayout,
    choice: PaintChoice,
  ): readonly EdgeWords[] {
    const wanted = [layout, choice.hidden, choice.only, words];
    if (wanted.every((part, index) => part === this.#for[index])) return this.#labels;
    this.#for = wanted;
    this.#labels = edgeWords(layout, choice, tieReader(model, regime, words, locale, list), words, locale);
    return this.#labels;
  }
}
