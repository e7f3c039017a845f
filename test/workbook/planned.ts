/** Planned sheets as they would be read, without a workbook in between. */
import { asRead } from '../../src/workbook/diff';
import type { SheetSnapshot, WorkbookSnapshot } from '../../src/workbook/snapshot';
import type { WritePlan } from '../../src/workbook/write-plan';

export function snapshotOf({ sheets: plans }: WritePlan): WorkbookSnapshot {
  const sheets = plans.map((plan, index): SheetSnapshot => ({
    id: String(index),
    name: plan.title,
    visible: true,
    protected: false,
    mark: plan.key,
    unfinished: false,
    uncalculated: null,
    daysFrom: 1900,
    chosen: [],
    used: { row: 0, column: 0, rows: plan.rows.length, columns: plan.rows[0]?.length ?? 0 },
    values: plan.rows.map((row) => row.map(asRead)),
  }));
  const sheetNames = sheets.map(({ name }) => name);
  const standing = { results: null, judged: null, lostChoices: [] };
  return { sheets, sheetNames, structureProtected: false, ...standing };
}
