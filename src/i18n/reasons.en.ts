import type { OutcomeWords } from './catalog';
import type { Points } from '../domain/points';
import type { Value } from '../domain/value';
import { dayVi, numberEn, percentEn, pointsEn } from './numbers';

const joined = (items: readonly string[]) => items.join(', ');
const with_ = (document: string) => (document === '' ? '' : ` (${document})`);
const conclusion = {
  ineligible: 'ineligible',
  onHold: 'on hold',
  review: 'left to the council',
} as const;
const rounding = {
  down: 'rounded down',
  up: 'rounded up',
  nearest: 'rounded to the nearest',
} as const;
const value = (given: Value | null) => {
  if (given === null) return 'not known';
  if (typeof given !== 'string') return numberEn(given);
  return /^\d{4}-\d{2}-\d{2}$/.test(given) ? dayVi(given) : given;
};
const because = (reason: string) => (reason === '' ? '' : `: ${reason.replace(/[.\s]+$/, '')}`);
const member = (m: { name: string; label: string; value: Value | null; document: string }) =>
  `${m.name} (${m.label}: ${value(m.value)}${m.document === '' ? '' : `; ${m.document}`})`;
const place = (p: { rank: number; points: Points }) =>
  `Place ${String(p.rank)} with ${pointsEn(p.points)} points`;

export const reasonsEn: OutcomeWords = {
  value,
  place: ({ sheet, cell }) =>
    sheet === '' ? '' : cell === '' ? `Sheet ${sheet}` : `Sheet ${sheet}, cell ${cell}`,
  status: {
    proposed: 'Proposed',
    tiedAtCutLine: 'Tied at the cut line – the council decides',
    awaitingCouncil: 'For the council to consider',
    awaitingQuota: 'Awaiting a number',
    beyondQuota: 'Beyond the quota',
    notForAward: 'Short of the award’s standard',
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
      `${p.facts.map((fact) => `${fact.label}: ${value(fact.value)}`).join('; ')}${with_(p.document)}; ` +
      `${conclusion[p.outcome]} under the condition “${p.text}”.`,
    memberBars: (p) =>
      `The unit has ${p.members.map(member).join('; ')}; ` +
      `the collective is ${conclusion[p.outcome]} under the condition “${p.text}”.`,
    factMissing: (p) => `The fact ${p.fact} is missing, so the condition “${p.text}” is open.`,
    memberFactMissing: (p) =>
      `The fact ${p.fact} is missing for ${joined(p.members)}, so the condition “${p.text}” of the collective is open.`,
    noMembersListed: (p) =>
      `Nobody of the unit is listed among the individuals, so the condition “${p.text}” of the collective is open.`,
    marksMissing: (p) => `Not marked yet: criterion ${joined(p.criteria)}; a blank is not zero.`,
    linesOpen: (p) =>
      `${joined(p.by)} missing, so criterion ${joined(p.criteria)} cannot be computed.`,
    nothingApplies: () => 'No criterion applies, so there is no total.',
    notApplicableLines: (p) =>
      `Criterion ${joined(p.criteria)} does not apply and counts by its own policy.`,
    allConditionsMet: (p) =>
      p.count === 1 ? 'Meets the condition.' : `Meets all ${String(p.count)} conditions.`,
    totalCapped: (p) =>
      `The total is capped at ${pointsEn(p.at)}: the condition “${p.text}” is not met.`,
    classReached: (p) => `Class ${p.name} with ${pointsEn(p.points)} points.`,
    classMissed: (p) =>
      `The points reach class ${p.name}, but not met: ${p.conditions.join('; ')}.`,
    classOpen: (p) => `The class is open while this is missing: ${joined(p.by)}.`,
    noClassReached: (p) => `${pointsEn(p.points)} points reach no class.`,
    classChanged: (p) => {
      const because = `the condition “${p.text}” is not met`;
      if (p.to === null) return `No class: ${because}.`;
      return p.from === null
        ? `Class ${p.to}: ${because}.`
        : `From class ${p.from} down to ${p.to}: ${because}.`;
    },
    withinQuota: (p) =>
      p.quota === 'unlimited'
        ? `${place(p)}; ${p.award} is not limited in number.`
        : `${place(p)}, within the ${String(p.quota)} of ${p.award}.`,
    tiedAtCutLine: (p) =>
      `Tied at the line of ${p.award}: ${pointsEn(p.points)} points together with ${joined(p.others)}, ${String(p.places)} place(s) left.` +
      (p.keys.length === 0
        ? ' No tie key tells them apart.'
        : ` The tie keys leave it open: ${p.keys.map((key) => `${key.label}: ${value(key.value)}`).join('; ')}.`) +
      ' The council decides.',
    beyondQuota: (p) =>
      `${place(p)}, beyond the ${String(p.quota)} of ${p.award}` +
      (p.cutPoints === null ? '.' : ` (line at ${pointsEn(p.cutPoints)} points).`),
    limitReached: (p) =>
      `${place(p)}, beyond the limit of ${String(p.places)} of ${p.award}` +
      (p.of === '' ? '.' : ` for ${p.of}.`),
    tieNotAdmitted: (p) =>
      `${place(p)}, tied at the line of ${String(p.places)} of ${p.award}; by the rules nobody tied is taken.`,
    tieAdmitted: (p) =>
      `${place(p)}, tied at the line of ${String(p.places)} of ${p.award}; by the rules everybody tied is taken.`,
    placesRolledDown: (p) =>
      `The ${String(p.total)} places of ${p.award} include ${String(p.rolled)} that the higher award left empty.`,
    placesKept: (p) =>
      `${p.award} keeps ${String(p.kept)} places for those who are not chosen when the council decides the tie for a higher award.`,
    quotaShare: (p) =>
      `Number of ${p.award}: ${percentEn(p.share)} × ${String(p.base)} = ${numberEn(p.exact)}, ${rounding[p.rounding]} to ${String(p.places)}.`,
    councilChose: (p) => `The council chose this case for ${p.award}${because(p.because)}.`,
    councilRefused: (p) =>
      p.others.length === 0
        ? `The council did not choose this case for ${p.award}${because(p.because)}.`
        : `The council chose ${joined(p.others)} for ${p.award}.`,
    votesReached: (p) =>
      `Vote on ${p.award}: ${String(p.yes)} of ${String(p.members)} members in favour; the ${String(p.needed)} votes needed are reached.`,
    votesShort: (p) =>
      `Vote on ${p.award}: ${String(p.yes)} of ${String(p.members)} members in favour; ${String(p.needed)} votes are needed.`,
    partedBy: (p) => `Equal points; placed by ${p.key}: ${value(p.value)}.`,
    alsoProposed: (p) => `Also proposed for ${p.award}.`,
    notForAward: (p) =>
      `Eligible, but short of the standard of ${p.award}: ${p.conditions.join('; ')}.`,
    awaitingQuota: (p) => `${place(p)}; ${p.award} has no number yet.`,
    noAward: (p) => `${place(p)}; there is no award yet.`,
  },
};
