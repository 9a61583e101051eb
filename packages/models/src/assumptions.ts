import type { Assumption } from '@folkmoot/core/model';

/** What the 2005 learning model took for granted, and what in the model would show whether it holds. */
export const assumptions: readonly Assumption[] = [
  {
    id: 'asm-1',
    label: 'The national framework is settled and local freedom lives inside it',
    testableBy: 'M18, M6',
    sources: [{ source: 'S2', place: '1.6', lines: [[23, 23]] }],
  },
  {
    id: 'asm-2',
    label: 'Practitioners back the aims',
    testableBy: 'rating ie.aims',
    sources: [{ source: 'S2', place: '1.6', lines: [[23, 23]] }],
  },
  {
    id: 'asm-3',
    label: 'Institutions will and can partner, and must',
    testableBy: 'arrangement region; ii.motive',
    sources: [{ source: 'S2', place: '1.6', lines: [[23, 23]] }],
  },
  {
    id: 'asm-4',
    label: 'Some partnerships are ahead',
    testableBy: 'ii.status; F1 row 5',
    sources: [{ source: 'S2', place: '1.6', lines: [[23, 23]] }],
  },
  {
    id: 'asm-5',
    label: 'The ahead will teach and the behind will learn, then apply it at home',
    testableBy: 'M12; learning region',
    sources: [{ source: 'S2', place: '1.6', lines: [[23, 23]] }],
  },
  {
    id: 'asm-6',
    label: 'Transfer takes under two years',
    testableBy: 'TERM count to grounded trust',
    sources: [{ source: 'S2', place: '1.6', lines: [[23, 23]] }],
  },
];
