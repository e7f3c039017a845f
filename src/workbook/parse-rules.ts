/** The conditions of the settings sheet and the lines of the criteria sheet. */
import type { Criterion, FactDefinition, Gate, Question } from '../domain/campaign';
import { DECIMALS_MAX, NO_POINTS } from '../domain/points';
import { countOf, errorOf, isBlank, pointsOf, textOf } from './cells';
import {
  OTHERWISE_WORDS,
  OVER_WORDS,
  POLICY_WORDS,
  SUBJECT_WORDS,
  listOf,
  readChoice,
  readChoices,
} from './choices';
import { cellOf, filledRows, findTable, headingIn, placeOf, textIn } from './find-table';
import type { IssueLog } from './issues';
import { TABLES } from './layout';
import { citationOf, readCoded, readOnlyIf, tableIn } from './parse-settings';
import type { SheetSnapshot } from './snapshot';
import { fold } from './text';

export function parseGates(
  sheet: SheetSnapshot,
  questions: readonly Question[] | null,
  facts: readonly FactDefinition[] | null,
  log: IssueLog,
): readonly Gate[] {
  const found = tableIn(sheet, TABLES.gates, log);
  if (!found || found.rows.length === 0) {
    const isReported = found !== null && found.table.missing.length > 0;
    if (!isReported) log.warns({ sheet: sheet.name, cell: '' }, { code: 'noConditions' });
    return [];
  }
  const { table } = found;
  return readCoded(found, 'gateCode', 'gate', log, (row, code) => {
    const wanted = listed(textIn(table, row, 'gateFacts'));
    const used = wanted.flatMap((got) => {
      if (!facts) return [];
      const fact = facts.find((known) => fold(known.code) === fold(got));
      if (fact) return [fact];
      const known = facts.map((each) => each.code);
      log.blocks(placeOf(table, row, 'gateFacts'), { code: 'factUnknown', gate: code, got, known });
      return [];
    });
    const values = [...new Set(used.flatMap((fact) => fact.values))];
    const accepts = listed(textIn(table, row, 'accepts')).flatMap((got) => {
      const value = values.find((known) => fold(known) === fold(got));
      if (value !== undefined) return [value];
      // Which values there are is known only once every fact is.
      if (used.length < wanted.length) return [];
      const at = placeOf(table, row, 'accepts');
      log.blocks(at, { code: 'acceptedValueUnknown', gate: code, got, known: values });
      return [];
    });
    return {
      code,
      text: textIn(table, row, 'gateText'),
      appliesTo: readChoices(table, row, 'subjects', SUBJECT_WORDS, log),
      facts: used.map((fact) => fact.code),
      accepts,
      over: readChoice(table, row, 'over', OVER_WORDS, log) ?? 'self',
      otherwise: readChoice(table, row, 'otherwise', OTHERWISE_WORDS, log) ?? 'ineligible',
      onlyIf: readOnlyIf(table, row, code, questions, log),
      source: citationOf(table, row),
    };
  });
}

/** The parts of a cell that must not be empty: an empty one is a part that nothing matches. */
function listed(text: string): readonly string[] {
  const parts = listOf(text);
  return parts.length === 0 ? [''] : parts;
}

/** Decimals of a mark where the sheet states none. */
const DECIMALS_DEFAULT = 2;

export function parseCriteria(sheet: SheetSnapshot, log: IssueLog): readonly Criterion[] {
  const table = findTable(sheet, TABLES.criteria);
  const whole = { sheet: sheet.name, cell: '' };
  if (!table) {
    log.blocks(whole, { code: 'noCriteria' });
    return [];
  }
  for (const key of table.missing) {
    log.blocks(placeOf(table, table.headerRow, key), {
      code: 'columnMissing',
      column: key,
    });
  }
  if (table.missing.length > 0) return [];
  const rows = filledRows(table);
  if (rows.length === 0) log.blocks(whole, { code: 'noCriteria' });
  return readCoded({ table, rows }, 'criterionCode', 'criterion', log, (row, code) => {
    const decimalsCell = cellOf(table, row, 'decimals');
    const count = isBlank(decimalsCell) ? DECIMALS_DEFAULT : countOf(decimalsCell);
    const decimals = count === null || count > DECIMALS_MAX ? null : count;
    if (decimals === null) {
      const got = textOf(decimalsCell);
      log.blocks(placeOf(table, row, 'decimals'), {
        code: 'decimalsInvalid',
        criterion: code,
        got,
      });
    }
    const cell = cellOf(table, row, 'pointsMax');
    const pointsMax = pointsOf(cell, decimals ?? DECIMALS_DEFAULT);
    const at = placeOf(table, row, 'pointsMax');
    const got = textOf(cell);
    const error = errorOf(cell);
    if (error !== null)
      log.blocks(at, { code: 'errorCell', column: headingIn(table, 'pointsMax'), got: error });
    else if (isBlank(cell)) log.blocks(at, { code: 'maximumMissing', criterion: code });
    else if (pointsMax === null || pointsMax <= 0) {
      log.blocks(at, { code: 'maximumInvalid', criterion: code, got });
    }
    return {
      code,
      group: textIn(table, row, 'group'),
      text: textIn(table, row, 'criterion'),
      pointsMax: pointsMax ?? NO_POINTS,
      decimals: decimals ?? DECIMALS_DEFAULT,
      notApplicable: readChoice(table, row, 'notApplicable', POLICY_WORDS, log) ?? 'rescale',
      appliesTo: readChoices(table, row, 'subjects', SUBJECT_WORDS, log),
      source: citationOf(table, row),
    };
  });
}
