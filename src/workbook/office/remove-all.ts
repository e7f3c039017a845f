/**
 * "Gỡ kết quả": takes everything of the product out of the workbook: result sheets, highlights,
 * lists, marks, choices of sheets and columns. The user's sheets stay as they are; sealed rounds go
 * only when that was said, too. What is deleted first is what the marks lead to, so that a run that
 * broke off is finished by the next.
 */
import { isChoiceName } from '../chosen';
import { isFilled } from '../council/council-layout';
import { isDossierFilled } from '../dossier/dossier-layout';
import type { RawCell } from '../snapshot';
import { LIST_PREFIX } from '../write-plan';
import { isResultKey } from '../write-plan';
import type { SheetKey } from '../write-plan';
import { HostProblem, Refusal } from './host-issues';
import { readRules } from './inspect';
import { isMarkerName, keyInName } from '../markers';
import { readSheetList } from './read-snapshot';
import type { SheetList } from './read-snapshot';
import type { Session } from './session';

export async function removeAll(
  session: Session,
  what: { readonly sealed: boolean },
): Promise<{ readonly sheets: readonly string[] }> {
  const list = await readSheetList(session);
  if (list.structureProtected) throw new Refusal({ code: 'structureProtected' });
  const kept = await filledSheets(session, list);
  const isOurs = (key: SheetKey) => isRemoved(key, list, what) && !kept.has(key);
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
    const isOther = item.name.startsWith(LIST_PREFIX) || isChoiceName(item.name);
    if (isMark || isOther) item.delete();
  }
  await session.sync();
  const after = await readSheetList(session);
  const isLeft =
    after.markers.some(({ key }) => isOurs(key)) ||
    after.names.some(({ name }) => isChoiceName(name));
  if (isLeft) throw new HostProblem('notAsWritten', 'removed');
  return { sheets: removed };
}

/** Sheets that the product and its user both write, and how it is seen that the user did. */
const SHARED: ReadonlyMap<SheetKey, typeof isDossierFilled> = new Map([
  ['council', isFilled],
  ['dossier', isDossierFilled],
]);

/** Input sheets are the user's; two others hold what the council and the office entered. */
function isRemoved(
  key: SheetKey,
  { sheets, markers }: SheetList,
  what: { sealed: boolean },
): boolean {
  const isSealed = key === 'seals' || key === 'history' || key.startsWith('sealed.');
  if (isSealed) return what.sealed;
  if (!isResultKey(key) && !SHARED.has(key)) return false;
  if (what.sealed) return true;
  // What was decided and ticked off is part of every sealed round.
  if (SHARED.has(key)) return !markers.some((marker) => marker.key === 'seals');
  // Results that are still under seal are part of the sealed round.
  const title = markers.find((marker) => marker.key === key)?.title;
  return sheets.find(({ name }) => name === title)?.protection.protected !== true;
}

/** The sheets in which somebody filled in anything: it cannot be computed again. */
async function filledSheets(
  session: Session,
  { sheets, markers }: SheetList,
): Promise<ReadonlySet<SheetKey>> {
  const shared = markers.flatMap(({ key, title }) => {
    const isSomebodys = SHARED.get(key);
    const sheet = sheets.find(({ name }) => name === title);
    if (!isSomebodys || !sheet) return [];
    const used = sheet.getUsedRangeOrNullObject(true).load('formulas,rowIndex,columnIndex');
    return [{ key, used, isSomebodys }];
  });
  if (shared.length > 0) await session.sync();
  const filled = shared.filter(({ used, isSomebodys }) => {
    if (used.isNullObject) return false;
    // A formula that gives nothing is somebody's work, too.
    const values = used.formulas as RawCell[][] | null;
    if (values === null) throw new HostProblem('tooLarge', 'nullValues');
    const { rowIndex, columnIndex } = used;
    const rows = rowIndex + values.length;
    const columns = columnIndex + (values[0]?.length ?? 0);
    const cell = (row: number, column: number) => values[row - rowIndex]?.[column - columnIndex];
    return isSomebodys((row, column) => cell(row, column) ?? '', { rows, columns });
  });
  return new Set(filled.map(({ key }) => key));
}

function openSheets(list: SheetList, isOurs: (key: SheetKey) => boolean): readonly string[] {
  const ours = new Set(list.markers.filter(({ key }) => isOurs(key)).map(({ title }) => title));
  return list.sheets
    .filter(({ name, protection }) => !ours.has(name) && !protection.protected)
    .map(({ id }) => id);
}
