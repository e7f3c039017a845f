/** Which sheet is which: by the workbook's own mark, else by its headings, else it is missing. */
import type { InputSheet } from '../domain/issue';
import { catalogs } from '../i18n/catalog';
import { findTable } from './find-table';
import { WHOLE_WORKBOOK } from './issues';
import type { IssueLog } from './issues';
import { TABLES } from './layout';
import type { ColumnKey, TableLayout } from './layout';
import type { SheetSnapshot, WorkbookSnapshot } from './snapshot';
import { foldHeading } from './text';
import type { Area } from './write-plan';

export type InputSheets = Readonly<Record<InputSheet, SheetSnapshot | null>>;

/** The table by which each sheet is known. */
const SIGNATURE: Readonly<Record<InputSheet, TableLayout<ColumnKey>>> = {
  settings: TABLES.info,
  criteria: TABLES.criteria,
  collectives: TABLES.collectives,
  individuals: TABLES.individuals,
};

export function findInputSheets(snapshot: WorkbookSnapshot, log: IssueLog): InputSheets | null {
  const filled = snapshot.sheets.filter(({ used }) => used !== null);
  if (filled.length === 0) {
    log.blocks(WHOLE_WORKBOOK, { code: 'workbookEmpty' });
    return null;
  }
  const taken = new Set<SheetSnapshot>();
  // A sheet is one thing only: “Tập thể” also stands in the cells of the settings and could be
  // taken for a heading. Those with the most telling headings are found first.
  const findNext = (which: InputSheet) => {
    const left = filled.filter((sheet) => !taken.has(sheet));
    const sheet = find(left, which, log);
    if (sheet) taken.add(sheet);
    return sheet;
  };
  const found = {
    settings: findNext('settings'),
    criteria: findNext('criteria'),
    individuals: findNext('individuals'),
    collectives: findNext('collectives'),
  };
  if (!found.settings && !found.criteria) {
    log.blocks(WHOLE_WORKBOOK, { code: 'noCampaign' });
    return null;
  }
  return found;
}

/** Reports a sheet that the campaign needs and the workbook lacks. */
export function reportMissingSheet(which: InputSheet, log: IssueLog): void {
  log.blocks(WHOLE_WORKBOOK, {
    code: 'sheetMissing',
    wanted: which,
    columns: SIGNATURE[which].required,
  });
}

function find(
  sheets: readonly SheetSnapshot[],
  which: InputSheet,
  log: IssueLog,
): SheetSnapshot | null {
  const matches = sheets.flatMap((sheet) => {
    const table = findTable(sheet, SIGNATURE[which]);
    return table ? [{ sheet, table }] : [];
  });
  const marked = matches.find(({ sheet }) => sheet.mark === which);
  if (marked) return marked.sheet;
  const fewest = Math.min(...matches.map(({ table }) => table.missing.length));
  const best = matches.filter(
    ({ sheet, table }) => table.missing.length === fewest && sheet.visible && sheet.mark === null,
  );
  const named = best.find(({ sheet }) => isTitled(sheet.name, which));
  const chosen = named ?? best[0];
  const other = best.find((candidate) => candidate !== chosen);
  if (!named && chosen && other) {
    log.blocks(
      { sheet: chosen.sheet.name, cell: '' },
      { code: 'sheetTwice', wanted: which, other: other.sheet.name },
    );
  }
  return chosen?.sheet ?? null;
}

function isTitled(name: string, which: InputSheet): boolean {
  return Object.values(catalogs).some(
    ({ sheets }) => foldHeading(sheets.titles[which]) === foldHeading(name),
  );
}

/** Whether the top rows of a large sheet look like a table that a campaign reads. */
export function isInputTable(band: SheetSnapshot['values'], used: Area): boolean {
  const top: SheetSnapshot = {
    id: '',
    name: '',
    visible: true,
    protected: false,
    mark: null,
    used: { ...used, rows: band.length },
    values: band,
  };
  return Object.values(SIGNATURE).some((layout) => findTable(top, layout) !== null);
}
