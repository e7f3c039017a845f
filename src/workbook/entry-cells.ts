/** Cells that an office enters: facts, marks, and values that points are made of. */
import type { Criterion, TableRow } from '../domain/criterion';
import type { Mark } from '../domain/entry';
import type { FactDefinition } from '../domain/fact';
import type { CellRef } from '../domain/issue';
import { NO_POINTS } from '../domain/points';
import { NOT_APPLICABLE, passes } from '../domain/value';
import type { Given } from '../domain/value';
import { catalogs } from '../i18n/catalog';
import { cellName } from './address';
import { dayOf, errorOf, isBlank, isNotApplicable, pointsOf, textOf } from './cells';
import type { IssueLog } from './issues';
import { numberIn } from './notation/numbers';
import { writeTest } from './notation/tests';
import type { RawCell, SheetSnapshot } from './snapshot';
import { fold } from './text';

/** Whose cell it is, and where problems with it are reported. */
export interface EntryCell {
  readonly cell: RawCell;
  readonly sheet: SheetSnapshot;
  readonly row: number;
  readonly column: number;
  /** Name of the nominee. */
  readonly name: string;
  readonly log: IssueLog;
}

/** Only where there is something to say: a list may have millions of cells. */
function at({ sheet, row, column }: EntryCell): CellRef {
  return { sheet: sheet.name, cell: cellName(row, column) };
}

export function readFact(
  entry: EntryCell,
  fact: FactDefinition,
  document: string | undefined,
): Given {
  const { cell, name, log } = entry;
  if (isBlank(cell)) return null;
  const got = textOf(cell);
  if (errorOf(cell) !== null) {
    log.blocks(at(entry), { code: 'errorCell', column: fact.label, got });
    return null;
  }
  if (fact.kind !== 'choice') return readTyped(entry, fact.label, fact.kind);
  const value = fact.values.find((known) => fold(known) === fold(got));
  if (value === undefined) {
    if (isNotApplicable(cell)) return NOT_APPLICABLE;
    log.blocks(at(entry), {
      code: 'factValueUnknown',
      name,
      fact: fact.label,
      got,
      choices: fact.values,
    });
    return null;
  }
  if (fact.documented.includes(value) && document === '') {
    // Only a written conclusion counts (NĐ 152/2025, Điều 4 khoản 4).
    log.warns(at(entry), { code: 'documentMissing', name, fact: fact.label, value });
    return null;
  }
  return value;
}

function readTyped(entry: EntryCell, column: string, expects: 'number' | 'date'): Given {
  const { cell, name, log } = entry;
  if (isNotApplicable(cell)) return NOT_APPLICABLE;
  const value = expects === 'number' ? numberIn(cell) : dayOf(cell, entry.sheet);
  if (value === null) {
    log.blocks(at(entry), { code: 'valueUnreadable', name, column, got: textOf(cell), expects });
  }
  return value;
}

export function readMark(entry: EntryCell, criterion: Criterion): Mark {
  const { cell, name, log } = entry;
  if (isBlank(cell)) return 'blank';
  if (isNotApplicable(cell)) return 'notApplicable';
  const { code, pointsMax, pointsMin, measure } = criterion;
  const about = { name, criterion: code };
  const got = pointsOf(cell, criterion.decimals);
  const error = errorOf(cell);
  const step = measure.kind === 'points' ? measure.step : null;
  // A maximum that could not be read has been reported itself.
  const hasRange = pointsMax > pointsMin;
  if (error !== null) log.blocks(at(entry), { code: 'errorCell', column: code, got: error });
  else if (got === null) {
    const text = textOf(cell);
    log.blocks(at(entry), { code: 'markNotNumber', ...about, got: text, pointsMin, pointsMax });
  } else if (got < pointsMin && (hasRange || pointsMin === NO_POINTS)) {
    log.blocks(at(entry), { code: 'markBelowMin', ...about, got, pointsMin });
  } else if (got > pointsMax && hasRange) {
    log.blocks(at(entry), { code: 'markAboveMax', ...about, got, pointsMax });
  } else if (step !== null && step > 0 && got % step !== 0) {
    log.blocks(at(entry), { code: 'markOffStep', ...about, got, step });
  }
  return got ?? 'blank';
}

/** The value that a table, a rate or a ratio makes points of. */
export function readMeasured(entry: EntryCell, { code, measure }: Criterion): Given {
  const { cell, name, log } = entry;
  if (isBlank(cell)) return null;
  const error = errorOf(cell);
  if (error !== null) {
    log.blocks(at(entry), { code: 'errorCell', column: code, got: error });
    return null;
  }
  if (measure.kind === 'table') return readTableValue(entry, code, measure.rows);
  const value = readTyped(entry, code, 'number');
  const isCount = measure.kind === 'linear';
  if (isCount && typeof value === 'object' && value !== null && value.numerator < 0n) {
    log.blocks(at(entry), { code: 'countNegative', name, criterion: code, got: textOf(cell) });
  }
  return value;
}

function readTableValue(entry: EntryCell, criterion: string, rows: readonly TableRow[]): Given {
  const { cell, name, log } = entry;
  const got = textOf(cell);
  const labels = rows.flatMap(({ test }) => (test.kind === 'oneOf' ? test.values : []));
  if (labels.length > 0) {
    const label = labels.find((known) => fold(known) === fold(got));
    if (label !== undefined) return label;
    if (isNotApplicable(cell)) return NOT_APPLICABLE;
    log.blocks(at(entry), { code: 'labelUnknown', name, criterion, got, choices: labels });
    return null;
  }
  const value = readTyped(entry, criterion, 'number');
  if (value === null || value === NOT_APPLICABLE) return value;
  if (!rows.some(({ test }) => passes(value, test))) {
    const table = rows.map(({ test }) => writeTest(test, catalogs.vi.sheets)).join('; ');
    log.blocks(at(entry), { code: 'valueNotCovered', name, criterion, got, table });
  }
  return value;
}
