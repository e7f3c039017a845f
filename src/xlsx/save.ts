/**
 * Saving: the package that was opened, with what was touched written into it.
 *
 * Saving works on a copy and changes nothing in the workbook, so it can be done again and gives
 * the same bytes.
 */
import { refreshCharts } from './charts-save';
import { addContentType, contentTypes, removeContentTypes } from './content-types';
import { inPart } from './damage';
import type { KeptPackage, OpenWorkbook } from './open';
import type { Parts } from './parts';
import {
  addRelation,
  readRelations,
  relationTypes,
  removeRelated,
  removeRelations,
} from './relations';
import { writeSettings } from './settings';
import { emptySharedStrings, StringAppender } from './shared-strings';
import { saveSheet } from './sheet-save';
import type { SheetSaving } from './sheet-save';
import { hasNewStyles, writeStyles } from './styles-write';
import type { WorkbookData } from './workbook-data';
import { placeSheets, writeWorkbookPart } from './workbook-write';
import { zip } from './zip';

/** The workbook as bytes; equal content gives equal bytes. */
export function saveWorkbook(workbook: OpenWorkbook): Uint8Array {
  const { data, kept } = workbook;
  const parts = kept.parts.copy();
  const removed = removeSheets(parts, data, kept);
  const saving = startSaving(parts, data, kept);
  const isFront = data.activeSheetId !== kept.workbook.activeSheetId;
  const placed = placeSheets(kept.workbook, data).map((place) => {
    const { sheet } = place;
    if (sheet === null) return place;
    const isActive = isFront ? sheet.id === data.activeSheetId : null;
    const part = saveSheet(sheet, saving, isActive);
    if (sheet.part !== null) return place;
    addContentType(parts, part, contentTypes.worksheet);
    const type = `${saving.relationTypes}/worksheet`;
    return { ...place, relationId: addRelation(parts, kept.name, { type, target: part }) };
  });
  refreshCharts(data.sheets, saving);
  saveStrings(parts, kept, saving);
  saveStyles(parts, kept, saving);
  writeSettings(parts, kept.name, data.settings);
  const { changes } = saving;
  if (changes.formulas || removed) dropCalculationChain(parts, kept);
  const hasChanged = changes.cells || removed || haveNamesChanged(data, kept);
  const needsCalculation = hasChanged && hasFormulas(data);
  const text = writeWorkbookPart(kept.workbook, data, { placed, needsCalculation });
  parts.changeText(kept.name, kept.workbook.text, text);
  return zip(parts.toEntries());
}

function startSaving(parts: Parts, data: WorkbookData, kept: KeptPackage): SheetSaving {
  const { workbook } = kept;
  const worksheet = readRelations(kept.parts, kept.name).find(({ kind }) => kind === 'worksheet');
  const prefix = workbook.root.name.slice(0, workbook.root.name.indexOf(':') + 1);
  const xmlns = prefix === '' ? 'xmlns' : `xmlns:${prefix.slice(0, -1)}`;
  const main = workbook.root.attributes.get(xmlns);
  return {
    parts,
    styles: kept.styles,
    cells: { sheets: data.sheets, styles: data.styles },
    strings: new StringAppender(kept.strings),
    reading: { strings: kept.strings.texts, date1904: workbook.date1904 },
    changes: { cells: false, formulas: false },
    mainNamespace: main ?? 'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
    // A file of the strict kind names its relationships differently; new ones follow it.
    relationTypes: worksheet?.type.replace(/\/worksheet$/, '') ?? relationTypes,
    tableIds: new Set(data.sheets.flatMap(({ tables }) => tables.map(({ id }) => id))),
  };
}

/** Takes out the sheets that are gone, and what only they led to. */
function removeSheets(parts: Parts, data: WorkbookData, kept: KeptPackage): boolean {
  const present = new Set(data.sheets.map(({ id }) => id));
  const gone = kept.workbook.entries
    .filter(({ id, isWorksheet }) => isWorksheet && !present.has(id))
    .map(({ part }) => part);
  if (gone.length === 0) return false;
  removeRelated(parts, kept.name, gone);
  return true;
}

function saveStrings(parts: Parts, kept: KeptPackage, saving: SheetSaving): void {
  if (!saving.strings.hasAdded) return;
  const known = relatedPart(parts, kept, 'sharedStrings');
  const part = known ?? freePart(parts, 'xl/sharedStrings');
  const before =
    known === undefined
      ? emptySharedStrings.replace(/xmlns="[^"]*"/, `xmlns="${saving.mainNamespace}"`)
      : parts.text(known);
  parts.setText(part, saving.strings.appendTo(before));
  if (known !== undefined) return;
  addContentType(parts, part, contentTypes.sharedStrings);
  const type = `${saving.relationTypes}/sharedStrings`;
  addRelation(parts, kept.name, { type, target: part });
}

function saveStyles(parts: Parts, kept: KeptPackage, saving: SheetSaving): void {
  if (!hasNewStyles(kept.styles)) return;
  const known = relatedPart(parts, kept, 'styles');
  const part = known ?? freePart(parts, 'xl/styles');
  parts.setText(
    part,
    inPart(part, () => writeStyles(kept.styles)),
  );
  if (known !== undefined) return;
  addContentType(parts, part, contentTypes.styles);
  addRelation(parts, kept.name, { type: `${saving.relationTypes}/styles`, target: part });
}

/** The chain lists every formula cell; Excel makes it anew, and complains of a wrong one. */
function dropCalculationChain(parts: Parts, kept: KeptPackage): void {
  const part = relatedPart(parts, kept, 'calcChain');
  if (part === undefined) return;
  parts.remove(part);
  removeContentTypes(parts, [part]);
  removeRelations(parts, kept.name, [part]);
}

function relatedPart(parts: Parts, kept: KeptPackage, wanted: string): string | undefined {
  return readRelations(parts, kept.name).find(
    ({ kind, target }) => kind === wanted && parts.has(target),
  )?.target;
}

function haveNamesChanged(data: WorkbookData, kept: KeptPackage): boolean {
  const before = kept.workbook.names.filter((name) => !name.isPageName);
  return JSON.stringify(before.map(({ defined }) => defined)) !== JSON.stringify(data.names);
}

function hasFormulas(data: WorkbookData): boolean {
  for (const { cells } of data.sheets) {
    for (const row of cells.values()) {
      for (const cell of row.values()) if (cell.formula !== undefined) return true;
    }
  }
  return false;
}

/** The usual name of a part that a workbook has once, unless something else sits there. */
function freePart(parts: Parts, stem: string): string {
  const usual = `${stem}.xml`;
  return parts.has(usual) ? parts.freeName(stem, '.xml') : usual;
}
