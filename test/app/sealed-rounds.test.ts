/** What is no tampering, what re-sealing cannot hide, and the rounds that follow a sealed one. */
import { beforeAll, describe, expect, test } from 'vitest';
import { removeResults } from '../../src/app/remove-results';
import { scoreCampaign } from '../../src/app/score-campaign';
import { sealCampaign } from '../../src/app/seal-campaign';
import { verifyCampaign } from '../../src/app/verify-campaign';
import { catalogs } from '../../src/i18n/catalog';
import { saveWorkbook } from '../../src/xlsx';
import { readCase } from '../support/case';
import { openInExcel, scenarioBytes } from '../support/excel';
import type { RunningExcel } from '../support/excel';
import { contentOf, userSheets } from '../support/workbook-state';

const words = catalogs.vi;
const { input } = readCase('an-giang-2026-mini');
const approval = { document: '12/TTr-SCT', day: '2026-12-31', name: 'Nguyễn Văn A' };
const INPUTS = ['Thiết lập', 'Tiêu chí', 'Tập thể', 'Cá nhân'];

const score = ({ port }: RunningExcel, keepSealed = false) =>
  scoreCampaign(port, { words, keepSealed });
const verify = ({ port }: RunningExcel, printed?: string) => verifyCampaign(port, { printed });

async function seal({ port }: RunningExcel, document = approval.document): Promise<string> {
  const result = await sealCampaign(port, { words, approval: { ...approval, document } });
  if (result.status !== 'sealed') throw new Error(result.status);
  return result.seal.fingerprint;
}

let plain: Uint8Array;
let sealed: Uint8Array;
let printed: string;

beforeAll(async () => {
  plain = await scenarioBytes(input);
  const running = openInExcel(plain);
  await score(running);
  printed = await seal(running);
  sealed = saveWorkbook(running.workbook);
});

const named = (result: Awaited<ReturnType<typeof verify>>) =>
  'rounds' in result
    ? result.rounds.map(({ changes }) => changes.map(({ sheet, cell }) => `${sheet}!${cell}`))
    : [];

describe('what is no tampering', () => {
  const harmless: readonly [string, (running: RunningExcel) => void][] = [
    [
      'a list sorted by name',
      ({ excel }) => {
        excel.user.sort('Cá nhân', 'A5:AF14', 1);
      },
    ],
    [
      'another sorted by points',
      ({ excel }) => {
        excel.user.sort('Tập thể', 'A5:AA12', 8);
      },
    ],
    [
      'a ranking that its reader sorted',
      ({ excel }) => {
        excel.user.unprotect('Xếp hạng cá nhân');
        excel.user.sort('Xếp hạng cá nhân', 'A8:K17', 2);
      },
    ],
    [
      'sheets in another order',
      ({ excel }) => {
        excel.data.sheets.reverse();
        excel.data.touched = true;
      },
    ],
    [
      'a sheet of the office under a new name',
      ({ excel }) => {
        excel.user.renameSheet('Cá nhân', 'Công chức');
      },
    ],
    [
      'another width',
      ({ excel }) => {
        for (const sheet of excel.data.sheets) sheet.columnWidths.set(1, 40);
      },
    ],
    [
      'a sheet of notes beside it',
      ({ excel }) => {
        excel.user.addSheet('Nháp');
        excel.user.type('Nháp', 'A1', [['ghi nhớ']]);
      },
    ],
  ];
  test.each(harmless)('%s', async (_, change) => {
    const running = openInExcel(sealed);
    change(running);
    const saved = openInExcel(saveWorkbook(running.workbook));
    const result = await verify(saved, printed);
    expect(named(result)).toEqual([[]]);
    expect(result.status).toBe('unchanged');
  });
});

describe('what is', () => {
  test('rules in another order: the higher award stands first', async () => {
    const running = openInExcel(sealed);
    const settings = running.excel.data.sheets.find(({ name }) => name === 'Thiết lập');
    const rows = [...(settings?.cells ?? [])];
    const first = rows.find(([, cells]) => cells.get(0)?.value === 'BK-TT')?.[0] ?? 0;
    running.excel.user.sort('Thiết lập', `A${String(first + 1)}:P${String(first + 4)}`, 0);
    expect((await verify(running, printed)).status).toBe('changed');
  });

  test('a person added, a person taken out, a sheet deleted', async () => {
    const added = openInExcel(sealed);
    added.excel.user.type('Cá nhân', 'A15', [['CN99', 'Người thêm vào']]);
    expect(named(await verify(added, printed))[0]).toEqual(['Cá nhân!A15', 'Cá nhân!B15']);
    const gone = openInExcel(sealed);
    gone.excel.user.deleteRows('Cá nhân', '7:7');
    expect((await verify(gone, printed)).status).toBe('changed');
    const lost = openInExcel(sealed);
    lost.excel.user.deleteSheet('Tờ trình');
    const result = await verify(lost, printed);
    expect('rounds' in result && result.rounds[0]?.missing).toEqual(['Tờ trình']);
  });

  test('a record that was changed is damaged, and no record passes for the signed one', async () => {
    const running = openInExcel(sealed);
    const kept = running.excel.data.sheets.find(({ visibility }) => visibility === 'veryHidden');
    const cell = kept?.cells.get(1)?.get(3);
    if (!cell || typeof cell.value !== 'string') throw new Error('no record');
    cell.value = cell.value.replace(/[a-m]/, 'z');
    const result = await verify(running, printed);
    expect(result.status).toBe('unknownFingerprint');
    expect('damaged' in result && result.damaged).toEqual([1]);
  });
});

describe('sealing again over a change', () => {
  const tamperedAndSealed = async () => {
    const running = openInExcel(sealed);
    running.excel.user.type('Tập thể', 'I6', [['5']]);
    expect((await score(running, true)).status).toBe('scored');
    const second = await seal(running, '13/TTr-SCT');
    return { running, second };
  };

  test('the paper still names the cell', async () => {
    const { running, second } = await tamperedAndSealed();
    expect(second).not.toBe(printed);
    const result = await verify(running, printed);
    expect(result.status).toBe('changed');
    expect(named(result)).toEqual([['Tập thể!I6']]);
    expect((await verify(running, second)).status).toBe('unchanged');
  });

  test('without the paper the first round is still seen to differ', async () => {
    const { running } = await tamperedAndSealed();
    expect(named(await verify(running))).toEqual([['Tập thể!I6'], []]);
  });

  test('the sealed results stand beside the new ones, under names of their own', async () => {
    const { running } = await tamperedAndSealed();
    const names = running.excel.data.sheets.map(({ name }) => name);
    expect(names).toContain('Tổng hợp');
    expect(names).toContain('Tổng hợp (ký 1)');
    const of = (data: typeof running.excel.data, name: string) =>
      data.sheets.find((sheet) => sheet.name === name);
    // What Excel says of the inputs of today is no part of what was sealed.
    const lasting = (data: typeof running.excel.data, name: string) =>
      [...(of(data, name)?.cells ?? [])].map(([row, cells]) => [
        row,
        [...cells].map(([column, { formula, value }]) => [column, formula ?? value]),
      ]);
    expect(lasting(running.excel.data, 'Tổng hợp (ký 1)')).toEqual(
      lasting(openInExcel(sealed).excel.data, 'Tổng hợp'),
    );
  });
});

describe('scoring after sealing', () => {
  test('with nothing changed writes nothing', async () => {
    const running = openInExcel(sealed);
    expect((await score(running)).status).toBe('scored');
    expect(saveWorkbook(running.workbook)).toEqual(sealed);
  });

  test('with a mark changed asks first, and writes nothing until then', async () => {
    const running = openInExcel(sealed);
    running.excel.user.type('Tập thể', 'I6', [['5']]);
    const before = contentOf(running.excel.data);
    const refused = await score(running);
    expect(refused.status).toBe('interrupted');
    expect(refused.issues[0]?.code).toBe('resultsSealed');
    expect(contentOf(running.excel.data)).toEqual(before);
  });
});

describe('taking results out', () => {
  const remaining = ({ excel }: RunningExcel) => excel.data.sheets.map(({ name }) => name);

  test('leaves the office’s sheets as they were before anything was scored, colours and names too', async () => {
    const before = openInExcel(plain);
    const running = openInExcel(plain);
    await score(running);
    const result = await removeResults(running.port, { sealed: false });
    expect(result.status).toBe('removed');
    expect(remaining(running)).toEqual(remaining(before));
    expect(userSheets(running.excel.data, INPUTS)).toEqual(userSheets(before.excel.data, INPUTS));
    expect(running.excel.data.names.map(({ name }) => name).toSorted()).toEqual(
      before.excel.data.names.map(({ name }) => name).toSorted(),
    );
    for (const sheet of running.excel.data.sheets) expect(sheet.conditionalFormats).toEqual([]);
  });

  test('keeps sealed rounds until that is said as well', async () => {
    const running = openInExcel(sealed);
    await removeResults(running.port, { sealed: false });
    expect((await verify(running, printed)).status).toBe('unchanged');
    const all = await removeResults(running.port, { sealed: true });
    expect(all.status).toBe('removed');
    expect((await verify(running, printed)).status).toBe('neverSealed');
    expect(remaining(running)).toEqual(remaining(openInExcel(plain)));
  });

  test.each([
    ['a number', 11],
    ['a formula that gives nothing yet', '=""'],
  ])('keeps what the council has filled in: %s', async (_, entered) => {
    const running = openInExcel(plain);
    await score(running);
    running.excel.user.type('Hội đồng', 'B8', [[entered]]);
    await removeResults(running.port, { sealed: false });
    expect(remaining(running)).toEqual([...remaining(openInExcel(plain)), 'Hội đồng']);
  });
});

test('a run that is refused has set nothing aside, though its user agreed to it', async () => {
  const running = openInExcel(sealed);
  running.excel.user.type('Cá nhân', 'P5', [['1,5']]);
  running.excel.user.unprotect('Hội đồng');
  running.excel.user.type('Hội đồng', 'G40', [['=""']]);
  const before = saveWorkbook(running.workbook);
  const result = await score(running, true);
  expect(result.issues.map(({ code }) => code)).toContain('formulaGivesNothing');
  expect(saveWorkbook(running.workbook)).toEqual(before);
});
