/** Weights of a sum are shares of a whole: they are made to add up to 1. */
import type { Campaign, Subject } from '../../src/domain/campaign';
import { TOTAL } from '../../src/domain/fact';
import type { Mutable } from './draft';
import { ONE, over, sumOf } from './rational';
import type { Rational } from './rational';

interface Part {
  readonly weight: Rational | null;
  readonly put: (weight: Rational) => void;
}

/** Whatever one subject is marked on; a line for some only may leave the others without a whole. */
export function makeWhole(campaign: Mutable<Campaign>, subject: Subject): void {
  const rules = campaign.groups.filter(({ appliesTo }) => appliesTo.includes(subject));
  const codes = [TOTAL, ...rules.map(({ code }) => code)];
  for (const code of new Set(codes)) {
    if ((rules.find((rule) => rule.code === code)?.combine ?? 'sum') !== 'sum') continue;
    const parts = partsOf(campaign, subject, code);
    if (parts.every(({ weight }) => weight === null)) continue;
    const sum = sumOf(parts.map(({ weight }) => weight ?? ONE));
    for (const { weight, put } of parts) put(over(weight ?? ONE, sum));
  }
}

function partsOf(campaign: Mutable<Campaign>, subject: Subject, code: string): Part[] {
  return [
    ...campaign.criteria.flatMap((line, index): Part[] => {
      if (line.group !== code || !line.appliesTo.includes(subject)) return [];
      const put = (weight: Rational) => { campaign.criteria[index] = { ...line, weight }; }; // prettier-ignore
      return [{ weight: line.weight, put }];
    }),
    ...campaign.groups.flatMap((rule, index): Part[] => {
      const { appliesTo, parent, counts } = rule;
      const isBelow = rule.code !== TOTAL && counts && (parent ?? TOTAL) === code;
      if (!isBelow || !appliesTo.includes(subject)) return [];
      const put = (weight: Rational) => { campaign.groups[index] = { ...rule, weight }; }; // prettier-ignore
      return [{ weight: rule.weight, put }];
    }),
  ];
}
