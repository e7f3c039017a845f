import type { PathWords } from './path-words';
import { sureEn } from './sure-words';

const n = String;
const plural = (count: number, one: string, many: string) =>
  `${n(count)} ${count === 1 ? one : many}`;
const cases = (count: number) =>
  count === 0 ? 'No nominees' : plural(count, 'nominee', 'nominees');

export const pathEn: PathWords = {
  heading: 'Steps',
  steps: {
    campaign: 'Campaign',
    data: 'Data',
    scoring: 'Scoring',
    results: 'Results',
    signing: 'Signing',
  },
  step: (number, name, mark) => {
    const said = {
      open: '',
      done: ', done',
      attention: ', to be looked at',
      blocked: ', to be mended',
    };
    return `Step ${n(number)}: ${name}${said[mark]}`;
  },
  loading: 'Opening',
  state: {
    waking: 'Opening the workbook',
    noCampaign: 'No campaign in this workbook',
    needsFixing: (count) => `${plural(count, 'error', 'errors')} to mend before scoring`,
    unfilled: 'Nothing to score yet',
    ready: (warnings) =>
      warnings === 0 ? 'Ready to score' : `Ready to score, ${plural(warnings, 'note', 'notes')}`,
    stale: 'Results are old: entries changed after scoring',
    scored: 'Results match the entries',
    changed: 'The workbook has just changed; it will be checked',
  },
  cancel: 'Stop',
  stopping: 'Stopping…',
  silent:
    'Excel has not answered yet. If a cell is being edited, press Enter or Esc; if not, please wait.',
  cancelled: 'Stopped. Nothing was written; the earlier results stand.',
  clearing: 'Taking out the highlights',
  cleared: (count) =>
    count === 0
      ? 'There are no highlights of Thi Đua.'
      : 'The highlights are out of the lists. The next scoring sets them again.',
  removed: (sheets) => `${plural(sheets, 'result sheet', 'result sheets')} taken out.`,
  copyDetails: 'Copy details',
  copied: 'Copied',
  errorCode: (code) => `Error code: ${code}`,
  rules: {
    heading: 'Where the rules come from',
    about:
      'Each condition, criterion and award in the workbook names its source. What is the office’s own needs the office’s approval.',
    from: {
      plan: (count) => `From the plan: ${n(count)}`,
      law: (count) => `From the law: ${n(count)}`,
      office: (count) => `Set by the office: ${n(count)}`,
    },
    approveScale: 'Go to the cell of the document that approves the scale',
  },
  readings: {
    heading: 'What was read',
    nominees: (count) => plural(count, 'nominee', 'nominees'),
    goTo: (sheet) => `Go to sheet ${sheet}`,
    none: 'No sheet of the campaign could be read yet.',
  },
  choosing: {
    sheets: 'Which sheet is which',
    about:
      'Where a sheet or a column was not found rightly, choose it here. The choice is kept in the workbook as a name; no cell is written.',
    columnIs: (heading) => `The column “${heading}” is read as`,
    letter: (letter) => `Column ${letter}`,
    noSheet: '(not found)',
    groups: { who: 'Identity', fact: 'Facts', mark: 'Marks by criterion' },
    unused: 'Not used',
    open: (label) => `${label} (no column yet)`,
    byHand: 'chosen by hand',
    match: 'Match by heading again',
    matchAll: (count) => `Drop ${plural(count, 'choice', 'choices')} and match again`,
    goToSheets: 'Choose the sheet…',
    goToColumns: 'Choose the column…',
    working: 'Keeping the choice',
    chosen: (what, label) => `“${what}” is read as “${label}”.`,
    matched: (what) => `“${what}” is matched by its heading again.`,
    matchedAll: 'All choices were dropped; sheets and columns are matched by their headings again.',
    takenBack: 'The choice was taken back.',
    takeBack: 'Take back',
    sheetComment: (label) => `Thi Đua: the user chose this sheet as “${label}”.`,
    columnComment: (label) => `Thi Đua: the user chose this column as “${label}”.`,
  },
  before: {
    heading: 'Before scoring',
    campaign: (name) => `Campaign: ${name}`,
    noCampaign: 'No campaign in the workbook yet',
    data: 'Entries are complete',
    dataBlocked: (count) => `${plural(count, 'error', 'errors')} to mend`,
    dataNoted: (count) => `Can be scored; ${plural(count, 'note', 'notes')} to look at`,
    nominees: (collectives, individuals) =>
      `${plural(collectives, 'collective', 'collectives')} and ${plural(individuals, 'individual', 'individuals')} are judged`,
    scale: 'The point scale is approved',
    scaleOpen: 'The point scale is not approved: the results say that they are a draft',
    what: 'Scoring writes the result sheets and highlights who is on hold or ineligible. No cell of the office is changed.',
  },
  noResults: 'No results yet. Click Score for rankings and nomination lists.',
  cutLine: (points) => `Last one inside: ${points} points`,
  open: {
    heading: 'Waiting for the council',
    tied: (count) => `${cases(count)} level at the line`,
    review: (count) => `${cases(count)} for the council to look at`,
    incomplete: (count) => `${cases(count)} with entries missing`,
    goToCouncil: 'Go to the council’s sheet',
  },
  card: {
    back: 'Back to the list',
    goTo: 'Go to the row in the list',
    points: 'Points by criterion',
    total: 'Total',
    of: (points, most) => `${points} / ${most}`,
    conditions: 'Conditions',
    answers: { met: 'Met', notMet: 'Not met', unknown: 'Open' },
    facts: (label, value) => `${label}: ${value}`,
    blank: 'blank',
    leftOut: 'not applicable',
    tieKeys: 'Looked at when points are equal, in this order',
    loading: 'Opening the card',
    gone: 'This result is gone; click Score to make it again.',
    fromSheet: 'Select a row in a result sheet or a list to open that person’s card.',
  },
  sure: sureEn,
  whatIf: {
    heading: 'Try another rule',
    about: 'See who comes in and who goes out if one rule were different. Nothing is written.',
    kind: 'Change',
    kinds: {
      places: 'Places of an award',
      threshold: 'Limit of a condition or class',
      maximum: 'Maximum of a criterion',
      tieKeyFirst: 'Look at one tie key first',
      tieKeyOut: 'Leave out one tie key',
    },
    rule: 'Rule',
    value: 'Value to try',
    now: (value) => `Now ${value}`,
    try: 'Try',
    working: 'Judging on trial',
    notANumber: 'Enter a number, for example 6 or 87.5.',
    notADay: 'Enter a day, for example 31/12/2026.',
    nothing: 'Nobody comes in, nobody goes out.',
    entered: (count) => `In: ${n(count)}`,
    left: (count) => `Out: ${n(count)}`,
    otherwise: (count) => `Judged otherwise: ${n(count)}`,
    moved: (name, before, after) => `${name}: ${before} → ${after}`,
    untouched: 'This is a trial: the workbook has not changed.',
  },
};
