/** The dossier's sheet between reading and writing, under a seal, and when results are taken out. */
import { beforeAll, describe, expect, test } from 'vitest';
import { removeResults } from '../../src/app/remove-results';
import { scoreCampaign } from '../../src/app/score-campaign';
import { sealCampaign } from '../../src/app/seal-campaign';
import { verifyCampaign } from '../../src/app/verify-campaign';
import type { WorkbookPort } from '../../src/app/ports';
import { catalogs } from '../../src/i18n/catalog';
import type { Language } from '../../src/i18n/catalog';
import { saveWorkbook } from '../../src/xlsx';
import { listCell, tiedBytes } from '../support/council-sheet';
import { openDossier } from '../support/dossier-sheet';
import type { DossierDesk } from '../support/dossier-sheet';

const words = catalogs.vi;
const SHEET = 'Hồ sơ';
const REPORT = { item: 'Báo cáo thành tích theo Mẫu 08' };
const approval = { document: '12/TTr-SCT', day: '2026-12-31', name: 'Nguyễn Văn A' };

let bytes: Uint8Array;
beforeAll(async () => {
  bytes = await tiedBytes();
});

describe('somebody works in the sheet between reading and writing', () => {
  const typing = (port: WorkbookPort, act: () => void): WorkbookPort => ({
    ...port,
    apply: (plan, onProgress) => {
      act();
      return port.apply(plan, onProgress);
    },
  });
  const acts: readonly (readonly [string, (desk: DossierDesk) => void])[] = [
    [
      'ticks off a part of the product’s own row',
      (desk) => {
        desk.mark('CN03', REPORT, 'Có');
      },
    ],
    [
      'sorts the list, so that what is said of a row would be said of another',
      (desk) => {
        desk.excel.user.sort(SHEET, 'A7:I18', 0);
      },
    ],
  ];

  test.each(acts)('%s: the run is refused and nothing is written', async (_, act) => {
    const desk = openDossier(bytes);
    desk.mark('TT05', REPORT, 'Có');
    desk.mark('CN04', REPORT, 'Có');
    desk.excel.user.clear('Tập thể', listCell(desk.excel.data, 'Tập thể', 'TT05', '1.1'));
    let typed: Uint8Array | null = null;
    const port = typing(desk.port, () => {
      act(desk);
      typed = saveWorkbook(desk.workbook);
    });
    const result = await scoreCampaign(port, { words });
    expect(result.status).toBe('interrupted');
    expect(result.issues[0]).toMatchObject({ code: 'hostFailed', cause: 'changedMeanwhile' });
    expect(saveWorkbook(desk.workbook)).toEqual(typed);
    expect((await desk.score()).result.status).toBe('scored');
    expect(desk.shows('TT05 GK-TT', REPORT)).toBe('Có');
    expect(desk.shows('TT05 GK-TT', 'missing')).toBe('Không còn trong danh sách đề nghị');
  });
});

describe('headings that are no longer where they were', () => {
  const moves: readonly (readonly [string, (desk: DossierDesk) => void, string])[] = [
    [
      'a row was inserted above them',
      ({ excel }) => {
        excel.user.insertRows(SHEET, '3:3');
      },
      'A6',
    ],
    [
      'a heading was typed over',
      ({ excel }) => {
        excel.user.type(SHEET, 'D6', [['Giải']]);
      },
      'D6',
    ],
  ];
  test.each(moves)('%s: nothing is read or written wrongly', async (_, move, cell) => {
    for (const language of ['vi', 'en'] as const satisfies readonly Language[]) {
      const desk = openDossier(bytes);
      desk.mark('TT01', REPORT, 'Có');
      move(desk);
      const before = saveWorkbook(desk.workbook);
      const { result, report } = await desk.score(language);
      expect(result.status).toBe('needsFixing');
      expect(report.issues).toContainEqual(
        expect.objectContaining({ code: 'dossierMoved', sheet: SHEET, cell }),
      );
      expect(saveWorkbook(desk.workbook)).toEqual(before);
    }
  });
});

describe('a sealed round', () => {
  async function sealed(): Promise<DossierDesk> {
    const desk = openDossier(bytes);
    desk.mark('TT01', REPORT, 'Có');
    await desk.score();
    const result = await sealCampaign(desk.port, { words, approval });
    expect(result.status).toBe('sealed');
    return desk;
  }
  const changes = async (desk: DossierDesk) => {
    const result = await verifyCampaign(desk.port, { printed: undefined });
    if (!('rounds' in result)) throw new Error(result.status);
    return result.rounds.flatMap((round) =>
      round.changes.map(({ sheet, cell, before, after }) => [sheet, cell, before, after]),
    );
  };

  test('is refused where a mark is younger than the summary that lists what is missing', async () => {
    const desk = openDossier(bytes);
    desk.mark('TT01', REPORT, 'Có');
    expect((await sealCampaign(desk.port, { words, approval })).status).toBe('rescored');
    expect((await sealCampaign(desk.port, { words, approval })).status).toBe('sealed');
  });

  test('a mark that was changed afterwards is found, by its cell', async () => {
    const desk = await sealed();
    expect(await changes(desk)).toEqual([]);
    desk.mark('TT01', REPORT, 'Không cần');
    expect(await changes(desk)).toEqual([[SHEET, desk.at('TT01', REPORT), 'Có', 'Không cần']]);
  });

  test('sorting the list changes nothing that was signed', async () => {
    const desk = await sealed();
    desk.excel.user.sort(SHEET, 'A7:I18', 0);
    expect(await changes(desk)).toEqual([]);
  });
});

describe('taking the results out', () => {
  const titles = ({ excel }: DossierDesk) => excel.data.sheets.map(({ name }) => name);

  test('takes a sheet along in which nothing was filled in', async () => {
    const desk = openDossier(bytes);
    expect(titles(desk)).toContain(SHEET);
    await removeResults(desk.port, { sealed: false });
    expect(titles(desk)).not.toContain(SHEET);
    expect((await desk.score()).result.status).toBe('scored');
  });

  test.each([
    ['a mark', REPORT, 'Có'],
    ['a note', 'note' as const, 'đã nhận bản giấy'],
    ['a day', 'day' as const, '05/12/2026'],
  ])('keeps one with %s', async (_, place, typed) => {
    const desk = openDossier(bytes);
    desk.mark('TT01', place, typed);
    await removeResults(desk.port, { sealed: true });
    expect(titles(desk)).toContain(SHEET);
    expect(titles(desk)).not.toContain('Tổng hợp');
    await desk.score();
    expect(desk.shows('TT01', place)).toBe(typed);
  });
});
