import type { Profile } from '@folkmoot/core/model';

/** Seven principles of an inclusive lifelong learning system from 14 upwards. */
export const principles: Profile = {
  id: 'principles',
  title: 'Seven principles of an inclusive lifelong learning system',
  items: [
    {
      id: 'pri-1',
      label: 'All-through system from 14 upwards with clear moral and educational purpose',
      concept: 'PRI-1',
      events: [],
      sources: [{ source: 'S1', place: 's4.1', lines: [[52, 52]] }],
    },
    {
      id: 'pri-2',
      label: 'Unified (Tomlinson-style) qualifications and credit',
      concept: 'PRI-2',
      events: [],
      sources: [{ source: 'S1', place: 's4.2', lines: [[53, 53]] }],
    },
    {
      id: 'pri-3',
      label: 'Teaching, learning and progression at the centre instead of levers',
      concept: 'PRI-3',
      events: [],
      sources: [{ source: 'S1', place: 's4.3', lines: [[54, 54]] }],
    },
    {
      id: 'pri-4',
      label: 'Bigger professional part in assessment',
      concept: 'PRI-4',
      events: [],
      sources: [{ source: 'S1', place: 's4.4', lines: [[55, 55]] }],
    },
    {
      id: 'pri-5',
      label: 'Inclusion backed by equity for learners, teachers, communities',
      concept: 'PRI-5',
      events: [],
      sources: [{ source: 'S1', place: 's4.5', lines: [[56, 56]] }],
    },
    {
      id: 'pri-6',
      label: 'Social partnership for labour market and skills',
      concept: 'PRI-6',
      events: [],
      sources: [{ source: 'S1', place: 's4.6', lines: [[57, 57]] }],
    },
    {
      id: 'pri-7',
      label: 'A strong sense of the local: collaboration and a rational map of institutions',
      concept: 'PRI-7a',
      events: [],
      sources: [{ source: 'S1', place: 's4.7', lines: [[58, 58]] }],
    },
  ],
  sources: [],
};

/** Six steps towards strongly collaborative local learning systems, with the events that carry them out. */
export const steps: Profile = {
  id: 'steps',
  title: 'Six steps towards strongly collaborative local learning systems',
  items: [
    {
      id: 'bld-1',
      label: 'Build the leadership capacity of local authorities',
      concept: 'BLD-1',
      events: ['STRENGTHEN_LA', 'LA_TAKES_LEAD'],
      sources: [{ source: 'S1', place: 's6.1', lines: [[86, 86]] }],
    },
    {
      id: 'bld-2',
      label: 'Develop regional coordination beyond authority boundaries',
      concept: 'BLD-2',
      events: ['REGIONAL_PLAN'],
      sources: [{ source: 'S1', place: 's6.2', lines: [[87, 87]] }],
    },
    {
      id: 'bld-3',
      label: 'Introduce area-wide accountability measures giving common goals',
      concept: 'BLD-3',
      events: ['ADOPT_AREA_INDICATORS', 'LEGISLATE_AREA_MEASURES'],
      sources: [{ source: 'S1', place: 's6.3', lines: [[88, 88]] }],
    },
    {
      id: 'bld-4',
      label: 'Partnership aims: opportunities for every 14–19 learner',
      concept: 'BLD-4',
      events: ['SHARED_OFFER', 'EXTEND_OFFER'],
      sources: [{ source: 'S1', place: 's6.4', lines: [[89, 89]] }],
    },
    {
      id: 'bld-5',
      label: 'Focus local professional collaboration on quality of learning',
      concept: 'BLD-5',
      events: ['JOINT_PRACTICE', 'SUSTAIN_PRACTICE'],
      sources: [{ source: 'S1', place: 's6.5', lines: [[90, 90]] }],
    },
    {
      id: 'bld-6',
      label: 'Consider rationalising post-16 institutions',
      concept: 'BLD-6',
      events: ['RATIONALISE'],
      sources: [{ source: 'S1', place: 's6.6', lines: [[91, 91]] }],
    },
  ],
  sources: [],
};

/** Five actions by which a government could learn from local experience. */
export const actions: Profile = {
  id: 'actions',
  title: 'Five actions for learning from local experience',
  items: [
    {
      id: 'act-1',
      label: 'Action 1: slow the reform; model, discuss, pilot; grind out design mistakes',
      concept: 'ACT-1',
      events: ['SLOW_DOWN'],
      sources: [{ source: 'S2', place: '5.A1', lines: [[170, 172]] }],
    },
    {
      id: 'act-2',
      label: 'Action 2: longer timescales for lasting mutual learning networks and single-loop learning',
      concept: 'ACT-2',
      events: ['PROTECT_TIME', 'SUSTAIN_PRACTICE'],
      sources: [{ source: 'S2', place: '5.A2', lines: [[174, 178]] }],
    },
    {
      id: 'act-3',
      label: 'Action 3: double loop through control over policy parameters, e.g. area-wide accountability',
      concept: 'ACT-3',
      events: ['CHALLENGE_POLICY', 'LEGISLATE_AREA_MEASURES'],
      sources: [{ source: 'S2', place: '5.A3', lines: [[179, 179]] }],
    },
    {
      id: 'act-4',
      label: 'Action 4: national policy learning; effective feedback forums',
      concept: 'ACT-4',
      events: ['OPEN_FORA'],
      sources: [{ source: 'S2', place: '5.A4', lines: [[180, 182]] }],
    },
    {
      id: 'act-5',
      label: 'Action 5: tolerate, even celebrate, local variation in pace and direction',
      concept: 'ACT-5',
      events: ['TOLERATE_VARIATION'],
      sources: [{ source: 'S2', place: '5.A5', lines: [[184, 184]] }],
    },
  ],
  sources: [],
};

/** What a wider educator professionalism is made of. */
export const capacities: Profile = {
  id: 'capacities',
  title: 'Capacities of educators',
  items: [
    {
      id: 'pro-0',
      label: 'Enhanced professionalism, knowledge and practice',
      concept: 'PRO-0',
      events: [],
      sources: [{ source: 'S1', place: 's7.lead', lines: [[102, 102]] }],
    },
    {
      id: 'pro-1a',
      label: 'Public, ecological view of lifelong learning',
      concept: 'PRO-1a',
      events: [],
      sources: [{ source: 'S1', place: 's7.b1', lines: [[103, 103]] }],
    },
    {
      id: 'pro-1b',
      label: 'Rejects market and micro-management models',
      concept: 'PRO-1b',
      events: [],
      sources: [{ source: 'S1', place: 's7.b1', lines: [[103, 103]] }],
    },
    {
      id: 'pro-2a',
      label: 'Policy memory',
      concept: 'PRO-2a',
      events: [],
      sources: [{ source: 'S1', place: 's7.b2', lines: [[104, 104]] }],
    },
    {
      id: 'pro-2b',
      label: 'System understanding',
      concept: 'PRO-2b',
      events: [],
      sources: [{ source: 'S1', place: 's7.b2', lines: [[104, 104]] }],
    },
    {
      id: 'pro-3a',
      label: "'Specialism +': subject expertise plus developing learning skills",
      concept: 'PRO-3a',
      events: [],
      sources: [{ source: 'S1', place: 's7.b3', lines: [[105, 105]] }],
    },
    {
      id: 'pro-3b',
      label: 'Expansive–restrictive distinction',
      concept: 'PRO-3b',
      events: [],
      sources: [{ source: 'S1', place: 's7.b3', lines: [[105, 105]] }],
    },
    {
      id: 'pro-4',
      label: 'Strong communities of practice tied to vocational and professional identity',
      concept: 'PRO-4',
      events: [],
      sources: [{ source: 'S1', place: 's7.b4', lines: [[106, 106]] }],
    },
    {
      id: 'pro-5a',
      label: 'Collaborative leadership capacities',
      concept: 'PRO-5a',
      events: [],
      sources: [{ source: 'S1', place: 's7.b5', lines: [[107, 107]] }],
    },
    {
      id: 'pro-5b',
      label: 'Area-based leadership with non-specialist educators',
      concept: 'PRO-5b',
      events: [],
      sources: [{ source: 'S1', place: 's7.b5', lines: [[107, 107]] }],
    },
  ],
  sources: [],
};

/** Three problems of making policy as if it were a procedure. */
export const rationalModel: Profile = {
  id: 'rational-model',
  title: 'Three problems of the rational model',
  items: [
    { id: 'rat-1', label: 'Politics breaks the procedure', events: [], sources: [{ source: 'S2', place: '2.13', lines: [[70, 70]] }] },
    {
      id: 'rat-2',
      label: 'Pilots run on unfinished reforms without control of the drivers',
      events: [],
      sources: [{ source: 'S2', place: '2.14', lines: [[72, 72]] }],
    },
    {
      id: 'rat-3',
      label: 'Learning is pictured as elite teaching',
      events: [],
      sources: [{ source: 'S2', place: '2.15', lines: [[74, 76]] }],
    },
  ],
  sources: [{ source: 'S2', place: '2.12', lines: [[68, 68]] }],
};

/** Every profile of the reference model. */
export const profiles: readonly Profile[] = [principles, steps, actions, capacities, rationalModel];
