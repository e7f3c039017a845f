/** The choices of a drop-down list at a cell, written in the rule or standing in other cells. */
import { cellAt } from '../../emulator/model/cells';
import { parseAddress } from '../../xlsx';
import type { SheetData, WorkbookData } from '../../xlsx';

export function choicesAt(
  data: WorkbookData,
  sheet: SheetData,
  { row, column }: { readonly row: number; readonly column: number },
): readonly string[] {
  const rule = sheet.validations.find(({ areas }) =>
    areas.some(
      (area) =>
        row >= area.row &&
        row < area.row + area.rows &&
        column >= area.column &&
        column < area.column + area.columns,
    ),
  )?.rule;
  if (rule?.kind !== 'list') return [];
  const { source } = rule;
  const quoted = /^"(.*)"$/s.exec(source);
  if (quoted)
    return (quoted[1] ?? '')
      .replaceAll('""', '"')
      .split(',')
      .map((item) => item.trim());
  return cellTexts(data, sheet, source.replace(/^=/, ''));
}

function cellTexts(data: WorkbookData, sheet: SheetData, reference: string): readonly string[] {
  const parts = /^(?:'((?:[^']|'')+)'!|([^'!]+)!)?([^!]+)$/.exec(reference);
  const name = (parts?.[1] ?? parts?.[2])?.replaceAll("''", "'");
  const source = name === undefined ? sheet : data.sheets.find((each) => each.name === name);
  const area = parseAddress((parts?.[3] ?? '').replaceAll('$', ''));
  if (!source || !area) return [];
  const rows = Array.from({ length: Math.min(area.rows, 500) }, (_, i) => area.row + i);
  return rows.flatMap((row) => {
    const value = cellAt(source, row, area.column)?.value ?? null;
    return typeof value === 'string' && value !== '' ? [value] : [];
  });
}
