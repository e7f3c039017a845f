/** Results that are older than their inputs say so themselves, without the add-in. */
import { beforeAll, describe, expect, test } from 'vitest';
import { checkCampaign } from '../../src/app/check-campaign';
import { scoreCampaign } from '../../src/app/score-campaign';
import { catalogs } from '../../src/i18n/catalog';
import { saveWorkbook } from '../../src/xlsx';
import { readCase } from '../support/case';
import { openInExcel, scenarioBytes } from '../support/excel';
import type { RunningExcel } from '../support/excel';

const { freshness } = catalogs.vi.sheets;
const { input } = readCase('an-giang-2026-mini');
const score = ({ port }: RunningExcel) => scoreCampaign(port, { words: catalogs.vi });

let scored: Uint8Array;
beforeAll(async () => {
  const running = openInExcel(await scenarioBytes(input));
  await score(running);
  scored = saveWorkbook(running.workbook);
});

/** Texts of a sheet that speak of fresh or stale results. */
function saidIn({ excel }: RunningExcel, title: string): readonly string[] {
  const sheet = excel.data.sheets.find(({ name }) => name === title);
  const texts = [...(sheet?.cells.values() ?? [])].flatMap((cells) =>
    [...cells.values()].map(({ value }) => String(value ?? '')),
  );
  return texts.filter(
    (text) => text === freshness.allUnchanged || text.includes(freshness.changed),
  );
}

/** Input sheets that the summary says were changed. */
function changedSheets({ excel }: RunningExcel): readonly string[] {
  const summary = excel.data.sheets.find(({ name }) => name === 'Tổng hợp');
  // Three of them stand beside each other: the title, and the state behind its merged cells.
  const places = [
    [0, 1],
    [2, 5],
    [7, 10],
  ] as const;
  return [...(summary?.cells.values() ?? [])].flatMap((cells) =>
    places.flatMap(([title, state]) =>
      cells.get(state)?.value === freshness.pieceChanged ? [String(cells.get(title)?.value)] : [],
    ),
  );
}

const WARNED = ['Tổng hợp', 'Xếp hạng cá nhân', 'Xếp hạng tập thể', 'Tờ trình', 'Biên bản'];

describe('right after scoring', () => {
  test('the summary says that nothing changed, and no other sheet says anything', () => {
    const running = openInExcel(scored);
    expect(saidIn(running, 'Tổng hợp')).toEqual([freshness.allUnchanged]);
    for (const title of WARNED.slice(1)) expect(saidIn(running, title), title).toEqual([]);
  });

  test('scoring again writes nothing', async () => {
    const running = openInExcel(scored);
    const again = await score(running);
    expect(again.status === 'scored' && again.receipt.sheetsWritten).toBe(0);
    expect(saveWorkbook(running.workbook)).toEqual(scored);
  });
});

describe('what a person changes is said on every result sheet, and which sheet it is in', () => {
  test.each([
    ['a mark', 'Cá nhân', 'P5', '6'],
    ['a zero where nothing stood', 'Cá nhân', 'AC12', '0'],
    ['a mark by a hundredth', 'Cá nhân', 'P5', '6,24'],
    ['an answer', 'Cá nhân', 'F7', 'Không'],
    ['an answer taken out', 'Tập thể', 'C5', ''],
    ['a name', 'Cá nhân', 'B5', 'Nguyễn Văn Anh'],
    ['a unit', 'Cá nhân', 'D5', 'Thanh tra Sở'],
    ['a person more', 'Cá nhân', 'B15', 'Người Mới'],
    ['a rule', 'Tiêu chí', 'C5', 'Nội dung khác'],
    ['a setting', 'Thiết lập', 'B5', 'Phong trào khác'],
    // Both begin and end as they did before.
    ['the day of the review', 'Thiết lập', 'B12', '30/12/2026'],
    // As much more in one letter as less in others.
    ['a day whose letters make up for each other', 'Thiết lập', 'B12', '12/11/2026'],
    ['the limit of a condition', 'Thiết lập', 'C72', '>=90%'],
    ['a member of the council', 'Hội đồng', 'B8', '11'],
    ['a decision of the council', 'Hội đồng', 'F17', 'Chọn'],
    ['a vote', 'Hội đồng', 'I18', '9'],
  ])('%s', (_, sheet, cell, typed) => {
    const running = openInExcel(scored);
    running.excel.user.type(sheet, cell, [[typed]]);
    for (const title of WARNED) {
      expect(saidIn(running, title), title).toEqual([`⚠ ${freshness.changed}`]);
    }
    expect(changedSheets(running)).toEqual([sheet]);
  });

  test('two people who exchange their marks', () => {
    const running = openInExcel(scored);
    const sheet = running.excel.data.sheets.find(({ name }) => name === 'Cá nhân');
    const cell = (row: number) => sheet?.cells.get(row)?.get(15)?.value;
    const [one, other] = [cell(4), cell(8)];
    expect(one).not.toBe(other);
    running.excel.user.type('Cá nhân', 'P5', [[Number(other)]]);
    running.excel.user.type('Cá nhân', 'P9', [[Number(one)]]);
    expect(changedSheets(running)).toEqual(['Cá nhân']);
  });

  test('put back as it was, the warning is gone', () => {
    const running = openInExcel(scored);
    running.excel.user.type('Cá nhân', 'F7', [['Không']]);
    running.excel.user.type('Cá nhân', 'F7', [['Có']]);
    expect(saidIn(running, 'Tổng hợp')).toEqual([freshness.allUnchanged]);
  });

  test('scored again, the warning is gone', async () => {
    const running = openInExcel(scored);
    running.excel.user.type('Tập thể', 'C5', [['Không']]);
    const again = await score(running);
    if (again.status !== 'scored') throw new Error(JSON.stringify(again.issues[0]));
    for (const title of WARNED.slice(1)) expect(saidIn(running, title), title).toEqual([]);
    expect(saidIn(running, 'Tổng hợp')).toEqual([freshness.allUnchanged]);
  });
});

describe('what changes no result is no warning', () => {
  const harmless: readonly [string, (running: RunningExcel) => void][] = [
    [
      'a list sorted by name',
      ({ excel }) => {
        excel.user.sort('Cá nhân', 'A5:AF14', 1);
      },
    ],
    [
      'a sheet renamed',
      ({ excel }) => {
        excel.user.renameSheet('Cá nhân', 'Danh sách 2026');
      },
    ],
    [
      'a note on a sheet of its own',
      ({ excel }) => {
        excel.user.type('Ghi chú', 'A1', [['Nhớ họp']]);
      },
    ],
  ];
  test.each(harmless)('%s', (_, change) => {
    const running = openInExcel(scored);
    change(running);
    expect(saidIn(running, 'Tổng hợp')).toEqual([freshness.allUnchanged]);
  });
});

test('the check that the pane makes says it, too', async () => {
  const running = openInExcel(scored);
  const before = await checkCampaign(running.port, {});
  expect(before).toMatchObject({ status: 'ready', results: 'asJudged' });
  running.excel.user.type('Cá nhân', 'F7', [['Không']]);
  expect(await checkCampaign(running.port, {})).toMatchObject({
    status: 'ready',
    results: 'stale',
  });
  const fresh = openInExcel(await scenarioBytes(input));
  expect(await checkCampaign(fresh.port, {})).toMatchObject({ status: 'ready', results: null });
});

describe('where a digest would be too slow or too clever', () => {
  /** The campaign with so many times its people. */
  function manyTimes(times: number): Promise<Uint8Array> {
    const { nominees, marks, facts } = input.entry.individuals;
    const often = <T>(list: readonly T[]) => Array.from({ length: times }, () => list).flat();
    const columns = <T>(all: ReadonlyMap<string, readonly T[]>) =>
      new Map([...all].map(([code, values]) => [code, often(values)]));
    const people = often(nominees).map((each, at) => ({ ...each, id: `N${String(at)}` }));
    const individuals = {
      ...{ nominees: people, marks: columns(marks), facts: columns(facts), ballots: null },
    };
    const entry = { ...input.entry, individuals };
    return scenarioBytes({ ...input, entry, typedAsText: [] });
  }

  test('Excel keeps fifteen digits of a number in a formula: none has more', async () => {
    const running = openInExcel(await manyTimes(60));
    await score(running);
    const formulas = running.excel.data.sheets.flatMap(({ cells }) =>
      [...cells.values()].flatMap((row) => [...row.values()].map(({ formula = '' }) => formula)),
    );
    const numbers = formulas.flatMap((formula) => formula.match(/\d{9,}/g) ?? []);
    expect(numbers.length).toBeGreaterThan(0);
    expect(numbers.filter((digits) => digits.length > 15)).toEqual([]);
    expect(saidIn(running, 'Tổng hợp')).toEqual([freshness.allUnchanged]);
    running.excel.user.type('Cá nhân', 'P500', [['1,51']]);
    expect(changedSheets(running)).toEqual(['Cá nhân']);
  });

  test('a list of more than sixty thousand cells is summed and counted', async () => {
    const running = openInExcel(await manyTimes(240));
    await score(running);
    expect(saidIn(running, 'Tổng hợp')).toEqual([freshness.allUnchanged]);
    running.excel.user.type('Cá nhân', 'P2000', [['1,5']]);
    expect(changedSheets(running)).toEqual(['Cá nhân']);
  });

  test('so is a list with a picture among its letters, which Excel would see in halves', async () => {
    const running = openInExcel(await scenarioBytes(input));
    running.excel.user.type('Cá nhân', 'C5', [['😀 Chuyên viên']]);
    await score(running);
    expect(saidIn(running, 'Tổng hợp')).toEqual([freshness.allUnchanged]);
    running.excel.user.type('Cá nhân', 'P5', [['1,5']]);
    expect(changedSheets(running)).toEqual(['Cá nhân']);
  });
});
