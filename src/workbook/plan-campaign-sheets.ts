/**
 * From a campaign to its input sheets. They become the user's own: once made they are read and
 * never written again. What is written here reads back as the same campaign.
 */
import type { Campaign, Criterion, Day } from '../domain/campaign';
import type { Entrants, Entry } from '../domain/entry';
import { asCellNumber } from '../domain/points';
import type { Catalog } from '../i18n/catalog';
import type { SheetWords } from '../i18n/sheet-words';
import { planNomineeSheet, readyRows } from './plan-nominee-sheet';
import { planSettings } from './plan-settings';
import { sheetBuilder } from './sheet-builder';
import type { CellContent, SheetPlan, WritePlan } from './write-plan';

export interface CampaignContent {
  readonly entry?: Entry | undefined;
  readonly asOf?: Day | undefined;
}

export function planCampaignSheets(
  campaign: Campaign,
  words: Catalog,
  content: CampaignContent = {},
): WritePlan {
  const { entry } = content;
  const unitRows = readyRows('collective', entry?.collectives);
  const of = (entrants: Entrants | undefined) => ({ entrants, unitRows });
  return {
    sheets: [
      planSettings(campaign, content.asOf ?? null, words.sheets),
      planCriteria(campaign, words),
      planNomineeSheet('collective', campaign, of(entry?.collectives), words.sheets),
      planNomineeSheet('individual', campaign, of(entry?.individuals), words.sheets),
    ],
    lists: [],
    highlights: [],
    highlightedSheets: [],
    retired: words.sheets.retired,
    show: 'settings',
  };
}

function planCriteria(campaign: Campaign, { sheets }: Catalog): SheetPlan {
  const builder = sheetBuilder();
  builder.row([sheets.titles.criteria.toUpperCase()], 'title');
  builder.row([sheets.notes.criteria], 'note');
  builder.blank();
  const header = builder.row(criteriaHeadings(sheets), 'header');
  for (const criterion of campaign.criteria) builder.row(criterionRow(criterion, sheets), 'body');
  const first = header + 1;
  const rows = campaign.criteria.length;
  builder.style({ row: first, column: 3, rows, columns: 3 }, 'input');
  const policies = Object.values(sheets.policies);
  builder.rule({
    area: { row: first, column: 5, rows, columns: 1 },
    rule: { kind: 'list', values: policies },
    prompt: null,
  });
  return {
    key: 'criteria',
    title: sheets.titles.criteria,
    owner: 'user',
    rows: builder.rows(),
    status: null,
    table: null,
    styles: builder.styles,
    entryRules: builder.rules,
    creation: {
      columnWidths: [60, 170, 330, 70, 50, 100, 110, 170, 90, 80],
      frozen: { rows: first, columns: 1 },
      landscape: true,
      titleRows: [header, header],
      tabColor: '#0F6CBD',
    },
  };
}

function criteriaHeadings({ columns }: SheetWords): readonly string[] {
  return [
    columns.criterionCode,
    columns.group,
    columns.criterion,
    columns.pointsMax,
    columns.decimals,
    columns.notApplicable,
    columns.subjects,
    columns.document,
    columns.section,
    columns.origin,
  ];
}

function criterionRow(criterion: Criterion, sheets: SheetWords): readonly CellContent[] {
  const { source } = criterion;
  return [
    criterion.code,
    criterion.group,
    criterion.text,
    asCellNumber(criterion.pointsMax),
    criterion.decimals,
    sheets.policies[criterion.notApplicable],
    criterion.appliesTo.map((subject) => sheets.subjects[subject]).join('; '),
    source.document,
    source.section,
    sheets.origins[source.origin],
  ];
}
