/** What groups of points say beyond their names: how they combine, their limits and weights. */
import type { GroupRule } from '../domain/criterion';
import { TOTAL } from '../domain/fact';
import { readChoice, readChoices, readOptionalChoice } from './choices';
import type { ColumnKey } from './layout';
import {
  codeNamed,
  readDecimals,
  readOptionalNumber,
  readOptionalPoints,
  ruleCell,
} from './rule-cell';
import type { Reading, RuleCell } from './rule-cell';
import { readCoded } from './settings-tables';
import type { RuleTable } from './settings-tables';
import { fold } from './text';

/** Decimals of weighted, averaged and rescaled points where the sheet states none. */
const DECIMALS_DEFAULT = 2;

export function parseGroups(
  found: RuleTable | null,
  criteriaGroups: readonly string[],
  reading: Reading,
): readonly GroupRule[] {
  if (!found) return [];
  const { table } = found;
  const { log } = reading;
  return readCoded(found, 'groupCode', 'group', reading, (row, written): GroupRule => {
    const cell = (key: ColumnKey) => ruleCell(table, row, key, written, log);
    // The name in the criteria sheet is the code; here it may be spelled a little otherwise.
    const spelled = criteriaGroups.find((name) => fold(name) === fold(written)) ?? written;
    const code = criteriaGroups.includes(written) ? written : spelled;
    return {
      code: isTotal(written) ? TOTAL : code,
      parent: readParent(cell('groupParent'), reading),
      combine: readChoice(table, row, 'groupCombine', log) ?? 'sum',
      pointsMax: readOptionalPoints(cell('groupMax'), 'notNegative'),
      cut: readOptionalChoice(table, row, 'groupCut', 'uncut', log) === 'cut',
      pointsMin: readOptionalPoints(cell('groupMin'), 'any'),
      weight: readOptionalNumber(cell('groupWeight'), 'positive'),
      decimals: readDecimals(cell('groupDecimals'), DECIMALS_DEFAULT),
      counts: readOptionalChoice(table, row, 'groupCounts', 'yes', log) === 'yes',
      appliesTo: readChoices(table, row, 'subjects', log),
    };
  });
}

function readParent(cell: RuleCell, reading: Reading): string | null {
  if (cell.text === '' || isTotal(cell.text)) return null;
  return codeNamed(cell, 'group', cell.text, reading);
}

function isTotal(text: string): boolean {
  return fold(text) === fold(TOTAL);
}
