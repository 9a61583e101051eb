import type { Citation, UnsettledModel } from '../types.js';
import { counted, quote, type IssueLog, type Path } from '../reading/issue-log.js';
import { mentionOf, subjectOf } from '../reading/words.js';

/** What every rule is given: the model whose shape is known to be right, and somewhere to say what is wrong. Rules may repair the model. */
export class Check {
  private readonly known: ReadonlySet<string>;
  private readonly uncited = new Map<string, { count: number; readonly first: Path }>();

  constructor(
    readonly model: UnsettledModel,
    readonly log: IssueLog,
    /** The address that relative addresses start from; `undefined` where there is none. */
    readonly base: string | undefined,
    /** How many actors are drawn one by one. */
    readonly drawn: number,
  ) {
    this.known = new Set(model.sources.map((source) => source.id));
  }

  /** A place at the start of a sentence: "Actor 3 (“Schools”)". */
  subject(path: Path): string {
    return subjectOf(path, this.model);
  }

  /** The same place inside a sentence: "actor 3 (“Schools”)". */
  mention(path: Path): string {
    return mentionOf(path, this.model);
  }

  /** Notes the sources that something cites. Those that are not listed are told of at the end, once each. */
  cite(cited: readonly Citation[], path: Path): void {
    cited.forEach(({ source }, index) => this.citeOne(source, [...path, 'sources', index]));
  }

  /** Notes the sources that the entries of a list cite. */
  citeAll(entries: readonly { readonly sources: readonly Citation[] }[], list: Path): void {
    entries.forEach(({ sources }, index) => {
      if (!sources.every(({ source }) => this.known.has(source))) this.cite(sources, [...list, index]);
    });
  }

  /** Notes one cited source. */
  citeOne(source: string, path: Path): void {
    if (this.known.has(source)) return;
    const noted = this.uncited.get(source);
    if (noted === undefined) this.uncited.set(source, { count: 1, first: path });
    else noted.count += 1;
  }

  /** Tells of the sources that were cited and are not listed. */
  tellUncited(): void {
    for (const [source, { count, first }] of this.uncited) {
      this.log.repair(
        'dangling',
        first,
        () => `Source ${quote(source)} is cited in ${counted(count, 'place')} but not listed under sources.`,
      );
    }
  }
}
