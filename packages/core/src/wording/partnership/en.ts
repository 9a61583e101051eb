import { englishExplanation } from '../../partnership/play.js';
import type { PartnershipWords } from './partnership-words.js';

/** English, the language of record. */
export const enPartnership: PartnershipWords = {
  explanation: englishExplanation,
  untitled: 'Partnership',

  onLadder: (state, step, steps, weakest, strongest) =>
    `The partnership stands at “${state}”: step ${step} of ${steps} on the way from “${weakest}” to “${strongest}”.`,
  onSideRoad: (state) => `The partnership stands at “${state}”: a side road off the ladder, not a step of it.`,
  paused: (state) => `The partnership stands at “${state}”: it is off the ladder until it is taken up again or given up.`,
  balanceSentence: (balance, sign) =>
    `The balance of forces is ${balance} on a scale from −1 to +1: ${
      sign < 0
        ? 'what holds it back outweighs what helps'
        : sign > 0
          ? 'what helps outweighs what holds it back'
          : 'what helps and what holds it back weigh the same'
    }.`,
  balanceRange: (low, high) => `The balance of forces is somewhere from ${low} to ${high}, because ratings are missing.`,
  wayOpen: (event, to) => `It can move up now: “${event}” would lead to “${to}”.`,
  wayShut: (to, met, total) =>
    `It cannot move up to “${to}” yet: ${met} of ${total} ${total === '1' ? 'condition is' : 'conditions are'} met.`,
  wayUnknown: (to) => `Whether it can move up to “${to}” is not known, because ratings are missing.`,
  top: 'It is at the top of the ladder.',
  noWayUp: 'Nothing leads up from here.',
  end: (state) => `“${state}” is an end: nothing leads out of it.`,
  nothingMore: 'Every part of the partnership has reached its end. Nothing more can happen.',
  restored: 'This state was restored from what somebody saved. It shows where a rehearsal stood, not that it got there by allowed moves.',
  changedNumbers: (count) => `You have changed ${count} of the modeller’s numbers.`,

  startLabel: 'Where to start',
  ladder: 'Ladder from weak to strong collaboration',
  beside: 'Beside the ladder',
  currentStep: 'Current step',
  visited: 'Been here',
  sideRoad: 'Side road',
  pause: 'Paused',
  stepNumber: (step) => `Step ${step}`,
  sideWays: (from, back) => `From ${from}; leads back to ${back}.`,
  steps: (numbers) =>
    numbers.length === 1 ? `step ${numbers.join('')}` : `steps ${numbers.slice(0, -1).join(', ')} and ${numbers.at(-1) ?? ''}`,

  wayUpTitle: 'The way up',
  wayUpBy: (event, owner) => `By “${event}” (${owner})`,
  outcomes: { met: 'Met', 'not-met': 'Not met', unknown: 'Not known' },
  helps: (moves) => `Would bring it nearer now: ${moves}.`,
  helpsLater: (moves) => `Nothing that is possible now would bring it nearer. Later it could be: ${moves}.`,
  nobodyHelps: 'No move would bring it nearer.',
  ownersMoves: (owner, moves) => `${owner} (${moves})`,
  andMore: (count) => `${count} more`,
  from: (source) => `from ${source}`,

  balanceTitle: 'Balance of forces',
  balanceEnds: ['holding back', 'helping'],
  thresholdOf: (state, value, kept) => `“${state}” needs at least ${value}${kept === null ? '' : `, and is kept down to ${kept}`}`,
  fallBelow: (state, value) => `Below ${value} it can fall to “${state}”`,
  reached: (by) => `reached, with ${by} to spare`,
  short: (by) => `${by} short`,
  reachedUnknown: 'not known',

  movesTitle: 'What can happen next',
  owners: {
    local: 'The partnership and its area',
    regional: 'The region',
    national: 'Government',
    shock: 'Events that befall it',
    time: 'Time',
  },
  ownerCount: (owner, possible, blocked) => `${owner}: ${possible} possible${blocked === '0' ? '' : `, ${blocked} not`}`,
  blocked: (count) => `Not possible now, and why (${count})`,
  leadsTo: (state) => `moves to “${state}”`,
  leadsRegion: (region, state) => `${region}: “${state}”`,
  leadsBalance: (change, balance) => `balance ${change}, to ${balance}`,
  leadsNumbers: (count) => `changes ${count} ${count === '1' ? 'number' : 'numbers'}, and no state`,
  leadsNowhere: 'changes nothing now',

  regionsTitle: 'The other parts of the partnership',
  regionNow: (region, state) => `${region}: ${state}`,
  movedFrom: (state) => `just moved from “${state}”`,

  historyTitle: 'What has happened',
  undo: 'Undo',
  undoTo: (state, deed) => `Undo takes back “${deed}” and returns to “${state}”.`,
  nothingToUndo: 'Nothing has happened yet: there is nothing to undo.',
  redo: 'Redo',
  redoOf: (deed) => `Redo does “${deed}” again.`,
  again: (start) => `Start again: ${start}`,
  deedStart: (start) => `Start: ${start}`,
  deedNumbers: (names) => `Changed: ${names}`,
  deedRestored: 'Restored',
  earlier: (count) => `${count} earlier`,
  goBackTo: (step, deed, state) => `${step}. ${deed}: ${state}`,
  now: 'now',
  undone: 'undone',

  after: (deed) => `After “${deed}”:`,
  nowAt: (state) => `Now “${state}”.`,
  unchanged: (state) => `Still “${state}”.`,
  movesPossible: (count) => `${count} ${count === '1' ? 'move' : 'moves'} possible.`,

  assumptionsOpen: 'Every number here is the modeller’s assumption: see and change the ratings and parameters',
  assumptionsNote: 'Every number here is the modeller’s assumption.',
  tablesOpen: 'Data tables and downloads',
  keepOpen: 'Keep, share or bring back this state',
  sources: (list) => `Sources: ${list}`,

  noPartnership: 'The model has no partnership with forces to play.',
  noStart: (start, starts) => `There is no start “${start}”, only ${starts}.`,
  refused: 'The partnership in the model cannot be played.',
};
