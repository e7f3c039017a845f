import type { OutcomeWords } from './catalog';
import { pointsEn } from './numbers';

const joined = (items: readonly string[]) => items.join(', ');
const with_ = (document: string) => (document === '' ? '' : ` (${document})`);
const conclusion = { ineligible: 'ineligible', onHold: 'on hold' } as const;

export const reasonsEn: OutcomeWords = {
  place: ({ sheet, cell }) =>
    sheet === '' ? '' : cell === '' ? `Sheet ${sheet}` : `Sheet ${sheet}, cell ${cell}`,
  status: {
    proposed: 'Proposed',
    tiedAtCutLine: 'Tied at the cut line – the council decides',
    awaitingQuota: 'Awaiting a number',
    beyondQuota: 'Beyond the quota',
    onHold: 'On hold',
    notMet: 'Ineligible',
    incomplete: 'Incomplete data',
  },
  verdict: {
    eligible: 'Eligible',
    onHold: 'On hold',
    ineligible: 'Ineligible',
    undetermined: 'Undetermined',
  },
  reasons: {
    gateNotMet: (p) =>
      `${p.fact}: ${p.value}${with_(p.document)}; ${conclusion[p.outcome]} under the condition “${p.text}”.`,
    memberBars: (p) =>
      `The unit has ${p.members.map((m) => `${m.name}: ${m.value}${with_(m.document)}`).join('; ')}; ` +
      `the collective is ${conclusion[p.outcome]} under the condition “${p.text}”.`,
    factMissing: (p) => `The fact ${p.fact} is missing, so condition ${p.gate} is open.`,
    memberFactMissing: (p) =>
      `The fact ${p.fact} is missing for ${joined(p.members)}, so condition ${p.gate} of the collective is open.`,
    noMembersListed: (p) =>
      `Nobody of the unit is listed among the individuals, so condition ${p.gate} of the collective is open.`,
    marksMissing: (p) => `Not marked yet: criterion ${joined(p.criteria)}; a blank is not zero.`,
    nothingApplies: () => 'No criterion applies, so there is no total.',
    notApplicableLines: (p) =>
      `Criterion ${joined(p.criteria)} does not apply and counts by its own policy.`,
    allConditionsMet: (p) => `Meets all ${String(p.count)} conditions.`,
    withinQuota: (p) =>
      p.quota === 'unlimited'
        ? `Place ${String(p.rank)} with ${pointsEn(p.points)} points; ${p.award} is not limited in number.`
        : `Place ${String(p.rank)} with ${pointsEn(p.points)} points, within the ${String(p.quota)} of ${p.award}.`,
    tiedAtCutLine: (p) =>
      `Tied at the cut line of ${p.award}: ${String(p.tied)} with ${pointsEn(p.points)} points for ${String(p.places)} places left. The council decides.`,
    beyondQuota: (p) =>
      `Place ${String(p.rank)} with ${pointsEn(p.points)} points, beyond the ${String(p.quota)} of ${p.award}` +
      (p.cutPoints === null ? '.' : ` (line at ${pointsEn(p.cutPoints)} points).`),
    awaitingQuota: (p) =>
      `Place ${String(p.rank)} with ${pointsEn(p.points)} points; ${p.award} has no number yet.`,
    noAward: (p) =>
      `Place ${String(p.rank)} with ${pointsEn(p.points)} points; there is no award yet.`,
  },
};
