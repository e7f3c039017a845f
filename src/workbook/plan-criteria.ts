/** The criteria sheet: the rubric, one line a row. */
import type { Criterion } from '../domain/criterion';
import type { Campaign } from '../domain/campaign';
import { NO_POINTS, asCellNumber } from '../domain/points';
import type { SheetWords } from '../i18n/sheet-words';
import { numberCell } from './given-cells';
import { writeMeasure } from './notation/measures';
import { writeScope } from './notation/scopes';
import { SOURCE_COLUMNS, addPlannedTable, sourceCells, subjectsCell } from './planned-table';
import type { PlannedRow } from './planned-table';
import { sheetBuilder } from './sheet-builder';
import type { SheetPlan } from './write-plan';

export function planCriteria(campaign: Campaign, sheets: SheetWords): SheetPlan {
  const { notations } = sheets.rules;
  const builder = sheetBuilder();
  builder.row([sheets.titles.criteria.toUpperCase()], 'title');
  builder.row([sheets.notes.criteria], 'note');
  builder.blank();
  const first = addPlannedTable(
    builder,
    {
      columns: [
        'criterionCode',
        'group',
        'criterion',
        'pointsMax',
        'decimals',
        'notApplicable',
        'subjects',
        'measure',
        'parameters',
        'figure',
        'pointsMin',
        'weight',
        'onlyIf',
        ...SOURCE_COLUMNS,
      ],
      rows: campaign.criteria.map((criterion) => criterionRow(criterion, sheets)),
      inputs: ['pointsMax', 'decimals', 'notApplicable', 'measure', 'parameters', 'weight'],
      lists: ['notApplicable', 'subjects', 'measure'],
      prompts: { parameters: notations.table, onlyIf: notations.scope },
    },
    sheets,
  );
  return builder.sheet({
    key: 'criteria',
    title: sheets.titles.criteria,
    owner: 'user',
    creation: {
      columnWidths: [60, 170, 330, 70, 50, 100, 110, 100, 200, 70, 70, 60, 120, 170, 90, 80],
      frozen: { rows: first, columns: 1 },
      titleRows: [first - 1, first - 1],
      tabColor: '#0F6CBD',
    },
  });
}

function criterionRow(criterion: Criterion, sheets: SheetWords): PlannedRow {
  const { key, parameters } = writeMeasure(criterion.measure, criterion, sheets);
  const { pointsMin, weight } = criterion;
  return {
    criterionCode: criterion.code,
    group: criterion.group,
    criterion: criterion.text,
    pointsMax: asCellNumber(criterion.pointsMax),
    decimals: criterion.decimals,
    notApplicable: sheets.policies[criterion.notApplicable],
    subjects: subjectsCell(criterion.appliesTo, sheets),
    measure: sheets.rules.measures[key],
    parameters,
    figure: criterion.figure,
    pointsMin: pointsMin === NO_POINTS ? null : asCellNumber(pointsMin),
    weight: weight && numberCell(weight, sheets),
    onlyIf: writeScope(criterion.onlyIf),
    ...sourceCells(criterion.source, sheets),
  };
}
