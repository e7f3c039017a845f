/** What the menu of samples says of them is what is in the files. */
import { readFileSync, readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { SAMPLES } from '../../src/preview/samples';
import { openWorkbook } from '../../src/xlsx';
import type { WorkbookData } from '../../src/xlsx';

const HEADER_ROW = 3;

/** Rows of a list that have an id. */
function listed({ sheets }: WorkbookData, name: string): number {
  const rows = sheets.find((sheet) => sheet.name === name)?.cells ?? new Map<number, never>();
  return [...rows].filter(([row, cells]) => row > HEADER_ROW && cells.get(0)?.value != null).length;
}

test('every file is on the menu', () => {
  const files = readdirSync('assets/samples').map((file) => file.replace(/\.xlsx$/, ''));
  expect(SAMPLES.map(({ id }) => id)).toEqual(files.sort());
});

test.each(SAMPLES)('$id has $individuals individuals and $collectives collectives', (sample) => {
  const result = openWorkbook(new Uint8Array(readFileSync(`assets/samples/${sample.id}.xlsx`)));
  if (!result.ok) throw new Error(result.problem.code);
  const { data } = result.workbook;
  expect(listed(data, 'Cá nhân')).toBe(sample.individuals);
  expect(listed(data, 'Tập thể')).toBe(sample.collectives);
});
