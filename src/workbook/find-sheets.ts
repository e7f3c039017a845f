/**
 * Which sheet is which: by the choice of its user, else by the workbook's own mark, else by its
 * headings, else it is missing.
 */
import type { Subject } from '../domain/campaign';
import type { InputSheet } from '../domain/issue';
import { catalogs } from '../i18n/catalog';
import { isChosenAs, subjectOf } from './chosen';
import { findTable } from './find-table';
import type { FoundTable } from './find-table';
import { findHistory } from './history/history-sheet';
import { WHOLE_WORKBOOK, wholeSheet } from './issues';
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

/** The table by which a sheet is known, where it is found. */
export function findInput(sheet: SheetSnapshot, which: InputSheet): FoundTable<ColumnKey> | null {
  const isHere = isChosenAs(sheet, which);
  return findTable(sheet, SIGNATURE[which], { listOf: subjectOf(which), isHere });
}

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
  const filled = inputCandidates(snapshot);
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

/** The sheets that may be inputs: all that hold anything but those that the product made for itself. */
export function inputCandidates({ sheets }: WorkbookSnapshot): readonly SheetSnapshot[] {
  const history = findHistory(sheets);
  return sheets.filter(
    (sheet) =>
      sheet.used !== null &&
      sheet.mark !== 'council' &&
      sheet.mark !== 'dossier' &&
      sheet !== history,
  );
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
function isList(sheet: SheetSnapshot): boolean {
  const { name, mark } = sheet;
  const lists = ['collectives', 'individuals'] as const;
  return lists.some(
    (which) =>
      isChosenAs(sheet, which) || mark === which || (mark === null && isTitled(name, which)),
  );
}

/**
 * Reports a sheet that the campaign needs and the workbook lacks. One that bears the mark is there
 * and has lost its headings: that is said of it, even where the campaign can do without it.
 */
export function reportMissingSheet(
  which: InputSheet,
  { filled, isNeeded }: { readonly filled: readonly SheetSnapshot[]; readonly isNeeded: boolean },
  log: IssueLog,
): void {
  const { required } = SIGNATURE[which];
  const there = filled.find((sheet) => sheet.mark === which && isFree(sheet));
  if (there) {
    const report = isNeeded ? log.blocks : log.warns;
    for (const column of findInput(there, which)?.missing ?? required) {
      report(wholeSheet(there), { code: 'columnMissing', column });
    }
  } else if (isNeeded) {
    log.blocks(WHOLE_WORKBOOK, { code: 'sheetMissing', wanted: which, columns: required });
  }
}

function find(
  sheets: readonly SheetSnapshot[],
  which: InputSheet,
  log: IssueLog,
): SheetSnapshot | null {
  const chosen = sheets.find((sheet) => isChosenAs(sheet, which));
  if (chosen) return chosen;
  const matches = sheets.filter(isFree).flatMap((sheet) => {
    const table = findInput(sheet, which);
    return table && !isOtherList(sheet, table.columns) ? [{ sheet, table }] : [];
  });
  const marked = matches.find(({ sheet }) => sheet.mark === which);
  if (marked) return marked.sheet;
  const fewest = Math.min(...matches.map(({ table }) => table.missing.length));
  const best = matches.filter(
    ({ sheet, table }) => table.missing.length === fewest && sheet.visible && sheet.mark === null,
  );
  const named = best.find(({ sheet }) => isTitled(sheet.name, which));
  const first = named ?? best[0];
  const other = best.find((candidate) => candidate !== first);
  if (!named && first && other) {
    log.blocks(
      { sheet: first.sheet.name, cell: '' },
      { code: 'sheetTwice', wanted: which, other: other.sheet.name },
    );
  }
  return first?.sheet ?? null;
}

/** A sheet that was chosen for one thing is no candidate for another. */
function isFree({ chosen }: SheetSnapshot): boolean {
  return chosen.every(({ meaning }) => meaning.of !== 'sheet');
}

/** A list of collectives may have a column “Đơn vị”; without names of people it is none of people. */
function isOtherList(sheet: SheetSnapshot, columns: ReadonlyMap<ColumnKey, number>): boolean {
  if (!columns.has('unit') || columns.has('personName')) return false;
  return findInput(sheet, 'collectives')?.missing.length === 0;
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
    unfinished: false,
    uncalculated: null,
    daysFrom: 1900,
    used: { ...used, rows: band.length },
    values: band,
    chosen: [],
  };
  return [...Object.values(SIGNATURE), TABLES.register].some(
    (layout) => findTable<ColumnKey>(top, layout) !== null,
  );
}
