/** The settings sheet of a campaign: six small tables below each other. */
import type { Citation } from '../domain/citation';
import type { Campaign, ChosenOption, Day } from '../domain/campaign';
import { dayVi } from '../i18n/numbers';
import type { SheetWords } from '../i18n/sheet-words';
import { sheetBuilder } from './sheet-builder';
import type { SheetBuilder } from './sheet-builder';
import type { CellContent, SheetPlan } from './write-plan';

export function planSettings(campaign: Campaign, asOf: Day | null, sheets: SheetWords): SheetPlan {
  const builder = sheetBuilder();
  builder.row([sheets.titles.settings.toUpperCase()], 'title');
  builder.row([sheets.notes.settings], 'note');
  builder.blank();
  addInfo(builder, campaign, asOf, sheets);
  addQuestions(builder, campaign, sheets);
  addAwards(builder, campaign, sheets);
  addFacts(builder, campaign, sheets);
  addGates(builder, campaign, sheets);
  addDossier(builder, campaign, sheets);
  return {
    key: 'settings',
    title: sheets.titles.settings,
    owner: 'user',
    rows: builder.rows(),
    status: null,
    table: null,
    styles: builder.styles,
    entryRules: builder.rules,
    creation: {
      columnWidths: [130, 300, 210, 190, 150, 130, 110, 90, 150, 90, 80],
      frozen: { rows: 0, columns: 0 },
      landscape: true,
      titleRows: null,
      tabColor: '#0F6CBD',
    },
  };
}

/** A section's title, its headings and its rows; answers the number of the first row. */
function addTable(
  builder: SheetBuilder,
  section: string,
  headings: readonly string[],
  rows: readonly (readonly CellContent[])[],
): number {
  builder.row([section], 'section');
  builder.row(headings, 'header');
  const first = builder.next;
  for (const row of rows) builder.row(row, 'body');
  builder.blank();
  return first;
}

function addInfo(
  builder: SheetBuilder,
  campaign: Campaign,
  asOf: Day | null,
  sheets: SheetWords,
): void {
  const { items, columns } = sheets;
  const day = (value: Day | null) => (value === null ? null : dayVi(value));
  const rows = [
    [items.campaignId, campaign.id],
    [items.campaignName, campaign.name],
    [items.plan, campaign.plan.document],
    [items.issuer, campaign.plan.issuer],
    [items.from, day(campaign.period.from)],
    [items.to, day(campaign.period.to)],
    [items.asOf, day(asOf)],
    [items.scaleApproval, campaign.scaleApproval],
  ];
  const first = addTable(builder, sheets.sections.info, [columns.item, columns.content], rows);
  builder.style({ row: first, column: 1, rows: rows.length, columns: 1 }, 'input');
}

function addQuestions(builder: SheetBuilder, campaign: Campaign, sheets: SheetWords): void {
  const { columns } = sheets;
  const headings = [
    columns.questionCode,
    columns.question,
    columns.planWords,
    columns.choices,
    columns.answer,
    ...sourceHeadings(sheets),
  ];
  const rows = campaign.questions.map((question) => [
    question.code,
    question.text,
    question.planWords,
    question.options.map(({ code, text }) => `${code}. ${text}`).join('; '),
    question.answer,
    ...sourceCells(question.source, sheets),
  ]);
  const first = addTable(builder, sheets.sections.questions, headings, rows);
  campaign.questions.forEach(({ options }, index) => {
    const area = { row: first + index, column: 4, rows: 1, columns: 1 };
    builder.style(area, 'input');
    builder.rule({
      area,
      rule: { kind: 'list', values: options.map(({ code }) => code) },
      prompt: null,
    });
  });
}

function addFacts(builder: SheetBuilder, campaign: Campaign, sheets: SheetWords): void {
  const { columns } = sheets;
  const headings = [
    columns.factCode,
    columns.factLabel,
    columns.values,
    columns.documented,
    columns.subjects,
  ];
  const rows = campaign.facts.map((fact) => [
    fact.code,
    fact.label,
    fact.values.join('; '),
    fact.documented.join('; '),
    subjectsCell(fact.appliesTo, sheets),
  ]);
  addTable(builder, sheets.sections.facts, headings, rows);
}

function addGates(builder: SheetBuilder, campaign: Campaign, sheets: SheetWords): void {
  const { columns } = sheets;
  const headings = [
    columns.gateCode,
    columns.gateText,
    columns.accepts,
    columns.over,
    columns.otherwise,
    columns.subjects,
    columns.gateFacts,
    columns.onlyIf,
    ...sourceHeadings(sheets),
  ];
  const rows = campaign.gates.map((gate) => [
    gate.code,
    gate.text,
    gate.accepts.join('; '),
    sheets.over[gate.over],
    sheets.otherwise[gate.otherwise],
    subjectsCell(gate.appliesTo, sheets),
    gate.facts.join('; '),
    onlyIfCell(gate.onlyIf),
    ...sourceCells(gate.source, sheets),
  ]);
  addTable(builder, sheets.sections.gates, headings, rows);
}

function addAwards(builder: SheetBuilder, campaign: Campaign, sheets: SheetWords): void {
  const { columns } = sheets;
  const headings = [
    columns.awardCode,
    columns.awardName,
    columns.authority,
    columns.subjects,
    columns.quota,
    columns.onlyIf,
    ...sourceHeadings(sheets),
  ];
  const rows = campaign.awards.map((award) => [
    award.code,
    award.name,
    award.authority,
    sheets.subjects[award.subject],
    award.quota === 'awaiting'
      ? null
      : award.quota === 'unlimited'
        ? sheets.unlimited
        : award.quota,
    onlyIfCell(award.onlyIf),
    ...sourceCells(award.source, sheets),
  ]);
  const first = addTable(builder, sheets.sections.awards, headings, rows);
  builder.style({ row: first, column: 4, rows: rows.length, columns: 1 }, 'input');
}

function addDossier(builder: SheetBuilder, campaign: Campaign, sheets: SheetWords): void {
  const headings = [sheets.columns.dossierItem, ...sourceHeadings(sheets)];
  const rows = campaign.dossier.map(({ text, source }) => [text, ...sourceCells(source, sheets)]);
  addTable(builder, sheets.sections.dossier, headings, rows);
}

function sourceHeadings({ columns }: SheetWords): readonly string[] {
  return [columns.document, columns.section, columns.origin];
}

function sourceCells(source: Citation, { origins }: SheetWords): readonly string[] {
  return [source.document, source.section, origins[source.origin]];
}

function subjectsCell(
  subjects: Campaign['criteria'][number]['appliesTo'],
  sheets: SheetWords,
): string {
  return subjects.map((subject) => sheets.subjects[subject]).join('; ');
}

function onlyIfCell(wanted: ChosenOption | null): string | null {
  return wanted === null ? null : `${wanted.question}=${wanted.option}`;
}
