import { smallForces, smallPartnership } from './small-partnership.js';

const parameters = { lambda: { internal: 1, external: 1 }, theta: { sharing: 0.25 }, hysteresis: 0.25, areaMargin: 0 };

/** The two allotment societies as a whole model, as an author would write one. */
export const smallModel = {
  version: 1,
  id: 'allotments',
  title: 'Two allotment societies',
  sources: [{ id: 'notes', title: 'Notes over the fence', authors: ['A. Gardener'], year: 2020, href: 'https://example.org/notes' }],
  forces: {
    ...smallForces,
    scale: { min: 0, max: 4, anchors: ['none', 'little', 'some', 'much', 'all'] },
    parameters,
    assumptions: ['Every rating is what the gardener felt.'],
  },
  partnership: {
    ...smallPartnership,
    title: 'The shed',
    derived: { ...smallPartnership.derived, 'leave.k': 'theta.k - hysteresis' },
    parameters,
    // The reader of models knows states alone where the engine knows composite states too.
    events: smallPartnership.events.map((event) =>
      event.id === 'DECIDE' ? { ...event, requires: { in: ['shed.talking', 'shed.sharing'] } } : event,
    ),
  },
  provenance: { numbers: 'The gardener’s own guesses.', notes: [] },
};
