import type { Comparison } from '@folkmoot/core/model';

/** What research finds about how practice travels, against what the Government's learning model offered (the chapter's Figure 1). */
export const whatHelpsPracticeTravel: Comparison = {
  id: 'what-helps-practice-travel',
  title: 'What helps practice travel, and what the 2005–06 model offered',
  options: [
    { id: 'research', label: 'Research finding' },
    { id: 'model', label: 'Government model' },
  ],
  scale: { min: 0, max: 4, minLabel: 'government-model pole (0)', maxLabel: 'research pole (4)', note: "Ratings are the reader's own." },
  rows: [
    {
      id: 'f1-1',
      cells: { research: 'Develop practice together', model: 'Pass practice on' },
      regions: ['learning'],
      concepts: ['LRN-2', 'F1-1'],
      sources: [{ source: 'S2', place: 'F1.r1', lines: [[108, 108]] }],
    },
    {
      id: 'f1-2',
      cells: { research: 'Trust that lasts and rests on experience', model: 'New, perhaps passing, ties made at visits' },
      regions: ['trust'],
      concepts: ['F1-2'],
      sources: [{ source: 'S2', place: 'F1.r2', lines: [[109, 109]] }],
    },
    {
      id: 'f1-3',
      cells: { research: 'Learners help plan the learning', model: 'Learners receive it' },
      regions: ['learning'],
      concepts: ['F1-3'],
      sources: [{ source: 'S2', place: 'F1.r3', lines: [[110, 110]] }],
    },
    {
      id: 'f1-4',
      cells: { research: 'Time is understood and found', model: 'Deadlines set by politics' },
      regions: ['loop'],
      concepts: ['F1-4'],
      sources: [{ source: 'S2', place: 'F1.r4', lines: [[111, 111]] }],
    },
    {
      id: 'f1-5',
      cells: { research: "Everyone's professional identity respected, no badges", model: 'Institutions may be marked advanced or behind' },
      regions: ['trust'],
      concepts: ['F1-5'],
      sources: [{ source: 'S2', place: 'F1.r5', lines: [[112, 112]] }],
    },
    {
      id: 'f1-6',
      cells: { research: 'Time, communication, money and technology in support', model: 'All four in short supply' },
      regions: ['resourcing'],
      concepts: ['F1-6'],
      sources: [{ source: 'S2', place: 'F1.r6', lines: [[113, 113]] }],
    },
    {
      id: 'f1-7',
      cells: { research: 'Check whether transfer happens', model: 'Too soon to say, though evaluation is a habit' },
      regions: ['loop'],
      concepts: ['F1-7'],
      sources: [{ source: 'S2', place: 'F1.r7', lines: [[114, 114]] }],
    },
  ],
};

/** Every comparison of the reference model. */
export const comparisons: readonly Comparison[] = [whatHelpsPracticeTravel];
