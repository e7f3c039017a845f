/**
 * Writes a sealed round: its record into the hidden sheet, its fingerprint under every page to be
 * signed, protection over the product's sheets. The record comes first and is read back; only a round
 * whose record stands is called sealed. A run that broke off leaves pieces that the next one writes
 * over, and footers and protection that it sets again.
 */
import type { SealOrder } from '../seal/seal-order';
import type { SheetKey } from '../write-plan';
import { isResultKey } from '../write-plan';
import { cellsIn } from './cells-in';
import { HostProblem, Refusal } from './host-issues';
import { intentFormula, markerFormula, markerName } from '../markers';
import { readSheetList } from './read-snapshot';
import { bytesOf } from './session';
import type { Session } from './session';
import { FONT } from '../looks';

export const SEALS_KEY: SheetKey = 'seals';
const SEALS_TITLE = 'ThiDua.NiemPhong';

export async function writeSeal(session: Session, order: SealOrder): Promise<null> {
  const sheet = await sealsSheet(session, order.notice);
  const first = order.below + 1;
  for (const [index, row] of order.rows.entries()) {
    await session.makeRoom(bytesOf(row));
    const range = sheet.getRangeByIndexes(first + index, 0, 1, row.length);
    range.numberFormat = '@' as unknown as string[][];
    range.values = [[...row]];
  }
  await session.sync();
  await readBack(session, sheet, order, first);
  await printAndProtect(session, order);
  return null;
}

/** The hidden sheet, made when the first round is sealed; one that was begun is completed. */
async function sealsSheet(session: Session, notice: string): Promise<Excel.Worksheet> {
  const { names, worksheets } = session.context.workbook;
  const list = await readSheetList(session);
  const name = markerName(SEALS_KEY);
  const marker = list.markers.find(({ key }) => key === SEALS_KEY);
  const there = marker && list.sheets.find((sheet) => sheet.name === marker.title);
  if (!there && list.structureProtected) throw new Refusal({ code: 'structureProtected' });
  const isKnown = list.names.some((each) => each.name === name);
  const item = isKnown ? names.getItem(name) : names.add(name, intentFormula(SEALS_TITLE));
  item.visible = false;
  const sheet = there ?? worksheets.add(SEALS_TITLE);
  sheet.visibility = 'VeryHidden';
  sheet.getRange('A1').values = [[notice]];
  item.formula = markerFormula(there?.name ?? SEALS_TITLE);
  item.comment = 'whole';
  const first = sheet.getRange('A1').load('values');
  await session.sync();
  const after = await readSheetList(session);
  const mark = after.markers.find(({ key }) => key === SEALS_KEY);
  const isHidden = after.names.some((each) => each.name === name && !each.visible);
  const kept = after.sheets.find((each) => each.name === (there?.name ?? SEALS_TITLE));
  const isMarked = isHidden && mark?.state === 'whole' && !mark.intended;
  const isThere = kept?.visibility === 'VeryHidden' && cellsIn(first)[0]?.[0] === notice;
  if (isMarked && isThere && mark.title === kept.name) return sheet;
  // In sight it would deceive: there is no record in it yet. Hidden it waits for the next run.
  if (!there && kept && kept.visibility !== 'VeryHidden') {
    sheet.delete();
    await session.sync();
  }
  throw new HostProblem('notAsWritten', SEALS_KEY);
}

/** Rows that are read at once: a million characters. */
const ROWS_AT_ONCE = 30;

async function readBack(
  session: Session,
  sheet: Excel.Worksheet,
  { rows }: SealOrder,
  first: number,
): Promise<void> {
  for (let done = 0; done < rows.length; done += ROWS_AT_ONCE) {
    const part = rows.slice(done, done + ROWS_AT_ONCE);
    const columns = part[0]?.length ?? 1;
    const range = sheet.getRangeByIndexes(first + done, 0, part.length, columns).load('values');
    await session.sync();
    if (JSON.stringify(range.values) !== JSON.stringify(part)) {
      throw new HostProblem('notAsWritten', SEALS_KEY);
    }
  }
}

async function printAndProtect(session: Session, { footer, password }: SealOrder): Promise<void> {
  const list = await readSheetList(session);
  const ours = list.markers.flatMap(({ key, title }) => {
    const sheet = list.sheets.find(({ name }) => name === title);
    return sheet && isResultKey(key) ? [sheet] : [];
  });
  const text = `&"${FONT}"&9${footer}`;
  for (const sheet of ours) {
    const { headersFooters } = sheet.pageLayout;
    headersFooters.defaultForAllPages.centerFooter = text;
    headersFooters.firstPage.centerFooter = text;
    if (sheet.protection.protected) continue;
    sheet.protection.protect(
      { allowAutoFilter: true, allowFormatColumns: true, allowFormatRows: true, allowSort: true },
      password,
    );
  }
  await session.sync();
  const after = await readSheetList(session);
  const isOpen = ours.some(
    ({ id }) => after.sheets.find((sheet) => sheet.id === id)?.protection.protected !== true,
  );
  if (isOpen) throw new HostProblem('notAsWritten', 'protection');
}
