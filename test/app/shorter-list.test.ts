/** Fewer people in a list than before: the table, the closing line and the signatures follow. */
import { describe, expect, test } from 'vitest';
import { scoreCampaign } from '../../src/app/score-campaign';
import { catalogs } from '../../src/i18n/catalog';
import { saveWorkbook } from '../../src/xlsx';
import { listCell, tiedBytes } from '../support/council-sheet';
import { openInExcel } from '../support/excel';

const words = catalogs.vi;

describe('a unit loses its total, and the list of those proposed becomes shorter', () => {
  // TT05 has the one Giấy khen; behind it TT06 and TT08 are equal, which is the council's to decide.
  test.each(['TT04', 'TT05'])(
    '%s: the sheets hold what a first scoring would write',
    async (id) => {
      const { excel, port, workbook } = openInExcel(await tiedBytes());
      excel.user.clear('Tập thể', listCell(excel.data, 'Tập thể', id, '1.1'));
      const result = await scoreCampaign(port, { words });
      expect(result.status).toBe('scored');
      const outline = excel.data.sheets.find(({ name }) => name === 'Trích ngang');
      const proposed =
        result.status === 'scored'
          ? result.outcome.subjects.flatMap(({ awards }) => awards.flatMap((each) => each.proposed))
          : [];
      const [table] = outline?.tables ?? [];
      expect(table?.area.rows).toBe(1 + proposed.length);
      const below = (table?.area.row ?? 0) + (table?.area.rows ?? 0);
      const close = `Danh sách có ${String(proposed.length).padStart(2, '0')} trường hợp./.`;
      expect(outline?.cells.get(below)?.get(0)?.value).toBe(close);
      const before = saveWorkbook(workbook);
      await scoreCampaign(port, { words });
      expect(saveWorkbook(workbook)).toEqual(before);
    },
  );
});
