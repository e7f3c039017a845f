import { columnsEn, itemsEn, sectionsEn } from './columns.en';
import type { Quota } from '../domain/award';
import { dayVi, numberEn, percentEn, pointsEn } from './numbers';
import { rulesEn } from './rules.en';
import type { SheetWords } from './sheet-words';
import { summaryEn } from './summary.en';
import { subjectsEn as subjects } from './subjects';
import { councilEn } from './council-words';
import { historyEn } from './history-words';
import { dossierEn } from './dossier-words';
import { formsEn } from './form-words';
import { documentsEn } from './document.en';

const quota = (value: Quota) => {
  if (value === 'awaiting') return 'Awaiting';
  if (value === 'unlimited') return 'Unlimited';
  return typeof value === 'number' ? String(value) : `${percentEn(value.share)}`;
};
const roundings = {
  down: 'rounded down',
  up: 'rounded up',
  nearest: 'rounded to the nearest',
} as const;

export const sheetsEn: SheetWords = {
  titles: {
    settings: 'Settings',
    criteria: 'Criteria',
    collectives: 'Collectives',
    individuals: 'Individuals',
    ballotsCollective: 'Marks of collectives',
    ballotsIndividual: 'Marks of individuals',
    summary: 'Summary',
    held: 'On hold - Ineligible',
  },
  rankingTab: (subject) => `Ranking ${subjects[subject].toLowerCase()}`,
  nominationTab: (award, subject) => `Nom. ${award} - ${subject === 'individual' ? 'Ind' : 'Coll'}`,
  columns: columnsEn,
  items: itemsEn,
  results: {
    rank: 'Rank',
    id: 'Code',
    name: 'Name',
    post: 'Post',
    unit: 'Unit',
    subject: 'Subject',
    field: 'Stratum',
    total: 'Total',
    classification: 'Class',
    status: 'Result',
    award: 'Proposed award',
    reasons: 'Reasons',
    conclusion: 'Conclusion',
    documents: 'Documents',
    sources: 'Sources',
    number: 'No.',
  },
  summary: summaryEn,
  subjects,
  over: { self: 'The nominee', members: 'Every individual of the unit' },
  otherwise: {
    ineligible: 'Ineligible',
    onHold: 'On hold',
    review: 'Council reviews',
    noClass: 'No class',
    classIs: 'Class',
    notTopClass: 'Not the top class',
    oneClassDown: 'One class down',
    totalCapped: 'Total at most',
    noted: 'Noted only',
  },
  policies: { full: 'Full points', rescale: 'Drop and rescale', zero: 'Zero points' },
  origins: { plan: 'Plan', law: 'Law', office: 'Office' },
  unlimited: 'Unlimited',
  awaiting: 'Awaiting',
  rules: rulesEn,
  documents: documentsEn,
  council: councilEn,
  history: historyEn,
  dossier: dossierEn,
  forms: formsEn,
  publicCopy: {
    listTab: 'Public list',
    listTitle: 'COLLECTIVES AND INDIVIDUALS PROPOSED FOR COMMENDATION',
    countTab: 'By unit',
    countTitle: 'INDIVIDUALS PROPOSED BY UNIT',
    smallUnits: 'Units of fewer than four people',
    notBrokenDown: 'Units of fewer than four people are not counted by themselves',
  },
  freshness: {
    unchanged: 'unchanged',
    pieceChanged: 'CHANGED',
    allUnchanged: 'The inputs have not changed since they were scored.',
    changed: 'INPUTS CHANGED AFTER SCORING: these results are out of date, score again.',
  },
  detail: {
    tab: (subject) => `Points of ${subjects[subject].toLowerCase()}`,
    title: (subject) => `POINTS IN DETAIL AND SELF-CHECK – ${subjects[subject].toUpperCase()}`,
    how: 'Points of the lines are those judged; groups, totals, classes and the check of ranks are formulas. In the last column 1 agrees and 0 does not.',
    judged: (of) => `${of} as judged`,
    agrees: 'Agrees',
    allAgree: 'AGREES: every row worked out by formulas is what was judged.',
    someDiffer: 'DOES NOT AGREE – rows that differ: ',
    nothingToCheck: 'No row to check.',
  },
  kinds: {
    question: 'question',
    fact: 'fact',
    gate: 'condition',
    award: 'award',
    limit: 'limit',
    criterion: 'criterion',
    group: 'group',
    class: 'class',
    ranking: 'ranking',
    tieKey: 'tie criterion',
    scorer: 'scorer',
    period: 'period',
    basis: 'legal basis',
    figure: 'figure',
  },
  sections: sectionsEn,
  notes: {
    settings:
      'Yellow cells are for you to fill in. Sheets may be renamed and rows added; keep the heading rows.',
    criteria:
      'Maximum points are a proposed scale, split evenly because the plan states none; change them as decided. Once approved, name the document in the settings.',
    nominees:
      'Enter marks under the criterion codes of the criteria sheet. A blank is “not marked yet”, not zero; enter KAD where a criterion does not apply.',
    mark: 'A blank is “not marked yet”. Enter KAD if it does not apply.',
    fact: 'A blank is unknown and does not mean “no”. Enter KAD if it does not apply.',
    unit: 'Choose a name from the collectives sheet.',
    quota:
      'A whole number (06), a percentage (15%), “Unlimited”, or nothing while it is not allocated. A percentage needs its base and its rounding.',
    number: 'Enter a number such as 8.5. A blank is unknown; enter KAD if it does not apply.',
    date: 'Enter a date as 30/10/2026. A blank is unknown; enter KAD if it does not apply.',
    register:
      'Each row is one event; a code may have many rows. A blank is unknown; enter KAD if it does not apply.',
    ballots:
      'Each row is one ballot: one nominee, one scorer, one period. A blank is “not marked yet”; enter KAD if it does not apply.',
    nomineeId: 'The code as it stands in the list.',
  },
  inputTitle: (subject, campaign) => `${subjects[subject].toUpperCase()} – ${campaign.name}`,
  rankingTitle: (subject) => `RANKING OF ${subjects[subject].toUpperCase()}`,
  nominationTitle: (award, subject) =>
    `NOMINATION LIST – ${subjects[subject].toUpperCase()} – ${award.toUpperCase()}`,
  heldTitle: 'ON HOLD, INELIGIBLE, INCOMPLETE',
  summaryTitle: 'SUMMARY OF RESULTS',
  campaignLine: (campaign) =>
    [campaign.name, campaign.plan.document, campaign.plan.issuer]
      .filter((part) => part !== '')
      .join(' – '),
  reviewLine: (asOf) => `Review date: ${dayVi(asOf)}`,
  scaleLine: (approval) =>
    approval === null
      ? 'Proposed point scale, not approved'
      : `Point scale approved by ${approval}`,
  statusWhole: (fingerprint) =>
    `The results are written in full and were read back. Fingerprint: ${fingerprint}`,
  statusWriting: 'BEING WRITTEN – not complete, do not use. Click Score to write it again.',
  proposalLine: 'These are proposals; the Emulation and Commendation Council decides.',
  quota,
  quotaBasis: ({ percentage, base, exact }) =>
    `${percentEn(percentage.share)} × ${String(base)} = ${numberEn(exact)}, ${roundings[percentage.rounding]}`,
  points: pointsEn,
  placesLine: (value, proposed, tied, empty) =>
    `Number: ${quota(value)} · Proposed: ${String(proposed)} · Tied at the line: ${String(tied)} · Empty: ${String(empty)}`,
  emptyPlace: 'Nobody is proposed yet.',
  nobodyHeld: 'None.',
  coverSheet: 'Cover',
  retired: 'This sheet is no longer part of the latest results.',
  dropped: 'N/A',
};
