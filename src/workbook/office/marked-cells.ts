/** Which cells of a sheet are the product's, as its marker says: the row of its status. */
import { columnName } from '../address';
import type { Marker } from '../markers';
import type { SheetPlan } from '../write-plan';

/** The cell that says whether the sheet is whole. */
export function statusCell({ status }: SheetPlan): string {
  return status ? `$A$${String(status.row + 1)}` : '$A$1';
}

/** Columns of a plan's rows, which are equally long. */
export function widthOfPlan({ rows }: SheetPlan): number {
  return Math.max(1, rows[0]?.length ?? 0);
}

/** Columns that are or were the product's; what stands beside them is somebody's note. */
export function widthWhileWriting(plan: SheetPlan, { columns }: Marker): number {
  return Math.max(widthOfPlan(plan), columns ?? 0);
}

/** What the marker refers to: the row that says whether the sheet is whole, as wide as the lists. */
export function markedCells(plan: SheetPlan, columns = widthOfPlan(plan)): string {
  const cell = statusCell(plan);
  if (plan.owner === 'user' || columns === 1) return cell;
  return `${cell}:${cell.replace('A', columnName(columns - 1))}`;
}

/** What was the product's before stays known as such until it has been cleared. */
export function cellsWhileWriting(plan: SheetPlan, marker: Marker): string {
  return markedCells(plan, widthWhileWriting(plan, marker));
}
