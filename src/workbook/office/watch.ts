/** Tells of what the user does in the workbook: what was typed, and which row was selected. */
import type { SelectedRow, WorkbookWatch } from '../../app/ports';
import { PATIENT } from './session';
import type { OfficeHost } from './session';

/** A row is recognised by its first cells; wide sheets have marks in the others. */
const CELLS = 12;

type Listener = Parameters<WorkbookWatch['watch']>[0];

export async function watchWorkbook(
  { excel }: OfficeHost,
  listener: Listener,
): Promise<() => Promise<void>> {
  const handlers = await excel.run(PATIENT, async (context) => {
    const { worksheets } = context.workbook;
    const changed = worksheets.onChanged.add((event) => {
      if (!isOwn(event)) listener.onChanged();
      return Promise.resolve();
    });
    const selected = worksheets.onSelectionChanged.add(async (event) => {
      const row = await readRow(excel, event);
      if (row) listener.onSelected(row);
    });
    await context.sync();
    return [changed, selected] as const;
  });
  return async () => {
    const [changed, selected] = handlers;
    await excel.run(changed.context, async (context) => {
      changed.remove();
      selected.remove();
      await context.sync();
    });
  };
}

/** Excel before ExcelApi 1.14 does not say who wrote; then the pane reads once more than it must. */
function isOwn({ triggerSource }: Excel.WorksheetChangedEventArgs): boolean {
  return (triggerSource as string | undefined) === 'ThisLocalAddin';
}

/** `null` for a selection of several rows, and where Excel has other things to do. */
async function readRow(
  excel: typeof Excel,
  { worksheetId, address }: Excel.WorksheetSelectionChangedEventArgs,
): Promise<SelectedRow | null> {
  const row = /^\$?[A-Z]+\$?(\d+)(?::\$?[A-Z]+\$?\1)?$/.exec(address)?.[1];
  if (row === undefined) return null;
  try {
    return await excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem(worksheetId).load('name');
      const cells = sheet.getRangeByIndexes(Number(row) - 1, 0, 1, CELLS).load('values');
      await context.sync();
      const texts = (cells.values[0] ?? []).map(String);
      return { sheet: sheet.name, row: Number(row), texts };
    });
  } catch {
    // Looking at a selection is a courtesy: the sheet may be gone, a cell being edited.
    return null;
  }
}
