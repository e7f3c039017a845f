/** The criteria sheet: the lines of the rubric and the measures that give their points. */
import type { Criterion, Measure, TableRow, Term } from '../domain/criterion';
import { DECIMALS_MAX, NO_POINTS } from '../domain/points';
import type { Points } from '../domain/points';
import { countOf, errorOf, isBlank, pointsOf, textOf } from './cells';
import { readChoice, readChoices, readOptionalChoice } from './choices';
import { choiceNamed } from './figure-index';
import type { Figure } from './figure-index';
import { cellOf, filledRows, findTable, headingIn, placeOf, textIn } from './find-table';
import type { FoundTable } from './find-table';
import type { IssueLog } from './issues';
import { TABLES } from './layout';
import type { ColumnKey } from './layout';
import { readMeasure } from './notation/measures';
import { knownValues, readScopeCell } from './read-rule';
import {
  figureNamed,
  readOptionalNumber,
  readOptionalPoints,
  ruleCell,
  unreadable,
} from './rule-cell';
import type { Reading, RuleCell } from './rule-cell';
import { citationOf, isWhole, readCoded } from './settings-tables';
import type { RuleTable } from './settings-tables';
import type { SheetSnapshot } from './snapshot';

/** Decimals of a mark where the sheet states none. */
const DECIMALS_DEFAULT = 2;

export function findCriteria(sheet: SheetSnapshot, log: IssueLog): RuleTable | null {
  const table = findTable<ColumnKey>(sheet, TABLES.criteria);
  const whole = { sheet: sheet.name, cell: '' };
  if (!table) {
    log.blocks(whole, { code: 'noCriteria' });
    return null;
  }
  for (const key of table.missing) {
    log.blocks(placeOf(table, table.headerRow, key), { code: 'columnMissing', column: key });
  }
  const rows = isWhole(table) ? filledRows(table) : [];
  if (isWhole(table) && rows.length === 0) log.blocks(whole, { code: 'noCriteria' });
  return { table, rows };
}

/** The groups as the criteria name them. */
export function criteriaGroups(found: RuleTable | null): readonly string[] {
  if (!found) return [];
  return [...new Set(found.rows.map((row) => textIn(found.table, row, 'group')))];
}

export function parseCriteria(found: RuleTable | null, reading: Reading): readonly Criterion[] {
  if (!found) return [];
  const { table } = found;
  const { log } = reading;
  return readCoded(found, 'criterionCode', 'criterion', reading, (row, code): Criterion => {
    const cell = (key: ColumnKey) => ruleCell(table, row, key, code, log);
    const decimals = readDecimals(table, row, code, log);
    const pointsMin = readOptionalPoints(cell('pointsMin'), 'any') ?? NO_POINTS;
    const pointsMax = readMaximum(table, row, { code, decimals, pointsMin }, log);
    const figure =
      cell('figure').text === '' ? null : figureNamed(cell('figure'), cell('figure').text, reading);
    return {
      code,
      group: textIn(table, row, 'group'),
      text: textIn(table, row, 'criterion'),
      measure: readMeasureCells(table, row, { code, pointsMax, figure }, reading),
      figure: figure?.code ?? null,
      pointsMax,
      pointsMin,
      weight: readOptionalNumber(cell('weight'), 'positive'),
      decimals,
      notApplicable: readChoice(table, row, 'notApplicable', log) ?? 'rescale',
      appliesTo: readChoices(table, row, 'subjects', log),
      onlyIf: readScopeCell(cell('onlyIf'), reading),
      source: citationOf(table, row),
    };
  });
}

function readDecimals(
  table: FoundTable<ColumnKey>,
  row: number,
  criterion: string,
  log: IssueLog,
): number {
  const cell = cellOf(table, row, 'decimals');
  const count = isBlank(cell) ? DECIMALS_DEFAULT : countOf(cell);
  if (count !== null && count <= DECIMALS_MAX) return count;
  const got = textOf(cell);
  log.blocks(placeOf(table, row, 'decimals'), { code: 'decimalsInvalid', criterion, got });
  return DECIMALS_DEFAULT;
}

/** A line that only takes points off has the maximum 0, and a minimum below it. */
function readMaximum(
  table: FoundTable<ColumnKey>,
  row: number,
  { code, decimals, pointsMin }: { code: string; decimals: number; pointsMin: Points },
  log: IssueLog,
): Points {
  const cell = cellOf(table, row, 'pointsMax');
  const pointsMax = pointsOf(cell, decimals);
  const at = placeOf(table, row, 'pointsMax');
  const got = textOf(cell);
  const error = errorOf(cell);
  const isFine = pointsMax !== null && (pointsMax > 0 || (pointsMax === 0 && pointsMin < 0));
  if (error !== null) {
    log.blocks(at, { code: 'errorCell', column: headingIn(table, 'pointsMax'), got: error });
  } else if (isBlank(cell)) log.blocks(at, { code: 'maximumMissing', criterion: code });
  else if (!isFine) log.blocks(at, { code: 'maximumInvalid', criterion: code, got });
  return pointsMax ?? NO_POINTS;
}

function readMeasureCells(
  table: FoundTable<ColumnKey>,
  row: number,
  about: { readonly code: string; readonly pointsMax: Points; readonly figure: Figure | null },
  reading: Reading,
): Measure {
  const { code, pointsMax, figure } = about;
  const key = readOptionalChoice(table, row, 'measure', 'points', reading.log);
  const cell = ruleCell(table, row, 'parameters', code, reading.log);
  const kind = figure?.kind ?? null;
  const measure = readMeasure({ key, parameters: cell.text }, { pointsMax, kind });
  if (!measure) {
    unreadable(cell, key);
    return { kind: 'points', step: null };
  }
  return resolve(measure, cell, figure, reading);
}

/** The same measure with codes and labels as they are declared. */
function resolve(
  measure: Measure,
  cell: RuleCell,
  figure: Figure | null,
  reading: Reading,
): Measure {
  const named = (text: string) => figureNamed(cell, text, reading)?.code ?? text;
  switch (measure.kind) {
    case 'points':
      return measure;
    case 'table':
      return figure ? { ...measure, rows: knownLabels(measure.rows, cell, figure) } : measure;
    case 'linear': {
      const terms = measure.terms.map((term): Term =>
        term.figure === null ? term : { ...term, figure: named(term.figure) },
      );
      return { ...measure, terms };
    }
    case 'ratio': {
      const { target } = measure;
      return { ...measure, target: typeof target === 'string' ? named(target) : target };
    }
  }
}

function knownLabels(
  rows: readonly TableRow[],
  cell: RuleCell,
  figure: Figure,
): readonly TableRow[] {
  return rows.map((row) => {
    if (row.test.kind !== 'oneOf') return row;
    const choice = (text: string) => choiceNamed(figure, text);
    const values = knownValues(cell, row.test.values, figure.values, choice);
    return { ...row, test: { kind: 'oneOf', values } };
  });
}
