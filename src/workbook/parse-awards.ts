/** Awards and the limits within them. */
import type { Award, Limit, Percentage, Quota, QuotaBase } from '../domain/award';
import type { FigureCode } from '../domain/fact';
import type { Fraction } from '../domain/fraction';
import { percentEn } from '../i18n/numbers';
import { isWord, readChoice, readChoices, readOptionalChoice } from './choices';
import { placeOf, textIn } from './find-table';
import type { FoundTable } from './find-table';
import type { ColumnKey } from './layout';
import { readAmount, readBase, readQuotaWord } from './notation/amounts';
import { hasChoices, readRequired, readScopeCell, readTestOf } from './read-rule';
import { codeNamed, figureNamed, ruleCell, unreadable, wrongNumber } from './rule-cell';
import type { Reading, RuleCell } from './rule-cell';
import { citationOf, isWhole, readCoded } from './settings-tables';
import type { RuleTable } from './settings-tables';
import type { SheetSnapshot } from './snapshot';

interface RuleRow {
  readonly table: FoundTable<ColumnKey>;
  readonly row: number;
  readonly owner: string;
  readonly reading: Reading;
}

export function parseAwards(
  sheet: SheetSnapshot,
  found: RuleTable | null,
  reading: Reading,
): readonly Award[] {
  const { log } = reading;
  if (!found || found.rows.length === 0) {
    const isReported = found !== null && !isWhole(found.table);
    if (!isReported) log.warns({ sheet: sheet.name, cell: '' }, { code: 'noAwards' });
    return [];
  }
  const { table } = found;
  return readCoded(found, 'awardCode', 'award', reading, (row, code): Award => {
    const name = textIn(table, row, 'awardName');
    const rule: RuleRow = { table, row, owner: name === '' ? code : name, reading };
    const quota = readQuota(rule);
    return {
      code,
      name,
      authority: textIn(table, row, 'authority'),
      subject: readChoices(table, row, 'subjects', log)[0] ?? 'individual',
      quota,
      ties: readTies(rule, quota),
      requires: readRequired(cellIn(rule, 'requires'), reading),
      rollsDown: readOptionalChoice(table, row, 'emptyPlaces', 'stay', log) === 'rollDown',
      exclusive: readOptionalChoice(table, row, 'together', 'no', log) === 'no',
      onlyIf: readScopeCell(cellIn(rule, 'onlyIf'), reading),
      source: citationOf(table, row),
    };
  });
}

function cellIn({ table, row, owner, reading }: RuleRow, key: ColumnKey): RuleCell {
  return ruleCell(table, row, key, owner, reading.log);
}

function readQuota(rule: RuleRow): Quota {
  const cell = cellIn(rule, 'quota');
  const word = readQuotaWord(cell.text);
  if (word !== null) return word;
  const amount = readAmount(cell.raw);
  if (amount === null) {
    cell.log.blocks(cell.at, { code: 'quotaInvalid', award: rule.owner, got: cell.text });
    return 'awaiting';
  }
  return typeof amount === 'number'
    ? readCount(rule, cell, amount)
    : readPercentage(rule, cell, amount.share, 'award');
}

/** A number with a base may be a percentage whose sign was lost: "100%" is the number 1. */
function readCount(rule: RuleRow, { at, text: got, owner, log }: RuleCell, count: number): number {
  if (cellIn(rule, 'quotaBase').text !== '') {
    log.blocks(at, { code: 'percentageUnclear', owner, got });
  }
  return count;
}

/** No rule of the law says how to round, or of what; a percentage without both is no number. */
function readPercentage(
  rule: RuleRow,
  cell: RuleCell,
  share: Fraction,
  of: 'award' | 'limit',
): Percentage {
  const { reading, owner } = rule;
  const { log } = reading;
  const got = percentEn(share);
  const incomplete = (key: 'quotaBase' | 'rounding') => {
    const at = rule.table.columns.has(key) ? cellIn(rule, key).at : cell.at;
    log.blocks(at, { code: 'percentageIncomplete', owner, column: key, got });
    return null;
  };
  const baseCell = cellIn(rule, 'quotaBase');
  const base = baseCell.text === '' ? incomplete('quotaBase') : readQuotaBase(rule, baseCell, of);
  const hasRounding = cellIn(rule, 'rounding').text !== '';
  const rounding = hasRounding
    ? readChoice(rule.table, rule.row, 'rounding', log)
    : incomplete('rounding');
  return { share, base: base ?? { of: 'listed' }, rounding: rounding ?? 'down' };
}

function readQuotaBase(
  { reading }: RuleRow,
  cell: RuleCell,
  of: 'award' | 'limit',
): QuotaBase | null {
  const written = readBase(cell.text);
  if (!written || (written.of === 'quota' && of === 'award')) return unreadable(cell, 'base');
  if (written.of === 'award') {
    const award = codeNamed(cell, 'award', written.award, reading);
    return award === null ? null : { of: 'award', award };
  }
  if (written.of !== 'figure') return { of: written.of };
  const figure = figureNamed(cell, written.figure, reading);
  const test = figure && readTestOf(cell, [figure], written.test);
  return test && { of: 'figure', figure: figure.code, test };
}

/** Without a line there are no ties at it; with one, nobody but the office says what happens. */
function readTies(rule: RuleRow, quota: Quota): Award['ties'] {
  const { table, row, owner, reading } = rule;
  const hasLine = typeof quota === 'number' || typeof quota === 'object';
  if (textIn(table, row, 'ties') === '' && hasLine) {
    const at = placeOf(table, row, table.columns.has('ties') ? 'ties' : 'quota');
    const written = typeof quota === 'object' ? percentEn(quota.share) : String(quota);
    reading.log.blocks(at, { code: 'tiePolicyMissing', award: owner, quota: written });
  }
  return readOptionalChoice(table, row, 'ties', 'council', reading.log);
}

export function parseLimits(found: RuleTable | null, reading: Reading): readonly Limit[] {
  if (!found) return [];
  const { table } = found;
  const { log, places } = reading;
  return found.rows.map((row, index): Limit => {
    const owner = textIn(table, row, 'limitAward');
    const rule: RuleRow = { table, row, owner, reading };
    const award = cellIn(rule, 'limitAward');
    places.remember('limit', String(index), { table, row, codeKey: 'limitAward' });
    return {
      award: codeNamed(award, 'award', award.text, reading) ?? '',
      kind: readChoice(table, row, 'limitKind', log) ?? 'atMost',
      among: readScopeCell(cellIn(rule, 'limitAmong'), reading),
      per: readPer(cellIn(rule, 'limitPer'), reading),
      amount: readLimitAmount(rule),
      source: citationOf(table, row),
    };
  });
}

function readPer(cell: RuleCell, reading: Reading): 'all' | 'unit' | FigureCode {
  if (cell.text === '' || isWord(cell.text, ({ rules }) => rules.limitPer.all)) return 'all';
  if (isWord(cell.text, ({ rules }) => rules.limitPer.unit)) return 'unit';
  const figure = figureNamed(cell, cell.text, reading);
  return figure && hasChoices(cell, figure) ? figure.code : 'all';
}

function readLimitAmount(rule: RuleRow): Limit['amount'] {
  const cell = cellIn(rule, 'limitAmount');
  const amount = readAmount(cell.raw);
  if (amount === null) {
    wrongNumber(cell, 'notNegative');
    return 0;
  }
  return typeof amount === 'number'
    ? readCount(rule, cell, amount)
    : readPercentage(rule, cell, amount.share, 'limit');
}
