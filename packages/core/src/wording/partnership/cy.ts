import { figure, type ExplanationWording, type QuantityFacts } from '../../partnership/play.js';
import type { PartnershipWords } from './partnership-words.js';

const quoted = (name: string): string => `“${name}”`;
const either = (names: readonly string[]): string => names.map(quoted).join(' neu ');
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const RELATION: Readonly<Record<QuantityFacts['sign'], (threshold: string) => string>> = {
  '>=': (threshold) => `o leiaf ${threshold}`,
  '>': (threshold) => `mwy na ${threshold}`,
  '<=': (threshold) => `ar y mwyaf ${threshold}`,
  '<': (threshold) => `llai na ${threshold}`,
  '==': (threshold) => `yn union ${threshold}`,
  '!=': (threshold) => `unrhyw beth ond ${threshold}`,
};

const COUNTERS: Readonly<Record<string, string>> = {
  'count.papers': 'Cytundebau a cheisiadau wedi’u llofnodi',
  'count.terms': 'Tymhorau a aeth heibio',
  'count.formedTerms': 'Tymhorau fel partneriaeth',
  'count.reviews': 'Adolygiadau tystiolaeth',
};

const PARAMETERS: Readonly<Record<string, string>> = {
  hysteresis: 'yr ymyl cyn gadael cyflwr',
  areaMargin: 'yr ymyl y mae’n rhaid i fesurau ardal arwain ohoni',
};

/** The sentences of an explanation in Welsh. Not yet reviewed by a Welsh speaker. */
export const welshExplanation: ExplanationWording = {
  state: ({ outcome, region, current, states, negated }) => {
    if (negated)
      return outcome === 'met' ? `${region}: nid ${either(states)} ydyw.` : `${region}: ${quoted(current)} ydyw, ac mae hynny’n ei atal.`;
    return outcome === 'met' ? `${region}: ${quoted(current)}.` : `${region}: ${quoted(current)}; byddai angen ${either(states)}.`;
  },
  quantity: ({ outcome, subject, value, low, high, sign, threshold, thresholdLabel, outOf }) => {
    const named = threshold !== null && thresholdLabel !== null ? ` (${thresholdLabel})` : '';
    const required = RELATION[sign](threshold === null ? (thresholdLabel ?? '') : figure(threshold, value)) + named;
    if (outOf !== null)
      return value === null
        ? `Nid oes sgôr ar gyfer ${quoted(subject)}; mae angen ${required}.`
        : `${capital(subject)}: sgôr ${figure(value)} allan o ${figure(outOf)}; mae angen ${required}.`;
    if (value === null)
      return `${capital(subject)}: rhwng ${figure(low)} a ${figure(high)}, am fod sgoriau ar goll; mae angen ${required}.`;
    return `${capital(subject)}: ${figure(value, threshold)}; ${outcome === 'met' ? 'mae angen' : 'byddai angen'} ${required}.`;
  },
  multiple: ({ subject, value, of, negated }) =>
    `${capital(subject)}: ${figure(value)}; mae angen ${negated ? 'unrhyw beth ond lluosrif' : 'lluosrif'} o ${figure(of)}.`,
  all: (met, total) => `Mae angen pob un o’r rhain; bodlonwyd ${met} o ${total}.`,
  any: (met, total) => `Mae un o’r rhain yn ddigon; bodlonwyd ${met} o ${total}.`,
  once: (used) => (used ? 'Unwaith yn unig y gellir gwneud hyn, ac fe’i gwnaed.' : 'Unwaith yn unig y gellir gwneud hyn, ac ni wnaed eto.'),
  ended: () => 'Mae pob rhan o’r bartneriaeth wedi cyrraedd ei diwedd.',
  event: ({ event, outcome, reasons, moves }) => {
    if (outcome === 'met') return `Gall ${quoted(event)} ddigwydd. ${moves.length > 0 ? moves.join(' ') : 'Nid yw’n newid unrhyw gyflwr.'}`;
    const why = reasons.join(' ');
    return outcome === 'unknown' ? `Ni wyddys a all ${quoted(event)} ddigwydd. ${why}` : `Ni all ${quoted(event)} ddigwydd. ${why}`;
  },
  move: (region, from, to) => `${region}: symud o ${quoted(from)} i ${quoted(to)}.`,
  effect: ({ subject, kind, amount, limit }) => {
    if (kind === 'set') return `${capital(subject)}: daw’n ${figure(amount)}.`;
    const stop = limit === null ? '' : `, ond nid ${amount > 0 ? 'uwchlaw' : 'islaw'} ${figure(limit)}`;
    return `${capital(subject)}: ${amount > 0 ? 'i fyny' : 'i lawr'} ${figure(Math.abs(amount))}${stop}.`;
  },
  change: (subject, from, to) => {
    const words = (value: number | null): string => (value === null ? 'anhysbys' : figure(value));
    return `${capital(subject)}: o ${words(from)} i ${words(to)}.`;
  },
  way: ({ region, from, to, outcome, taken, met, total }) => {
    if (taken) return `${region}: symud o ${quoted(from)} i ${quoted(to)}.`;
    if (outcome === 'met') return `${region}: gallai symud o ${quoted(from)} i ${quoted(to)}, ond nid y tro hwn.`;
    const standing = outcome === 'unknown' ? 'ni wyddys digon' : `bodlonwyd ${met} o ${total} amod`;
    return `${region}: nid yw’n symud o ${quoted(from)} i ${quoted(to)}: ${standing}.`;
  },
  balance: () => 'cydbwysedd y grymoedd',
  sum: (plus, minus) => `${plus.join(' plws ')}${minus.map((name) => ` llai ${name}`).join('')}`,
  counter: (id) => (Object.hasOwn(COUNTERS, id) ? (COUNTERS[id] ?? id) : id.slice(id.lastIndexOf('.') + 1)),
  parameter: (id, stateLabel) => {
    if (stateLabel !== null) return `y trothwy ar gyfer ${quoted(stateLabel)}`;
    if (id.startsWith('lambda.')) return `pwysau’r ochr ${id.slice('lambda.'.length)}`;
    return Object.hasOwn(PARAMETERS, id) ? (PARAMETERS[id] ?? id) : id;
  },
};

/** Welsh. Not yet reviewed by a Welsh speaker: every widget in Welsh says so in its data notes. */
export const cyPartnership: PartnershipWords = {
  explanation: welshExplanation,
  untitled: 'Partneriaeth',

  onLadder: (state, step, steps, weakest, strongest) =>
    `Mae’r bartneriaeth yn sefyll ar “${state}”: cam ${step} o ${steps} ar y ffordd o “${weakest}” i “${strongest}”.`,
  onSideRoad: (state) => `Mae’r bartneriaeth yn sefyll ar “${state}”: ffordd ochr oddi ar yr ysgol, nid cam ohoni.`,
  paused: (state) => `Mae’r bartneriaeth yn sefyll ar “${state}”: mae oddi ar yr ysgol nes ailgydio ynddi neu roi’r gorau iddi.`,
  balanceSentence: (balance, sign) =>
    `Cydbwysedd y grymoedd yw ${balance} ar raddfa o −1 i +1: ${
      sign < 0
        ? 'mae’r hyn sy’n ei dal yn ôl yn drymach na’r hyn sy’n helpu'
        : sign > 0
          ? 'mae’r hyn sy’n helpu’n drymach na’r hyn sy’n ei dal yn ôl'
          : 'mae’r hyn sy’n helpu a’r hyn sy’n ei dal yn ôl yn pwyso’r un faint'
    }.`,
  balanceRange: (low, high) => `Mae cydbwysedd y grymoedd rywle o ${low} i ${high}, am fod sgoriau ar goll.`,
  wayOpen: (event, to) => `Gall symud i fyny nawr: byddai “${event}” yn arwain at “${to}”.`,
  wayShut: (to, met, total) => `Ni all symud i fyny i “${to}” eto: bodlonwyd ${met} o ${total} amod.`,
  wayUnknown: (to) => `Ni wyddys a all symud i fyny i “${to}”, am fod sgoriau ar goll.`,
  top: 'Mae ar ben yr ysgol.',
  noWayUp: 'Nid oes dim yn arwain i fyny oddi yma.',
  end: (state) => `Diwedd yw “${state}”: nid oes dim yn arwain allan ohono.`,
  nothingMore: 'Mae pob rhan o’r bartneriaeth wedi cyrraedd ei diwedd. Ni all dim mwy ddigwydd.',
  restored:
    'Adferwyd y cyflwr hwn o’r hyn a gadwodd rhywun. Mae’n dangos lle’r oedd ymarfer yn sefyll, nid iddo gyrraedd yno drwy symudiadau a ganiateir.',
  changedNumbers: (count) => `Rydych wedi newid ${count} o rifau’r modelwr.`,

  startLabel: 'Ble i ddechrau',
  ladder: 'Ysgol o gydweithio gwan i gydweithio cryf',
  beside: 'Wrth ochr yr ysgol',
  currentStep: 'Y cam presennol',
  visited: 'Wedi bod yma',
  sideRoad: 'Ffordd ochr',
  pause: 'Wedi oedi',
  stepNumber: (step) => `Cam ${step}`,
  sideWays: (from, back) => `O ${from}; yn arwain yn ôl i ${back}.`,
  steps: (numbers) => `gam ${numbers.join(', ')}`,

  wayUpTitle: 'Y ffordd i fyny',
  wayUpBy: (event, owner) => `Drwy “${event}” (${owner})`,
  outcomes: { met: 'Bodlonwyd', 'not-met': 'Heb ei fodloni', unknown: 'Anhysbys' },
  helps: (moves) => `Byddai’n dod ag ef yn nes nawr: ${moves}.`,
  helpsLater: (moves) => `Nid oes dim sy’n bosibl nawr a ddeuai ag ef yn nes. Yn nes ymlaen gallai fod: ${moves}.`,
  nobodyHelps: 'Ni fyddai unrhyw symudiad yn dod ag ef yn nes.',
  ownersMoves: (owner, moves) => `${owner} (${moves})`,
  andMore: (count) => `${count} arall`,
  from: (source) => `o ${source}`,

  balanceTitle: 'Cydbwysedd y grymoedd',
  balanceEnds: ['dal yn ôl', 'helpu'],
  thresholdOf: (state, value, kept) => `Mae angen o leiaf ${value} ar “${state}”${kept === null ? '' : `, a chedwir ef i lawr at ${kept}`}`,
  fallBelow: (state, value) => `Islaw ${value} gall syrthio i “${state}”`,
  reached: (by) => `wedi’i gyrraedd, gyda ${by} dros ben`,
  short: (by) => `${by} yn brin`,
  reachedUnknown: 'anhysbys',

  movesTitle: 'Beth all ddigwydd nesaf',
  owners: {
    local: 'Y bartneriaeth a’i hardal',
    regional: 'Y rhanbarth',
    national: 'Y llywodraeth',
    shock: 'Digwyddiadau sy’n ei tharo',
    time: 'Amser',
  },
  ownerCount: (owner, possible, blocked) => `${owner}: ${possible} yn bosibl${blocked === '0' ? '' : `, ${blocked} ddim`}`,
  blocked: (count) => `Ddim yn bosibl nawr, a pham (${count})`,
  leadsTo: (state) => `yn symud i “${state}”`,
  leadsRegion: (region, state) => `${region}: “${state}”`,
  leadsBalance: (change, balance) => `cydbwysedd ${change}, i ${balance}`,
  leadsNumbers: (count) => `yn newid ${count} rhif, a dim cyflwr`,
  leadsNowhere: 'yn newid dim nawr',

  regionsTitle: 'Rhannau eraill y bartneriaeth',
  regionNow: (region, state) => `${region}: ${state}`,
  movedFrom: (state) => `newydd symud o “${state}”`,

  historyTitle: 'Beth sydd wedi digwydd',
  undo: 'Dadwneud',
  undoTo: (state, deed) => `Mae dadwneud yn tynnu “${deed}” yn ôl ac yn dychwelyd i “${state}”.`,
  nothingToUndo: 'Nid oes dim wedi digwydd eto: nid oes dim i’w ddadwneud.',
  redo: 'Ail-wneud',
  redoOf: (deed) => `Mae ail-wneud yn gwneud “${deed}” eto.`,
  again: (start) => `Dechrau eto: ${start}`,
  deedStart: (start) => `Dechrau: ${start}`,
  deedNumbers: (names) => `Newidiwyd: ${names}`,
  deedRestored: 'Adferwyd',
  earlier: (count) => `${count} cynharach`,
  goBackTo: (step, deed, state) => `${step}. ${deed}: ${state}`,
  now: 'nawr',
  undone: 'dadwnaed',

  after: (deed) => `Ar ôl “${deed}”:`,
  nowAt: (state) => `Nawr “${state}”.`,
  unchanged: (state) => `Yn dal yn “${state}”.`,
  movesPossible: (count) => `${count} symudiad yn bosibl.`,

  assumptionsOpen: 'Tybiaeth y modelwr yw pob rhif yma: gweld a newid y sgoriau a’r paramedrau',
  assumptionsNote: 'Tybiaeth y modelwr yw pob rhif yma.',
  tablesOpen: 'Tablau data a lawrlwythiadau',
  keepOpen: 'Cadw, rhannu neu adfer y cyflwr hwn',
  sources: (list) => `Ffynonellau: ${list}`,

  noPartnership: 'Nid oes gan y model bartneriaeth â grymoedd i’w chwarae.',
  noStart: (start, starts) => `Nid oes gan y bartneriaeth ddechrau “${start}”, dim ond ${starts}.`,
  refused: 'Ni ellir chwarae’r bartneriaeth yn y model.',
};
