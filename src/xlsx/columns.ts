/**
 * Column widths and hidden columns: ranges in the file, one by one here.
 *
 * A range is split only where a column in it differs, and what a range says besides (style, best
 * fit, outline) goes with every piece.
 */
import { columnsMax } from './address';
import { damaged } from './damage';
import type { SheetText } from './sheet-text';
import type { SheetData } from './workbook-data';
import { childrenOf, isTrue } from './xml';
import type { XmlElement } from './xml';
import { patchTag } from './xml-edit';

export function readColumns(sheet: SheetData, source: SheetText): void {
  for (const { first, last, element } of columnRanges(source)) {
    const width = element.attributes.get('width');
    const isHidden = isTrue(element.attributes.get('hidden'));
    for (let column = first; column <= last; column++) {
      if (width !== undefined) sheet.columnWidths.set(column, Number(width));
      if (isHidden) sheet.hiddenColumns.add(column);
    }
  }
}

export function writeColumns(sheet: SheetData, target: SheetText): void {
  const blank = `<${target.prefix}col/>`;
  const tags = new Map<number, string>();
  for (const { first, last, element } of columnRanges(target)) {
    const tag = patchTag(target.rawOf(element), { min: null, max: null });
    for (let column = first; column <= last; column++) tags.set(column, tag);
  }
  const columns = new Set([...tags.keys(), ...sheet.columnWidths.keys(), ...sheet.hiddenColumns]);
  let isChanged = false;
  for (const column of columns) {
    const before = tags.get(column) ?? blank;
    const after = changeColumn(sheet, column, before);
    if (after === before) continue;
    isChanged = true;
    if (after === blank) tags.delete(column);
    else tags.set(column, after);
  }
  if (isChanged) target.putContent('cols', joinRanges([...tags].sort(([a], [b]) => a - b)));
}

function columnRanges(source: SheetText): { first: number; last: number; element: XmlElement }[] {
  let columns = 0;
  return childrenOf(source.find('cols'), 'col').map((element) => {
    const first = Math.max(0, Number(element.attributes.get('min')) - 1);
    const last = Math.min(columnsMax, Number(element.attributes.get('max'))) - 1;
    columns += Math.max(0, last - first + 1);
    // Ranges stand apart; thousands of them over each other would take minutes.
    if (columns > columnsMax) damaged('columns');
    return { first, last, element };
  });
}

function changeColumn(sheet: SheetData, column: number, tag: string): string {
  const width = sheet.columnWidths.get(column);
  const isHidden = sheet.hiddenColumns.has(column);
  const widthBefore = /\swidth\s*=\s*["']([^"']*)/.exec(tag)?.[1];
  const hiddenBefore = isTrue(/\shidden\s*=\s*["']([^"']*)/.exec(tag)?.[1]);
  let changed = tag;
  if (width === undefined && widthBefore !== undefined) {
    changed = patchTag(changed, { width: null, customWidth: null, bestFit: null });
  } else if (width !== undefined && width !== Number(widthBefore)) {
    changed = patchTag(changed, { width: String(width), customWidth: '1', bestFit: null });
  }
  if (isHidden !== hiddenBefore) {
    changed = patchTag(changed, { hidden: isHidden ? '1' : null });
  }
  return changed;
}

function joinRanges(columns: readonly (readonly [number, string])[]): string {
  let joined = '';
  for (let from = 0; from < columns.length;) {
    const [first, tag] = columns[from] ?? [0, ''];
    let to = from;
    while (columns[to + 1]?.[0] === first + (to + 1 - from) && columns[to + 1]?.[1] === tag) to++;
    const last = first + (to - from);
    joined += tag.replace(
      /^<[^\s/>]+/,
      (open) => `${open} min="${String(first + 1)}" max="${String(last + 1)}"`,
    );
    from = to + 1;
  }
  return joined;
}
