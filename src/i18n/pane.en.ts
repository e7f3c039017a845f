import type { PaneWords } from './pane-words';
import { pathEn } from './path.en';
import { signingEn } from './signing-words';

const n = String;
const count = (value: number, one: string, many: string) =>
  `${n(value)} ${value === 1 ? one : many}`;

export const paneEn: PaneWords = {
  product: 'Thi Đua',
  switchLanguage: 'Switch to Vietnamese',
  otherLanguage: 'VI',
  check: 'Check again',
  score: 'Score',
  scoreAgain: 'Score again',
  proposalNote: 'The result is a proposal; the Emulation and Commendation Council decides.',
  phases: {
    reading: 'Reading the workbook',
    checking: 'Checking the entries',
    judging: 'Judging and ranking',
    writing: 'Writing the results',
    verifying: 'Reading back to compare',
  },
  progress: (phase, percent) => `${phase}… ${n(percent)}%`,
  campaign: {
    heading: 'Campaign',
    plan: 'Plan',
    period: 'Period',
    reviewDate: 'Review date',
    scale: 'Point scale',
    scaleProposed: 'Proposed point scale, not approved',
    scaleProposedNote:
      'The plan states no points. When the scale is approved, enter the approving document in the settings sheet.',
    scaleApproved: (document) => `Approved: ${document}`,
    day: (day) => day,
    days: (from, to) => {
      if (from !== null && to !== null) return `${from} to ${to}`;
      if (from !== null) return `from ${from}`;
      return to === null ? 'not entered' : `from the launch to ${to}`;
    },
  },
  issues: {
    heading: 'Check of the entries',
    blocking: (value) => `${count(value, 'error', 'errors')} to mend before scoring`,
    warnings: (value) => count(value, 'note', 'notes'),
    none: 'The entries are complete; ready to score.',
    nothingWritten: 'Nothing was written to the workbook.',
    goTo: 'Go to cell',
    goToPlace: (place) => `Go to cell: ${place}`,
  },
  start: {
    heading: 'This workbook holds no campaign yet',
    empty:
      'A campaign is a settings sheet, a criteria sheet and lists of collectives and individuals. Make them from a template, then enter the marks:',
    pick: 'Campaign template',
    steps: [
      'Choose a template and make the sheets.',
      'Answer what the plan leaves open, and enter the lists and the marks.',
      'Choose Score for the ranking and the nomination lists.',
    ],
    button: 'Make sheets from template',
    working: 'Making the sheets',
    started: (sheets) => `Made: ${sheets}. Enter the data, then choose Check again.`,
  },
  results: {
    heading: 'Result',
    subject: 'Subject',
    written: (sheets) => `${count(sheets, 'result sheet', 'result sheets')} written and read back.`,
    stale:
      'Inputs changed after the last scoring: the results in the workbook are out of date. Click Score.',
    unchanged: 'Nothing changed; the result sheets are right as they stand.',
    awards: 'Award quotas',
    proposed: (value) => `${n(value)} proposed`,
    tied: (value, places) => `${n(value)} tied for ${count(places, 'place', 'places')}`,
    empty: (value) => `${n(value)} empty`,
    awaiting: (value) => `${n(value)} awaiting a quota`,
    quota: (text) => `Quota: ${text}`,
    noAwards: 'The plan names no award for this subject.',
    ranked: (value) => `Ranking (${n(value)})`,
    unranked: (value) => `Not considered (${n(value)})`,
    nobody: 'Nobody yet.',
    unrankedShort: '–',
    rank: (rank) => `Rank ${n(rank)}`,
    points: (points) => `${points} points`,
    noPoints: 'marks incomplete',
    groups: 'Points by group of criteria',
    reasons: 'Reasons',
    source: (citation) => `Source: ${citation}`,
    more: (value) => `Show ${n(value)} more`,
    counts: 'Cases by result',
    search: 'Look somebody up',
    searchExample: 'Name, code, unit',
    found: (count) => (count === 0 ? 'Nobody is found.' : `${n(count)} found.`),
  },
  path: pathEn,
  signing: signingEn,
  removal: {
    open: 'Remove results',
    heading: 'Remove the results from the workbook?',
    what: 'The result sheets, the highlights and the choices of sheets and columns are deleted. Settings, criteria, lists, marks and whatever the council and the office entered stay.',
    sealed: 'Remove sealed rounds and the history too; they cannot be brought back',
    yes: 'Remove results',
    yesSealed: 'Remove results and seals',
    no: 'Keep them',
    working: 'Removing results',
  },
  failed: {
    heading: 'Not finished',
    unknown: 'Something unexpected went wrong in the pane. Close it, open it again and retry.',
    writing:
      'Writing was interrupted. A sheet that is incomplete says so itself; choose Score again to finish.',
    goTo: 'This cell cannot be reached',
  },
  host: {
    outside: 'This page is a pane of Excel. Open Excel and choose Open pane on the Emulation tab.',
    tooOld:
      'This Excel is too old. Excel 2021, Microsoft 365 or Excel on the web is needed (ExcelApi 1.9 or later).',
  },
  announce: {
    checked: (blocking, warnings) =>
      `Checked: ${count(blocking, 'error', 'errors')} to mend, ${count(warnings, 'note', 'notes')}.`,
    scored: (proposed) => `Scored: ${count(proposed, 'case', 'cases')} on the nomination lists.`,
    failed: 'Not finished; see the message.',
  },
};
