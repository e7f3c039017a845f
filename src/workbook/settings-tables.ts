/** The tables of the settings sheet, found before any of them is read, and rows with codes. */
import type { Citation } from '../domain/citation';
import type { CodeKind } from '../domain/issue';
import { SECTIONS } from '../i18n/input-words';
import type { SectionKey } from '../i18n/input-words';
import { cellName } from './address';
import { ORIGIN_WORDS, choiceOf } from './choices';
import { findTable, isHeadingRow, placeOf, rowsOf, textIn } from './find-table';
import type { FoundTable } from './find-table';
import type { IssueLog } from './issues';
import { SETTINGS } from './layout';
import type { ColumnKey, TableLayout } from './layout';
import type { RulePlaces } from './rule-places';
import type { SheetSnapshot } from './snapshot';
import { fold } from './text';

export interface RuleTable {
  readonly table: FoundTable<ColumnKey>;
  /** The rows that hold something; none where a heading is missing. */
  readonly rows: readonly number[];
}

export type SettingsTables = Readonly<Record<SectionKey, RuleTable | null>>;

/**
 * A table that lacks a heading is reported: without its conditions everybody would be eligible.
 * One that is not there at all is `null`.
 */
export function findSettingsTables(sheet: SheetSnapshot, log: IssueLog): SettingsTables {
  const found = SECTIONS.map((key) => [key, findRuleTable(sheet, SETTINGS[key], log)] as const);
  return Object.fromEntries(found) as Record<SectionKey, RuleTable | null>;
}

function findRuleTable(
  sheet: SheetSnapshot,
  layout: TableLayout<ColumnKey>,
  log: IssueLog,
): RuleTable | null {
  const table = findTable(sheet, layout, { rows: Infinity });
  if (!table || !isHeadingRow(table)) return null;
  for (const key of table.missing) {
    const at = { sheet: sheet.name, cell: cellName(table.headerRow, sheet.used?.column ?? 0) };
    log.blocks(at, { code: 'columnMissing', column: key });
  }
  return { table, rows: isWhole(table) ? rowsOf(table) : [] };
}

export function isWhole({ missing }: FoundTable<ColumnKey>): boolean {
  return missing.length === 0;
}

/** Reads rows that start with a code, leaving out and reporting those without one or with a used one. */
export function readCoded<T>(
  { table, rows }: RuleTable,
  codeKey: ColumnKey,
  kind: CodeKind,
  { log, places }: { readonly log: IssueLog; readonly places: RulePlaces },
  read: (row: number, code: string) => T,
  /** What makes a row the same as another: its code, unless a table says more. */
  nameOf: (row: number, code: string) => string = (_row, code) => fold(code),
): readonly T[] {
  const seen = new Map<string, string>();
  return rows.flatMap((row) => {
    const code = textIn(table, row, codeKey);
    const at = placeOf(table, row, codeKey);
    const name = nameOf(row, code);
    const first = seen.get(name);
    if (code === '') log.blocks(at, { code: 'codeMissing', kind });
    else if (first !== undefined) log.blocks(at, { code: 'codeTwice', kind, got: code, first });
    else {
      seen.set(name, at.cell);
      places.remember(kind, code, { table, row, codeKey });
      return [read(row, code)];
    }
    return [];
  });
}

export function citationOf(table: FoundTable<ColumnKey>, row: number): Citation {
  return {
    document: textIn(table, row, 'document'),
    section: textIn(table, row, 'section'),
    origin: choiceOf(textIn(table, row, 'origin'), ORIGIN_WORDS) ?? 'office',
  };
}
