/* eslint-disable max-lines -- data, one entry after the other */
import type { StatechartRegion } from '@folkmoot/core/model';

/** The ten statecharts that run side by side. They move in this order. */
export const regions: readonly StatechartRegion[] = [
  {
    id: 'arrangement',
    label: 'Institutional arrangement',
    initial: 'separate',
    parents: { formed: ['weak', 'developing', 'coordinated', 'strong'] },
    history: { formed: 'shallow' },
    states: {
      separate: {
        label: 'Separate or competing',
        crosswalk: { frey: 0, himmelman: 'none', damour: 1 },
        sources: [
          { source: 'S2', place: '1.5', lines: [[19, 21]] },
          { source: 'S1', place: 's3.b5', lines: [[40, 40]] },
        ],
        on: [
          {
            event: 'FORM',
            to: 'weak',
            guard: { all: [{ '>=': ['ie.aims', 2] }, { any: [{ '>=': ['ie.history', 1] }, { '>=': ['ie.leadership', 2] }] }] },
            why: 'Formation out of shared local need',
            sources: [
              { source: 'S2', place: '3.13', lines: [[132, 132]] },
              { source: 'S2', place: '4.4', lines: [[150, 150]] },
            ],
          },
          {
            event: 'MANDATE',
            to: 'weak',
            guard: { all: [{ '>=': ['ie.aims', 2] }, { '>=': ['ie.history', 1] }] },
            why: 'The order meets an open door',
            sources: [{ source: 'S2', place: '4.2', lines: [[144, 144]] }],
          },
          {
            event: 'MANDATE',
            to: 'contrived',
            why: 'Ordered collaboration risks being staged',
            sources: [{ source: 'S2', place: '4.2', lines: [[144, 144]] }],
          },
          {
            event: 'FUNDING_OFFER',
            to: 'weak',
            guard: { all: [{ '>=': ['ie.aims', 2] }, { '>=': ['ie.history', 1] }] },
            why: 'Money meets existing common purpose',
            sources: [{ source: 'S2', place: '4.4', lines: [[150, 150]] }],
          },
          {
            event: 'FUNDING_OFFER',
            to: 'contrived',
            why: 'Formed to reach a funding stream',
            sources: [
              { source: 'S2', place: '3.13', lines: [[132, 132]] },
              { source: 'S2', place: '4.2', lines: [[144, 144]] },
            ],
          },
        ],
        always: [],
      },
      contrived: {
        label: 'Contrived (trap)',
        crosswalk: { frey: 1, himmelman: 'networking, on paper', damour: 1 },
        sources: [{ source: 'S2', place: '4.2', lines: [[144, 144]] }],
        on: [
          {
            event: 'REVIEW',
            to: 'weak',
            guard: {
              all: [
                { '>=': ['ie.aims', 2] },
                { '>=': ['ie.trust', 1] },
                { '<=': ['ii.motive', 2] },
                { in: ['learning.participatory', 'learning.jointPractice'] },
              ],
            },
            why: 'Show turns into substance: common aims, some trust, shared practice',
            sources: [
              { source: 'S2', place: '3.11', lines: [[126, 128]] },
              { source: 'S2', place: '3.10', lines: [[124, 124]] },
            ],
          },
          {
            event: 'FUNDING_ENDS',
            to: 'separate',
            why: 'Nothing left to hold it together',
            sources: [
              { source: 'S2', place: '2.6', lines: [[50, 52]] },
              { source: 'S2', place: '3.13', lines: [[132, 132]] },
            ],
          },
          { event: 'DISSOLVE', to: 'separate', why: 'Partners walk away', sources: [{ source: 'S2', place: '4.2', lines: [[144, 144]] }] },
        ],
        always: [],
      },
      weak: {
        label: 'Weakly collaborative',
        crosswalk: { frey: 2, himmelman: 'networking / coordinating', damour: 2 },
        sources: [{ source: 'S2', place: '4.7', lines: [[158, 158]] }],
        on: [
          {
            event: 'REVIEW',
            to: 'separate',
            guard: { '<': ['B', 'theta.separate'] },
            why: 'Outside pressure overwhelms the partnership',
            sources: [{ source: 'S2', place: '4.7', lines: [[158, 158]] }],
          },
          {
            event: 'REVIEW',
            to: 'developing',
            guard: {
              all: [
                { '>=': ['B', 'theta.developing'] },
                { '>=': ['ie.trust', 2] },
                { '>=': ['ie.aims', 3] },
                { not: { in: ['leadership.none'] } },
                { in: ['learning.participatory', 'learning.jointPractice'] },
              ],
            },
            why: 'Internal dynamics strong enough, practice shared',
            sources: [
              { source: 'S2', place: '4.4', lines: [[150, 150]] },
              { source: 'S2', place: '3.11', lines: [[126, 128]] },
              { source: 'S2', place: 'F1', lines: [[104, 114]] },
            ],
          },
          {
            event: 'FUNDING_ENDS',
            to: 'separate',
            guard: { '<': ['ie.aims', 2] },
            why: 'Funding-led partnership without common aims folds',
            sources: [
              { source: 'S2', place: '3.13', lines: [[132, 132]] },
              { source: 'S2', place: '2.6', lines: [[50, 52]] },
            ],
          },
          { event: 'DISSOLVE', to: 'separate', why: 'Partners walk away', sources: [{ source: 'S2', place: '4.4', lines: [[150, 150]] }] },
          {
            event: 'REORGANISE',
            to: 'dormant',
            why: 'Policy churn suspends the work',
            sources: [
              { source: 'S2', place: '2.6', lines: [[50, 52]] },
              { source: 'S1', place: 's3.b1', lines: [[36, 36]] },
            ],
          },
        ],
        always: [],
      },
      developing: {
        label: 'Developing',
        crosswalk: { frey: 3, himmelman: 'coordinating / cooperating', damour: 2 },
        sources: [
          { source: 'S2', place: '1.5', lines: [[19, 21]] },
          { source: 'S2', place: '4.2', lines: [[144, 144]] },
        ],
        on: [
          {
            event: 'REVIEW',
            to: 'weak',
            guard: { any: [{ '<': ['B', 'leave.developing'] }, { in: ['trust.low'] }] },
            why: 'Balance slips or trust breaks',
            sources: [
              { source: 'S2', place: '4.4', lines: [[150, 150]] },
              { source: 'S2', place: '4.7', lines: [[158, 158]] },
            ],
          },
          {
            event: 'REVIEW',
            to: 'coordinated',
            guard: {
              all: [
                { '>=': ['B', 'theta.coordinated'] },
                { in: ['accountability.mixed', 'accountability.areaWide'] },
                { in: ['provision.sharedOffer', 'provision.areaEntitlement'] },
                { in: ['leadership.distributed', 'leadership.area'] },
              ],
            },
            why: 'Shared offer, some area measures, shared leadership',
            sources: [
              { source: 'S1', place: 's6.3', lines: [[88, 88]] },
              { source: 'S1', place: 's6.4', lines: [[89, 89]] },
              { source: 'S1', place: 's6.1', lines: [[86, 86]] },
            ],
          },
          {
            event: 'LEADER_LEAVES',
            to: 'weak',
            guard: { in: ['leadership.individual'] },
            why: 'Gains tied to one person are lost',
            sources: [
              { source: 'S2', place: '4.4', lines: [[150, 150]] },
              { source: 'S2', place: '2.6', lines: [[50, 52]] },
            ],
          },
          {
            event: 'PARTNER_WITHDRAWS',
            to: 'weak',
            guard: { '>=': ['ii.disengaged', 4] },
            why: 'A key institution pulls out',
            sources: [{ source: 'S2', place: '4.5', lines: [[152, 152]] }],
          },
          {
            event: 'REORGANISE',
            to: 'dormant',
            why: 'Policy churn suspends the work',
            sources: [
              { source: 'S2', place: '2.6', lines: [[50, 52]] },
              { source: 'S1', place: 's3.b1', lines: [[36, 36]] },
            ],
          },
        ],
        always: [],
      },
      coordinated: {
        label: 'Coordinated',
        crosswalk: { frey: 4, himmelman: 'cooperating', damour: 3 },
        sources: [
          { source: 'S1', place: 's6.2', lines: [[87, 87]] },
          { source: 'S1', place: 's6.4', lines: [[89, 89]] },
        ],
        on: [
          {
            event: 'REVIEW',
            to: 'developing',
            guard: { any: [{ '<': ['B', 'leave.coordinated'] }, { in: ['trust.low'] }, { in: ['accountability.institutional'] }] },
            why: 'Balance slips, trust breaks or area measures lapse',
            sources: [
              { source: 'S2', place: '4.7', lines: [[158, 158]] },
              { source: 'S2', place: '4.4', lines: [[150, 150]] },
            ],
          },
          {
            event: 'REVIEW',
            to: 'strong',
            guard: {
              all: [
                { '>=': ['B', 'theta.strong'] },
                { in: ['accountability.areaWide'] },
                { in: ['provision.areaEntitlement'] },
                { in: ['loop.double'] },
                { in: ['trust.grounded'] },
                { in: ['leadership.area'] },
              ],
            },
            why: 'Area accountability, full area offer, influence over policy, grounded trust',
            sources: [
              { source: 'S1', place: 's6.lead', lines: [[85, 85]] },
              { source: 'S1', place: 's6.3', lines: [[88, 88]] },
              { source: 'S1', place: 's6.4', lines: [[89, 89]] },
              { source: 'S2', place: '5.A3', lines: [[179, 179]] },
            ],
          },
          {
            event: 'LEADER_LEAVES',
            to: 'developing',
            guard: { in: ['leadership.individual'] },
            why: 'Gains tied to one person are lost',
            sources: [{ source: 'S2', place: '4.4', lines: [[150, 150]] }],
          },
          {
            event: 'REORGANISE',
            to: 'dormant',
            why: 'Policy churn suspends the work',
            sources: [
              { source: 'S2', place: '2.6', lines: [[50, 52]] },
              { source: 'S1', place: 's3.b1', lines: [[36, 36]] },
            ],
          },
        ],
        always: [],
      },
      strong: {
        label: 'Strongly collaborative local learning system',
        crosswalk: { frey: 5, himmelman: 'collaborating', damour: 3 },
        sources: [{ source: 'S1', place: 's6.lead', lines: [[85, 85]] }],
        on: [
          {
            event: 'REVIEW',
            to: 'coordinated',
            guard: {
              any: [
                { '<': ['B', 'leave.strong'] },
                { not: { in: ['accountability.areaWide'] } },
                { not: { in: ['loop.double'] } },
                { in: ['trust.low'] },
                { in: ['leadership.none', 'leadership.individual'] },
              ],
            },
            why: 'A defining condition is lost: balance, area accountability, influence over policy, trust or shared leadership',
            sources: [
              { source: 'S2', place: '4.7', lines: [[158, 158]] },
              { source: 'S1', place: 's6.3', lines: [[88, 88]] },
              { source: 'S2', place: '5.A3', lines: [[179, 179]] },
            ],
          },
          {
            event: 'REORGANISE',
            to: 'dormant',
            why: 'Policy churn suspends the work',
            sources: [
              { source: 'S2', place: '2.6', lines: [[50, 52]] },
              { source: 'S1', place: 's3.b1', lines: [[36, 36]] },
            ],
          },
        ],
        always: [],
      },
      dormant: {
        label: 'Dormant',
        crosswalk: { frey: 1, himmelman: 'networking', damour: 1 },
        sources: [
          { source: 'S2', place: '2.6', lines: [[50, 52]] },
          { source: 'S1', place: 's7.b2', lines: [[104, 104]] },
        ],
        on: [
          {
            event: 'RESUME',
            to: 'H(formed)',
            guard: { all: [{ '>=': ['ie.reflexive', 2] }, { '>=': ['ie.trust', 2] }] },
            why: 'Policy memory lets the partnership pick up where it left off',
            sources: [{ source: 'S1', place: 's7.b2', lines: [[104, 104]] }],
          },
          {
            event: 'RESUME',
            to: 'weak',
            why: 'Without memory it restarts low',
            sources: [
              { source: 'S1', place: 's7.b2', lines: [[104, 104]] },
              { source: 'S2', place: '2.6', lines: [[50, 52]] },
            ],
          },
          { event: 'DISSOLVE', to: 'separate', why: 'Never resumed', sources: [{ source: 'S2', place: '2.6', lines: [[50, 52]] }] },
        ],
        always: [],
      },
    },
  },
  {
    id: 'leadership',
    label: 'Leadership',
    initial: 'none',
    states: {
      none: {
        label: 'No shared lead',
        sources: [],
        on: [
          {
            event: 'APPOINT_LEAD',
            to: 'individual',
            why: 'Someone takes the lead',
            sources: [{ source: 'S2', place: '4.4', lines: [[150, 150]] }],
          },
        ],
        always: [],
      },
      individual: {
        label: 'Hangs on a person',
        sources: [],
        on: [
          {
            event: 'DISTRIBUTE_LEADERSHIP',
            to: 'distributed',
            why: 'Collaborative leadership capacities spread',
            sources: [{ source: 'S1', place: 's7.b5', lines: [[107, 107]] }],
          },
          {
            event: 'LEADER_LEAVES',
            to: 'none',
            why: 'Internal dynamics are open to disruption',
            sources: [{ source: 'S2', place: '4.4', lines: [[150, 150]] }],
          },
        ],
        always: [],
      },
      distributed: {
        label: 'Distributed',
        sources: [],
        on: [
          {
            event: 'LA_TAKES_LEAD',
            to: 'area',
            guard: { '>=': ['xe.lacapacity', 3] },
            why: 'Authority leads with the partners',
            sources: [{ source: 'S1', place: 's6.1', lines: [[86, 86]] }],
          },
        ],
        always: [],
      },
      area: {
        label: 'Area leadership capacity',
        sources: [],
        on: [
          {
            event: 'LA_CUT',
            to: 'distributed',
            why: 'Authority capacity withdrawn',
            sources: [{ source: 'S1', place: 's6.1', lines: [[86, 86]] }],
          },
        ],
        always: [],
      },
    },
  },
  {
    id: 'accountability',
    label: 'Accountability',
    initial: 'institutional',
    derived: true,
    states: {
      institutional: {
        label: 'By institution',
        sources: [],
        on: [],
        always: [
          {
            to: 'mixed',
            guard: { '>=': ['xe.areameasures', 2] },
            why: 'Area indicators sit beside the tables',
            sources: [
              { source: 'S1', place: 's6.3', lines: [[88, 88]] },
              { source: 'S2', place: '5.A3', lines: [[179, 179]] },
            ],
          },
        ],
      },
      mixed: {
        label: 'Mixed',
        sources: [],
        on: [],
        always: [
          {
            to: 'areaWide',
            guard: { all: [{ '>=': ['xe.areameasures', 3] }, { '>=': ['areaLead', 'areaMargin'] }] },
            why: 'Area measures at least match the tables',
            sources: [
              { source: 'S1', place: 's6.3', lines: [[88, 88]] },
              { source: 'S2', place: '5.A3', lines: [[179, 179]] },
            ],
          },
          {
            to: 'institutional',
            guard: { '<': ['xe.areameasures', 2] },
            why: 'Area measures lapse',
            sources: [{ source: 'S2', place: '4.5', lines: [[152, 152]] }],
          },
        ],
      },
      areaWide: {
        label: 'Area-wide',
        sources: [],
        on: [],
        always: [
          {
            to: 'mixed',
            guard: { not: { all: [{ '>=': ['xe.areameasures', 3] }, { '>=': ['areaLead', 'areaMargin'] }] } },
            why: 'Tables gain the upper hand again',
            sources: [{ source: 'S2', place: '4.5', lines: [[152, 152]] }],
          },
        ],
      },
    },
  },
  {
    id: 'provision',
    label: 'Provision',
    initial: 'separate',
    states: {
      separate: {
        label: 'Separate offers',
        sources: [],
        on: [
          {
            event: 'START_LINKS',
            to: 'linkSchemes',
            why: 'Link schemes for some learners',
            sources: [{ source: 'S2', place: '4.5', lines: [[152, 152]] }],
          },
          {
            event: 'SHARED_OFFER',
            to: 'sharedOffer',
            guard: { '<=': ['ii.logistics', 2] },
            why: 'Joint curriculum offer',
            sources: [
              { source: 'S2', place: '4.2', lines: [[144, 144]] },
              { source: 'S2', place: '1.4', lines: [[17, 17]] },
            ],
          },
        ],
        always: [],
      },
      linkSchemes: {
        label: 'Link schemes only',
        sources: [],
        on: [
          {
            event: 'SHARED_OFFER',
            to: 'sharedOffer',
            guard: { '<=': ['ii.logistics', 2] },
            why: 'Joint curriculum offer',
            sources: [
              { source: 'S2', place: '4.2', lines: [[144, 144]] },
              { source: 'S2', place: '1.4', lines: [[17, 17]] },
            ],
          },
        ],
        always: [],
      },
      sharedOffer: {
        label: 'Shared offer',
        sources: [],
        on: [
          {
            event: 'EXTEND_OFFER',
            to: 'areaEntitlement',
            guard: { any: [{ in: ['resourcing.secured'] }, { in: ['gateway.passed'] }] },
            why: 'All 14–19 learners, including entry and level 1 and advanced',
            sources: [{ source: 'S1', place: 's6.4', lines: [[89, 89]] }],
          },
        ],
        always: [
          {
            to: 'linkSchemes',
            guard: { in: ['arrangement.separate'] },
            why: 'No partnership, no shared offer',
            sources: [{ source: 'S2', place: '4.2', lines: [[144, 144]] }],
          },
        ],
      },
      areaEntitlement: {
        label: 'Area entitlement for all 14–19',
        sources: [],
        on: [
          {
            event: 'FUNDING_ENDS',
            to: 'sharedOffer',
            guard: { not: { in: ['resourcing.secured'] } },
            why: 'Short money shrinks the offer',
            sources: [{ source: 'S2', place: '2.4', lines: [[44, 44]] }],
          },
        ],
        always: [
          {
            to: 'linkSchemes',
            guard: { in: ['arrangement.separate'] },
            why: 'No partnership, no area offer',
            sources: [{ source: 'S2', place: '4.2', lines: [[144, 144]] }],
          },
        ],
      },
    },
  },
  {
    id: 'learning',
    label: 'Professional learning',
    initial: 'random',
    states: {
      random: {
        label: 'Casting around',
        sources: [],
        on: [
          {
            event: 'LEARNING_VISIT',
            to: 'acquisitive',
            why: "Soaking up others' practice",
            sources: [
              { source: 'S2', place: '3.8', lines: [[118, 120]] },
              { source: 'S2', place: '3.9', lines: [[122, 122]] },
            ],
          },
          {
            event: 'JOINT_PRACTICE',
            to: 'participatory',
            why: 'Joint practice development',
            sources: [
              { source: 'S2', place: 'F1.r1', lines: [[108, 108]] },
              { source: 'S1', place: 's6.5', lines: [[90, 90]] },
            ],
          },
        ],
        always: [],
      },
      acquisitive: {
        label: 'Acquisitive',
        sources: [],
        on: [
          {
            event: 'JOINT_PRACTICE',
            to: 'participatory',
            why: 'Joint practice development',
            sources: [
              { source: 'S2', place: 'F1.r1', lines: [[108, 108]] },
              { source: 'S1', place: 's6.5', lines: [[90, 90]] },
            ],
          },
        ],
        always: [],
      },
      participatory: {
        label: 'Participatory',
        sources: [],
        on: [
          {
            event: 'SUSTAIN_PRACTICE',
            to: 'jointPractice',
            guard: { all: [{ '>=': ['ie.time', 2] }, { '>=': ['ie.trust', 2] }] },
            why: 'Sustained, constructed in context',
            sources: [
              { source: 'S2', place: '3.10', lines: [[124, 124]] },
              { source: 'S2', place: '5.A2', lines: [[174, 178]] },
              { source: 'S1', place: 's7.b4', lines: [[106, 106]] },
            ],
          },
        ],
        always: [],
      },
      jointPractice: {
        label: 'Sustained joint practice (constructivist)',
        sources: [],
        on: [
          {
            event: 'TIME_SQUEEZE',
            to: 'participatory',
            why: 'Time is taken away',
            sources: [{ source: 'S2', place: 'F1.r4', lines: [[111, 111]] }],
          },
        ],
        always: [],
      },
    },
  },
  {
    id: 'loop',
    label: 'Learning loop',
    initial: 'half',
    states: {
      half: {
        label: 'Half loop',
        sources: [],
        on: [
          {
            event: 'REVIEW_PRACTICE',
            to: 'single',
            guard: { '>=': ['ie.time', 2] },
            why: 'Time to find and fix problems',
            sources: [
              { source: 'S2', place: '5.A2', lines: [[174, 178]] },
              { source: 'S2', place: '1.7', lines: [[25, 27]] },
            ],
          },
        ],
        always: [],
      },
      single: {
        label: 'Single loop',
        sources: [],
        on: [
          {
            event: 'CHALLENGE_POLICY',
            to: 'double',
            guard: { all: [{ '>=': ['xe.fora', 2] }, { '>=': ['ie.reflexive', 3] }, { not: { in: ['accountability.institutional'] } }] },
            why: 'Influence over the parameters themselves',
            sources: [
              { source: 'S2', place: '5.A3', lines: [[179, 179]] },
              { source: 'S2', place: '4.6', lines: [[154, 156]] },
            ],
          },
          {
            event: 'POLICY_CHURN',
            to: 'half',
            guard: { '<': ['ie.time', 2] },
            why: 'Haste removes the time to learn',
            sources: [{ source: 'S2', place: '5.1', lines: [[166, 166]] }],
          },
        ],
        always: [],
      },
      double: {
        label: 'Double loop',
        sources: [],
        on: [
          {
            event: 'FORA_CLOSED',
            to: 'single',
            why: 'Channel to policy shut',
            sources: [{ source: 'S2', place: '5.A4', lines: [[180, 182]] }],
          },
        ],
        always: [],
      },
    },
  },
  {
    id: 'trust',
    label: 'Trust',
    initial: 'low',
    derived: true,
    states: {
      low: {
        label: 'Low',
        sources: [],
        on: [],
        always: [
          {
            to: 'conditional',
            guard: { '>=': ['ie.trust', 2] },
            why: 'Takes shape',
            sources: [{ source: 'S2', place: '3.11', lines: [[126, 128]] }],
          },
        ],
      },
      conditional: {
        label: 'Conditional',
        sources: [],
        on: [],
        always: [
          {
            to: 'grounded',
            guard: { '>=': ['ie.trust', 3] },
            why: 'Built on experience',
            sources: [{ source: 'S2', place: 'F1.r2', lines: [[109, 109]] }],
          },
          { to: 'low', guard: { '<': ['ie.trust', 2] }, why: 'Breaks', sources: [{ source: 'S2', place: '4.4', lines: [[150, 150]] }] },
        ],
      },
      grounded: {
        label: 'Grounded',
        sources: [],
        on: [],
        always: [
          {
            to: 'conditional',
            guard: { '<': ['ie.trust', 3] },
            why: 'Wears thin',
            sources: [{ source: 'S2', place: '4.4', lines: [[150, 150]] }],
          },
        ],
      },
    },
  },
  {
    id: 'resourcing',
    label: 'Resourcing',
    initial: 'none',
    states: {
      none: {
        label: 'No joint money',
        sources: [],
        on: [
          {
            event: 'FUNDING_OFFER',
            to: 'precarious',
            why: 'Competitive short-term money',
            sources: [{ source: 'S2', place: '2.5', lines: [[46, 48]] }],
          },
          {
            event: 'STABILISE_FUNDING',
            to: 'secured',
            why: 'Stable 14–19 funding',
            sources: [{ source: 'S2', place: '2.7', lines: [[54, 56]] }],
          },
        ],
        always: [],
      },
      precarious: {
        label: 'Precarious',
        sources: [],
        on: [
          { event: 'FUNDING_ENDS', to: 'none', why: 'Stream closes', sources: [{ source: 'S2', place: '2.6', lines: [[50, 52]] }] },
          {
            event: 'STABILISE_FUNDING',
            to: 'secured',
            why: 'Stable 14–19 funding',
            sources: [{ source: 'S2', place: '2.7', lines: [[54, 56]] }],
          },
        ],
        always: [],
      },
      secured: {
        label: 'Secured',
        sources: [],
        on: [
          {
            event: 'FUNDING_ENDS',
            to: 'precarious',
            why: 'Base funding threatened',
            sources: [{ source: 'S2', place: '3.14', lines: [[134, 134]] }],
          },
        ],
        always: [],
      },
    },
  },
  {
    id: 'gateway',
    label: 'Qualification gateway',
    initial: 'closed',
    states: {
      closed: {
        label: 'Not open',
        sources: [],
        on: [
          { event: 'OPEN_GATEWAY', to: 'open', why: 'Gateway announced', sources: [{ source: 'S2', place: '4.2', lines: [[144, 144]] }] },
        ],
        always: [],
      },
      open: {
        label: 'Open',
        sources: [],
        on: [
          {
            event: 'APPLY_GATEWAY',
            to: 'submitted',
            guard: { not: { in: ['arrangement.separate', 'arrangement.dormant'] } },
            why: 'Consortium applies',
            sources: [{ source: 'S2', place: '4.2', lines: [[144, 144]] }],
          },
        ],
        always: [],
      },
      submitted: {
        label: 'Submitted',
        sources: [],
        on: [
          {
            event: 'DECIDE',
            to: 'passed',
            guard: { all: [{ '>=': ['count.papers', 2] }, { not: { in: ['arrangement.separate', 'arrangement.dormant'] } }] },
            why: 'Paper evidence of collaboration suffices',
            sources: [
              { source: 'S2', place: '4.2', lines: [[144, 144]] },
              { source: 'S2', place: '4.7', lines: [[158, 158]] },
            ],
          },
          { event: 'DECIDE', to: 'refused', why: 'Not enough shown', sources: [{ source: 'S2', place: '4.2', lines: [[144, 144]] }] },
        ],
        always: [],
      },
      passed: {
        label: 'Passed',
        final: true,
        sources: [],
        on: [],
        always: [],
      },
      refused: {
        label: 'Refused',
        sources: [],
        on: [{ event: 'APPLY_GATEWAY', to: 'submitted', why: 'Try again', sources: [{ source: 'S2', place: '4.2', lines: [[144, 144]] }] }],
        always: [],
      },
    },
  },
  {
    id: 'climate',
    label: 'Policy climate',
    initial: 'adverse',
    derived: true,
    states: {
      adverse: {
        label: 'Adverse',
        sources: [],
        on: [],
        always: [
          {
            to: 'contested',
            guard: { '>=': ['Xb', -0.2] },
            why: 'Enabling and inhibiting levers near balance',
            sources: [{ source: 'S2', place: '4.4', lines: [[150, 150]] }],
          },
        ],
      },
      contested: {
        label: 'Contested',
        sources: [],
        on: [],
        always: [
          {
            to: 'enabling',
            guard: { '>=': ['Xb', 0.2] },
            why: 'Frameworks outweigh levers',
            sources: [{ source: 'S1', place: 's5.b4', lines: [[72, 72]] }],
          },
          {
            to: 'adverse',
            guard: { '<': ['Xb', -0.2] },
            why: 'Inhibitors dominate',
            sources: [{ source: 'S2', place: '4.7', lines: [[158, 158]] }],
          },
        ],
      },
      enabling: {
        label: 'Enabling',
        sources: [],
        on: [],
        always: [
          {
            to: 'contested',
            guard: { '<': ['Xb', 0.2] },
            why: 'Slips back',
            sources: [{ source: 'S2', place: '4.7', lines: [[158, 158]] }],
          },
        ],
      },
    },
  },
];
