import type { Source } from '@folkmoot/core/model';

/** Nine slides that ask for devolved social partnership, about November 2009. Places are slides and points: `s5.b4`. */
export const slides: Source = {
  id: 'S1',
  title: 'Creating strongly collaborative local learning systems: beyond top-down regulation and the market',
  authors: ['Ken Spours'],
  year: 2009,
  kind: 'slides',
  note: 'Institute of Education, University of London. Undated; the latest date in it is November 2009.',
};

/** A chapter on the 14–19 learning model of 2005, dated 5 July 2006. Places are sections and paragraphs: `4.7`; `F1` is its Figure 1. */
export const chapter: Source = {
  id: 'S2',
  title: 'Learning from local experience: how effective is the Government’s 14–19 learning model?',
  authors: ['Ken Spours', 'Ann Hodgson', 'David Yeomans'],
  year: 2006,
  kind: 'chapter',
  note: 'Dated 5 July 2006.',
};
