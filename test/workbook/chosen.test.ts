/** Columns and sheets that somebody chose by hand: how they are named, and what is read of them. */
import { describe, expect, test } from 'vitest';
import { choiceName, readChoice } from '../../src/workbook/chosen';
import type { ChosenCell, ColumnMeaning, Meaning } from '../../src/workbook/chosen';
import { parseCampaignWorkbook } from '../../src/workbook/parse-workbook';
import type { RawCell, SheetSnapshot, WorkbookSnapshot } from '../../src/workbook/snapshot';
import { placed } from '../support/damaged';
import { handWritten } from './hand-written';
import { readList, sheetOf } from './sheets';

const individual = (as: ColumnMeaning['as'], code: string): ColumnMeaning => ({
  of: 'individual',
  as,
  code,
});

describe('the name of a choice', () => {
  test.each<[Meaning, string]>([
    [{ of: 'sheet', is: 'individuals' }, 'ThiDua.Input.individuals'],
    [individual('who', 'personName'), 'ThiDua.Column.individual.who.personName'],
    [individual('mark', '1.10'), 'ThiDua.Column.individual.mark.1.10'],
    [{ of: 'collective', as: 'fact', code: 'KL 1' }, 'ThiDua.Column.collective.fact.KL_20_1'],
    [individual('fact', 'Đủ_điều'), 'ThiDua.Column.individual.fact._110__1ee7__5f__111_i_1ec1_u'],
    [individual('unused', '2'), 'ThiDua.Column.individual.unused.2'],
  ])('%o is %s, and is read back', (meaning, name) => {
    expect(choiceName(meaning)).toBe(name);
    expect(readChoice(name, "='Cá nhân'!$E$5", '')?.meaning).toEqual(meaning);
  });

  test.each([
    'ThiDua.Sheet.individuals',
    'ThiDua.Input.summary',
    'ThiDua.Column.individual.mark.',
    'ThiDua.Column.person.mark.1',
    'ThiDua.Column.individual.marks.1',
    'Điểm',
  ])('%s is none', (name) => {
    expect(readChoice(name, "='Cá nhân'!$E$5", '')).toBeNull();
  });

  test.each<[string, string, unknown]>([
    ['a quoted sheet', "='Cá nhân'!$E$5", { sheet: 'Cá nhân', row: 4, column: 4 }],
    ['an apostrophe', "='Tổ ''A'''!$AB$12", { sheet: "Tổ 'A'", row: 11, column: 27 }],
    ['a plain sheet', '=Sheet1!$A$1', { sheet: 'Sheet1', row: 0, column: 0 }],
    ['a column that was deleted', "='Cá nhân'!#REF!", null],
    ['a sheet that was deleted', '=#REF!$E$5', null],
    ['several cells', "='Cá nhân'!$E$5:$F$5", null],
    ['a constant', '=5', null],
  ])('a choice that refers to %s', (_, formula, at) => {
    expect(readChoice('ThiDua.Column.individual.mark.1', formula, '')?.at).toEqual(at);
  });

  test('a sheet that was chosen stays chosen when its first cell is deleted', () => {
    const found = readChoice('ThiDua.Input.criteria', "='Thang điểm'!#REF!", '');
    expect(found?.at?.sheet).toBe('Thang điểm');
  });
});

/** A sheet of people with choices: "C2 mark 1.1" is the third column of the second row. */
function chosenList(rows: readonly (readonly RawCell[])[], ...choices: readonly string[]) {
  const chosen = choices.map((text): ChosenCell => {
    const [cell = '', as = '', ...code] = text.split(' ');
    return {
      row: Number(cell.slice(1)) - 1,
      column: cell.charCodeAt(0) - 65,
      meaning: individual(as as ColumnMeaning['as'], code.join(' ')),
    };
  });
  return { ...sheetOf(rows), chosen };
}

const OWN = [
  ['Người', 'Chỗ làm', 'Bị kỷ luật', 'Điểm TC1', 'Điểm cũ'],
  ['Nguyễn Văn An', 'Văn phòng', 'Không', 8, 7],
  ['Trần Thị Bình', 'Thanh tra', 'Có', 9, 6],
];
const ALL = ['A1 who personName', 'B1 who unit', 'C1 fact Kỷ luật', 'D1 mark 1.1'];
const WANTED = { facts: ['Kỷ luật'], criteria: ['1.1'] };

const HERE: ChosenCell = { row: 0, column: 0, meaning: { of: 'sheet', is: 'individuals' } };

function expectedOfOwn({ names, marks, facts }: ReturnType<typeof readList>): void {
  expect(names).toEqual(['Nguyễn Văn An', 'Trần Thị Bình']);
  expect(marks('1.1')).toEqual([80_000, 90_000]);
  expect(facts('Kỷ luật')).toEqual(['Không', 'Có']);
}

describe('a list with headings of the office’s own', () => {
  test('is no list as long as nobody says so', () => {
    expect(readList(sheetOf(OWN), WANTED).parsed).toBeNull();
  });

  test('is read once its columns are chosen', () => {
    const read = readList(chosenList(OWN, ...ALL), WANTED);
    expect(read.blocking).toEqual([]);
    expectedOfOwn(read);
  });

  test('also below a letterhead', () => {
    const rows = [['SỞ CÔNG THƯƠNG', '', 'Độc lập - Tự do', '', ''], ['', '', '', '', ''], ...OWN];
    const lower = ALL.map((choice) => choice.replace('1 ', '3 '));
    expectedOfOwn(readList(chosenList(rows, ...lower), WANTED));
  });

  test('of a sheet that was chosen, the row with most words holds the headings', () => {
    const rows = [['SỞ CÔNG THƯƠNG', '', '', '', ''], ...OWN];
    const sheet = { ...sheetOf(rows), chosen: [HERE] };
    const { parsed, blocking } = readList(sheet, WANTED);
    expect(parsed?.places.headerRow).toBe(1);
    expect(blocking.map(placed)).toEqual(Array(4).fill('columnMissing @ Danh sách!A2'));
  });
});

describe('a choice goes before the heading', () => {
  const LIST = [
    ['Họ và tên', 'Đơn vị', '1.1', 'Điểm sửa', 'Tên gọi'],
    ['Nguyễn Văn An', 'Văn phòng', 8, 9, 'An'],
  ];
  const CRITERIA = { criteria: ['1.1'] };

  test.each<[string, string[], RawCell[] | undefined, string[] | undefined]>([
    ['nothing chosen', [], [80_000], ['Nguyễn Văn An']],
    ['the marks from another column', ['D1 mark 1.1'], [90_000], ['Nguyễn Văn An']],
    ['the names from another column', ['E1 who personName'], [80_000], ['An']],
    ['a code with a blank behind it', ['D1 mark 1.1 '], [90_000], ['Nguyễn Văn An']],
  ])('%s', (_, choices, marks, names) => {
    const read = readList(chosenList(LIST, ...choices), CRITERIA);
    expect(read.blocking).toEqual([]);
    expect(read.marks('1.1')).toEqual(marks);
    expect(read.names).toEqual(names);
  });

  test('a column that is not to be used is not read, whatever stands above it', () => {
    const { blocking, parsed } = readList(chosenList(LIST, 'C1 unused 1'), CRITERIA);
    expect(blocking.map(placed)).toEqual(['columnMissing @ Danh sách!A1']);
    expect(parsed?.places.columns[2]).toMatchObject({ as: 'unused', letter: 'C' });
  });

  test('of two columns with one heading the one that is not to be used is no double', () => {
    const twice = [
      ['Họ và tên', 'Đơn vị', '1.1', '1.1'],
      ['Nguyễn Văn An', 'Văn phòng', 8, 9],
    ];
    expect(readList(chosenList(twice), CRITERIA).blocking.map(placed)).toEqual([
      'columnTwice @ Danh sách!D1',
    ]);
    const read = readList(chosenList(twice, 'C1 unused 1'), CRITERIA);
    expect(read.blocking).toEqual([]);
    expect(read.marks('1.1')).toEqual([90_000]);
  });

  test('the receipt says what was chosen and what was found by its heading', () => {
    const { parsed } = readList(chosenList(LIST, 'D1 mark 1.1'), CRITERIA);
    const told = parsed?.places.columns.map(
      ({ heading, as, code, choice }) => `${heading}: ${as} ${code}${choice ? ' by hand' : ''}`,
    );
    expect(told).toEqual([
      'Họ và tên: who personName',
      'Đơn vị: who unit',
      '1.1: unused ',
      'Điểm sửa: mark 1.1 by hand',
      'Tên gọi: unused ',
    ]);
  });

  test.each<[string, string, string, string]>([
    ['stands below the headings', 'D2 mark 1.1', 'notHeading', 'D2'],
    ['stands for a criterion that is not there', 'D1 mark 9.9', 'notAsked', 'D1'],
    ['stands for a fact that is not there', 'D1 fact Kỷ luật', 'notAsked', 'D1'],
    ['stands for a column that lists of people do not have', 'D1 who quota', 'notAsked', 'D1'],
  ])('a choice that %s is told and not followed', (_, choice, cause, cell) => {
    const { log, marks } = readList(chosenList(LIST, choice), CRITERIA);
    const lost = log.issues.filter(({ code }) => code === 'chosenColumnLost');
    expect(lost).toMatchObject([{ cause, at: { cell }, severity: 'warns' }]);
    expect(marks('1.1')).toEqual([80_000]);
  });

  test('of two choices for one column the first counts and the second is told', () => {
    const two = chosenList(LIST, 'D1 mark 1.1', 'D1 who personName');
    const { log, marks, names } = readList(two, CRITERIA);
    expect([marks('1.1'), names]).toEqual([[90_000], ['Nguyễn Văn An']]);
    const lost = log.issues.filter(({ code }) => code === 'chosenColumnLost');
    expect(lost).toMatchObject([{ cause: 'taken', column: 'personName' }]);
  });
});

describe('which sheet is which, in a workbook without marks', () => {
  const chosenAs = (
    snapshot: WorkbookSnapshot,
    choices: Readonly<Record<string, 'settings' | 'criteria' | 'individuals' | 'collectives'>>,
  ): WorkbookSnapshot => ({
    ...snapshot,
    sheets: snapshot.sheets.map((sheet): SheetSnapshot => {
      const is = choices[sheet.name];
      if (!is) return sheet;
      return { ...sheet, chosen: [{ row: 0, column: 0, meaning: { of: 'sheet', is } }] };
    }),
  });
  const withCopy = (): WorkbookSnapshot => {
    const all = handWritten();
    const people = all.sheets.find(({ name }) => name === 'Cá nhân');
    if (!people) throw new Error('no people');
    const first = { ...people, name: 'Bản 1' };
    const second = { ...people, id: 'copy', name: 'Bản 2' };
    const sheets = [...all.sheets.filter((sheet) => sheet !== people), first, second];
    return { ...all, sheets };
  };
  const codes = (snapshot: WorkbookSnapshot) =>
    parseCampaignWorkbook(snapshot).issues.map(({ code }) => code);
  const people = (snapshot: WorkbookSnapshot) =>
    parseCampaignWorkbook(snapshot).places.individual?.sheetName;

  test('of two sheets that match, the one that was chosen is read', () => {
    expect(codes(withCopy())).toContain('sheetTwice');
    const chosen = chosenAs(withCopy(), { 'Bản 2': 'individuals' });
    expect(codes(chosen)).not.toContain('sheetTwice');
    expect(people(chosen)).toBe('Bản 2');
  });

  test.each(['criteria', 'collectives'] as const)(
    'a sheet that was chosen as %s is not taken for the list of people',
    (is) => {
      const chosen = chosenAs(withCopy(), { 'Bản 1': is });
      expect(people(chosen)).toBe('Bản 2');
      expect(codes(chosen)).not.toContain('sheetTwice');
    },
  );

  test('a choice goes before the workbook’s own mark', () => {
    const marked = withCopy();
    const sheets = marked.sheets.map((sheet) =>
      sheet.name === 'Bản 1' ? { ...sheet, mark: 'individuals' as const } : sheet,
    );
    expect(people({ ...marked, sheets })).toBe('Bản 1');
    expect(people(chosenAs({ ...marked, sheets }, { 'Bản 2': 'individuals' }))).toBe('Bản 2');
  });

  test('what was chosen and is gone or empty is told once, and the rest is matched', () => {
    const gone = { ...handWritten(), lostChoices: [HERE.meaning, individual('mark', '1.2')] };
    const { issues, places } = parseCampaignWorkbook(gone);
    const lost = issues.filter(({ code }) => code.startsWith('chosen'));
    expect(lost).toMatchObject([
      { code: 'chosenSheetLost', wanted: 'individuals', severity: 'warns' },
      { code: 'chosenColumnLost', column: '1.2', cause: 'gone', severity: 'warns' },
    ]);
    expect(places.individual?.sheetName).toBe('Cá nhân');
  });

  test('a column that was not to be used and is gone is not missed', () => {
    const gone = { ...handWritten(), lostChoices: [individual('unused', '1')] };
    expect(codes(gone)).toEqual(codes(handWritten()));
  });
});
