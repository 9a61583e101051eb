import type { Partnership } from '@folkmoot/core/model';
import { events } from './partnership/events.js';
import { regions } from './partnership/regions.js';

/**
 * The partnership as a statechart: from separate institutions to a strongly collaborative local learning system, and back. The two named
 * ends are the authors'; the steps between, and every number, are the modeller's.
 */
export const partnership: Partnership = {
  id: 'partnership',
  title: 'Partnership',
  starts: {
    'england-2006': {
      preset: 'england-2006',
      configuration: {
        arrangement: 'weak',
        leadership: 'individual',
        provision: 'linkSchemes',
        learning: 'acquisitive',
        resourcing: 'precarious',
      },
      regime: 'learning-model-2005',
    },
    'mandated-2006': { preset: 'mandated-2006', configuration: {}, regime: 'learning-model-2005' },
    'pathfinder-2004': {
      preset: 'pathfinder-2004',
      configuration: {
        arrangement: 'weak',
        leadership: 'individual',
        provision: 'linkSchemes',
        learning: 'participatory',
        loop: 'single',
        resourcing: 'precarious',
      },
      regime: 'adaptive-neoliberal',
    },
    devolved: {
      preset: 'devolved',
      configuration: {
        arrangement: 'coordinated',
        leadership: 'area',
        provision: 'areaEntitlement',
        learning: 'jointPractice',
        loop: 'double',
        resourcing: 'secured',
      },
      regime: 'devolved-social-partnership',
    },
    market: {
      preset: 'market',
      configuration: { arrangement: 'weak', leadership: 'individual', provision: 'linkSchemes', learning: 'acquisitive' },
      regime: 'market-projection',
    },
  },
  parameters: {
    lambda: { internal: 1, external: 1.5 },
    theta: { separate: -0.55, developing: -0.1, coordinated: 0.15, strong: 0.35 },
    hysteresis: 0.1,
    areaMargin: 0,
  },
  semantics: [
    "1 Refuse the event (no change) if its 'requires' guard is false in the current configuration, or if it is 'once' and already used.",
    "2 Apply effects in order to the context; ratings clamp to 0..4; 'max'/'min' limit an addition without undoing a value already beyond the limit. Conditional effects test the context as left by earlier effects.",
    '3 Recompute B (balance), Xb (Q_XE - Q_XI) and areaLead (xe.areameasures - xi.tables); then settle eventless transitions (as in 5).',
    "4 For every region in document order select the first transition on the event whose guard holds; all 'in' tests look at the configuration before step 4; then take all selected transitions together.",
    "5 Settle eventless ('always') transitions: repeatedly scan regions in document order, taking the first enabled one per region per pass and re-testing against the updated configuration, until a full pass changes nothing (limit 20 passes).",
    "6 On leaving a child of a parent with history, remember it; the target H(parent) restores it, or the parent's first child if none is remembered.",
    "A step therefore moves 'arrangement' by at most one state: the ladder is climbed only at evidence reviews.",
  ],
  derived: { B: 'balance', Xb: 'Q_XE - Q_XI', areaLead: 'xe.areameasures - xi.tables', 'leave.k': 'theta.k - hysteresis' },
  counters: ['count.papers', 'count.terms', 'count.formedTerms', 'count.reviews'],
  regions,
  events,
};
