/**
 * "Gỡ kết quả": takes everything of the product out of the workbook: result sheets, highlights,
 * lists, marks. The user's sheets stay as they are; sealed rounds go only when that was said, too.
 * What is deleted first is what the marks lead to, so that a run that broke off is finished by the next.
 */
import { isFilled } from '../council/council-layout';
import { LIST_PREFIX } from '../results/held';
import type { RawCell } from '../snapshot';
import { isResultKey } from '../write-plan';
import type { SheetKey } from '../write-plan';
import { HostProblem, Refusal } from './host-issues';
import { readRules } from './inspect';
import { isMarkerName, keyInName } from './markers';
import { readSheetList } from './read-snapshot';
import type { SheetList } from './read-snapshot';
import type { Session } from './session';

export async function removeAll(
  session: Session,
  what: { readonly sealed: boolean },
): Promise<{ readonly sheets: readonly string[] }> {
  const list = await readSheetList(session);
  if (list.structureProtected) throw new Refusal({ code: 'structureProtected' });
  const keepsCouncil = await isCouncilFilled(session, list);
  const isOurs = (key: SheetKey) =>
    isRemoved(key, list, what) && !(key === 'council' && keepsCouncil);
  const rules = await readRules(session, openSheets(list, isOurs));
  for (const { format } of rules) format.delete();
  const ours = list.markers.filter(({ key }) => isOurs(key));
  const removed = ours.flatMap(({ title, intended }) => {
    const sheet = list.sheets.find(({ name }) => name === title);
    if (!sheet || intended) return [];
    // Excel deletes no very hidden sheet.
    sheet.visibility = 'Visible';
    sheet.delete();
    return [title];
  });
  // A run that broke off may have left marks of sheets that are gone.
  for (const item of list.names) {
    const isMark = isMarkerName(item.name) && isOurs(keyInName(item.name));
    if (isMark || item.name.startsWith(LIST_PREFIX)) item.delete();
  }
  await session.sync();
  const after = await readSheetList(session);
  if (after.markers.some(({ key }) => isOurs(key)))
    throw new HostProblem('notAsWritten', 'removed');
  return { sheets: removed };
}

/** Input sheets are the user's; the council's sheet holds what the council entered. */
function isRemoved(
  key: SheetKey,
  { sheets, markers }: SheetList,
  what: { sealed: boolean },
): boolean {
  const isSealed = key === 'seals' || key === 'history' || key.startsWith('sealed.');
  if (isSealed) return what.sealed;
  if (!isResultKey(key) && key !== 'council') return false;
  if (what.sealed) return true;
  // The council's decisions are part of every sealed round.
  if (key === 'council') return !markers.some((marker) => marker.key === 'seals');
  // Results that are still under seal are part of the sealed round.
  const title = markers.find((marker) => marker.key === key)?.title;
  return sheets.find(({ name }) => name === title)?.protection.protected !== true;
}

/** What a council decided is its own, and cannot be computed again. */
async function isCouncilFilled(session: Session, { sheets, markers }: SheetList): Promise<boolean> {
  const title = markers.find(({ key }) => key === 'council')?.title;
  const sheet = sheets.find(({ name }) => name === title);
  if (!sheet) return false;
  const used = sheet.getUsedRangeOrNullObject(true).load('values,rowIndex,columnIndex');
  await session.sync();
  if (used.isNullObject) return false;
  const values = used.values as RawCell[][] | null;
  if (values === null) throw new HostProblem('tooLarge', 'nullValues');
  return isFilled((row, column) => values[row - used.rowIndex]?.[column - used.columnIndex] ?? '', {
    rows: used.rowIndex + values.length,
  });
}

function openSheets(list: SheetList, isOurs: (key: SheetKey) => boolean): readonly string[] {
  const ours = new Set(list.markers.filter(({ key }) => isOurs(key)).map(({ title }) => title));
  return list.sheets
    .filter(({ name, protection }) => !ours.has(name) && !protection.protected)
    .map(({ id }) => id);
}
