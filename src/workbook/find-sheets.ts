/** Which sheet is which: by the workbook's own mark, else by its headings, else it is missing. */
import type { Subject } from '../domain/campaign';
import type { InputSheet } from '../domain/issue';
import { catalogs } from '../i18n/catalog';
import { findTable } from './find-table';
import { findHistory } from './history/history-sheet';
import { WHOLE_WORKBOOK } from './issues';
import type { IssueLog } from './issues';
import { TABLES } from './layout';
import type { ColumnKey, TableLayout } from './layout';
import type { SheetSnapshot, WorkbookSnapshot } from './snapshot';
import { foldHeading } from './text';
import type { Area } from './write-plan';

/** The table by which each sheet is known. */
const SIGNATURE: Readonly<Record<InputSheet, TableLayout<ColumnKey>>> = {
  settings: TABLES.info,
  criteria: TABLES.criteria,
  collectives: TABLES.collectives,
  individuals: TABLES.individuals,
};

/** The sheets that hold anything, with those that say what the campaign is. */
export interface CampaignSheets {
  readonly filled: readonly SheetSnapshot[];
  readonly settings: SheetSnapshot | null;
  readonly criteria: SheetSnapshot | null;
}

export function findCampaignSheets(
  snapshot: WorkbookSnapshot,
  log: IssueLog,
): CampaignSheets | null {
  const history = findHistory(snapshot.sheets);
  const filled = snapshot.sheets.filter(
    (sheet) =>
      sheet.used !== null &&
      sheet.mark !== 'council' &&
      sheet.mark !== 'dossier' &&
      sheet !== history,
  );
  if (filled.length === 0) {
    log.blocks(WHOLE_WORKBOOK, { code: 'workbookEmpty' });
    return null;
  }
  const settings = find(filled, 'settings', log);
  const left = filled.filter((sheet) => sheet !== settings);
  const criteria = find(left, 'criteria', log);
  if (settings || criteria) return { filled, settings, criteria };
  log.blocks(WHOLE_WORKBOOK, { code: 'noCampaign' });
  return null;
}

/**
 * The lists of nominees, among the sheets that are nothing else: a register of people looks much
 * like a list of them. “Tập thể” also stands in cells of other sheets, so people come first.
 */
export function findLists(
  { filled, settings, criteria }: CampaignSheets,
  others: readonly SheetSnapshot[],
  log: IssueLog,
): Readonly<Record<Subject, SheetSnapshot | null>> {
  const taken = [settings, criteria, ...others.filter((sheet) => !isList(sheet))];
  const left = filled.filter((sheet) => !taken.includes(sheet));
  const individual = find(left, 'individuals', log);
  const rest = left.filter((sheet) => sheet !== individual);
  return { individual, collective: find(rest, 'collectives', log) };
}

/** A list of nominees stays one even where a fact is taken from it. */
function isList({ name, mark }: SheetSnapshot): boolean {
  const lists = ['collectives', 'individuals'] as const;
  return lists.some((which) => mark === which || (mark === null && isTitled(name, which)));
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
    return table && !isOtherList(sheet, table.columns) ? [{ sheet, table }] : [];
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

/** A list of collectives may have a column “Đơn vị”; without names of people it is none of people. */
function isOtherList(sheet: SheetSnapshot, columns: ReadonlyMap<ColumnKey, number>): boolean {
  if (!columns.has('unit') || columns.has('personName')) return false;
  return findTable(sheet, SIGNATURE.collectives)?.missing.length === 0;
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
  return [...Object.values(SIGNATURE), TABLES.register].some(
    (layout) => findTable<ColumnKey>(top, layout) !== null,
  );
}
