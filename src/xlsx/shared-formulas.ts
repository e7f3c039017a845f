/**
 * Shared formulas whose first cell was changed or removed: their other cells would lose the text
 * that they refer to, so each is then written with a formula of its own.
 */
import { CellReader } from './cell-read';
import type { CellContext } from './cell-read';
import { isSameFormula } from './cell-write';
import { scanSheetData } from './sheet-scan';
import type { SheetData } from './workbook-data';
import { childOf, parseXml } from './xml';

/** The groups (`si`) of a sheet that can no longer be referred to. */
export function findBrokenGroups(
  sheet: SheetData,
  text: string,
  context: CellContext,
): ReadonlySet<string> {
  const broken = new Set<string>();
  if (!/t\s*=\s*["']shared/.test(text)) return broken;
  const data = childOf(parseXml(text, 'sheetData'), 'sheetData');
  if (data === undefined) return broken;
  const reader = new CellReader(text, context);
  scanSheetData(text, data, {
    cell: (raw) => {
      if (raw.formula === null) return;
      const attributes = reader.formulaAttributes(raw);
      const before = reader.read(raw);
      if (attributes.get('t') !== 'shared' || raw.formula === '' || before === null) return;
      const now = sheet.cells.get(raw.row)?.get(raw.column);
      if (now === undefined || !isSameFormula(before, now)) broken.add(attributes.get('si') ?? '');
    },
  });
  return broken;
}
