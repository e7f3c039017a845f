/**
 * The dossier's sheet as the office left it. Rows in which anything was filled in are the office's;
 * each is known by whom and what it is about, wherever it was sorted to.
 */
import type { DossierItem, Subject } from '../../domain/campaign';
import { catalogs } from '../../i18n/catalog';
import type { DossierWords } from '../../i18n/dossier-words';
import { cellName } from '../address';
import { isBlank, textOf } from '../cells';
import { subjectNamed } from '../council/council-sheet';
import type { IssueLog } from '../issues';
import { cellAt } from '../snapshot';
import type { RawCell, SheetSnapshot, WorkbookSnapshot } from '../snapshot';
import { fold } from '../text';
import { DOSSIER_COLUMNS, FIRST_ITEM, FIRST_MARK, FIRST_ROW, HEADER_ROW } from './dossier-layout';
import { dossierColumn } from './dossier-layout';
import type { DossierColumn } from './dossier-layout';

/** Both languages: a sheet made in one is read in the other. */
const WORDS: readonly DossierWords[] = Object.values(catalogs).map(({ sheets }) => sheets.dossier);

/** Every word by which a part counts as settled, as formulas compare it. */
export const SETTLED: readonly string[] = WORDS.flatMap(({ marks }) => Object.values(marks));

export interface ParsedDossier {
  /** The sheet as it is; `null` where the workbook has none yet. */
  readonly sheet: SheetSnapshot | null;
  /** Headings from `FIRST_ITEM` on; a blank where there is none. */
  readonly headings: readonly string[];
  /** Rows in which somebody has filled in anything, in their order. */
  readonly rows: readonly FilledRow[];
}

export interface FilledRow {
  readonly row: number;
  /** Whom and what the row is about; `null` for a note of the office. */
  readonly key: string | null;
  /** Numbers of the columns in which a part is settled. */
  readonly settled: ReadonlySet<number>;
}

export const NO_DOSSIER: ParsedDossier = { sheet: null, headings: [], rows: [] };

/** What a row is known by: nominee, subject and award, or a part of the whole round. */
export function dossierKey(
  about: { readonly subject: Subject; readonly id: string; readonly award: string } | string,
): string {
  const parts = typeof about === 'string' ? ['', about] : [about.subject, about.id, about.award];
  return parts.map(fold).join('\n');
}

export function parseDossier(
  snapshot: WorkbookSnapshot,
  items: readonly DossierItem[],
  log: IssueLog,
): ParsedDossier {
  const sheet = snapshot.sheets.find(({ mark }) => mark === 'dossier');
  if (!sheet?.used) return NO_DOSSIER;
  const moved = movedCell(sheet);
  const width = sheet.used.column + sheet.used.columns;
  const rows = filledRows(sheet, width);
  if (moved !== null) {
    // What a broken-off run left of its own is written anew.
    if (sheet.unfinished && rows.length === 0) return { ...NO_DOSSIER, sheet };
    log.blocks({ sheet: sheet.name, cell: moved }, { code: 'dossierMoved' });
    return NO_DOSSIER;
  }
  const columns = Array.from({ length: Math.max(0, width - FIRST_ITEM) }, (_, at) => at);
  const headings = columns.map((at) => textOf(cellAt(sheet, HEADER_ROW, FIRST_ITEM + at)));
  const last = headings.findLastIndex((heading) => heading !== '');
  for (const each of rows) reportMarks(sheet, each, { items, headings }, log);
  return { sheet, headings: headings.slice(0, last + 1), rows };
}

/** The first heading that is not where it was made; `null` if all are. */
function movedCell(sheet: SheetSnapshot): string | null {
  const other = DOSSIER_COLUMNS.find((column) => {
    const heading = fold(textOf(cellAt(sheet, HEADER_ROW, dossierColumn(column))));
    return !WORDS.some(({ columns }) => fold(columns[column]) === heading);
  });
  return other === undefined ? null : cellName(HEADER_ROW, dossierColumn(other));
}

function filledRows(sheet: SheetSnapshot, width: number): readonly FilledRow[] {
  const { row: top, rows } = sheet.used ?? { row: 0, rows: 0 };
  const numbers = Array.from({ length: Math.max(0, top + rows - FIRST_ROW) }, (_, at) => at);
  return numbers.flatMap((at): FilledRow[] => {
    const row = FIRST_ROW + at;
    const cells = Array.from({ length: width }, (_, column) => cellAt(sheet, row, column));
    const key = keyOf(cells);
    const isNote = key === null && cells.some((cell) => cell !== '');
    if (!isNote && !cells.slice(FIRST_MARK).some((cell) => cell !== '')) return [];
    const settled = cells.flatMap((cell, column) => (isSettled(cell) ? [column] : []));
    return [{ row, key, settled: new Set(settled) }];
  });
}

function keyOf(cells: readonly RawCell[]): string | null {
  const text = (column: DossierColumn) => textOf(cells[dossierColumn(column)] ?? '');
  const [name, id, named, award] = [text('name'), text('id'), text('subject'), text('award')];
  const isRound = WORDS.some(({ wholeRound }) => fold(wholeRound) === fold(named));
  if (isRound) return name === '' ? null : dossierKey(name);
  const subject = subjectNamed(named);
  return subject === null || id === '' || award === '' ? null : dossierKey({ subject, id, award });
}

/** As the formula of the sheet compares: blanks around a word and its case do not matter. */
function isSettled(cell: RawCell): boolean {
  if (typeof cell !== 'string') return false;
  const text = cell.replace(/^ +| +$/g, '').toLocaleLowerCase('vi');
  return SETTLED.some((word) => word.toLocaleLowerCase('vi') === text);
}

/** A word that is neither of the two settles nothing, and whoever wrote it should know. */
function reportMarks(
  sheet: SheetSnapshot,
  { row, key, settled }: FilledRow,
  about: { readonly items: readonly DossierItem[]; readonly headings: readonly string[] },
  log: IssueLog,
): void {
  if (key === null) return;
  const isOfRound = key.startsWith('\n');
  const asked = about.items.filter(({ per }) => (per === 'round') === isOfRound);
  const places = isOfRound
    ? [{ column: dossierColumn('round'), item: textOf(cellAt(sheet, row, 0)) }]
    : about.headings.flatMap((item, at) => {
        const isAsked = asked.some(({ text }) => fold(text) === fold(item));
        return isAsked ? [{ column: FIRST_ITEM + at, item }] : [];
      });
  const name = textOf(cellAt(sheet, row, 0));
  for (const { column, item } of places) {
    const cell = cellAt(sheet, row, column);
    if (isBlank(cell) || settled.has(column)) continue;
    const at = { sheet: sheet.name, cell: cellName(row, column) };
    log.warns(at, { code: 'dossierMarkUnknown', name, item, got: textOf(cell) });
  }
}
