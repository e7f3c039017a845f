/**
 * The detail sheet (Chi tiết điểm) of one subject: the points of each line as values, and groups,
 * totals, classes and ranks worked out again by the spreadsheet itself beside what was judged. One
 * cell says whether all of it agrees. A rank is checked against the row above: linear cost.
 */
import type { Judged } from '../../domain/decide';
import { groupState, groupTree } from '../../domain/group-tree';
import type { GroupNode } from '../../domain/group-tree';
import type { SubjectOutcome } from '../../domain/judge';
import { tieKeysOf } from '../../domain/ranking';
import { cellName, tabName } from '../address';
import { sheetBuilder } from '../sheet-builder';
import type { CellContent, SheetPlan } from '../write-plan';
import { addLine } from './document';
import type { Paper } from './document';
import { classFormula, groupFormula, textLiteral } from './live-formulas';
import type { FormulaRow } from './live-formulas';
import { inListingOrder, pointsCell, reviewLine, statusPlace } from './listing';
import type { ResultContext } from './listing';

/** Which column holds what; rank, code and name come first, then the lines, groups, totals. */
interface Layout {
  readonly subject: SubjectOutcome;
  readonly total: GroupNode;
  readonly groups: readonly GroupNode[];
  readonly firstGroup: number;
  readonly totalAt: number;
  /** Column of the class as the formula gives it; `null` without classes. */
  readonly classAt: number | null;
  readonly judgedAt: number;
  readonly agreesAt: number;
  readonly columns: number;
}

const LEAD = 3;
/** First row of the list, counted from 0. */
const FIRST = 7;
const SIZES = { lead: [40, 56, 130], line: 36, group: 52, total: 56, class: 70 } as const;

export function planDetail(subject: SubjectOutcome, context: ResultContext): SheetPlan {
  const { words, outcome } = context;
  const { sheets } = words;
  const layout = layoutOf(subject, outcome.campaign);
  const paper: Paper = { widths: widthsOf(layout), landscape: true };
  const builder = sheetBuilder();
  addLine(builder, paper, sheets.detail.title(subject.subject), 'documentTitle');
  addLine(builder, paper, reviewLine(context), 'documentSubtitle');
  addLine(builder, paper, sheets.detail.how, 'small');
  addLine(builder, paper, sheets.statusWhole(context.fingerprint), 'small');
  const listed = inListingOrder(subject);
  const agreement = builder.row([{ formula: agreementFormula(layout, listed.length, context) }]);
  builder.style({ row: agreement, column: 0, rows: 1, columns: layout.columns }, 'agreement');
  builder.merge({ row: agreement, column: 0, rows: 1, columns: layout.columns });
  builder.blank();
  const header = builder.row(headingsOf(layout, context), 'header');
  listed.forEach((judged, index) => {
    builder.row(rowOf(judged, index, listed, layout, context), 'body');
  });
  const area = (column: number, columns: number) => ({
    ...{ row: header + 1, column, rows: listed.length, columns },
  });
  builder.style(area(0, 2), 'centred');
  builder.style(area(LEAD, layout.totalAt + 1 - LEAD), 'points');
  builder.style(area(layout.judgedAt, 1), 'points');
  builder.style(area(layout.agreesAt, 1), 'centred');
  return builder.sheet({
    key: `detail.${subject.subject}`,
    title: tabName(sheets.detail.tab(subject.subject)),
    owner: 'product',
    status: statusPlace(context),
    creation: {
      columnWidths: paper.widths,
      frozen: { rows: header + 1, columns: LEAD },
      titleRows: [header, header],
      tabColor: '#8A8886',
    },
  });
}

function layoutOf(subject: SubjectOutcome, campaign: ResultContext['outcome']['campaign']): Layout {
  const { total, aside } = groupTree(campaign, subject.subject);
  const flat = (node: GroupNode): readonly GroupNode[] => [node, ...node.below.flatMap(flat)];
  const groups = [...total.below, ...aside].flatMap(flat);
  const firstGroup = LEAD + subject.rubric.criteria.length;
  const totalAt = firstGroup + groups.length;
  const isClassified = campaign.classes.some(({ appliesTo }) =>
    appliesTo.includes(subject.subject),
  );
  const judgedAt = totalAt + (isClassified ? 2 : 1);
  const agreesAt = judgedAt + (isClassified ? 2 : 1);
  const classAt = isClassified ? totalAt + 1 : null;
  const columns = agreesAt + 1;
  return { subject, total, groups, firstGroup, totalAt, classAt, judgedAt, agreesAt, columns };
}

function widthsOf({ subject, groups, classAt }: Layout): readonly number[] {
  const result = [SIZES.total, ...(classAt === null ? [] : [SIZES.class])];
  return [
    ...SIZES.lead,
    ...subject.rubric.criteria.map(() => SIZES.line),
    ...groups.map(() => SIZES.group),
    ...result,
    ...result,
    SIZES.total,
  ];
}

function headingsOf(layout: Layout, { words }: ResultContext): readonly CellContent[] {
  const { results, detail } = words.sheets;
  const { subject, groups, classAt } = layout;
  const named = (heading: (of: string) => string) => [
    heading(results.total),
    ...(classAt === null ? [] : [heading(results.classification)]),
  ];
  return [
    results.rank,
    results.id,
    results.name,
    ...subject.rubric.criteria.map(({ code }) => code),
    ...groups.map(({ rule }) => rule.code),
    ...named((of) => of),
    ...named(detail.judged),
    detail.agrees,
  ];
}

function rowOf(
  judged: Judged,
  index: number,
  listed: readonly Judged[],
  layout: Layout,
  context: ResultContext,
): readonly CellContent[] {
  const { nominee, card, rank, classification } = judged;
  const { subject, total, groups, classAt } = layout;
  const row = formulaRow(judged, FIRST + index, layout);
  const { dropped } = context.words.sheets;
  const lines = subject.rubric.criteria.map((_, line): CellContent => {
    const found = row.lineAt(line);
    if (typeof found === 'number') return pointsCell(found);
    return found === 'dropped' ? dropped : null;
  });
  const points = (node: GroupNode): CellContent => {
    const state = groupState(node, row.lineAt);
    if (state === 'points') return { formula: groupFormula(node, row) };
    return state === 'dropped' ? dropped : null;
  };
  const isComplete = card.total !== null;
  const named = classAt === null ? [] : [isComplete ? classCell(judged, row, layout) : null];
  return [
    rank,
    nominee.id,
    nominee.name,
    ...lines,
    ...groups.map(points),
    isComplete ? { formula: totalFormula(judged, total, row) } : null,
    ...named,
    pointsCell(card.total),
    ...(classAt === null ? [] : [classification]),
    isComplete ? { formula: agreesFormula(index, listed, layout, context) } : null,
  ];
}

function formulaRow(
  { card }: Judged,
  row: number,
  { subject, groups, firstGroup }: Layout,
): FormulaRow {
  const { criteria } = subject.rubric;
  return {
    lineCell: (line) => cellName(row, LEAD + line),
    groupCell: (code) =>
      cellName(row, firstGroup + groups.findIndex(({ rule }) => rule.code === code)),
    lineAt: (line) => card.lines[line] ?? 'absent',
    maximumOf: (line) => criteria[line]?.pointsMax ?? card.total ?? (0 as never),
    weightOf: (line) => criteria[line]?.weight ?? null,
  };
}

/** The total under the caps that conditions set. */
function totalFormula({ decision }: Judged, total: GroupNode, row: FormulaRow): string {
  const caps = decision.reasons.flatMap((reason) =>
    reason.code === 'totalCapped' ? [String(pointsCell(reason.at))] : [],
  );
  const sum = groupFormula(total, row);
  return caps.length === 0 ? sum : `MIN(${[...caps, sum].join(',')})`;
}

/** A class that a condition forced, lowered or withheld is no matter of points. */
function classCell(judged: Judged, row: FormulaRow, { totalAt }: Layout): CellContent {
  const { classesByTotal, classification } = judged;
  if (classesByTotal === null) return classification;
  const at = /\d+$/.exec(row.lineCell(0))?.[0] ?? '';
  return { formula: classFormula(cellName(Number(at) - 1, totalAt), classesByTotal) };
}

/** 1 where total, class and rank of the row are what was judged, 0 where one of them is not. */
function agreesFormula(
  index: number,
  listed: readonly Judged[],
  { totalAt, classAt, judgedAt, subject }: Layout,
  { outcome }: ResultContext,
): string {
  const row = FIRST + index;
  const at = (column: number, above = 0) => cellName(row - above, column);
  const tests = [`ROUND(${at(totalAt)}-${at(judgedAt)},4)=0`];
  if (classAt !== null) tests.push(`EXACT(${at(classAt)}&"",${at(judgedAt + 1)}&"")`);
  const own = listed[index];
  const before = listed[index - 1];
  if (own?.rank != null) {
    const isFirst = before?.field !== own.field;
    const place =
      index - listed.findIndex(({ field, rank }) => rank !== null && field === own.field) + 1;
    if (isFirst) tests.push(`${at(0)}=1`);
    else tests.push(rankTest(at, place, { totalAt, classAt }, subject, outcome.campaign));
  }
  return `IF(AND(${tests.join(',')}),1,0)`;
}

/**
 * Less points than above: the place in the field. As many: the place above, or, where tie keys may
 * part them, the own. More: only behind a better class.
 */
function rankTest(
  at: (column: number, above?: number) => string,
  place: number,
  { totalAt, classAt }: Pick<Layout, 'totalAt' | 'classAt'>,
  { subject }: SubjectOutcome,
  campaign: ResultContext['outcome']['campaign'],
): string {
  const [own, above] = [at(totalAt), at(totalAt, 1)];
  const isPlace = `${at(0)}=${String(place)}`;
  const asAbove = `${at(0)}=${at(0, 1)}`;
  const equal = tieKeysOf(campaign, subject).length > 0 ? `OR(${asAbove},${isPlace})` : asAbove;
  const byPoints = `IF(ROUND(${own}-${above},4)<0,${isPlace},IF(ROUND(${own}-${above},4)=0,${equal},FALSE))`;
  const isClassFirst = campaign.ranking.some((rule) => rule.subject === subject && rule.classFirst);
  if (!isClassFirst || classAt === null) return byPoints;
  const names = campaign.classes
    .filter(({ appliesTo }) => appliesTo.includes(subject))
    .map(({ name }) => textLiteral(name));
  const list = `{${[...new Set(names)].join(',')}}`;
  const level = (cell: string) => `IFERROR(MATCH(${cell},${list},0),99)`;
  const [mine, theirs] = [level(at(classAt)), level(at(classAt, 1))];
  return `IF(${mine}>${theirs},${isPlace},IF(${mine}=${theirs},${byPoints},FALSE))`;
}

/** One cell for all rows: whether they agree, and how many do not. */
function agreementFormula({ agreesAt }: Layout, rows: number, { words }: ResultContext): string {
  const { detail } = words.sheets;
  if (rows === 0) return textLiteral(detail.nothingToCheck);
  const area = `${cellName(FIRST, agreesAt)}:${cellName(FIRST + rows - 1, agreesAt)}`;
  const wrong = `COUNT(${area})-SUM(${area})`;
  return `IF(${wrong}=0,${textLiteral(detail.allAgree)},${textLiteral(detail.someDiffer)}&${wrong})`;
}
