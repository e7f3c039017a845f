/** Brings a sheet of the product into view, whatever its user has named it. */
import type { SheetKey } from '../write-plan';
import { readSheetList } from './read-snapshot';
import type { Session } from './session';

/** `false` where the workbook has no such sheet. */
export async function showSheet(session: Session, key: SheetKey): Promise<boolean> {
  const { sheets, markers } = await readSheetList(session);
  const title = markers.find((marker) => marker.key === key && !marker.intended)?.title;
  const sheet = sheets.find(({ name }) => name === title);
  if (!sheet) return false;
  sheet.visibility = 'Visible';
  sheet.activate();
  await session.sync();
  return true;
}
