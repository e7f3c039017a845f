/** What kind of values a figure has: numbers, days, or words. */
import type { Campaign } from './campaign';
import { CLASSIFICATION, TOTAL } from './fact';
import type { FactKind, FigureCode } from './fact';

/** `null` for a code that names nothing. */
export function kindOf(code: FigureCode, campaign: Campaign): FactKind | null {
  const fact = campaign.facts.find((each) => each.code === code);
  if (fact) return fact.kind;
  if (campaign.gates.some((gate) => gate.code === code) || code === CLASSIFICATION) return 'choice';
  const isPoints =
    code === TOTAL ||
    campaign.criteria.some((criterion) => criterion.code === code || criterion.group === code) ||
    campaign.groups.some((group) => group.code === code);
  return isPoints ? 'number' : null;
}
