/** What must hold in a workbook whatever Excel did to a click. */
import type { EmulatedExcel } from '../../src/emulator/node';
import { catalogs } from '../../src/i18n/catalog';
import type { SheetData, WorkbookData } from '../../src/xlsx';
import { userSheets, writtenIn } from '../support/workbook-state';

/** What is wrong, in one line. */
export type Violation = string;

/** The user's sheets are as they were, but for the highlights that are ours. */
export function usersKept(names: readonly string[], before: WorkbookData, after: WorkbookData) {
  return names.filter((name) => {
    // A sheet that somebody added meanwhile has another id than one that was added before.
    const [was, is] = [before, after].map((data) =>
      JSON.stringify(userSheets(data, [name]).map((sheet) => ({ ...sheet, id: '' }))),
    );
    return was !== is;
  });
}

/** Sheets of ours that deceive: in sight, not as they were, not as planned, and without saying so. */
export function deceiving(
  after: WorkbookData,
  states: readonly WorkbookData[],
  users: readonly string[],
): readonly string[] {
  return after.names.flatMap(({ name, formula, comment }) => {
    if (!name.startsWith('ThiDua.Sheet.')) return [];
    const title = /^'(.+)'!/.exec(formula)?.[1] ?? '';
    const sheet = after.sheets.find((each) => each.name === title);
    if (!sheet || users.includes(sheet.name)) return [];
    const isHonest =
      isWhole(sheet, states) ||
      sheet.visibility !== 'visible' ||
      (saysSo(sheet) && comment.startsWith('writing'));
    return isHonest ? [] : [title];
  });
}

/** Its content is the one that it has in one of the states. */
function isWhole(sheet: SheetData, states: readonly WorkbookData[]): boolean {
  const content = JSON.stringify(writtenIn(sheet));
  return states.some((state) => {
    const there = state.sheets.find(({ name }) => name === sheet.name);
    return there !== undefined && JSON.stringify(writtenIn(there)) === content;
  });
}

/** Somewhere above its list: somebody may have put in a row. */
function saysSo(sheet: SheetData): boolean {
  const top = [...sheet.cells].filter(([row]) => row < 8).map(([, cells]) => cells.get(0)?.value);
  return top.includes(catalogs.vi.sheets.statusWriting);
}

/** Excel itself is as it was: calculation, and no sheet that was in sight is out of it. */
export function unsettled({ state, data }: EmulatedExcel, before: WorkbookData): Violation[] {
  const hidden = before.sheets.filter(({ id, visibility }) => {
    const now = data.sheets.find((sheet) => sheet.id === id);
    return visibility === 'visible' && now !== undefined && now.visibility !== 'visible';
  });
  return [
    ...(state.calculationMode === 'Automatic' ? [] : ['calculation is not automatic any more']),
    ...(state.isCalculationSuspended ? ['calculation stays suspended'] : []),
    ...hidden.map(({ name }) => `${name} is out of sight`),
  ];
}
