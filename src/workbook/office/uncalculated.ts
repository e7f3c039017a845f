/** Where calculation is manual, a formula shows what it came to when it was last worked out. */
import { cellName } from '../address';
import type { Area } from '../write-plan';
import { readAreas } from './read-areas';
import type { Session } from './session';

/** The first cell with a formula in each area; `null` where there is none. */
export async function uncalculatedIn(
  session: Session,
  sheets: readonly Excel.Worksheet[],
  areas: readonly (Area | null)[],
): Promise<readonly (string | null)[]> {
  const formulas = await readAreas(session, sheets, areas, { what: 'formulas' });
  return formulas.map((rows, index) => {
    const area = areas[index];
    if (!area || !rows) return null;
    const row = rows.findIndex((cells) => cells.some(isFormula));
    const column = rows[row]?.findIndex(isFormula) ?? -1;
    return column < 0 ? null : cellName(area.row + row, area.column + column);
  });
}

function isFormula(cell: unknown): boolean {
  return typeof cell === 'string' && cell.startsWith('=');
}
