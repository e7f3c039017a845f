/** Trình ký: what was signed on paper can be compared with the file, cell by cell. */
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { scoreCampaign } from '../../src/app/score-campaign';
import { sealCampaign } from '../../src/app/seal-campaign';
import { verifyCampaign } from '../../src/app/verify-campaign';
import { catalogs } from '../../src/i18n/catalog';
import { addressOf, saveWorkbook } from '../../src/xlsx';
import type { Cell, SheetData } from '../../src/xlsx';
import { readCase } from '../support/case';
import { openInExcel, scenarioBytes } from '../support/excel';
import type { RunningExcel } from '../support/excel';

const words = catalogs.vi;
const { input } = readCase('an-giang-2026-mini');
const approval = { document: '12/TTr-SCT', day: '2026-12-31', name: 'Nguyễn Văn A' };
const seal = ({ port }: RunningExcel, more = {}) =>
  sealCampaign(port, { words, approval, ...more });
const score = ({ port }: RunningExcel, keepSealed = false) =>
  scoreCampaign(port, { words, keepSealed });
const verify = ({ port }: RunningExcel, printed?: string) => verifyCampaign(port, { printed });

let scored: Uint8Array;
let sealed: Uint8Array;
let printed: string;

beforeAll(async () => {
  const running = openInExcel(await scenarioBytes(input));
  await score(running);
  // The council's meeting, and a vote on the first in the list.
  running.excel.user.type('Hội đồng', 'B8', [[11], [9], [1], ['80%'], ['Quy chế số 5/QC-HĐ']]);
  running.excel.user.type('Hội đồng', 'I17', [[10, 'Ông A: người nhà']]);
  // The first part of the dossier has come in.
  running.excel.user.type('Hồ sơ', 'F7', [['bản giấy', '05/12/2026', 'Có']]);
  await score(running);
  scored = saveWorkbook(running.workbook);
  const result = await seal(running);
  if (result.status !== 'sealed') throw new Error(result.status);
  printed = result.seal.fingerprint;
  sealed = saveWorkbook(running.workbook);
});

/** Titles and cells that a verification names. */
async function named(running: RunningExcel, fingerprint?: string): Promise<readonly string[]> {
  const result = await verify(running, fingerprint);
  if (!('rounds' in result)) throw new Error(result.status);
  return result.rounds.flatMap(({ changes, missing }) => [
    ...changes.map(({ sheet, cell }) => `${sheet}!${cell}`),
    ...missing,
  ]);
}

describe('sealing', () => {
  test('prints the fingerprint under every page of the results, the first ones too', () => {
    const { excel } = openInExcel(sealed);
    const inputs = ['Thiết lập', 'Tiêu chí', 'Tập thể', 'Cá nhân', 'Ghi chú'];
    inputs.push('Hội đồng', 'Hồ sơ', 'Lịch sử');
    const results = excel.data.sheets.filter(
      ({ name, visibility }) => visibility === 'visible' && !inputs.includes(name),
    );
    expect(results.length).toBeGreaterThan(10);
    for (const { name, page, protection } of results) {
      expect(page.footer.center, name).toContain(`Mã niêm phong: ${printed}`);
      expect(page.firstFooter.center, name).toContain(printed);
      expect(protection, name).not.toBeNull();
    }
  });

  test('keeps the round in a sheet that Excel does not offer to show', () => {
    const { excel } = openInExcel(sealed);
    const kept = excel.data.sheets.filter(({ visibility }) => visibility === 'veryHidden');
    expect(kept).toHaveLength(1);
    expect(kept[0]?.cells.get(1)?.get(0)?.value).toBe('N1');
  });

  test('leaves the office’s own sheets alone', () => {
    const before = openInExcel(scored).excel.data;
    const after = openInExcel(sealed).excel.data;
    for (const name of ['Thiết lập', 'Tiêu chí', 'Tập thể', 'Cá nhân']) {
      const of = (data: typeof before) => data.sheets.find((sheet) => sheet.name === name);
      expect(of(after)?.cells).toEqual(of(before)?.cells);
      expect(of(after)?.protection).toBeNull();
    }
  });

  test('is refused without a document, a day and a name', async () => {
    for (const part of ['document', 'day', 'name']) {
      const running = openInExcel(scored);
      const result = await seal(running, { approval: { ...approval, [part]: ' ' } });
      expect(result.status).toBe('approvalMissing');
      expect(saveWorkbook(running.workbook)).toEqual(scored);
    }
  });

  test('is refused where the results are older than the marks: they are written anew, to be seen first', async () => {
    const running = openInExcel(scored);
    running.excel.user.type('Tập thể', 'I6', [['5']]);
    expect((await seal(running)).status).toBe('rescored');
    expect((await verify(running)).status).toBe('neverSealed');
    expect((await seal(running)).status).toBe('sealed');
  });

  test('the same state gives the same fingerprint on any machine', async () => {
    const running = openInExcel(scored);
    const result = await seal(running);
    expect(result.status === 'sealed' && result.seal.fingerprint).toBe(printed);
    expect(saveWorkbook(running.workbook)).toEqual(sealed);
  });

  test('with a password the sheets open only with it', async () => {
    const running = openInExcel(scored);
    await seal(running, { password: 'bí mật' });
    const sheet = running.excel.data.sheets.find(({ name }) => name === 'Tổng hợp');
    expect(sheet?.protection?.attributes['password']).toBeDefined();
  });
});

describe('verifying', () => {
  test('an untouched file is unchanged, with the fingerprint of the paper or without', async () => {
    expect((await verify(openInExcel(sealed), printed)).status).toBe('unchanged');
    const typed = printed.toLowerCase().replaceAll('-', ' ');
    expect((await verify(openInExcel(sealed), typed)).status).toBe('unchanged');
    expect((await verify(openInExcel(sealed))).status).toBe('unchanged');
  });

  test('writes nothing', async () => {
    const running = openInExcel(sealed);
    await verify(running, printed);
    expect(saveWorkbook(running.workbook)).toEqual(sealed);
  });

  test('a file that was never sealed says so', async () => {
    expect((await verify(openInExcel(scored), printed)).status).toBe('neverSealed');
  });

  test('a fingerprint that no round bears is unknown', async () => {
    const result = await verify(openInExcel(sealed), '0000-0000-0000-0000');
    expect(result.status).toBe('unknownFingerprint');
  });
});

/** All cells of the sheets that a round is made of. */
function sealedCells(running: RunningExcel): readonly [SheetData, number, number, Cell][] {
  return running.excel.data.sheets
    .filter(({ name, visibility }) => visibility === 'visible' && name !== 'Ghi chú')
    .flatMap((sheet) =>
      [...sheet.cells].flatMap(([row, cells]) =>
        [...cells]
          // Of the council's sheet what the council filled in; the rest is a list of errands.
          .filter(() => sheet.name !== 'Hội đồng' || (row >= 7 && row <= 11) || row === 16)
          // Of the dossier's what the office ticked off; what is missing follows from it.
          .filter(([column]) => sheet.name !== 'Hồ sơ' || (row === 6 && column !== 4))
          .filter(([, { value }]) => value !== null)
          .map(([column, cell]): [SheetData, number, number, Cell] => [sheet, row, column, cell]),
      ),
    );
}

/** Ways to tamper with a cell behind Excel's back: protection does not help against them. */
const WAYS: readonly ((cell: Cell) => void)[] = [
  (cell) => {
    delete cell.formula;
    cell.value = typeof cell.value === 'number' ? cell.value + 0.01 : `${String(cell.value)} `;
  },
  (cell) => {
    delete cell.formula;
    cell.value = null;
  },
  (cell) => {
    delete cell.formula;
    cell.value = typeof cell.value === 'string' ? 7 : 'sửa';
  },
];

describe('tampering', () => {
  test('a thousand random cells of inputs, rubric, decisions and results: each is found and named', async () => {
    const running = openInExcel(sealed);
    const cells = sealedCells(running);
    expect(cells.length).toBeGreaterThan(1000);
    await fc.assert(
      fc.asyncProperty(fc.nat(cells.length - 1), fc.constantFrom(...WAYS), async (at, tamper) => {
        const [sheet, row, column, cell] = cells[at] ?? [];
        if (!sheet || row === undefined || column === undefined || !cell) throw new Error('none');
        const before = { ...cell };
        tamper(cell);
        const found = await named(running, printed);
        delete cell.formula;
        Object.assign(cell, before);
        const address = addressOf(row, column);
        expect(found).toContain(`${sheet.name}!${address}`);
      }),
      { numRuns: 1000, seed: Number(process.env['SEED'] ?? 20261121) },
    );
  }, 600_000);
});
