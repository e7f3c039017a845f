/** What a figure is: its kind of values, and what it is called. */
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

/** What a figure is called: a fact by its heading, a condition by its text, the rest by its code. */
export function labelOf(code: FigureCode, campaign: Campaign): string {
  const fact = campaign.facts.find((each) => each.code === code);
  if (fact) return fact.label;
  if (code === TOTAL || code === CLASSIFICATION) return code;
  return campaign.gates.find((each) => each.code === code)?.text ?? code;
}
