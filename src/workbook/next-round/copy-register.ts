/**
 * A register that the next round goes on with: its rows with every column of its user, where what
 * was "Điểm đạt" stands under "Điểm đạt năm trước" and "Điểm đạt" is blank again.
 */
import type { Catalog } from '../../i18n/catalog';
import { dayVi } from '../../i18n/numbers';
import { contentOf, dayOf, textOf } from '../cells';
import { filledRows, findTable } from '../find-table';
import type { FoundTable } from '../find-table';
import { TABLES } from '../layout';
import type { ColumnKey } from '../layout';
import { beforeTotal } from '../list-rows';
import { registerKey } from '../parse-registers';
import { sidePlan, startSheet } from '../plan-side-sheets';
import { cellAt } from '../snapshot';
import type { RegisterUse } from '../register-uses';
import type { RawCell, SheetSnapshot } from '../snapshot';
import { foldHeading } from '../text';
import type { SheetPlan } from '../write-plan';
import { isLastYearOf } from './next-round';

/** The rows of a register as they begin the next round; `null` where it begins empty. */
export function copyRegister(
  sheet: SheetSnapshot,
  { name, columns: uses }: RegisterUse,
  { sheets }: Catalog,
): SheetPlan | null {
  const table = findTable<ColumnKey>(sheet, TABLES.register);
  const id = table?.columns.get('nomineeId');
  if (!table || id === undefined) return null;
  const columns = columnsOf(table, id);
  if (!columns.some(({ from, column }) => from !== column)) return null;
  const others = [...table.others.keys()];
  const days = uses.filter(({ kind }) => kind === 'date').map((use) => foldHeading(use.heading));
  /** A day as it is read: its number is another day where days are counted from another year. */
  const copied = (cell: RawCell, heading: string) => {
    const day = days.includes(foldHeading(heading)) ? dayOf(cell, sheet) : null;
    return day === null ? contentOf(cell) : dayVi(day);
  };
  const builder = startSheet(name.toUpperCase(), sheets.notes.register);
  builder.row(
    columns.map(({ heading }) => heading),
    'header',
  );
  for (const row of beforeTotal(table, filledRows(table, others), 'nomineeId')) {
    const cells = columns.map(({ heading, from }) =>
      from === null ? null : copied(cellAt(sheet, row, from), heading),
    );
    builder.row(cells, 'body');
  }
  const widths = columns.map((_, index) => (index === 0 ? 90 : 130));
  return sidePlan(builder, registerKey(name), sheet.name, widths);
}

interface CopiedColumn {
  readonly heading: string;
  readonly column: number;
  /** Where its values come from; `null` for blanks. */
  readonly from: number | null;
}

function columnsOf({ sheet, headerRow, others }: FoundTable<ColumnKey>, id: number) {
  const known = [...others].map(([column, heading]) => ({ column, heading }));
  const copied = known.map(({ column, heading }): CopiedColumn => {
    const source = known.find((each) => isLastYearOf(heading, each.heading));
    const isSource = known.some((each) => isLastYearOf(each.heading, heading));
    return { heading, column, from: source?.column ?? (isSource ? null : column) };
  });
  const heading = textOf(cellAt(sheet, headerRow, id));
  return [{ heading, column: id, from: id }, ...copied];
}
