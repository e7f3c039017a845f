/** Where the custom rules of conditional formats hold. */
import type { Area, ConditionalFormat, SheetData, WorkbookData } from '../../xlsx';
import { shiftFormula } from '../../xlsx';
import { formulaEngine } from './engine';

/** Answers for one cell; only what is asked for is calculated. */
export type Condition = (row: number, column: number) => boolean;

/** The condition of a custom rule; rules of other kinds are kept in the file but never hold here. */
export function conditionOf(
  data: WorkbookData,
  sheet: SheetData,
  { areas, rule }: Pick<ConditionalFormat, 'areas' | 'rule'>,
): Condition {
  const [anchor] = areas;
  if (!anchor || rule.kind !== 'custom') return () => false;
  const { formula } = rule;
  const evaluate = formulaEngine(data);
  // A formula that names columns absolutely says the same of every cell of a row.
  const isByRow = shiftFormula(formula, 0, 1) === formula;
  const known = new Map<string, boolean>();
  return (row, column) => {
    if (!areas.some((area) => holds(area, row, column))) return false;
    const key = isByRow ? String(row) : `${String(row)} ${String(column)}`;
    let answer = known.get(key);
    if (answer === undefined) {
      const shifted = shiftFormula(formula, row - anchor.row, isByRow ? 0 : column - anchor.column);
      const value = evaluate(shifted, { sheet, row, column });
      answer = value === true || (typeof value === 'number' && value !== 0);
      known.set(key, answer);
    }
    return answer;
  };
}

/** The rows in which the rule holds for the first column of an area, in order. */
export function matchingRows(
  data: WorkbookData,
  sheet: SheetData,
  rule: Pick<ConditionalFormat, 'areas' | 'rule'>,
): readonly number[] {
  const isTrue = conditionOf(data, sheet, rule);
  const rows = rule.areas.flatMap(({ row, rows: count, column }) =>
    Array.from({ length: count }, (_, i) => row + i).filter((each) => isTrue(each, column)),
  );
  return [...new Set(rows)].sort((a, b) => a - b);
}

function holds(area: Area, row: number, column: number): boolean {
  return (
    row >= area.row &&
    row < area.row + area.rows &&
    column >= area.column &&
    column < area.column + area.columns
  );
}
