import type { Words } from './words.js';

/** "a" before a consonant, "ac" before a vowel. */
const and = (word: string): string => (/^[aeiouwyâêîôûŵŷ]/iu.test(word) ? 'ac' : 'a');

/** Welsh. Not yet reviewed by a Welsh speaker: every widget in Welsh says so in its data notes. */
export const cy: Words = {
  language: 'cy',
  direction: 'ltr',
  reviewed: false,

  list: (items) => {
    const last = items.at(-1) ?? '';
    return items.length < 2 ? last : `${items.slice(0, -1).join(', ')} ${and(last)} ${last}`;
  },
  percentagePoints: 'pwynt canran',
  missing: {
    suppressed: 'mae’r cyhoeddwr wedi’i hatal',
    'not-applicable': 'nid yw’n berthnasol yma',
    'not-available': 'nid yw ar gael',
    low: 'mae’n talgrynnu i sero ond nid sero ydyw',
    unreliable: 'mae’r cyhoeddwr yn barnu nad yw’n ddibynadwy',
    'not-collected': 'ni chafodd ei chasglu',
  },

  untitledGauge: 'Mesurydd heb deitl',
  outOf: (figure, max) => `${figure} allan o ${max}`,
  subject: (label, area, period) => [label, area, period].filter(Boolean).join(', '),
  headline: (subject, figure) => `${subject}: ${figure}.`,
  noFigure: (subject, reason) => `${subject}: dim ffigur, oherwydd ${reason}.`,
  named: (name, figure) => `${name} (${figure})`,
  comparatorFigure: (name, figure) => `${name}: ${figure}.`,
  comparatorMissing: (name, reason) => `Dim ffigur ar gyfer ${name}: ${reason}.`,
  higherThan: (names) => `Uwch na: ${names}.`,
  lowerThan: (names) => `Is na: ${names}.`,
  sameAs: (names) => `Yr un fath â: ${names}.`,
  similarTo: (names) => `Yn debyg i: ${names}, o fewn y cyfwng hyder.`,
  belowTarget: (figure) => `Islaw’r targed o ${figure}.`,
  aboveTarget: (figure) => `Uwchlaw’r targed o ${figure}.`,
  atTarget: (figure) => `Ar y targed o ${figure}.`,
  up: (figure, period) => `I fyny ${figure} ers ${period}.`,
  down: (figure, period) => `I lawr ${figure} ers ${period}.`,
  unchanged: (period) => `Dim newid ers ${period}.`,
  inBand: (label) => `Yn y band “${label}”.`,
  aboveScale: (max) => `Mae hyn yn uwch nag uchafswm y raddfa, ${max}.`,
  belowScale: (min) => `Mae hyn yn is nag isafswm y raddfa, ${min}.`,
  higherIsBetter: 'Mae uwch yn well.',
  lowerIsBetter: 'Mae is yn well.',
  retry: 'Ceisio eto',
  renderFailed: 'Nid oedd modd tynnu hwn.',
  noData: 'Dim data',
  tooSmall: 'Rhy fach i’w lunio: agorwch y tabl',

  range: (from, to) => `${from} i ${to}`,
  dataTable: (rows) => `Tabl data (${rows} rhes) a lawrlwythiadau`,
  tableCaption: (title) => `${title}: data`,
  item: 'Eitem',
  value: 'Gwerth',
  scale: 'Graddfa',
  confidenceInterval: (level) => `Cyfwng hyder ${level}%`,
  target: 'Targed',
  band: (label) => `Band: ${label}`,
  betterDirection: 'Gwell pan fo’n',
  higher: 'uwch',
  lower: 'is',
  noJudgement: 'dim barn',
  period: 'Cyfnod',
  area: 'Ardal',
  licence: 'Trwydded',
  assumption: 'Rhagdybiaeth',

  sourceItem: 'Ffynhonnell',
  source: (label) => `Ffynhonnell: ${label}`,
};
