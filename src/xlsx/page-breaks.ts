/**
 * Pages that somebody began by hand, at a row. Breaks that Excel itself noted down are kept.
 */
import { columnsMax, rowsMax } from './address';
import type { SheetText } from './sheet-text';
import { childrenOf, isTrue } from './xml';
import type { XmlElement } from './xml';
import { xmlElement } from './xml-edit';

/** The first rows of such pages, in ascending order. */
export function readRowBreaks(source: SheetText): number[] {
  const manual = breaksOf(source).filter(isManual).map(rowOf);
  return [...new Set(manual)].sort((a, b) => a - b);
}

/** Writes the breaks among those that are not ours to change. */
export function writeRowBreaks(rows: readonly number[], target: SheetText): void {
  const existing = breaksOf(target);
  const kept = existing.filter((element) => !isManual(element) || rows.includes(rowOf(element)));
  const known = new Set(kept.filter(isManual).map(rowOf));
  const added = rows
    .filter((row) => row > 0 && row < rowsMax && !known.has(row))
    .map((row) => ({ row, xml: breakXml(target.prefix, row) }));
  const all = [
    ...kept.map((element) => ({ row: rowOf(element), xml: target.rawOf(element) })),
    ...added,
  ].sort((a, b) => a.row - b.row);
  target.putContent('rowBreaks', all.map(({ xml }) => xml).join(''), {
    count: String(all.length),
    manualBreakCount: String(known.size + added.length),
  });
}

function breakXml(prefix: string, row: number): string {
  return xmlElement(`${prefix}brk`, { id: row, max: columnsMax - 1, man: 1 });
}

function breaksOf(source: SheetText): XmlElement[] {
  return childrenOf(source.find('rowBreaks'), 'brk');
}

function isManual(element: XmlElement): boolean {
  return isTrue(element.attributes.get('man'));
}

/** The file counts the rows above the break, which is the index of the first row below it. */
function rowOf(element: XmlElement): number {
  return Number(element.attributes.get('id') ?? 0);
}
