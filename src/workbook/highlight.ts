/**
 * The highlight rule: a row is coloured when its id stands in one of our lists. The id is matched
 * as text with wildcards escaped; COUNTIF is not used because it takes "001" and 1 for equal.
 */
import { columnName } from './address';
import type { HighlightPlan } from './write-plan';

/** The formula of the rule for the first row of its area, without the leading "=". */
export function highlightFormula({ area, idColumn, list }: HighlightPlan): string {
  const cell = `$${columnName(idColumn)}${String(area.row + 1)}`;
  const escaped = ['~', '*', '?'].reduce(
    (text, sign) => `SUBSTITUTE(${text},"${sign}","~${sign}")`,
    `${cell}&""`,
  );
  return `AND(${cell}<>"",ISNUMBER(MATCH(${escaped},${list},0)))`;
}

/** Colours that stay apart in grey and for most colour-blind readers; the held sheet has the words. */
export const HIGHLIGHT_LOOK = {
  ineligible: { fill: '#F4B8B8', font: '#7A1414' },
  onHold: { fill: '#FFE29A', font: '#6B4E00' },
} as const;
