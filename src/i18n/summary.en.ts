import type { SummaryWords } from './summary-words';

export const summaryEn: SummaryWords = {
  basisSection: 'I. BASIS',
  basisInForce: (document, title) => [document, title].filter((part) => part !== '').join(' – '),
  basisNotInForce: (document, replacedBy) =>
    `${document} – not in force on the review date${replacedBy === '' ? '' : `; see ${replacedBy}`}`,
  readSection: 'VII. WHAT WAS READ',
  readLine: ({ subject, rows, sheet, from, to }) =>
    `${subject}: ${String(rows)} case(s), sheet “${sheet}”, rows ${String(from)} to ${String(to)}.`,
  nothingRead: 'No list.',
  fingerprintMeaning:
    'The fingerprint at the head of each sheet is worked out from the rules, the entries, the council’s decisions and the review date: two copies with the same fingerprint were judged from the same data. Sealing prints the seal at the foot of each page, over the results and the approval too; Verify compares the one on paper with the file and names each cell that changed.',
  versionLine: (version) => `Made with Thi Đua, version ${version}.`,

  awardsSection: 'II. AWARD NUMBERS',
  award: 'Award',
  quota: 'Number',
  proposed: 'Proposed',
  tied: 'Tied',
  empty: 'Empty',
  waiting: 'Awaiting',
  basis: 'How the number was made',
  meter: 'Use',
  meterLegend: '■ proposed   ▨ to be chosen among equals   □ empty',

  totalsSection: 'III. RESULTS BY SUBJECT',
  subject: 'Subject',
  count: 'Cases',

  chartsSection: 'CHARTS',
  quotaChart: 'Use of the award numbers',
  statusChart: 'Results by subject',
  classChart: (subject) => (subject === null ? 'Classes' : `Classes – ${subject.toLowerCase()}`),
  chartData: 'Numbers of the charts; results by subject are those of section III.',
  awardOf: (award, subject) => `${award} – ${subject.toLowerCase()}`,
  tiedPlaces: 'To be chosen',

  makeupSection: 'IV. MAKE-UP',
  makeupBy: (by) => {
    if (typeof by === 'object') return by.label;
    return { post: 'Post', classification: 'Class', field: 'Stratum' }[by];
  },
  noValue: '(not given)',
  eligible: 'Eligible',

  unitsSection: 'V. RESULTS BY UNIT (NUMBER OF INDIVIDUALS)',
  unit: 'Unit',
  unitStatus: 'Result of the collective',
  people: 'Individuals',
  unitsWithout: (units) =>
    units.length === 0
      ? 'Every unit is proposed itself or has somebody proposed.'
      : `Units neither proposed themselves nor with anybody proposed (${String(units.length)}): ${units.join('; ')}.`,

  dossierSection: 'VI. WHAT THE DOSSIER MUST CONTAIN',
  issuesSection: 'VIII. POINTS TO NOTE',
  noIssues: 'Nothing to note.',
  moreIssues: (count) => `… and ${String(count)} more; see all of them in the Thi Đua pane.`,
  statusShort: {
    proposed: 'Proposed',
    tiedAtCutLine: 'Tied',
    awaitingCouncil: 'For the council',
    awaitingQuota: 'Awaiting',
    beyondQuota: 'Beyond quota',
    notForAward: 'Short of standard',
    onHold: 'On hold',
    notMet: 'Ineligible',
    incomplete: 'Incomplete',
  },
};
