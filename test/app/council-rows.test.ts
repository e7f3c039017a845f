/** Whose the rows of the council's sheet are: what somebody filled in is never written again. */
import { describe, expect, test } from 'vitest';
import { scoreCampaign } from '../../src/app/score-campaign';
import type { WorkbookPort } from '../../src/app/ports';
import { catalogs } from '../../src/i18n/catalog';
import { FIRST_ROW } from '../../src/workbook/council/council-layout';
import { saveWorkbook } from '../../src/xlsx';
import { CHOSEN, listCell, openDesk, tiedBytes } from '../support/council-sheet';
import type { CouncilDesk } from '../support/council-sheet';

type Scored = Awaited<ReturnType<CouncilDesk['score']>>;

const SHEET = 'Hội đồng';
const statuses = ({ report }: Scored) =>
  Object.fromEntries(report.nominees.map(({ id, status }) => [id, status]));
const council = ({ report }: Scored) =>
  report.issues.filter(({ code }) => /^(decision|votes|threshold|council)/.test(code));
const rowAt = (desk: CouncilDesk, address: string) => {
  const row = Number(address.slice(1)) - 1;
  return structuredClone([...(desk.sheet.cells.get(row) ?? [])]);
};
/** Something in the results changes, so that the sheet is written again. */
const changeMark = ({ excel }: CouncilDesk) => {
  excel.user.type('Cá nhân', listCell(excel.data, 'Cá nhân', 'CN05', '1.1'), [[4]]);
};

async function decided(): Promise<CouncilDesk> {
  const desk = openDesk(await tiedBytes());
  desk.decide('CN03', 'BK-CN', CHOSEN);
  return desk;
}

describe('a row that somebody filled in', () => {
  test('keeps its values and formulas, whatever becomes of its case', async () => {
    const desk = await decided();
    const formula = '="An"&" "&"Bình"';
    desk.decide('CN03', 'BK-CN', { by: formula });
    const place = desk.at('CN03', 'BK-CN', 'by');
    const before = rowAt(desk, place);
    const scored = await desk.score();
    changeMark(desk);
    await desk.score();
    expect(rowAt(desk, place).map(([column, cell]) => [column, cell.value, cell.formula])).toEqual(
      before.map(([column, cell]) => [column, cell.value, cell.formula]),
    );
    expect(desk.cell(place)).toMatchObject({ value: 'An Bình' });
    const source = scored.report.nominees.find(({ id }) => id === 'CN03')?.reasons[1]?.citation;
    expect(source?.document).toBe('An Bình');
  });

  test('keeps its fill, its colour and its number format', async () => {
    const desk = await decided();
    const place = desk.at('CN03', 'BK-CN', 'reason');
    const range = desk.excel.Excel;
    await range.run(async (context) => {
      const cell = context.workbook.worksheets.getItem(SHEET).getRange(place);
      cell.format.fill.color = '#FF0000';
      cell.format.font.color = '#00FF00';
      cell.format.font.bold = true;
      cell.numberFormat = [['0.000']];
      await context.sync();
    });
    await desk.score();
    changeMark(desk);
    await desk.score();
    await range.run(async (context) => {
      const cell = context.workbook.worksheets.getItem(SHEET).getRange(place);
      cell.load('numberFormat,format/fill/color,format/font/color,format/font/bold');
      await context.sync();
      expect(cell.format.fill.color).toBe('#FF0000');
      expect(cell.format.font.color).toBe('#00FF00');
      expect(cell.format.font.bold).toBe(true);
      expect(cell.numberFormat).toEqual([['0.000']]);
    });
  });

  test('stays where it is when others come and go above it', async () => {
    const desk = await decided();
    const place = desk.at('CN03', 'BK-CN', 'choice');
    // Nobody of the collectives is proposed any more: the rows above are emptied, this one stays.
    for (const id of ['TT01', 'TT04', 'TT05']) {
      const mark = listCell(desk.excel.data, 'Tập thể', id, '1.1');
      desk.excel.user.clear('Tập thể', mark);
    }
    await desk.score();
    expect(desk.at('CN03', 'BK-CN', 'choice')).toBe(place);
    expect(desk.cell(place)?.value).toBe('Chọn');
    const before = saveWorkbook(desk.workbook);
    const again = await desk.score();
    expect(again.result.status === 'scored' && again.result.receipt.requestBytes).toBe(0);
    expect(saveWorkbook(desk.workbook)).toEqual(before);
  });

  test('notes of the office below and beside the matters stay', async () => {
    const desk = await decided();
    desk.excel.user.type(SHEET, 'A40', [['Thư ký ghi biên bản: Trần Thị Út']]);
    desk.excel.user.type(SHEET, 'H41', [['CHỦ TỊCH HỘI ĐỒNG']]);
    const beside = desk.at('CN01', 'BK-CN', 'name').replace('A', 'L');
    desk.excel.user.type(SHEET, beside, [['hỏi lại đơn vị']]);
    desk.decide('TT01', 'BK-TT', { recused: ' ' });
    const scored = await desk.score();
    expect(scored.result.status).toBe('scored');
    expect(council(scored)).toEqual([]);
    changeMark(desk);
    expect((await desk.score()).result.status).toBe('scored');
    expect(desk.cell('A40')?.value).toBe('Thư ký ghi biên bản: Trần Thị Út');
    expect(desk.cell('H41')?.value).toBe('CHỦ TỊCH HỘI ĐỒNG');
    expect(desk.cell(beside)?.value).toBe('hỏi lại đơn vị');
  });
});

describe('what the office does with the sheet changes no decision', () => {
  const moves: readonly (readonly [string, (desk: CouncilDesk) => string | undefined])[] = [
    [
      'its rows are sorted by name',
      ({ excel }) => {
        excel.user.sort(SHEET, `A${String(FIRST_ROW + 1)}:J${String(FIRST_ROW + 7)}`, 0);
        return undefined;
      },
    ],
    [
      'it is renamed',
      ({ excel }) => {
        excel.user.renameSheet(SHEET, 'HĐ TĐ-KT 2026');
        return 'HĐ TĐ-KT 2026';
      },
    ],
    [
      'rows above are deleted',
      (desk) => {
        const row = desk.at('TT01', 'BK-TT', 'name').slice(1);
        desk.excel.user.deleteRows(SHEET, `${row}:${row}`);
        return undefined;
      },
    ],
    [
      'a row is inserted among the matters',
      (desk) => {
        const row = desk.at('CN01', 'BK-CN', 'name').slice(1);
        desk.excel.user.insertRows(SHEET, `${row}:${row}`);
        return undefined;
      },
    ],
    [
      'it is hidden',
      ({ excel }) => {
        excel.user.hideSheet(SHEET);
        return undefined;
      },
    ],
  ];

  test.each(moves)('%s', async (_, move) => {
    const desk = await decided();
    const first = await desk.score();
    const title = move(desk);
    const bytes = saveWorkbook(desk.workbook);
    const later = openDesk(bytes, title);
    const second = await later.score();
    expect(second.result.status).toBe('scored');
    expect(council(second)).toEqual([]);
    expect(statuses(second)).toEqual(statuses(first));
    expect(second.report.fingerprint).toBe(first.report.fingerprint);
    expect(later.cell(later.at('CN03', 'BK-CN', 'choice'))?.value).toBe('Chọn');
    const again = await later.score();
    expect(again.result.status === 'scored' && again.result.receipt.requestBytes).toBe(0);
  });

  test('its tab is moved to the front', async () => {
    const desk = await decided();
    const first = await desk.score();
    await desk.excel.Excel.run(async (context) => {
      context.workbook.worksheets.getItem(SHEET).position = 0;
      await context.sync();
    });
    const second = await desk.score();
    expect(statuses(second)).toEqual(statuses(first));
    expect(second.result.status === 'scored' && second.result.receipt.requestBytes).toBe(0);
  });

  test('the row of the decision is deleted: the tie is open again', async () => {
    const desk = await decided();
    await desk.score();
    const row = desk.at('CN03', 'BK-CN', 'name').slice(1);
    desk.excel.user.deleteRows(SHEET, `${row}:${row}`);
    expect(statuses(await desk.score())).toMatchObject({
      CN03: 'tiedAtCutLine',
      CN04: 'tiedAtCutLine',
    });
  });

  test('everything in it is emptied, or the sheet is deleted: it is made again', async () => {
    for (const lose of ['empty', 'delete'] as const) {
      const desk = await decided();
      const before = desk.listed();
      await desk.score();
      if (lose === 'empty') desk.excel.user.clear(SHEET, 'A1:Z60');
      else desk.excel.user.deleteSheet(SHEET);
      expect((await desk.score()).result.status).toBe('scored');
      expect(desk.listed()).toEqual(before);
      expect(desk.cell('A8')?.value).toBe('Tổng số thành viên Hội đồng');
      expect((await desk.score()).result.status).toBe('scored');
    }
  });
});

describe('somebody fills in the sheet between reading and writing', () => {
  /** The port, with something typed right before it writes. */
  const typing = (port: WorkbookPort, act: () => void): WorkbookPort => ({
    ...port,
    apply: (plan, onProgress) => {
      act();
      return port.apply(plan, onProgress);
    },
  });

  test('the run is refused, nothing is written, and the next click uses it', async () => {
    const desk = openDesk(await tiedBytes());
    changeMark(desk);
    const before = desk.listed();
    let typed: Uint8Array | null = null;
    const port = typing(desk.port, () => {
      desk.decide('CN03', 'BK-CN', CHOSEN);
      typed = saveWorkbook(desk.workbook);
    });
    const result = await scoreCampaign(port, { words: catalogs.vi });
    expect(result.status).toBe('interrupted');
    expect(result.issues[0]).toMatchObject({ code: 'hostFailed', cause: 'changedMeanwhile' });
    expect(saveWorkbook(desk.workbook)).toEqual(typed);
    expect(desk.listed()).toEqual(before);
    expect(statuses(await desk.score())).toMatchObject({ CN03: 'proposed' });
  });
});
