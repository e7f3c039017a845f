/** Reads what the sheets of a workbook say, formulas too, and the hidden sheet of sealed rounds. */
import { textOf } from '../cells';
import type { ReadSheet, ReadWorkbook } from '../seal/image';
import type { RawCell } from '../snapshot';
import { SEALS_KEY } from './seal-sheet';
import { readAreas } from './read-areas';
import { CELLS_MAX, readSheetList, readUsedAreas } from './read-snapshot';
import type { Session } from './session';

export async function readImages(session: Session): Promise<ReadWorkbook> {
  const list = await readSheetList(session);
  const used = await readUsedAreas(session, list.sheets, { fromA1: true });
  // A sheet of more cells that the product never made is no part of a campaign.
  const areas = used.map((area) => (area && area.rows * area.columns <= CELLS_MAX ? area : null));
  const values = await readAreas(session, list.sheets, areas);
  const formulas = await readAreas(session, list.sheets, areas, { what: 'formulas' });
  const sheets = list.sheets.map((sheet, index): ReadSheet => {
    const marker = list.markers.find(({ title, intended }) => title === sheet.name && !intended);
    return {
      id: sheet.id,
      title: sheet.name,
      key: marker?.key ?? null,
      values: values[index] ?? [],
      formulas: formulas[index] ?? [],
    };
  });
  const kept = sheets.find(({ key }) => key === SEALS_KEY);
  return {
    sheets: sheets.filter((sheet) => sheet !== kept),
    kept: (kept?.values ?? []).slice(1).map((cells: readonly RawCell[]) => cells.map(textOf)),
  };
}
