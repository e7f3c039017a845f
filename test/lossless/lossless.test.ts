/**
 * What else stands in the workbook: charts, pictures, notes, a pivot table, macros, names, and the
 * office's own formats. Scoring through the command line leaves every one of them as it is.
 */
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startCampaign } from '../../src/app/start-campaign';
import type { EmulatedExcel } from '../../src/emulator/node';
import { catalogs } from '../../src/i18n/catalog';
import { openWorkbook, saveWorkbook } from '../../src/xlsx';
import { readCase } from '../support/case';
import { newFolder, run } from '../support/command-line';
import { openInExcel, runExcel } from '../support/excel';
import { richWorkbook } from '../xlsx/rich-workbook';

const INPUT = ['Thiết lập', 'Tiêu chí', 'Tập thể', 'Cá nhân'];
const folder = newFolder();
let before: Record<string, Uint8Array>;
let after: Record<string, Uint8Array>;

/** A rich workbook in which a campaign was started and people were entered: ten of them. */
async function officeWorkbook(): Promise<Uint8Array> {
  const opened = openWorkbook(richWorkbook());
  if (!opened.ok) throw new Error(opened.problem.code);
  const { excel, port, workbook } = runExcel(opened.workbook);
  const { campaign, entry, asOf } = readCase('an-giang-2026-mini').input;
  const started = await startCampaign(port, {
    template: campaign,
    words: catalogs.vi,
    entry,
    asOf,
  });
  if (started.status !== 'started') throw new Error(JSON.stringify(started.issues));
  addOwnThings(excel);
  return saveWorkbook(workbook);
}

/** What a clerk does to the list of people beside filling it in. */
function addOwnThings({ data, user }: EmulatedExcel): void {
  user.type('Cá nhân', 'AF4', [['Ghi chú riêng']]);
  user.type('Cá nhân', 'AF5', [['=SUM(O5:AD5)']]);
  const sheet = data.sheets.find(({ name }) => name === 'Cá nhân');
  if (!sheet) throw new Error('no sheet of people');
  const column = (index: number) => ({ row: 4, column: index, rows: 10, columns: 1 });
  sheet.hiddenRows.add(7).add(8);
  sheet.hiddenColumns.add(2);
  sheet.conditionalFormats.push({
    id: 'own',
    areas: [column(31)],
    priority: 1,
    stopIfTrue: false,
    rule: { kind: 'custom', formula: '$AF5>90', format: { fill: '#00FF00', bold: true } },
  });
  sheet.conditionalFormats.push({
    id: 'own-too',
    areas: [column(15), column(17)],
    priority: 2,
    stopIfTrue: true,
    rule: { kind: 'kept', xml: '<cfRule type="top10" priority="2" rank="3" stopIfTrue="1"/>' },
  });
  sheet.validations.push({
    areas: [column(32)],
    rule: { kind: 'list', source: '"Đợt 1,Đợt 2"', inCellDropDown: true },
    ignoreBlanks: true,
  });
  data.names.push({
    name: 'NhanSu',
    formula: "'Cá nhân'!$B$5:$B$14",
    scope: null,
    hidden: false,
    comment: 'của văn phòng',
  });
  data.touched = true;
  for (const facet of ['rows', 'columns', 'conditionalFormats', 'validations'] as const) {
    sheet.touched.add(facet);
  }
}

/** Package part of each sheet, by the names on the tabs. */
function sheetParts(parts: Record<string, Uint8Array>): Map<string, string> {
  const text = (part: string) => strFromU8(parts[part] ?? new Uint8Array());
  const targets = new Map(
    [...text('xl/_rels/workbook.xml.rels').matchAll(/<Relationship [^>]*>/g)].map(([each]) => [
      /Id="([^"]*)"/.exec(each)?.[1] ?? '',
      (/Target="([^"]*)"/.exec(each)?.[1] ?? '').replace(/^\/xl\//, ''),
    ]),
  );
  return new Map(
    [...text('xl/workbook.xml').matchAll(/<sheet [^>]*>/g)].map(([each]) => [
      (/ name="([^"]*)"/.exec(each)?.[1] ?? '').replace('&apos;', "'"),
      `xl/${targets.get(/r:id="([^"]*)"/.exec(each)?.[1] ?? '') ?? ''}`,
    ]),
  );
}

/**
 * A sheet's XML without our rules. Excel puts a new rule on top and counts the others on; what
 * matters of the office's own is their order, so they are numbered from 1 here.
 */
function bare(xml: string): string {
  const ours =
    /<conditionalFormatting [^>]*><cfRule [^>]*><formula>[^<]*ThiDua\.List\.[^<]*<\/formula><\/cfRule><\/conditionalFormatting>/g;
  const text = xml.replace(ours, '').replace(' tabSelected="1"', '');
  const found = [...text.matchAll(/ priority="(\d+)"/g)].map(([, number]) => Number(number));
  const order = found.toSorted((a, b) => a - b);
  return text.replace(
    / priority="(\d+)"/g,
    (_, number) => ` priority="${String(order.indexOf(Number(number)) + 1)}"`,
  );
}

const partText = (parts: Record<string, Uint8Array>, part: string) => {
  const bytes = parts[part];
  if (!bytes) throw new Error(`no part ${part}`);
  return strFromU8(bytes);
};

beforeAll(async () => {
  const bytes = await officeWorkbook();
  const file = folder.put('so-lam-viec.xlsm', bytes);
  const { code, err } = await run('score', file);
  expect(err).toBe('');
  expect(code).toBe(0);
  before = unzipSync(bytes);
  after = unzipSync(folder.read('so-lam-viec.scored.xlsm'));
});
afterAll(() => {
  folder.remove();
});

describe('after scoring', () => {
  test('every part that is not a campaign’s is there, byte for byte', () => {
    const parts = sheetParts(before);
    const changing = new Set([
      '[Content_Types].xml',
      'xl/workbook.xml',
      'xl/_rels/workbook.xml.rels',
      'xl/styles.xml',
      'xl/sharedStrings.xml',
      ...INPUT.map((name) => parts.get(name) ?? ''),
    ]);
    const kept = Object.keys(before).filter((part) => !changing.has(part));
    const same = (part: string) =>
      Buffer.from(before[part] ?? []).equals(after[part] ?? new Uint8Array(1));
    expect(kept.filter((part) => !same(part))).toEqual([]);
    // The rich workbook has all of these, so that the comparison above cannot run empty.
    for (const kind of [
      'xl/worksheets/sheet1.xml',
      'xl/charts/chart1.xml',
      'xl/media/image1.png',
      'xl/comments1.xml',
      'xl/threadedComments/threadedComment1.xml',
      'xl/pivotTables/pivotTable1.xml',
      'xl/pivotCache/pivotCacheRecords1.xml',
      'xl/vbaProject.bin',
      'customXml/item1.xml',
      'xl/tables/table1.xml',
      'xl/unknown/thing.dat',
    ]) {
      expect(kept, kind).toContain(kind);
    }
  });

  test.each(INPUT)(
    'the sheet “%s” is the same but for our two rules and who is in front',
    (name) => {
      const part = sheetParts(before).get(name) ?? '';
      expect(sheetParts(after).get(name)).toBe(part);
      expect(bare(partText(after, part))).toBe(bare(partText(before, part)));
    },
  );

  test('our two rules are there, beside the office’s own', () => {
    const xml = partText(after, sheetParts(after).get('Cá nhân') ?? '');
    expect(xml.match(/ThiDua\.List\.onHold\.individual/g)).toHaveLength(1);
    expect(xml.match(/ThiDua\.List\.ineligible\.individual/g)).toHaveLength(1);
    expect(xml).toContain('$AF5&gt;90');
    expect(xml).toContain('"Đợt 1,Đợt 2"');
    expect(xml).toContain('<f>SUM(O5:AD5)</f>');
    expect(xml.match(/hidden="1"/g)?.length).toBe(3);
  });

  test.each([
    ['xl/styles.xml', 'cellXfs', 'xf'],
    ['xl/styles.xml', 'dxfs', 'dxf'],
    ['xl/styles.xml', 'fonts', 'font'],
    ['xl/styles.xml', 'numFmts', 'numFmt'],
    ['xl/sharedStrings.xml', 'sst', 'si'],
  ])('%s: what %s had keeps its number; new ones come behind', (part, list, item) => {
    const items = (parts: Record<string, Uint8Array>) => {
      const xml = partText(parts, part);
      const inner = new RegExp(`<${list}[ >].*?</${list}>`, 's').exec(xml)?.[0] ?? '';
      return [...inner.matchAll(new RegExp(`<${item}(?: [^>]*)?(?:/>|>.*?</${item}>)`, 'gs'))].map(
        ([each]) => each,
      );
    };
    const had = items(before);
    expect(had.length).toBeGreaterThan(0);
    expect(items(after).slice(0, had.length)).toEqual(had);
  });

  test('the office’s names, the order of its sheets and its macros’ kind of file stay', () => {
    const workbook = partText(after, 'xl/workbook.xml');
    expect(workbook).toContain(
      `<definedName name="DanhSach" comment="ghi chú" customMenu="x">'Nhập liệu'!$A$2:$A$5</definedName>`,
    );
    expect(workbook).toContain('name="NhanSu"');
    expect(workbook).toContain('<pivotCache cacheId="5" r:id="rId7"/>');
    const names = [...sheetParts(after).keys()];
    expect(names.slice(0, 7)).toEqual(['Nhập liệu', 'Biểu đồ', "O'Brien", ...INPUT]);
    expect(partText(after, '[Content_Types].xml')).toContain('macroEnabled.main+xml');
  });
});

describe('formulas of the office that refer to a result sheet', () => {
  const FORMULAS = [
    "'Xếp hạng cá nhân'!C8",
    "COUNTA('Xếp hạng cá nhân'!$C$8:$C$40)",
    "INDEX('Xếp hạng cá nhân'!C:C,9)",
    "'Tổng hợp'!A1",
  ];

  test('survive a second scoring with fewer people', async () => {
    const first = openInExcel(folder.read('so-lam-viec.scored.xlsm'));
    first.excel.user.addSheet('Theo dõi');
    first.excel.user.type(
      'Theo dõi',
      'A1',
      FORMULAS.map((formula) => [`=${formula}`]),
    );
    // Three of the ten leave.
    first.excel.user.deleteRows('Cá nhân', '12:14');
    const file = folder.put('it-nguoi.xlsm', saveWorkbook(first.workbook));
    const { code } = await run('score', file);
    expect(code).toBe(0);

    const { excel } = openInExcel(folder.read('it-nguoi.scored.xlsm'));
    const sheet = (name: string) => excel.data.sheets.find((each) => each.name === name);
    const cell = (name: string, row: number, column: number) =>
      sheet(name)?.cells.get(row)?.get(column);
    expect(FORMULAS.map((_, row) => cell('Theo dõi', row, 0)?.formula)).toEqual(FORMULAS);
    // Seven people in rows 8 to 14; what stood below is empty, not deleted.
    const names = Array.from({ length: 10 }, (_, row) => cell('Xếp hạng cá nhân', 7 + row, 2));
    expect(names.map((each) => typeof each?.value === 'string')).toEqual([
      ...Array<boolean>(7).fill(true),
      ...Array<boolean>(3).fill(false),
    ]);
    expect(sheet('Xếp hạng cá nhân')?.tables[0]?.area).toMatchObject({ row: 6, rows: 8 });
  });
});
