/**
 * One sheet written into its part: only the facets that were touched, and its tables.
 */
import type { CellContext } from './cell-read';
import { writeColumns } from './columns';
import { saveCharts } from './charts-save';
import type { ChartSaving } from './charts-save';
import { writeConditionalFormats } from './conditional-formats';
import { addContentType, contentTypes, removeContentTypes } from './content-types';
import { inPart } from './damage';
import { writePage } from './page';
import { keyOf } from './parts';
import { addRelation, readRelations, relationsPart, removeRelations } from './relations';
import type { StringAppender } from './shared-strings';
import { writeSheetData } from './sheet-data-write';
import type { CellChanges } from './sheet-data-write';
import {
  writeAutoFilter,
  writeMerges,
  writeProtection,
  writeSheetProperties,
} from './sheet-layout';
import { emptyWorksheet } from './sheet-new';
import { SheetText } from './sheet-text';
import type { FileStyles } from './style-book';
import { writeTable } from './tables';
import { writeValidations } from './validations';
import { writeView } from './view';
import type { SheetData, SheetFacet } from './workbook-data';
import { attributeByLocal } from './xml';

/** What the sheets of one save have in common. */
export interface SheetSaving extends ChartSaving {
  readonly styles: FileStyles;
  readonly strings: StringAppender;
  readonly reading: CellContext;
  readonly changes: CellChanges;
  readonly mainNamespace: string;
  readonly tableIds: Set<number>;
}

const allFacets: readonly SheetFacet[] = [
  'cells',
  'columns',
  'rows',
  'merges',
  'view',
  'conditionalFormats',
  'validations',
  'tables',
  'charts',
  'autoFilter',
  'protection',
  'page',
  'properties',
];

/**
 * Saves a sheet and gives the name of its part. `isActive` says whether its tab is the one in
 * front, or `null` where that did not change: two chosen tabs would be edited as a group.
 */
export function saveSheet(sheet: SheetData, saving: SheetSaving, isActive: boolean | null): string {
  const { parts } = saving;
  const isNew = sheet.part === null;
  const part = sheet.part ?? parts.freeName('xl/worksheets/sheet', '.xml');
  if (!isNew && sheet.touched.size === 0 && isActive === null) return part;
  const namespaces = { main: saving.mainNamespace, relations: saving.relationTypes };
  const text = isNew ? emptyWorksheet(namespaces) : parts.text(part);
  const whole = isNew ? { ...sheet, touched: new Set(allFacets) } : sheet;
  const target = inPart(part, () => new SheetText(text));
  // The part must stand before its tables ask for free names beside it.
  if (isNew) parts.setText(part, text);
  writeFacets(whole, target, { ...saving, part, isActive });
  parts.changeText(part, text, target.toText());
  return part;
}

function writeFacets(
  sheet: SheetData,
  target: SheetText,
  saving: SheetSaving & { part: string; isActive: boolean | null },
): void {
  const touches = (facet: SheetFacet) => sheet.touched.has(facet);
  if (touches('properties') || touches('page')) {
    writeSheetProperties(sheet, target, saving.styles.tables.palette);
  }
  if (touches('view') || saving.isActive !== null) {
    writeView(sheet, target, { view: touches('view'), isActive: saving.isActive });
  }
  if (touches('columns')) writeColumns(sheet, target);
  if (touches('cells') || touches('rows')) {
    const writer = { prefix: target.prefix, strings: saving.strings };
    const changes = writeSheetData(sheet, target, { writer, reading: saving.reading });
    saving.changes.cells ||= changes.cells;
    saving.changes.formulas ||= changes.formulas;
  }
  if (touches('protection')) writeProtection(sheet, target);
  if (touches('autoFilter')) writeAutoFilter(sheet, target);
  if (touches('merges')) writeMerges(sheet, target);
  if (touches('conditionalFormats')) {
    writeConditionalFormats(sheet.conditionalFormats, target, saving.styles);
  }
  if (touches('validations')) writeValidations(sheet.validations, target);
  if (touches('page')) writePage(sheet.page, target);
  if (touches('tables')) saveTables(sheet, target, saving);
  if (touches('charts')) saveCharts(sheet, target, saving);
}

function saveTables(
  sheet: SheetData,
  target: SheetText,
  saving: SheetSaving & { part: string },
): void {
  const { parts, part } = saving;
  const relations = readRelations(parts, part).filter(({ kind }) => kind === 'table');
  const kept = new Set(sheet.tables.map((table) => keyOf(table.part ?? '')));
  const gone = relations
    .map((relation) => relation.target)
    .filter((name) => !kept.has(keyOf(name)));
  const goneIds = new Set(
    relations.filter(({ target: name }) => gone.includes(name)).map(({ id }) => id),
  );
  for (const name of gone) {
    parts.remove(name);
    parts.remove(relationsPart(name));
  }
  removeRelations(parts, part, gone);
  removeContentTypes(parts, gone);
  const references = (target.find('tableParts')?.children ?? [])
    .filter((child) => !goneIds.has(attributeByLocal(child, 'id') ?? ''))
    .map((child) => target.rawOf(child));
  const before = references.length + goneIds.size;
  for (const table of sheet.tables) {
    if (table.part !== null) {
      const { part: name } = table;
      const text = parts.text(name);
      const after = inPart(name, () => writeTable(table, text, table.id));
      parts.changeText(name, text, after);
      continue;
    }
    const name = parts.freeName('xl/tables/table', '.xml');
    parts.setText(name, writeTable(table, null, freeTableId(table.id, sheet, saving)));
    addContentType(parts, name, contentTypes.table);
    const type = `${saving.relationTypes}/table`;
    const id = addRelation(parts, part, { type, target: name });
    references.push(target.related('tablePart', saving.relationTypes, id));
  }
  if (gone.length === 0 && references.length === before) return;
  target.putContent('tableParts', references.join(''), { count: String(references.length) });
}

/** The table's own number, unless it has none or another table of the workbook has it. */
function freeTableId(id: number, sheet: SheetData, saving: SheetSaving): number {
  const isTaken = sheet.tables.filter((table) => table.id === id).length > 1;
  if (id > 0 && !isTaken) return id;
  let free = 1;
  while (saving.tableIds.has(free)) free++;
  saving.tableIds.add(free);
  return free;
}
