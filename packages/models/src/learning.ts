import type { LearningLoop, LearningType, Network } from '@folkmoot/core/model';

/** Half, single and double learning loops: how far what is learnt can change things. */
export const learningLoops: readonly LearningLoop[] = [
  {
    id: 'half',
    label: 'Half loop',
    test: 'feedback has no time or channel to change even implementation',
    sources: [{ source: 'S2', place: '5.1', lines: [[166, 166]] }],
  },
  {
    id: 'single',
    label: 'Single loop',
    test: 'implementation is corrected inside given parameters',
    sources: [
      { source: 'S2', place: '1.7', lines: [[25, 27]] },
      { source: 'S2', place: '5.A2', lines: [[174, 178]] },
    ],
  },
  {
    id: 'double',
    label: 'Double loop',
    test: 'feedback can re-open the parameters',
    sources: [
      { source: 'S2', place: '1.7', lines: [[25, 27]] },
      { source: 'S2', place: '5.A3', lines: [[179, 179]] },
    ],
  },
];

/** Three ways of learning. */
export const learningTypes: readonly LearningType[] = [
  { id: 'acquisitive', label: 'Acquisitive', sources: [{ source: 'S2', place: '3.8', lines: [[118, 120]] }] },
  { id: 'participatory', label: 'Participatory', sources: [{ source: 'S2', place: '3.8', lines: [[118, 120]] }] },
  { id: 'constructivist', label: 'Constructivist', sources: [{ source: 'S2', place: '3.8', lines: [[118, 120]] }] },
];

/** The networks of the 2005 learning model. */
export const networks: readonly Network[] = [
  { id: 'net-1', label: 'Follow-up of the visits', sources: [{ source: 'S2', place: '3.2a', lines: [[86, 86]] }] },
  { id: 'net-2', label: 'Institutions with diploma designers', sources: [{ source: 'S2', place: '3.2b', lines: [[87, 89]] }] },
  { id: 'net-3', label: 'Sector-wide vocational centres', sources: [{ source: 'S2', place: '3.2c', lines: [[90, 90]] }] },
  { id: 'net-4', label: 'Regional subject coaches', sources: [{ source: 'S2', place: '3.2d', lines: [[91, 92]] }] },
];
