/** Single formulas over the plain data, such as the rules of conditional formats. */
import type { CellValue, WorkbookData } from '../../xlsx';
import { analyse } from './analyse';
import { resultOf } from './evaluate';
import { type Place, Workspace } from './workspace';

export type { Place } from './workspace';

/** Evaluates a formula (without "=") as if it stood at a place; what is not known is #NAME?. */
export type Evaluate = (formula: string, at: Place) => CellValue;

/** The workbook may change between two evaluations. */
export function formulaEngine(data: WorkbookData, today = () => new Date()): Evaluate {
  return (formula, at) => {
    const { node } = analyse(formula);
    return node ? resultOf(node, new Workspace(data, today), at).value : { error: '#NAME?' };
  };
}
