/**
 * Choices that cannot be followed: their cell is gone, is no heading any more, or stands for something
 * that the campaign does not ask for. Each is told, and headings are matched in its place.
 */
import type { InputSheet, IssueDetail } from '../domain/issue';
import { cellName } from './address';
import { LISTS } from './chosen';
import type { ChosenCell, ColumnMeaning, Meaning } from './chosen';
import type { FoundTable } from './find-table';
import { WHOLE_WORKBOOK } from './issues';
import type { IssueLog } from './issues';
import type { ColumnKey } from './layout';
import type { NomineeRules } from './parse-nominees';
import type { SheetSnapshot, WorkbookSnapshot } from './snapshot';
import { fold } from './text';

type Cause = Extract<IssueDetail, { code: 'chosenColumnLost' }>['cause'];

/** Of the list that was read: choices in other rows, doubled ones, and those that nothing asks for. */
export function reportLostColumns(
  table: FoundTable<ColumnKey>,
  rules: NomineeRules,
  log: IssueLog,
): void {
  for (const cell of table.sheet.chosen) {
    const { meaning, row, column } = cell;
    if (meaning.of !== rules.subject) continue;
    const isFollowed = table.chosen.get(column) === meaning;
    if (row !== table.headerRow) reportColumn(table.sheet, cell, 'notHeading', rules, log);
    else if (!isFollowed) reportColumn(table.sheet, cell, 'taken', rules, log);
    else if (!isAsked(meaning, table, rules)) {
      reportColumn(table.sheet, cell, 'notAsked', rules, log);
    }
  }
}

function isAsked(
  { as, code }: ColumnMeaning,
  { columns }: FoundTable<ColumnKey>,
  { facts, criteria }: NomineeRules,
): boolean {
  const isCode = (each: { readonly code: string }) => fold(each.code) === fold(code);
  switch (as) {
    case 'who':
      return columns.has(code as ColumnKey);
    case 'fact':
      return facts.some(isCode);
    case 'mark':
      return criteria.some(isCode);
    case 'unused':
      return true;
  }
}

/** Of the whole workbook: cells that are gone, and choices in sheets that are read as something else. */
export function reportLostChoices(
  { sheets, lostChoices }: WorkbookSnapshot,
  read: Readonly<Record<InputSheet, SheetSnapshot | null>>,
  log: IssueLog,
): void {
  for (const meaning of lostChoices) reportGone(meaning, log);
  for (const sheet of sheets) {
    for (const cell of sheet.chosen) {
      const { meaning } = cell;
      if (meaning.of === 'sheet') {
        if (read[meaning.is] === sheet) continue;
        const at = { sheet: sheet.name, cell: '' };
        log.warns(at, { code: 'chosenSheetLost', wanted: meaning.is });
      } else if (read[LISTS[meaning.of]] !== sheet) {
        reportColumn(sheet, cell, 'notHeading', null, log);
      }
    }
  }
}

function reportGone(meaning: Meaning, log: IssueLog): void {
  if (meaning.of === 'sheet') {
    log.warns(WHOLE_WORKBOOK, { code: 'chosenSheetLost', wanted: meaning.is });
  } else if (meaning.as !== 'unused') {
    // A column that was not used is not missed.
    const { code: column } = meaning;
    log.warns(WHOLE_WORKBOOK, { code: 'chosenColumnLost', column, cause: 'gone' });
  }
}

function reportColumn(
  sheet: SheetSnapshot,
  { row, column: at, meaning }: ChosenCell,
  cause: Cause,
  rules: NomineeRules | null,
  log: IssueLog,
): void {
  if (meaning.of === 'sheet' || meaning.as === 'unused') return;
  const fact = rules?.facts.find(({ code }) => fold(code) === fold(meaning.code));
  const column = meaning.as === 'fact' && fact ? fact.label : meaning.code;
  const place = { sheet: sheet.name, cell: cellName(row, at) };
  log.warns(place, { code: 'chosenColumnLost', column, cause });
}
