/** What comes before a formula among those that are to be calculated. */
import { type DependencyIndex, type FormulaCell, keyOf, lowRowsMax } from './dependents';
import type { SheetArea } from './roots';

/** A formula, or an area that several formulas share. */
export type Item = FormulaCell | SheetArea;

/**
 * What a formula rests on, of that which is to be calculated. A tall area stands between as an
 * item of its own, and each full piece of it as another: many formulas may share them, as a
 * column of ranks or of running sums does.
 */
export function precedentsWithin(
  index: DependencyIndex,
  dirty: ReadonlySet<FormulaCell>,
  rows: number,
) {
  const areas = new Map<string, SheetArea>();
  const shared = (where: SheetArea): SheetArea => {
    const key = `${where.sheet.id} ${keyOf(where.area)}`;
    const known = areas.get(key) ?? where;
    areas.set(key, known);
    return known;
  };
  const within = (where: SheetArea) => index.within(where).filter((each) => dirty.has(each));
  return (item: Item): readonly Item[] => {
    if ('cell' in item) {
      return item.precedents.flatMap((where): readonly Item[] =>
        where.area.rows > lowRowsMax ? [shared(where)] : within(where),
      );
    }
    if (item.area.rows <= lowRowsMax) return within(item);
    return piecesOf(item, rows).flatMap((piece): readonly Item[] =>
      piece.area.rows === lowRowsMax ? [shared(piece)] : within(piece),
    );
  };
}

/** An area cut at every so many rows of the sheet, as far as anything stands in it. */
function piecesOf({ sheet, area }: SheetArea, rows: number): SheetArea[] {
  const pieces: SheetArea[] = [];
  const bottom = Math.min(area.row + area.rows, rows);
  for (let row = area.row; row < bottom;) {
    const next = Math.min(bottom, row - (row % lowRowsMax) + lowRowsMax);
    pieces.push({ sheet, area: { ...area, row, rows: next - row } });
    row = next;
  }
  return pieces;
}
