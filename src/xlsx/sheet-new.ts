/**
 * Sheets that no file has yet: their data, and the empty part that saving fills.
 */
import type { HeaderFooter, PageSetup, SheetData } from './workbook-data';

/** An empty sheet; `id` is a number as text that no other sheet of the workbook has had. */
export function newSheetData(id: string, name: string): SheetData {
  return emptySheet({ id, name, part: null });
}

export function emptySheet(given: { id: string; name: string; part: string | null }): SheetData {
  return {
    ...given,
    visibility: 'visible',
    cells: new Map(),
    columnWidths: new Map(),
    hiddenColumns: new Set(),
    rowHeights: new Map(),
    hiddenRows: new Set(),
    merges: [],
    frozen: { rows: 0, columns: 0 },
    conditionalFormats: [],
    validations: [],
    tables: [],
    charts: [],
    autoFilter: null,
    protection: null,
    page: emptyPage(),
    showGridlines: true,
    tabColor: null,
    touched: new Set(),
  };
}

export function emptyPage(): PageSetup {
  return {
    orientation: null,
    paperSize: null,
    margins: null,
    scale: null,
    fitToWidth: null,
    fitToHeight: null,
    centerHorizontally: false,
    titleRows: null,
    printArea: null,
    header: noSections(),
    footer: noSections(),
    differentFirstPage: false,
    firstHeader: noSections(),
    firstFooter: noSections(),
    rowBreaks: [],
  };
}

function noSections(): HeaderFooter {
  return { left: '', center: '', right: '' };
}

/** The part of an empty sheet, in the namespace that the workbook speaks. */
export function emptyWorksheet(namespaces: { main: string; relations: string }): string {
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
    `<worksheet xmlns="${namespaces.main}" xmlns:r="${namespaces.relations}">` +
    '<dimension ref="A1"/><sheetViews><sheetView workbookViewId="0"/></sheetViews>' +
    '<sheetFormatPr defaultRowHeight="15"/><sheetData></sheetData>' +
    '<pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/>' +
    '</worksheet>'
  );
}
