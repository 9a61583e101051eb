// A regime small enough to be checked by hand: every family, both statuses, an absence, an empty band, a class that relates to itself.
import type { GovernanceModel, Regime } from '@folkmoot/core/model';
import { blank } from '@folkmoot/models/blank';

const sources = [{ source: 's', place: '1' }];
const tie = { mutual: false, polarity: 0, strength: 1, status: 'stated', sources } as const;

export const smallRegime: Regime = {
  id: 'small',
  title: 'Small',
  period: '2001',
  tiers: [
    { id: 'national', rank: 4, band: 'national', label: 'National' },
    { id: 'regional', rank: 3, band: 'regional', label: 'Regional' },
    { id: 'area', rank: 2, band: 'local', label: 'Local area (authority)' },
    { id: 'people', rank: 0, band: 'local', label: 'People' },
  ],
  relationshipKinds: [
    { id: 'lever', family: 'control', polarity: -1, mutual: false },
    { id: 'funding', family: 'control', polarity: 0, mutual: false },
    { id: 'competition', family: 'relate', polarity: -1, mutual: true },
    { id: 'voice', family: 'voice', polarity: 1, mutual: false },
    { id: 'learning', family: 'learn', polarity: 1, mutual: false },
    { id: 'gossip', family: 'relate', polarity: 0, mutual: true, label: 'talk' },
  ],
  voiceRoster: ['practitioners'],
  actors: [
    { id: 'dept', name: 'Department', tier: 'national', status: 'stated', voices: [], policyMaker: true, sources },
    { id: 'authority', name: 'Authority', tier: 'area', status: 'stated', voices: [], sources },
    { id: 'schools', name: 'Schools & <colleges>', tier: 'area', parent: 'authority', status: 'inferred', voices: [], sources: [] },
    { id: 'teachers', name: 'Teachers', tier: 'people', status: 'stated', voices: ['practitioners'], note: 'A class.', sources },
  ],
  relationships: [
    { ...tie, id: 'r1', kind: 'lever', from: 'dept', to: 'authority', strength: 3, instrument: 'targets', note: 'By letter' },
    { ...tie, id: 'r2', kind: 'funding', from: 'authority', to: 'schools', strength: 2, status: 'inferred', basis: 'formula' },
    { ...tie, id: 'r3', kind: 'competition', from: 'schools', to: 'schools', mutual: true, polarity: -1 },
    { ...tie, id: 'r4', kind: 'voice', from: 'teachers', to: 'authority', rung: 3 },
    { ...tie, id: 'r5', kind: 'learning', from: 'teachers', to: 'schools', mode: 'participatory', loop: 'single' },
    { ...tie, id: 'r6', kind: 'gossip', from: 'authority', to: 'teachers', mutual: true },
  ],
  absences: [{ id: 'a1', kind: 'voice', from: 'teachers', to: 'dept', status: 'stated', note: 'Nobody asks', sources }],
  sources: [],
};

export const smallModel: GovernanceModel = {
  ...blank,
  version: 1,
  id: 'small',
  title: 'Small',
  regimes: [smallRegime, { ...smallRegime, id: 'later', title: 'Later', period: undefined }],
  sources: [{ id: 's', title: 'A book', authors: ['Ann One', 'Bob Two'], year: 1999 }],
};
