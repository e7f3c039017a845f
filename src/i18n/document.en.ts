import { votesNeeded } from '../domain/council';
import { isInForce } from '../domain/legal-basis';
import type { DocumentWords } from './document-words';
import { dayVi, percentEn, pointsEn } from './numbers';
import { subjectsEn } from './subjects';

const DOTS = '…………………';
const of = (campaign: { name: string }) => `“${campaign.name}”`;

export const documentsEn: DocumentWords = {
  nation: 'SOCIALIST REPUBLIC OF VIET NAM',
  motto: 'Independence - Freedom - Happiness',
  numberLine: 'No.: ………/………',
  placeAndDate: (place) => `${place === '' ? '………………' : place}, day …… month …… year ………`,
  dots: DOTS,
  attachedLine: '(Attached to submission No. ………/……… of ……/……/………)',
  preparer: 'PREPARED BY',
  signHere: '(Signature, full name)',
  signer: 'HEAD OF THE OFFICE',
  chair: 'CHAIR',
  secretary: 'SECRETARY',
  recipients: 'To:\n- As above;\n- Filed: office, emulation file.',
  listClose: (count, tie) =>
    tie === null
      ? `The list has ${String(count)} case(s).`
      : `The list has ${String(count)} case(s) that are proposed and ${String(tie.tied)} level at the line, of whom the council chooses ${String(tie.places)}.`,
  fingerprintLine: (fingerprint) => `Fingerprint: ${fingerprint}`,
  distance: (distance) => {
    const { side, points } = distance;
    if (side === 'outside') {
      const line = distance.award === null ? 'the cut line' : `the cut line of ${distance.award}`;
      return points === 0 ? `Level with ${line}.` : `${pointsEn(points)} points below ${line}.`;
    }
    if (points === null) return 'Nobody stands right behind the number.';
    return points === 0
      ? 'Level with the first case outside the number.'
      : `${pointsEn(points)} points ahead of the first case outside the number.`;
  },
  seeReasons: '… (in full on the sheet Explanations)',

  outlineTitle: 'SUMMARY LIST OF ACHIEVEMENTS',
  outlineTab: 'Achievement list',
  achievement: 'Achievement in brief',
  achievementLine: ({ points, rank, field, classification }) =>
    [
      points === null ? '' : `Total ${pointsEn(points)}`,
      rank === null ? '' : `rank ${String(rank)}${field === '' ? '' : ` (${field})`}`,
      classification === null ? '' : `class ${classification}`,
    ]
      .filter((part) => part !== '')
      .join('; ') + '.',
  groupPoints: (groups) =>
    groups.map(({ name, points }) => `${name}: ${pointsEn(points)} points`).join('; ') + '.',

  openTab: 'For the council',
  openTitle: 'MATTERS FOR THE COUNCIL TO DECIDE',
  nothingOpen: 'Nothing is left for the council to decide.',
  openMatter: 'Matter to decide',
  waiting: (names, more) =>
    `Waiting for a number, by rank: ${names.join('; ')}${more > 0 ? ` and ${String(more)} others` : ''}`,
  tieMatter: (award, places) => `Choose ${String(places)} for ${award}`,
  reviewMatter: (award) => `Whether to propose for ${award}`,
  matterOutcome: `The council chooses: ${DOTS}. Reason: ${DOTS}.`,

  reasonsTab: 'Explanations',
  reasonsTitle: 'FULL EXPLANATION OF CASES WITH MANY REASONS',

  submissionTab: 'Submission',
  submissionTitle: 'SUBMISSION',
  submissionSubject: (campaign) => `Commendations in the emulation campaign ${of(campaign)}`,
  submissionTo: (authorities) =>
    `To: ${authorities.length === 0 ? DOTS + DOTS : authorities.join('; ')}`,
  draftLine: ({ open, incomplete, lacksMeeting, lacksScale, lacksPlanNumber, lacksDossier }) => {
    const left = [
      ...(open > 0 ? [`the council decides ${String(open)} case(s)`] : []),
      ...(incomplete > 0 ? [`data of ${String(incomplete)} case(s) are completed`] : []),
      ...(lacksMeeting ? ['the council meets, votes and signs the minutes'] : []),
      ...(lacksScale ? ['the point scale is approved'] : []),
      ...(lacksPlanNumber ? ['the plan’s number is filled in'] : []),
      ...(lacksDossier ? ['missing parts of the dossier are added'] : []),
    ];
    return left.length === 0 ? '' : `DRAFT – before it is signed: ${left.join('; ')}.`;
  },
  submissionBody: (campaign, asOf) => [
    ...campaign.bases
      .filter((basis) => isInForce(basis, asOf))
      .map(
        ({ document, title }) =>
          `Pursuant to ${[document, title].filter((part) => part !== '').join(' ')};`,
      ),
    ...(campaign.plan.document === '' ? [] : [`Pursuant to ${campaign.plan.document};`]),
    `Considering the results of the review on ${dayVi(asOf)} and the minutes of the council’s meeting on ……/……/………,`,
    `${campaign.plan.issuer === '' ? DOTS : campaign.plan.issuer} submits for consideration the commendation of collectives and individuals with achievements in the campaign ${of(campaign)}, as follows (lists attached):`,
  ],
  proposes: (subject, award, count) =>
    `- ${award.name}${award.authority === '' ? '' : ` (${award.authority})`}: ${String(count)} (${subjectsEn[subject].toLowerCase()}).`,
  heldLine: ({ beyond, awaiting, onHold, notMet, incomplete, tied, open }) => {
    const counts = [
      ['beyond the number', beyond],
      ['waiting for a number', awaiting],
      ['on hold', onHold],
      ['not eligible', notMet],
      ['with data missing', incomplete],
      ['level, for the council to choose', tied],
      ['for the council to look at', open],
    ] as const;
    const said = counts.filter(([, count]) => count > 0);
    return said.length === 0
      ? 'Nobody is left out.'
      : `Not proposed (collectives and individuals): ${said.map(([what, count]) => `${String(count)} ${what}`).join(', ')}.`;
  },
  enclosures: ({ hasLists, parts }) => {
    const lists = hasLists ? ['Nomination lists', 'Summary list of achievements'] : [];
    const all = [
      'Minutes of the meeting',
      ...lists,
      ...parts.map(({ text, isMissing }) => (isMissing ? `${text} *` : text)),
    ];
    const key = parts.some(({ isMissing }) => isMissing) ? ' (* still missing)' : '';
    return `Enclosed${key}: ${all.join('; ')}.`;
  },
  submissionClose: 'Respectfully submitted for decision.',

  minutesTab: 'Minutes',
  minutesTitle: 'MINUTES',
  minutesSubject: (campaign) =>
    `Meeting on commendations in the emulation campaign ${of(campaign)}`,
  minutesParts: [
    'I. PRESENT',
    'II. AGENDA',
    'III. RESULTS',
    'IV. MATTERS FOR THE COUNCIL',
    'V. VOTES',
  ],
  minutesPeople: ({ members, present, written, lines }) => [
    `Time: …… of ……/……/………. Place: ${DOTS}.`,
    `Chair: ${DOTS}${DOTS}. Secretary: ${DOTS}${DOTS}.`,
    `Members of the council: ${members}; present: ${present}; opinions in writing: ${written}.`,
    'Members who take part (full name, post):',
    ...Array.from({ length: lines }, (_, index) => `${String(index + 1)}. ${DOTS}${DOTS}${DOTS}`),
  ],
  minutesResult:
    'By points, conditions and numbers of awards the following cases are laid before the council:',
  minutesTalk: `Discussion: ${DOTS}${DOTS}${DOTS}`,
  minutesThreshold: (council) => {
    const { threshold, thresholdSource: source } = council;
    if (threshold === null) return `Needed in favour: ${DOTS} of all members.`;
    const needed = votesNeeded(council);
    return [
      `Needed in favour: ${percentEn(threshold)} of all members or more`,
      ...(source === '' ? [] : [` (${source})`]),
      ...(needed === null ? ['.'] : [`, which is ${String(needed)} votes.`]),
    ].join('');
  },
  minutesVotes:
    'Percentages are of all members of the council; members who do not vote are named with the reason.',
  votes: 'Votes',
  voteLine: (award, { yes, members }) =>
    `${award}: in favour ${yes === null ? '……' : String(yes)}/${members === null ? '……' : String(members)} votes`,
  minutesClose: 'Read and agreed by those present; closed at …… the same day.',
};
