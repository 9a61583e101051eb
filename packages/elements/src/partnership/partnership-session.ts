import { type Issue, refusal, type Result } from '@folkmoot/core/issues';
import type { GovernanceModel } from '@folkmoot/core/model';
import {
  begin,
  createPlayer,
  goTo,
  lookUpVersion1,
  type Moment,
  momentOf,
  type PartnershipPlayer,
  type Rehearsal,
  take,
} from '@folkmoot/core/partnership/play';
import { registeredModel, registeredModelNames } from '@folkmoot/core/registry';
import type { PartnershipWords } from '@folkmoot/core/wording/partnership';
import type { ReactiveControllerHost } from 'lit';

/** Reference models have been checked where they were made; anybody else's is checked here, by code that comes when it is needed. */
const isKnownSound = (model: GovernanceModel): boolean => registeredModelNames().some((name) => registeredModel(name) === model);

/** A model's partnership, and the rehearsal of it. What stands, stands while another model is looked at or where it is refused. */
export class PartnershipSession {
  /** The model that is played. */
  model?: GovernanceModel;
  player?: PartnershipPlayer;
  rehearsal?: Rehearsal;
  /** Why the latest model cannot be played. */
  issues: readonly Issue[] = [];
  /** Why what somebody saved was not brought back, until the next step. */
  refusedSaved = '';
  /** Whether the latest model is still being looked at. */
  checking = false;

  readonly #host: ReactiveControllerHost;
  readonly #words: () => PartnershipWords;
  readonly #settled: () => void;
  #latest?: GovernanceModel;

  /** @param settled called when the latest model is played or refused */
  constructor(host: ReactiveControllerHost, words: () => PartnershipWords, settled: () => void) {
    this.#host = host;
    this.#words = words;
    this.#settled = settled;
  }

  /** The moment looked at. */
  get moment(): Moment | undefined {
    return this.rehearsal && momentOf(this.rehearsal);
  }

  /** Ids of the starts, in the order of the definition. */
  get starts(): readonly string[] {
    return this.player?.statechart.starts.map(({ id }) => id) ?? [];
  }

  /** Takes up a model; the same one again does nothing. */
  adopt(model: GovernanceModel | undefined, start: string | undefined): void {
    if (model === this.#latest) return;
    this.#latest = model;
    if (!model) return;
    const { partnership, forces } = model;
    if (!partnership || !forces) this.#refuse([refusal('dangling', '/partnership', this.#words().noPartnership)]);
    else if (isKnownSound(model)) this.#play(model, lookUpVersion1(partnership, forces), start);
    else {
      this.checking = true;
      void import('@folkmoot/core/partnership/check')
        .then(({ checkPartnership }) => checkPartnership(partnership, forces))
        .catch((): Result<never> => ({ ok: false, issues: [refusal('env', '', this.#words().refused)] }))
        .then((result) => {
          if (this.#latest !== model) return;
          this.checking = false;
          this.#host.requestUpdate();
          this.#play(model, result, start);
        });
    }
  }

  /** Begins at a start, or begins again: what was before can be gone back to. An unknown start is refused and changes nothing. */
  begin(start: string): boolean {
    if (!this.player) return false;
    this.#host.requestUpdate();
    if (!this.starts.includes(start)) {
      this.#refuse([refusal('dangling', '/partnership/starts', this.#words().noStart(start, this.starts.join(', ')))]);
      return false;
    }
    this.issues = [];
    this.refusedSaved = '';
    this.rehearsal = begin(this.player, start, this.rehearsal);
    return true;
  }

  /** Takes an event; says whether it was. */
  take(event: string): boolean {
    return this.move(({ player, rehearsal }) => take(player, rehearsal, event));
  }

  /** Looks at another moment. */
  goTo(index: number): boolean {
    return this.move(({ rehearsal }) => goTo(rehearsal, index));
  }

  /** Goes back or forth on the line of history by a number of moments. */
  goBy(distance: number): boolean {
    return this.goTo((this.rehearsal?.at ?? 0) + distance);
  }

  /** Leaves everything as it is, and says why what somebody saved was not brought back. */
  refuseSaved(why: string): void {
    this.refusedSaved = why;
    this.#host.requestUpdate();
  }

  /** Moves the rehearsal on; says whether it moved. */
  move(how: (now: { readonly player: PartnershipPlayer; readonly rehearsal: Rehearsal }) => Rehearsal): boolean {
    const { player, rehearsal } = this;
    if (!player || !rehearsal) return false;
    this.refusedSaved = '';
    this.rehearsal = how({ player, rehearsal });
    this.#host.requestUpdate();
    return this.rehearsal !== rehearsal;
  }

  #play(model: GovernanceModel, result: Result<PartnershipPlayer['statechart']>, start: string | undefined): void {
    const starts = result.ok ? result.value.starts.map(({ id }) => id) : [];
    const first = starts.find((id) => id === start) ?? starts[0];
    if (!result.ok) this.#refuse(result.issues);
    else if (first === undefined) this.#refuse([refusal('dangling', '/partnership/starts', this.#words().noPartnership)]);
    else {
      this.model = model;
      this.player = createPlayer(result.value, result.warnings);
      this.rehearsal = begin(this.player, first);
      this.issues = [];
      this.#settled();
    }
  }

  #refuse(issues: readonly Issue[]): void {
    this.issues = issues;
    this.#settled();
  }
}
