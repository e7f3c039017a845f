/**
 * Names, units, codes and documents come from people, and some look like formulas, numbers or
 * dates. From the list to the result sheets and into the file they stay the text that they are.
 */
import type { CellObject, WorkBook } from '@e965/xlsx';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Report } from '../../src/app/report';
import { reportOf } from '../../src/app/report';
import { scoreCampaign } from '../../src/app/score-campaign';
import type { Nominee } from '../../src/domain/entry';
import { matchingRows } from '../../src/emulator/formula/matching-rows';
import { catalogs } from '../../src/i18n/catalog';
import { saveWorkbook } from '../../src/xlsx';
import type { OpenWorkbook } from '../../src/xlsx';
import { readCase } from '../support/case';
import type { ScenarioInput } from '../support/case';
import { openInExcel, scenarioBytes } from '../support/excel';
import { readIndependently, recordsIn } from '../support/reader';
import { isLive } from '../support/workbook-state';

/** As long as a cell can be. */
const LONGEST = `Nguyễn ${'Văn '.repeat(8190)}`.slice(0, 32_767).replace(/ $/, 'x');

/** Typed into the list, by code of the person in the case "an-giang-2026-mini". */
const NAMES: Readonly<Record<string, string>> = {
  CN01: '=1+1',
  CN02: '+84 296 123',
  CN03: '@SUM(A1)',
  CN04: '-Lê Văn Dũng',
  CN05: '=HYPERLINK("http://example.org","bấm")',
  CN06: "'Đặng Văn Khánh",
  CN07: LONGEST,
  CN08: 'May 5',
  CN09: 'TRUE',
  CN10: '1/2',
};
const CODES: Readonly<Record<string, string>> = {
  CN01: '001',
  CN02: '=2',
  CN03: '1/3',
  CN04: '+4',
  CN05: '5%',
  CN06: '@6',
  CN07: '7*',
  CN08: '~8',
  CN09: '1e9',
  CN10: '-10',
};
/** Units are renamed for collectives and people alike. */
const UNITS: Readonly<Record<string, string>> = {
  'Văn phòng Sở': '=Văn phòng',
  'Thanh tra Sở': '+Thanh tra',
  'Phòng Kế hoạch - Tài chính': '0123',
};
const DOCUMENTS: Readonly<Record<string, string>> = {
  CN06: '=cmd|"/c calc"!A1',
  CN07: '12/2026',
};

function hostile({ campaign, asOf, entry, typedAsText }: ScenarioInput): ScenarioInput {
  const person = (nominee: Nominee): Nominee => ({
    ...nominee,
    id: CODES[nominee.id] ?? nominee.id,
    name: NAMES[nominee.id] ?? UNITS[nominee.name] ?? nominee.name,
    unit: UNITS[nominee.unit] ?? nominee.unit,
    document: DOCUMENTS[nominee.id] ?? nominee.document,
  });
  const { individuals, collectives, registers } = entry;
  return {
    campaign,
    asOf,
    typedAsText,
    entry: {
      registers,
      individuals: { ...individuals, nominees: individuals.nominees.map(person) },
      collectives: { ...collectives, nominees: collectives.nominees.map(person) },
    },
  };
}

const RESULTS = ['Xếp hạng tập thể', 'Xếp hạng cá nhân', 'Tạm dừng - Không đủ ĐK', 'Tổng hợp'];
let workbook: WorkBook;
let scored: OpenWorkbook;
let report: Report;

beforeAll(async () => {
  const input = hostile(readCase('an-giang-2026-mini').input);
  const running = openInExcel(await scenarioBytes(input));
  const result = await scoreCampaign(running.port, { words: catalogs.vi });
  expect(result.issues.filter(({ severity }) => severity === 'blocks')).toEqual([]);
  expect(result.status).toBe('scored');
  scored = running.workbook;
  report = reportOf(result, catalogs.vi);
  workbook = readIndependently(saveWorkbook(scored));
});

describe('what people typed', () => {
  test.each(Object.keys(NAMES).filter((id) => id !== 'CN07'))(
    'the name, code and unit of %s stand in the ranking as they were typed',
    (id) => {
      const row = recordsIn(workbook, 'Xếp hạng cá nhân', 'Hạng').find(
        (each) => each['Mã số'] === CODES[id],
      );
      expect(row?.['Tên']).toBe(NAMES[id]);
      const unit = readCase('an-giang-2026-mini').input.entry.individuals.nominees.find(
        (nominee) => nominee.id === id,
      )?.unit;
      expect(row?.['Đơn vị']).toBe(UNITS[unit ?? ''] ?? unit);
    },
  );

  test('a name as long as a cell can be is cut in a list that is printed, and whole in detail', () => {
    const named = (sheet: string) =>
      recordsIn(workbook, sheet, 'Hạng').find((each) => each['Mã số'] === '7*')?.['Tên'];
    expect(LONGEST).toHaveLength(32_767);
    expect(named('Chi tiết điểm cá nhân')).toBe(LONGEST);
    expect(String(named('Xếp hạng cá nhân')).endsWith('…')).toBe(true);
  });

  test('a reason that quotes such a name is cut to what a row can show, and says where the rest is', () => {
    const row = recordsIn(workbook, 'Xếp hạng tập thể', 'Hạng').find(
      (each) => each['Tên'] === '0123',
    );
    const reason = String(row?.['Lý do']);
    expect(reason.length).toBeLessThanOrEqual(2000);
    expect(reason.endsWith('… (ghi đầy đủ ở sheet Giải trình)')).toBe(true);
    const pieces = recordsIn(workbook, 'Giải trình', 'Mã số')
      .filter((each) => each['Tên'] === '0123')
      .map((each) => String(each['Lý do']));
    expect(pieces.length).toBeGreaterThan(10);
    expect(pieces.join('').replace(/\s/g, '')).toContain(LONGEST.replace(/\s/g, ''));
    expect(row?.['Kết quả xét']).toBe('✖ Không đủ điều kiện');
  });

  test('the documents that hold somebody back are quoted as text', () => {
    const rows = recordsIn(workbook, 'Tạm dừng - Không đủ ĐK', 'STT');
    const documents = new Map(rows.map((row) => [row['Mã số'], row['Văn bản']]));
    expect(documents.get('@6')).toBe('=cmd|"/c calc"!A1');
    expect(documents.get('7*')).toBe('12/2026');
  });

  test('units stand in the summary as text', () => {
    const sheet = workbook.Sheets['Tổng hợp'] ?? {};
    const texts = Object.values(sheet).map((cell) => (cell as { v?: unknown }).v);
    for (const unit of Object.values(UNITS)) expect(texts).toContain(unit);
  });

  test('points, ranks and decisions are those of the case with harmless names', () => {
    const { expected } = readCase('an-giang-2026-mini');
    const found = report.nominees.map(({ points, rank, status }) => ({ points, rank, status }));
    expect(found).toEqual(
      expected.nominees.map(({ points, rank, status }) => ({ points, rank, status })),
    );
  });
});

/**
 * By these the sheets say whether the inputs changed since; what a user typed stands in none of them,
 * and texts of ours stand between quotation marks.
 */
function isFreshness(formula: string | undefined): boolean {
  const plain = formula?.replace(/"[^"]*"/g, '""') ?? '';
  return isLive(plain) && /^[A-Za-z0-9_(),:<>=&*+/.$"-]+$/.test(plain);
}

describe('no cell of a result sheet', () => {
  test.each(RESULTS)('“%s” is a formula, an error or a date', (sheet) => {
    const cells = Object.entries(workbook.Sheets[sheet] ?? {}).filter(
      ([at]) => !at.startsWith('!'),
    );
    expect(cells.length).toBeGreaterThan(20);
    for (const [at, each] of cells) {
      const cell = each as CellObject;
      expect(cell.f === undefined || isFreshness(cell.f), `${sheet}!${at}`).toBe(true);
      expect(['s', 'n', 'z'], `${sheet}!${at}`).toContain(cell.t);
    }
  });

  test('and none of the model either: what was typed is text', () => {
    for (const { name, cells } of scored.data.sheets) {
      for (const [row, columns] of cells) {
        for (const [column, cell] of columns) {
          // The detail sheets check themselves and the dossier's lists what is missing; nothing in
          // their formulas was typed by anybody.
          const said = cell.formula?.replace(/"[^"]*"/g, '""') ?? '';
          const isOurs =
            /^(Chi tiết điểm|Hồ sơ)/.test(name) && /^[A-Z0-9(),:<>=&*+/.{}$"-]+$/.test(said);
          const at = `${name} ${String(row)},${String(column)}`;
          const isKnown = isOurs || isFreshness(cell.formula);
          expect(cell.formula === undefined || isKnown, at).toBe(true);
        }
      }
    }
  });
});

test('scoring it again writes nothing: what was read back is what was meant', async () => {
  const before = saveWorkbook(scored);
  const { port, workbook: again } = openInExcel(before);
  const result = await scoreCampaign(port, { words: catalogs.vi });
  expect(result.status === 'scored' && result.receipt.requestBytes).toBe(0);
  expect(Buffer.from(before).equals(saveWorkbook(again))).toBe(true);
});

test('the colours find codes with signs in them, and only those', () => {
  const sheet = scored.data.sheets.find(({ name }) => name === 'Cá nhân');
  if (!sheet) throw new Error('no sheet of people');
  const coloured = sheet.conditionalFormats
    .flatMap((format) => [...matchingRows(scored.data, sheet, format)])
    .map((row) => sheet.cells.get(row)?.get(0)?.value);
  // From the notes of the case: CN07 and CN10 are ineligible, CN06 is on hold.
  expect(coloured.toSorted()).toEqual(['-10', '7*', '@6']);
});
