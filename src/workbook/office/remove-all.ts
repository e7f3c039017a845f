/**
 * "Gỡ kết quả": takes everything of the product out of the workbook: result sheets, highlights,
 * lists, marks, choices of sheets and columns. The user's sheets stay as they are; sealed rounds go
 * only when that was said, too. What is deleted first is what the marks lead to, so that a run that
 * broke off is finished by the next.
 */
import { isChoiceName } from '../chosen';
import { isFilled } from '../council/council-layout';
import { isDossierFilled } from '../dossier/dossier-layout';
import { LIST_PREFIX } from '../write-plan';
import { isResultKey } from '../write-plan';
import type { SheetKey } from '../write-plan';
import { cellsIn } from './cells-in';
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
  const titles = await removeSheets(session, list, isOurs);
  await removeNames(session, isOurs);
  return { sheets: titles };
}

/** Sheets and highlights go first, and are seen to be gone: what has no mark is nobody's any more. */
async function removeSheets(
  session: Session,
  list: SheetList,
  isOurs: (key: SheetKey) => boolean,
): Promise<readonly string[]> {
  const open = openSheets(list, isOurs);
  for (const { format } of await readRules(session, open)) format.delete();
  const removed = list.markers.flatMap(({ key, title, intended }) => {
    const sheet = list.sheets.find(({ name }) => name === title);
    if (!sheet || intended || !isOurs(key)) return [];
    // Excel deletes no very hidden sheet.
    sheet.visibility = 'Visible';
    sheet.delete();
    return [title];
  });
  await session.sync();
  const { sheets } = await readSheetList(session);
  const isLeft = sheets.some(({ name }) => removed.includes(name));
  if (isLeft || (await readRules(session, open)).length > 0) {
    throw new HostProblem('notAsWritten', 'removed');
  }
  return removed;
}

async function removeNames(session: Session, isOurs: (key: SheetKey) => boolean): Promise<void> {
  // A run that broke off may have left marks of sheets that are gone.
  const ours = ({ names }: SheetList) =>
    names.filter(({ name }) => {
      const isMark = isMarkerName(name) && isOurs(keyInName(name));
      return isMark || name.startsWith(LIST_PREFIX) || isChoiceName(name);
    });
  for (const item of ours(await readSheetList(session))) item.delete();
  await session.sync();
  if (ours(await readSheetList(session)).length > 0) {
    throw new HostProblem('notAsWritten', 'removed');
  }
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
    const values = cellsIn(used, 'formulas');
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
