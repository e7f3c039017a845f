/** The tables of awards and of the limits within them. */
import type { Limit, Percentage, Quota } from '../domain/award';
import type { Campaign } from '../domain/campaign';
import type { SheetWords } from '../i18n/sheet-words';
import { writeBase, writeQuota } from './notation/amounts';
import { writeCodes } from './notation/codes';
import { writeScope } from './notation/scopes';
import { SOURCE_COLUMNS, sourceCells } from './planned-table';
import type { PlannedRow, PlannedTable } from './planned-table';

export function planAwards({ awards }: Campaign, sheets: SheetWords): PlannedTable {
  const { rules } = sheets;
  return {
    columns: [
      'awardCode',
      'awardName',
      'authority',
      'subjects',
      'quota',
      'quotaBase',
      'rounding',
      'ties',
      'requires',
      'emptyPlaces',
      'together',
      'onlyIf',
      ...SOURCE_COLUMNS,
    ],
    rows: awards.map((award) => ({
      awardCode: award.code,
      awardName: award.name,
      authority: award.authority,
      subjects: sheets.subjects[award.subject],
      quota: writeQuota(award.quota, sheets),
      ...percentageCells(award.quota, sheets),
      ties: rules.ties[award.ties],
      requires: writeCodes(award.requires),
      emptyPlaces: rules.emptyPlaces[award.rollsDown ? 'rollDown' : 'stay'],
      together: rules.yesNo[award.exclusive ? 'no' : 'yes'],
      onlyIf: writeScope(award.onlyIf),
      ...sourceCells(award.source, sheets),
    })),
    inputs: ['quota', 'quotaBase', 'rounding', 'ties'],
    lists: ['rounding', 'ties', 'emptyPlaces', 'together'],
    prompts: {
      quota: sheets.notes.quota,
      quotaBase: rules.notations.base,
      onlyIf: rules.notations.scope,
    },
  };
}

function percentageCells(quota: Quota | Limit['amount'], sheets: SheetWords): PlannedRow {
  if (typeof quota !== 'object') return {};
  const { base, rounding }: Percentage = quota;
  return { quotaBase: writeBase(base, sheets), rounding: sheets.rules.roundings[rounding] };
}

export function planLimits({ limits }: Campaign, sheets: SheetWords): PlannedTable {
  const { rules } = sheets;
  return {
    columns: [
      'limitAward',
      'limitKind',
      'limitAmong',
      'limitPer',
      'limitAmount',
      'quotaBase',
      'rounding',
      ...SOURCE_COLUMNS,
    ],
    rows: limits.map((limit) => ({
      limitAward: limit.award,
      limitKind: rules.limitKinds[limit.kind],
      limitAmong: writeScope(limit.among),
      limitPer: limit.per === 'all' || limit.per === 'unit' ? rules.limitPer[limit.per] : limit.per,
      limitAmount: writeQuota(limit.amount, sheets),
      ...percentageCells(limit.amount, sheets),
      ...sourceCells(limit.source, sheets),
    })),
    inputs: ['limitAmount'],
    lists: ['limitKind', 'rounding'],
    prompts: {
      limitAmong: rules.notations.scope,
      limitPer: rules.notations.limitPer,
      quotaBase: rules.notations.base,
    },
  };
}
