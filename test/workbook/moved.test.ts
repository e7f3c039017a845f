/** Offices rename, move and rearrange their sheets. The campaign is the same, and so is the result. */
import { beforeAll, describe, expect, test } from 'vitest';
import { scoreCampaign } from '../../src/app/score-campaign';
import { matchingRows } from '../../src/emulator/formula/matching-rows';
import type { EmulatedExcel } from '../../src/emulator/node';
import { catalogs } from '../../src/i18n/catalog';
import type { Cell, SheetData } from '../../src/xlsx';
import { saveWorkbook } from '../../src/xlsx';
import { readCase } from '../support/case';
import { openInExcel, scenarioBytes } from '../support/excel';

let bytes: Uint8Array;
let fingerprint: string;

beforeAll(async () => {
  bytes = await scenarioBytes(readCase('an-giang-2026-mini').input);
  fingerprint = (await scored(() => undefined)).fingerprint;
});

async function scored(act: (excel: EmulatedExcel) => void) {
  const first = openInExcel(bytes);
  act(first.excel);
  const running = openInExcel(saveWorkbook(first.workbook));
  const result = await scoreCampaign(running.port, { words: catalogs.vi });
  expect(result.issues.filter(({ severity }) => severity === 'blocks')).toEqual([]);
  if (result.status !== 'scored') throw new Error(result.status);
  return { ...running, fingerprint: result.fingerprint };
}

function sheetNamed({ data }: EmulatedExcel, name: string): SheetData {
  const sheet = data.sheets.find((each) => each.name === name);
  if (!sheet) throw new Error(`no sheet ${name}`);
  return sheet;
}

/** The last column with a heading. */
function lastColumn(excel: EmulatedExcel, name: string): number {
  return Math.max(...(sheetNamed(excel, name).cells.get(3)?.keys() ?? []));
}

/** Puts the columns of a sheet in the opposite order. */
function turnAround(excel: EmulatedExcel, name: string): void {
  const sheet = sheetNamed(excel, name);
  const last = lastColumn(excel, name);
  const to = (column: number) => last - column;
  for (const [row, cells] of sheet.cells) {
    sheet.cells.set(
      row,
      new Map<number, Cell>([...cells].map(([column, cell]) => [to(column), cell])),
    );
  }
  sheet.validations = [];
  sheet.touched.add('cells').add('validations');
}

/** As if the sheets came from elsewhere: nothing in the workbook says what they are. */
function forget({ data }: EmulatedExcel): void {
  data.names = data.names.filter(({ name }) => !name.startsWith('ThiDua.'));
  data.touched = true;
}

function coloured(excel: EmulatedExcel, sheetName: string, idColumn: number): string[] {
  const sheet = sheetNamed(excel, sheetName);
  return sheet.conditionalFormats
    .filter(({ rule }) => rule.kind === 'custom' && rule.formula.includes('ThiDua.List.'))
    .flatMap((format) => [...matchingRows(excel.data, sheet, format)])
    .map((row) => String(sheet.cells.get(row)?.get(idColumn)?.value))
    .toSorted();
}

/** From the notes of the case: ineligible CN07 and CN10, on hold CN06. */
const HELD = ['CN06', 'CN07', 'CN10'];

describe('the result is the same after', () => {
  test.each<[string, (excel: EmulatedExcel) => void]>([
    [
      'all sheets were renamed',
      ({ user }) => {
        for (const name of ['Thiết lập', 'Tiêu chí', 'Tập thể', 'Cá nhân']) {
          user.renameSheet(name, `2026 ${name.slice(0, 2)}'s`);
        }
      },
    ],
    ['the workbook forgot which sheet is which', forget],
    [
      'it forgot, and all sheets were renamed',
      (excel) => {
        forget(excel);
        ['Thiết lập', 'Tiêu chí', 'Tập thể', 'Cá nhân'].forEach((name, index) => {
          excel.user.renameSheet(name, `Sheet${String(index + 10)}`);
        });
      },
    ],
    [
      'rows were inserted above the lists, for a letterhead',
      ({ user }) => {
        for (const name of ['Thiết lập', 'Tiêu chí', 'Tập thể', 'Cá nhân'])
          user.insertRows(name, '1:6');
        user.type('Cá nhân', 'A1', [['UBND TỈNH AN GIANG']]);
        user.type('Cá nhân', 'D2', [['Độc lập - Tự do - Hạnh phúc']]);
      },
    ],
    [
      'columns were inserted, before the lists and within them',
      ({ user }) => {
        for (const name of ['Thiết lập', 'Tiêu chí', 'Tập thể', 'Cá nhân'])
          user.insertColumns(name, 'A:A');
        user.insertColumns('Cá nhân', 'D:E');
        user.type('Cá nhân', 'D4', [['Năm sinh', 'Ngạch']]);
      },
    ],
    [
      'a row was inserted among the people',
      ({ user }) => {
        user.insertRows('Cá nhân', '8:8');
        user.insertRows('Tập thể', '6:7');
      },
    ],
    [
      'the columns of the people were put in another order',
      (excel) => {
        turnAround(excel, 'Cá nhân');
      },
    ],
    [
      'a row "(1) (2) (3)" and a total with signatures were added',
      ({ user }) => {
        user.insertRows('Cá nhân', '5:5');
        user.type('Cá nhân', 'A5', [["'(1)", "'(2)", "'(3)", "'(4)"]]);
        user.type('Cá nhân', 'B17', [['Tổng cộng: ']]);
        user.type('Cá nhân', 'B20', [['Người lập']]);
      },
    ],
    [
      'a sheet of notes and a sheet with a like list were added',
      ({ user }) => {
        user.addSheet('Ghi chú họp');
        user.type('Ghi chú họp', 'A1', [
          ['Mục', 'Nội dung'],
          ['Họp', 'lúc 8 giờ'],
        ]);
        user.addSheet('Danh bạ');
        user.type('Danh bạ', 'A1', [
          ['Họ và tên', 'Đơn vị', 'Điện thoại'],
          ['Lê Văn Ký', 'Bảo vệ', 101],
        ]);
      },
    ],
  ])('%s', async (_, act) => {
    const result = await scored(act);
    expect(result.fingerprint).toBe(fingerprint);
  });
});

describe('the colours follow', () => {
  test('where the people were before', async () => {
    const { excel } = await scored(() => undefined);
    expect(coloured(excel, 'Cá nhân', 0)).toEqual(HELD);
  });

  test('a list moved down and to the right', async () => {
    const { excel } = await scored(({ user }) => {
      user.insertRows('Cá nhân', '1:6');
      user.insertColumns('Cá nhân', 'A:B');
    });
    expect(coloured(excel, 'Cá nhân', 2)).toEqual(HELD);
  });

  test('codes that stand in the last column', async () => {
    const { excel } = await scored((running) => {
      turnAround(running, 'Cá nhân');
    });
    expect(coloured(excel, 'Cá nhân', lastColumn(excel, 'Cá nhân'))).toEqual(HELD);
  });

  const ourRules = (excel: EmulatedExcel) =>
    sheetNamed(excel, 'Cá nhân').conditionalFormats.filter(
      ({ rule }) => rule.kind === 'custom' && rule.formula.includes('ThiDua.List.'),
    );
  const ourLists = ({ data }: EmulatedExcel) =>
    // Names by which the summary knows whether inputs changed are none of these.
    data.names.filter(({ name }) => /^ThiDua\.List\.(onHold|ineligible)/.test(name));

  test('somebody who joins: the two rules are replaced, not added to', async () => {
    const { excel, port } = await scored(() => undefined);
    // A copy of CN10, who has no initiative, under a code of its own.
    const row = sheetNamed(excel, 'Cá nhân').cells.get(13);
    const columns = lastColumn(excel, 'Cá nhân') + 1;
    const values = Array.from({ length: columns }, (_, column) => row?.get(column)?.value ?? '');
    excel.user.type('Cá nhân', 'A15', [['CN11', 'Lý Văn Phú', ...values.slice(2)]]);
    const again = await scoreCampaign(port, { words: catalogs.vi });
    expect(again.status).toBe('scored');
    expect(ourRules(excel).map(({ areas }) => areas)).toEqual([
      [{ row: 4, column: 0, rows: 11, columns }],
      [{ row: 4, column: 0, rows: 11, columns }],
    ]);
    expect(coloured(excel, 'Cá nhân', 0)).toEqual([...HELD, 'CN11']);
  });

  test('nobody held any more: rules and lists are gone', async () => {
    const { excel, port } = await scored(() => undefined);
    expect(ourRules(excel)).toHaveLength(2);
    // D1 and T3 of CN06, CN07 and CN10, in rows 10, 11 and 14.
    for (const row of [10, 11]) excel.user.type('Cá nhân', `H${String(row)}`, [['Không']]);
    excel.user.type('Cá nhân', 'G14', [['Có']]);
    const again = await scoreCampaign(port, { words: catalogs.vi });
    expect(again.status).toBe('scored');
    expect(ourRules(excel)).toEqual([]);
    expect(ourLists(excel)).toEqual([]);
  });
});
