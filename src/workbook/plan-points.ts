/** The tables of groups, classes, ranking and what decides between equals. */
import type { Campaign } from '../domain/campaign';
import type { Points } from '../domain/points';
import { asCellNumber } from '../domain/points';
import type { SheetWords } from '../i18n/sheet-words';
import { numberCell } from './given-cells';
import { writeCodes } from './notation/codes';
import { writePreference } from './notation/preferences';
import { writeScope } from './notation/scopes';
import { writeTest } from './notation/tests';
import { SOURCE_COLUMNS, sourceCells, subjectsCell } from './planned-table';
import type { PlannedTable } from './planned-table';
import type { CellContent } from './write-plan';

export function planGroups({ groups }: Campaign, sheets: SheetWords): PlannedTable {
  const { rules } = sheets;
  return {
    columns: [
      'groupCode',
      'groupParent',
      'groupCombine',
      'groupMax',
      'groupCut',
      'groupMin',
      'groupWeight',
      'groupDecimals',
      'groupCounts',
      'subjects',
    ],
    rows: groups.map((group) => ({
      groupCode: group.code,
      groupParent: group.parent,
      groupCombine: rules.groupCombines[group.combine],
      groupMax: pointsCell(group.pointsMax),
      groupCut: group.cut ? rules.cut.cut : null,
      groupMin: pointsCell(group.pointsMin),
      groupWeight: group.weight && numberCell(group.weight, sheets),
      groupDecimals: group.decimals,
      groupCounts: rules.yesNo[group.counts ? 'yes' : 'no'],
      subjects: subjectsCell(group.appliesTo, sheets),
    })),
    inputs: ['groupMax', 'groupMin', 'groupWeight'],
    lists: ['groupCombine', 'groupCut', 'groupCounts', 'subjects'],
  };
}

function pointsCell(points: Points | null): CellContent {
  return points === null ? null : asCellNumber(points);
}

export function planClasses({ classes }: Campaign, sheets: SheetWords): PlannedTable {
  const { notations } = sheets.rules;
  return {
    columns: ['className', 'classTest', 'requires', 'subjects', 'onlyIf', ...SOURCE_COLUMNS],
    rows: classes.map((rule) => ({
      className: rule.name,
      classTest: writeTest(rule.test, sheets),
      requires: writeCodes(rule.requires),
      subjects: subjectsCell(rule.appliesTo, sheets),
      onlyIf: writeScope(rule.onlyIf),
      ...sourceCells(rule.source, sheets),
    })),
    inputs: ['classTest'],
    lists: ['subjects'],
    prompts: { classTest: notations.numberTest, requires: notations.codes },
  };
}

export function planRankingRules({ ranking }: Campaign, sheets: SheetWords): PlannedTable {
  return {
    columns: ['rankedSubject', 'rankedWithin', 'classFirst'],
    rows: ranking.map(({ subject, within, classFirst }) => ({
      rankedSubject: sheets.subjects[subject],
      rankedWithin: writeCodes(within),
      classFirst: sheets.rules.yesNo[classFirst ? 'yes' : 'no'],
    })),
    lists: ['rankedSubject', 'classFirst'],
    prompts: { rankedWithin: sheets.rules.notations.codes },
  };
}

export function planTieKeys({ tieKeys }: Campaign, sheets: SheetWords): PlannedTable {
  const { notations } = sheets.rules;
  return {
    columns: ['tieFigure', 'tiePrefer', 'subjects', 'onlyIf', ...SOURCE_COLUMNS],
    rows: tieKeys.map((key) => ({
      tieFigure: key.figure,
      tiePrefer: writePreference(key.prefer, sheets),
      subjects: subjectsCell(key.appliesTo, sheets),
      onlyIf: writeScope(key.onlyIf),
      ...sourceCells(key.source, sheets),
    })),
    lists: ['subjects'],
    prompts: { tiePrefer: notations.prefer, onlyIf: notations.scope },
  };
}
