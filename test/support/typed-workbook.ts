/**
 * A workbook as an office types it: one text file a sheet, cells divided by tabs. What stands in a
 * cell is taken as a Vietnamese Excel takes it: 8,5 and 15% are numbers, 30/10/2026 is a day,
 * '001 is text, and "=B2*2 → 16" is a formula with its last result.
 */
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { newWorkbook, saveWorkbook } from '../../src/xlsx';
import { newSheetData } from '../../src/xlsx';
import type { Cell, CellValue } from '../../src/xlsx';

/** Files "1 Thiết lập.tsv", "2 Tiêu chí.tsv": in the order of their numbers. */
export function typedWorkbook(folder: string): Uint8Array {
  const files = readdirSync(folder)
    .filter((file) => file.endsWith('.tsv'))
    .toSorted((a, b) => Number.parseInt(a, 10) - Number.parseInt(b, 10));
  const workbook = newWorkbook('trống');
  workbook.data.sheets = files.map((file, index) => {
    const name = path.basename(file, '.tsv').replace(/^\d+ /, '').normalize('NFC');
    const sheet = newSheetData(String(index + 1), name);
    const lines = readFileSync(path.join(folder, file), 'utf8').replace(/\n$/, '').split('\n');
    lines.forEach((line, row) => {
      const cells = new Map<number, Cell>();
      line.split('\t').forEach((text, column) => {
        if (text !== '') cells.set(column, cellOf(text));
      });
      if (cells.size > 0) sheet.cells.set(row, cells);
    });
    sheet.touched.add('cells');
    return sheet;
  });
  workbook.data.touched = true;
  return saveWorkbook(workbook);
}

function cellOf(text: string): Cell {
  if (text.startsWith("'")) return { value: text.slice(1), style: 0 };
  const formula = /^=(.+) → (.*)$/.exec(text);
  if (formula) return { value: typed(formula[2] ?? ''), formula: formula[1] ?? '', style: 0 };
  return { value: typed(text), style: 0 };
}

function typed(text: string): CellValue {
  if (/^-?\d+(,\d+)?$/.test(text)) return Number(text.replace(',', '.'));
  if (/^-?\d+(,\d+)?%$/.test(text)) return Number(text.slice(0, -1).replace(',', '.')) / 100;
  const day = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(text);
  if (!day) return text;
  const [, date = '', month = '', year = ''] = day;
  return Date.UTC(Number(year), Number(month) - 1, Number(date)) / 86_400_000 + 25_569;
}
