import type { FailureWords } from './failure-words.js';

/** What is said when something is on its way or has failed. Welsh, not yet reviewed by a Welsh speaker. */
export const cyFailures: FailureWords = {
  loading: 'Wrthi’n llwytho…',
  stillLoading: 'Yn dal i lwytho…',
  showingEarlier: (time) => `Yn dangos data o ${time}; nid oedd modd llwytho’r data mwy newydd.`,
  failed: {
    parse: 'Nid oedd modd darllen y data.',
    encoding: 'Nid yw’r data wedi’i gadw mewn ffordd y gellir ei darllen.',
    schema: 'Nid yw’r data yn y ffurf a ddisgwylir.',
    'too-large': 'Mae mwy o ddata nag y gall y dudalen hon ei gymryd.',
    'too-deep': 'Mae’r data wedi’i nythu’n rhy ddwfn.',
    'too-many': 'Mae mwy o gofnodion nag y gall y dudalen hon eu cymryd.',
    'duplicate-id': 'Mae gan ddau gofnod yr un enw.',
    dangling: 'Mae’r data’n cyfeirio at rywbeth nad yw ynddo.',
    cycle: 'Mae’r data’n cyfeirio ato’i hun mewn cylch.',
    range: 'Mae rhif y tu allan i’r ystod sy’n gwneud synnwyr.',
    'url-blocked': 'Nid yw cyfeiriad y data yn un y gellir ei ddefnyddio.',
    'fetch-network': 'Nid oedd modd cyrraedd y data, neu nid yw ei safle’n caniatáu i’r dudalen hon ei ddarllen.',
    'fetch-http': 'Nid oedd modd nôl y data.',
    'fetch-timeout': 'Cymerodd y data ormod o amser i gyrraedd.',
    'fetch-type': 'Dychwelodd y cyfeiriad hwnnw dudalen we, nid data.',
    restore: 'Nid oedd modd adfer y cyflwr a gadwyd.',
    message: 'Ni ddeallwyd neges gan dudalen arall.',
    env: 'Mae rhywbeth sydd ei angen ar y teclyn hwn ar goll o’r dudalen.',
    version: 'Gwnaed y data â Folkmoot mwy newydd nag sydd gan y dudalen hon.',
    render: 'Nid oedd modd tynnu hwn.',
  },
  httpMissing: 'Nid oes data yn y cyfeiriad hwnnw.',
  httpNotAllowed: 'Nid yw’r cyfeiriad hwnnw’n caniatáu darllen y data.',
  httpBusy: 'Mae’r safle â’r data yn brysur neu wedi torri ar hyn o bryd.',
  imageRefused: 'Nid yw polisi diogelwch y dudalen hon yn caniatáu creu PNG. Mae’r un llun yn yr SVG.',
};
