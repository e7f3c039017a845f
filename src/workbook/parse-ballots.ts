/**
 * Scoring sheets (phiếu chấm): one row a nominee, scorer and period. A ballot that nobody could
 * have given is refused; one that is missing is listed by name.
 */
import type { MarkingRules } from '../domain/ballot';
import type { Subject } from '../domain/campaign';
import type { Criterion } from '../domain/criterion';
import type { Ballots, Entrants, Mark } from '../domain/entry';
import type { Given } from '../domain/value';
import { catalogs } from '../i18n/catalog';
import { cellName } from './address';
import { isTyped } from './asked-columns';
import { criterionColumns, isHeadedBy } from './criterion-columns';
import { readMark, readMeasured } from './entry-cells';
import type { EntryCell } from './entry-cells';
import { filledRows, findTable, placeOf, textIn } from './find-table';
import type { FoundTable } from './find-table';
import type { IssueLog } from './issues';
import { TABLES } from './layout';
import type { ColumnKey } from './layout';
import { nomineeNames } from './nominee-names';
import { cellAt } from './snapshot';
import type { SheetSnapshot } from './snapshot';
import { fold, foldHeading, nearest } from './text';
import { beforeTotal } from './list-rows';

export interface FoundBallots {
  readonly table: FoundTable<ColumnKey>;
  readonly columns: readonly { readonly criterion: Criterion; readonly column: number }[];
}

/** By the workbook's own mark, or by its title in either language. */
export function findBallotSheet(
  subject: Subject,
  sheets: readonly SheetSnapshot[],
): SheetSnapshot | null {
  const title = subject === 'individual' ? 'ballotsIndividual' : 'ballotsCollective';
  const titles = Object.values(catalogs).map(({ sheets: words }) => words.titles[title]);
  const isTitled = ({ name }: SheetSnapshot) =>
    titles.some((each) => foldHeading(each) === foldHeading(name));
  const marked = sheets.find(({ mark }) => mark === `ballots.${subject}`);
  return marked ?? sheets.find(isTitled) ?? null;
}

/** The criteria that are marked in a scoring sheet; the lists need no column for them. */
export function findBallots(
  sheet: SheetSnapshot,
  criteria: readonly Criterion[],
  { scorers, periods }: MarkingRules,
  log: IssueLog,
): FoundBallots | null {
  const isWanted = (text: string) => criteria.some(({ code }) => isHeadedBy(text, code));
  const table = findTable<ColumnKey>(sheet, TABLES.ballots, { isWanted });
  const missing: ColumnKey[] = table ? [] : ['nomineeId'];
  if (table && scorers.length > 0 && !table.columns.has('scorer')) missing.push('scorer');
  if (table && periods.length > 0 && !table.columns.has('period')) missing.push('period');
  const corner = table ? cellName(table.headerRow, sheet.used?.column ?? 0) : '';
  for (const column of missing) {
    log.blocks({ sheet: sheet.name, cell: corner }, { code: 'columnMissing', column });
  }
  if (!table) return null;
  const columns = criteria.flatMap((criterion) => {
    const [first, second] = criterionColumns(table, criterion, criteria);
    if (second) {
      const at = { sheet: sheet.name, cell: cellName(table.headerRow, second[0]) };
      log.blocks(at, { code: 'columnTwice', column: criterion.code });
    }
    return first ? [{ criterion, column: first[0] }] : [];
  });
  return { table, columns };
}

interface Row {
  readonly row: number;
  readonly nominee: number;
  readonly scorer: string;
  readonly period: string;
}

export function parseBallots(
  { table, columns }: FoundBallots,
  { nominees }: Pick<Entrants, 'nominees'>,
  marking: MarkingRules,
  log: IssueLog,
): Ballots {
  const filled = filledRows(
    table,
    columns.map(({ column }) => column),
  );
  const isWhole =
    (marking.scorers.length === 0 || table.columns.has('scorer')) &&
    (marking.periods.length === 0 || table.columns.has('period'));
  const names = nomineeNames(nominees);
  const read = (isWhole ? beforeTotal(table, filled, 'nomineeId') : []).flatMap((row) => {
    const nominee = readNominee(table, row, names, log);
    const scorer = readScorer(table, row, marking, log);
    const period = readPeriod(table, row, marking, log);
    const isRead = nominee !== null && scorer !== null && period !== null;
    return isRead ? [{ row, nominee, scorer, period }] : [];
  });
  const rows = withoutDoubles(table, read, nominees, log);
  reportOwnUnits(table, rows, nominees, marking, log);
  const column = <T>(at: number, of: (entry: EntryCell) => T) =>
    rows.map(({ row, nominee }): T => {
      const name = nominees[nominee]?.name ?? '';
      const cell = cellAt(table.sheet, row, at);
      return of({ cell, sheet: table.sheet, row, column: at, name, log });
    });
  const typed = columns.filter(({ criterion }) => isTyped(criterion));
  const measured = columns.filter(({ criterion }) => !isTyped(criterion));
  return {
    nominees: rows.map(({ nominee }) => nominee),
    scorers: rows.map(({ scorer }) => scorer),
    periods: rows.map(({ period }) => period),
    marks: new Map(
      typed.map(({ criterion, column: at }): [string, readonly Mark[]] => [
        criterion.code,
        column(at, (entry) => readMark(entry, criterion)),
      ]),
    ),
    facts: new Map(
      measured.map(({ criterion, column: at }): [string, readonly Given[]] => [
        criterion.code,
        column(at, (entry) => readMeasured(entry, criterion)),
      ]),
    ),
  };
}

function readNominee(
  table: FoundTable<ColumnKey>,
  row: number,
  names: ReturnType<typeof nomineeNames>,
  log: IssueLog,
): number | null {
  const got = textIn(table, row, 'nomineeId');
  const nominee = names.find(got);
  if (nominee !== null) return nominee;
  const at = placeOf(table, row, 'nomineeId');
  log.blocks(at, { code: 'ballotNomineeUnknown', got, nearest: names.nearest(got) });
  return null;
}

function readScorer(
  table: FoundTable<ColumnKey>,
  row: number,
  { scorers }: MarkingRules,
  log: IssueLog,
): string | null {
  if (scorers.length === 0) return '';
  const got = textIn(table, row, 'scorer');
  const byCode = scorers.find(({ code }) => fold(code) === fold(got));
  const byName = scorers.filter(({ name }) => fold(name) === fold(got) && got !== '');
  const scorer = byCode ?? (byName.length === 1 ? byName[0] : undefined);
  if (scorer) return scorer.code;
  const known = scorers.map(({ code }) => code);
  const near = got === '' ? null : nearest(got, [...known, ...scorers.map(({ name }) => name)]);
  const at = placeOf(table, row, 'scorer');
  log.blocks(at, { code: 'ballotScorerUnknown', got, nearest: near, known });
  return null;
}

function readPeriod(
  table: FoundTable<ColumnKey>,
  row: number,
  { periods }: MarkingRules,
  log: IssueLog,
): string | null {
  if (periods.length === 0) return '';
  const got = textIn(table, row, 'period');
  const period = periods.find(({ code }) => fold(code) === fold(got));
  if (period) return period.code;
  const known = periods.map(({ code }) => code);
  const near = got === '' ? null : nearest(got, known);
  const at = placeOf(table, row, 'period');
  log.blocks(at, { code: 'ballotPeriodUnknown', got, nearest: near, known });
  return null;
}

/** Of two ballots of one scorer nobody knows which counts. */
function withoutDoubles(
  table: FoundTable<ColumnKey>,
  rows: readonly Row[],
  nominees: Entrants['nominees'],
  log: IssueLog,
): readonly Row[] {
  const seen = new Map<string, string>();
  return rows.filter(({ row, nominee, scorer, period }) => {
    const key = [nominee, scorer, period].join('\n');
    const at = placeOf(table, row, 'nomineeId');
    const first = seen.get(key);
    if (first === undefined) {
      seen.set(key, at.cell);
      return true;
    }
    const name = nominees[nominee]?.name ?? '';
    log.blocks(at, { code: 'ballotTwice', name, scorer, period, first });
    return false;
  });
}

function reportOwnUnits(
  table: FoundTable<ColumnKey>,
  rows: readonly Row[],
  nominees: Entrants['nominees'],
  { scorers }: MarkingRules,
  log: IssueLog,
): void {
  const units = new Map(scorers.map(({ code, unit }) => [code, unit]));
  for (const { row, nominee, scorer } of rows) {
    const unit = units.get(scorer) ?? '';
    const about = nominees[nominee];
    if (unit === '' || about?.unit !== unit) continue;
    const at = placeOf(table, row, table.columns.has('scorer') ? 'scorer' : 'nomineeId');
    log.warns(at, { code: 'ballotOfOwnUnit', name: about.name, scorer });
  }
}
