/** Registers and scoring sheets: found by mark or name, never taken for the lists beside them. */
import { describe, expect, test } from 'vitest';
import { NOT_APPLICABLE } from '../../src/domain/value';
import { fraction } from '../../src/domain/fraction';
import { catalogs } from '../../src/i18n/catalog';
import { isInputTable } from '../../src/workbook/find-sheets';
import { markerName, readMarker } from '../../src/workbook/markers';
import { parseCampaignWorkbook } from '../../src/workbook/parse-workbook';
import { planCampaignSheets } from '../../src/workbook/plan-campaign-sheets';
import type { RawCell, SheetSnapshot, WorkbookSnapshot } from '../../src/workbook/snapshot';
import { isInputKey } from '../../src/workbook/write-plan';
import type { SheetKey } from '../../src/workbook/write-plan';
import { handWritten } from './hand-written';
import { snapshotOf } from './planned';

function renamed(
  snapshot: WorkbookSnapshot,
  from: string,
  to: { name: string; mark?: SheetKey },
): WorkbookSnapshot {
  const sheets = snapshot.sheets.map((sheet) =>
    sheet.name === from ? { ...sheet, name: to.name, mark: to.mark ?? null } : sheet,
  );
  return { ...snapshot, sheets };
}

/** The sheet with rows put before its first, or behind its last. */
function withRows(
  snapshot: WorkbookSnapshot,
  name: string,
  where: 'before' | 'behind',
  rows: readonly (readonly RawCell[])[],
): WorkbookSnapshot {
  const widened = (sheet: SheetSnapshot): SheetSnapshot => {
    const columns = sheet.used?.columns ?? 0;
    const more = rows.map((row) => Array.from({ length: columns }, (_, index) => row[index] ?? ''));
    const values = where === 'before' ? [...more, ...sheet.values] : [...sheet.values, ...more];
    return { ...sheet, values, used: { row: 0, column: 0, columns, rows: values.length } };
  };
  const sheets = snapshot.sheets.map((sheet) => (sheet.name === name ? widened(sheet) : sheet));
  return { ...snapshot, sheets };
}

function read(snapshot: WorkbookSnapshot) {
  const { issues, entry, places } = parseCampaignWorkbook(snapshot);
  const blocking = issues.filter(({ severity }) => severity === 'blocks');
  return { blocking, entry, places };
}

const people = ['Nguyễn Văn An', 'Trần Thị Bình'];

describe('a register', () => {
  test('with names and units in it is not taken for the list of people', () => {
    const { blocking, entry, places } = read(handWritten());
    expect(blocking).toEqual([]);
    expect(places.individual?.sheetName).toBe('Cá nhân');
    expect(entry?.individuals.nominees.map(({ name }) => name)).toEqual(people);
    expect([...(entry?.registers.keys() ?? [])]).toEqual(['Sổ vi phạm', 'Năm trước']);
    const ledger = entry?.registers.get('Sổ vi phạm');
    expect(ledger?.ids).toEqual(['A1', 'A2']);
    expect(ledger?.columns.get('Ngày')).toEqual(['2026-03-05', '2026-04-08']);
    expect(ledger?.columns.get('Số lần')).toEqual([fraction(1), fraction(2)]);
    expect(ledger?.columns.get('Loại')).toEqual(['Đi muộn', 'Việc khác']);
  });

  test('stands before the list among the tabs, and the lists have other names', () => {
    const all = renamed(handWritten(), 'Cá nhân', { name: 'Danh sách' });
    const { blocking, places } = read({ ...all, sheets: all.sheets.toReversed() });
    expect(blocking).toEqual([]);
    expect(places.individual?.sheetName).toBe('Danh sách');
  });

  test.each([
    ['in other case and spacing', { name: 'SỔ  VI PHẠM' }],
    ['renamed, but marked', { name: 'Sổ 2026', mark: 'register.Sổ vi phạm' as const }],
  ])('is found %s', (_, to) => {
    const { blocking, entry } = read(renamed(handWritten(), 'Sổ vi phạm', to));
    expect(blocking).toEqual([]);
    expect(entry?.registers.get('Sổ vi phạm')?.ids).toHaveLength(2);
  });

  test('spelled in several ways by the facts is one register, and so are its headings', () => {
    const snapshot = handWritten({
      sheet: 'Thiết lập',
      row: 'F2',
      column: 'Lấy từ',
      typed: 'sổ vi  phạm',
    });
    const { entry } = read(snapshot);
    expect([...(entry?.registers.keys() ?? [])]).toEqual(['Sổ vi phạm']);
  });

  test('has titles above, a heading over two rows, a total and signatures below', () => {
    const titled = withRows(handWritten(), 'Sổ vi phạm', 'before', [
      ['SỞ CÔNG THƯƠNG'],
      ['SỔ THEO DÕI NĂM 2026'],
      [],
    ]);
    const signed = withRows(titled, 'Sổ vi phạm', 'behind', [
      ['Tổng cộng', '', '', '', '', 3],
      [],
      ['Người lập', '', '', 'Thủ trưởng'],
    ]);
    const { blocking, entry } = read(signed);
    expect(blocking).toEqual([]);
    expect(entry?.registers.get('Sổ vi phạm')?.ids).toEqual(['A1', 'A2']);
  });

  test('ends where nothing stands in the columns that are used', () => {
    const signed = withRows(handWritten(), 'Sổ vi phạm', 'behind', [
      [],
      ['', '(ký tên)', 'Văn phòng'],
    ]);
    expect(read(signed).blocking).toEqual([]);
  });

  test('names people by a name that only one has', () => {
    const typed = 'nguyễn văn an';
    const { blocking, entry } = read(
      handWritten({ sheet: 'Sổ vi phạm', row: 'A1', column: 'Mã số', typed }),
    );
    expect(blocking).toEqual([]);
    expect(entry?.registers.get('Sổ vi phạm')?.ids).toEqual(['A1', 'A2']);
  });

  test.each<[string, RawCell, unknown]>([
    ['Ngày', 46_086, '2026-03-05'],
    ['Ngày', '', null],
    ['Ngày', 'KAD', NOT_APPLICABLE],
    ['Số lần', '1,5', fraction(3, 2)],
    ['Số lần', 'không áp dụng', NOT_APPLICABLE],
    ['Loại', 'ĐI MUỘN ', 'Đi muộn'],
    ['Loại', 'KAD', NOT_APPLICABLE],
  ])('%s typed as %o', (column, typed, value) => {
    const { entry } = read(handWritten({ sheet: 'Sổ vi phạm', row: 'A1', column, typed }));
    expect(entry?.registers.get('Sổ vi phạm')?.columns.get(column)?.[0]).toEqual(value);
  });

  test('of a hundred thousand rows is read whole, from what its top rows say', () => {
    const band = [['SỔ VI PHẠM'], [], ['Mã số', 'Ngày', 'Loại'], ['A1', 46_086, 'Đi muộn']];
    expect(isInputTable(band, { row: 0, column: 0, rows: 100_000, columns: 3 })).toBe(true);
    const other = [['Ngạch', 'Bậc', 'Hệ số']];
    expect(isInputTable(other, { row: 0, column: 0, rows: 100_000, columns: 3 })).toBe(false);
  });
});

describe('a scoring sheet', () => {
  test('has one ballot a row, and the list needs no column for its marks', () => {
    const { blocking, entry } = read(handWritten());
    expect(blocking).toEqual([]);
    const ballots = entry?.individuals.ballots;
    expect(ballots?.nominees).toEqual([0, 0, 0, 0, 1, 1, 1, 1, 1]);
    expect(ballots?.scorers.slice(0, 2)).toEqual(['CH1', 'CH3']);
    expect(ballots?.periods.slice(0, 3)).toEqual(['K-I', 'K-I', 'K-II']);
    expect(ballots?.marks.get('1.1')?.slice(0, 2)).toEqual([180_000, 175_000]);
    expect(entry?.individuals.marks.has('1.1')).toBe(false);
    expect(entry?.collectives.ballots).toBeNull();
  });

  test.each([
    ['by its English title', { name: 'Marks of individuals' }],
    ['without diacritics', { name: 'PHIEU CHAM CA NHAN' }],
    ['renamed, but marked', { name: 'Tổ chấm', mark: 'ballots.individual' as const }],
  ])('is found %s', (_, to) => {
    const { blocking, entry } = read(renamed(handWritten(), 'Phiếu chấm cá nhân', to));
    expect(blocking).toEqual([]);
    expect(entry?.individuals.ballots?.nominees).toHaveLength(9);
  });

  test('names scorers by code or by a name that only one has', () => {
    const typed = 'trần văn một';
    const { entry } = read(
      handWritten({ sheet: 'Phiếu chấm cá nhân', row: 'A1', column: 'Người chấm', typed }),
    );
    expect(entry?.individuals.ballots?.scorers[0]).toBe('CH1');
  });
});

describe('marks of sheets', () => {
  test.each<SheetKey>([
    'ballots.individual',
    'register.Sổ vi phạm',
    'register.Sổ_đơn-thư (2) 😀',
    'nomination.BK-CN',
  ])('“%s” is a name that Excel takes, and reads back', (key) => {
    const name = markerName(key);
    expect(name).toMatch(/^ThiDua\.Sheet\.[A-Za-z0-9._]+$/);
    expect(name.length).toBeLessThan(255);
    expect(readMarker(name, "='Sổ'!$A$1", 'whole')?.key).toBe(key);
  });

  test('of the longest title are not too long for a name', () => {
    expect(markerName(`register.${'ẩ'.repeat(31)}`).length).toBeLessThanOrEqual(255);
  });

  test('say which sheets are the office’s and which are results', () => {
    expect(['settings', 'register.a\nb', 'ballots.collective'].every(isInputKey)).toBe(true);
    expect(['summary', 'ranking.individual', 'nomination.BK', 'held'].some(isInputKey)).toBe(false);
  });
});

describe('who takes part', () => {
  const { sheets: words } = catalogs.vi;
  const campaign = parseCampaignWorkbook(handWritten()).campaign;
  if (!campaign) throw new Error('no campaign');
  const only = (subject: 'individual' | 'collective') => ({
    ...campaign,
    criteria: campaign.criteria.filter(({ appliesTo }) => appliesTo.includes(subject)),
    facts: campaign.facts
      .filter(
        ({ appliesTo, derivation }) => appliesTo.includes(subject) && derivation.how !== 'members',
      )
      .map((fact) => ({ ...fact, appliesTo: [subject] })),
    gates: [],
    limits: [],
    classes: [],
    ranking: [],
    tieKeys: [],
    groups: [],
    awards: [],
  });

  test.each([
    ['individual', words.titles.individuals, words.titles.collectives],
    ['collective', words.titles.collectives, words.titles.individuals],
  ] as const)('in a campaign for the %s alone there is no other list', (subject, own, other) => {
    const titles = planCampaignSheets(only(subject), catalogs.vi).sheets.map(({ title }) => title);
    expect(titles).toContain(own);
    expect(titles).not.toContain(other);
  });

  test.each([
    ['individual', ['Cá nhân']],
    ['collective', ['Tập thể']],
  ] as const)('the list of the %s is all that is asked for', (subject, lists) => {
    const written = snapshotOf(planCampaignSheets(only(subject), catalogs.vi));
    const names = written.sheetNames;
    const { blocking } = read(written);
    const wanted = ['Tập thể', 'Cá nhân'].filter((name) => names.includes(name));
    expect(wanted).toEqual(lists);
    expect(blocking.map(({ code }) => code)).toEqual(['reviewDateMissing', 'noNominees']);
  });

  test('a list that nobody asks for and that lost its headings is not passed over in silence', () => {
    const written = snapshotOf(planCampaignSheets(only('individual'), catalogs.vi));
    const [like] = written.sheets;
    if (!like) throw new Error('no sheet');
    const about = { id: 'tt', name: 'Tập thể', mark: 'collectives' as const };
    const used = { row: 0, column: 0, rows: 2, columns: 1 };
    const list: SheetSnapshot = { ...like, ...about, used, values: [['Phòng A'], ['Phòng B']] };
    const { issues } = parseCampaignWorkbook({ ...written, sheets: [...written.sheets, list] });
    expect(issues).toContainEqual({
      ...{ code: 'columnMissing', column: 'collectiveName', severity: 'warns' },
      at: { sheet: 'Tập thể', cell: '' },
    });
  });

  test('both lists are asked for where both are judged', () => {
    const sheets = handWritten().sheets.filter(({ name }) => name !== 'Tập thể');
    const { blocking } = read({ ...handWritten(), sheets });
    expect(blocking.map(({ code }) => code)).toContain('sheetMissing');
  });
});

describe('tables with nothing in them', () => {
  test('are left out, and the others are numbered as they stand', () => {
    const campaign = parseCampaignWorkbook(handWritten()).campaign;
    if (!campaign) throw new Error('no campaign');
    const titlesOf = (of: typeof campaign) =>
      planCampaignSheets(of, catalogs.vi)
        .sheets[0]?.rows.map(([first]) => String(first ?? ''))
        .filter((text) => /^\d+\. /.test(text));
    expect(titlesOf(campaign)?.map((title) => title.replace(/ [(–].*/, ''))).toEqual([
      '1. Thông tin chung',
      '2. Những điểm kế hoạch để ngỏ',
      '3. Hình thức và số lượng khen thưởng',
      '4. Giới hạn trong số lượng khen thưởng',
      '5. Xếp loại',
      '6. Cách xếp hạng',
      '7. Thứ tự khi đồng điểm',
      '8. Dữ kiện về tập thể, cá nhân',
      '9. Điều kiện xét',
      '10. Nhóm điểm',
      '11. Danh sách người chấm',
      '12. Kỳ chấm',
      '13. Văn bản làm căn cứ và hiệu lực',
      '14. Thành phần hồ sơ',
    ]);
    const plain = { ...campaign, questions: [], limits: [], classes: [], ranking: [], groups: [] };
    expect(titlesOf({ ...plain, tieKeys: [], bases: [] })?.[1]).toMatch(/^2\. Hình thức/);
  });
});
