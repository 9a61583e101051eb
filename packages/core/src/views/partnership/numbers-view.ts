import type { GovernanceModel } from '../../model/types.js';
import { momentOf } from '../../partnership/play.js';
import type { PartnershipDrawerWords } from '../../wording/partnership/drawers.js';
import { citationText } from './condition-view.js';
import { parameterLabel, type Scene, size } from './scene.js';
import { sourceText } from './source-text.js';
import { ratingsAtStart, ratingText } from './tables-view.js';

/** One number that a person can change. */
export interface NumberView {
  /** A force's id, or a parameter's name. */
  readonly id: string;
  readonly label: string;
  /** `null` where a rating is not known. */
  readonly value: number | null;
  readonly min: number;
  readonly max: number;
  readonly step: number;
  /** Weight, value in the model, and where the force comes from. */
  readonly facts: string;
  /** "changed by you", or empty. */
  readonly changed: string;
}

/** Everything a partnership's numbers are, and whose. */
export interface NumbersView {
  readonly groups: readonly { readonly kind: 'ratings' | 'parameters'; readonly label: string; readonly numbers: readonly NumberView[] }[];
  /** What each whole rating means. */
  readonly scale: string;
  /** What the modeller says about the numbers. */
  readonly notes: readonly string[];
  readonly sources: readonly { readonly id: string; readonly text: string; readonly href?: string }[];
}

/** Far beyond any weight, threshold or margin that makes sense; the same limit as a saved state has. */
const PARAMETER_LIMIT = 1000;

/** A positive step that a person would take on a scale: a whole point, or a tenth of a scale of less than two. */
const stepOf = (span: number): number => (span >= 2 ? 1 : span / 10);

const sentenceCase = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** The numbers of a partnership, as they stand and as the model has them. */
export const numbersView = (scene: Scene, model: GovernanceModel, drawer: PartnershipDrawerWords): NumbersView => {
  const { player, state, description, chart, rehearsal } = scene;
  const { changed } = momentOf(rehearsal);
  const { forces } = model;
  const factors = forces?.factors ?? [];
  const { min, max } = chart.scale;
  const start = ratingsAtStart(scene);
  const rating = ({ id, name, weight, sources }: (typeof factors)[number]): NumberView => ({
    id,
    label: name,
    value: description.ratings[id] ?? null,
    min,
    max,
    step: stepOf(max - min),
    facts: drawer.ratingFacts(size(scene, weight), ratingText(scene, start[id], drawer), citationText(sources)),
    changed: changed.includes(id) ? drawer.changed : '',
  });
  const inForce = player.parameters(state);
  const parameter = (id: string, index: number): NumberView => {
    const own = chart.vocabulary.parameterValues[index] ?? 0;
    const value = inForce[id] ?? own;
    return {
      id,
      label: sentenceCase(parameterLabel(scene, id)),
      value,
      min: id.startsWith('lambda.') ? 0 : -PARAMETER_LIMIT,
      max: PARAMETER_LIMIT,
      step: 0.05,
      facts: drawer.parameterFacts(String(own).replace('-', '−')),
      changed: changed.includes(id) || value !== own ? drawer.changed : '',
    };
  };
  return {
    groups: [
      ...Object.entries(forces?.quadrants ?? {}).map(([quadrant, { label }]) => ({
        kind: 'ratings' as const,
        label: drawer.ratingsOf(label),
        numbers: factors.filter((factor) => factor.quadrant === quadrant).map(rating),
      })),
      { kind: 'parameters', label: drawer.parameters, numbers: chart.vocabulary.parameters.map(parameter) },
    ],
    scale:
      forces && forces.scale.anchors.length > 0
        ? drawer.scale(forces.scale.anchors.map((anchor, k) => `${String(min + k)} ${anchor}`).join(', '))
        : '',
    notes: [model.provenance?.numbers, forces?.formula, ...(forces?.assumptions ?? [])].filter((note) => note !== undefined),
    sources: model.sources.map((source) => ({
      id: source.id,
      text: sourceText(source),
      ...(source.href !== undefined && { href: source.href }),
    })),
  };
};
