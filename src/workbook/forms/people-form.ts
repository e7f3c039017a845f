/**
 * The score form for the people of one unit: people by criteria, people by what is stated of each,
 * and what the codes mean. Long rubrics go on in further tables, so that print stays readable.
 */
import type { Campaign } from '../../domain/campaign';
import type { Criterion } from '../../domain/criterion';
import type { Catalog } from '../../i18n/catalog';
import { cite } from '../../i18n/explain';
import { markRule } from '../mark-columns';
import { addLine } from '../results/document';
import type { Paper } from '../results/document';
import type { Block } from '../results/keep-together';
import { textHeight } from '../results/text-size';
import { sheetBuilder } from '../sheet-builder';
import type { SheetBuilder } from '../sheet-builder';
import type { CellContent, SheetPlan } from '../write-plan';
import { askedConditions, askedGroups } from './asked';
import type { AskedFact } from './asked';
import { addFormHead, closeForm } from './form-frame';
import { criterionText } from './score-form';
import type { FormUnit } from './unit';

/** Number, code, name, post; then cells for marks. */
const LEAD = [28, 56, 128, 84];
const MARKS_MAX = 12;
const MARKS_WIDTH = 408;

/** Rows without a name, for people who are not in the list yet. */
const SPARE_ROWS = 3;

/** Facts take words and need two cells of marks each. */
const FACT_CELLS = 2;
const FACTS_MAX = MARKS_MAX / FACT_CELLS;

/** As many cells for marks as the longest table needs. */
function paperOf(criteria: number, facts: number): Paper {
  const cells = Math.max(sizeOf(criteria, MARKS_MAX), sizeOf(facts, FACTS_MAX) * FACT_CELLS, 6);
  const widths = Array<number>(cells).fill(Math.floor(MARKS_WIDTH / cells));
  return { widths: [...LEAD, ...widths], landscape: true };
}

/** Columns of a table, where several are about equally long. */
function sizeOf(count: number, most: number): number {
  return count === 0 ? 0 : Math.ceil(count / Math.ceil(count / most));
}

/** `null` where individuals are not judged. */
export function planPeopleForm(
  campaign: Campaign,
  unit: FormUnit,
  words: Catalog,
  title: string,
): SheetPlan | null {
  const criteria = askedGroups(campaign, 'individual').flatMap(({ lines }) =>
    lines.flatMap(({ criterion, isMarked }) => (isMarked ? [criterion] : [])),
  );
  const { facts } = askedConditions(campaign, 'individual');
  if (criteria.length + facts.length === 0) return null;
  const { forms } = words.sheets;
  const paper = paperOf(criteria.length, facts.length);
  const builder = sheetBuilder();
  addFormHead(builder, paper, { campaign, unit, title: forms.peopleTitle }, words);
  const blocks: Block[] = [];
  const table = (add: () => void) => {
    const first = builder.next;
    add();
    // The headings of a table stay with its first people, the last people with each other.
    blocks.push([first, first + 4], [builder.next - 4, builder.next - 1]);
    builder.blank();
  };
  for (const some of chunks(criteria, MARKS_MAX)) {
    table(() => {
      addMarks(builder, paper, { unit, criteria: some }, words);
    });
  }
  for (const some of chunks(facts, FACTS_MAX)) {
    table(() => {
      addFacts(builder, paper, { unit, facts: some }, words);
    });
  }
  blocks.push([builder.next, builder.next + 2]);
  addLegend(builder, paper, { campaign, criteria, facts }, words);
  return closeForm(builder, paper, { title, blocks, header: null, tabColor: '#C19C00' }, words);
}

function chunks<T>(items: readonly T[], most: number): readonly (readonly T[])[] {
  const count = Math.ceil(items.length / most);
  const each = sizeOf(items.length, most);
  return Array.from({ length: count }, (_, at) => items.slice(at * each, (at + 1) * each));
}

function addMarks(
  builder: SheetBuilder,
  paper: Paper,
  { unit, criteria }: { readonly unit: FormUnit; readonly criteria: readonly Criterion[] },
  { sheets }: Catalog,
): void {
  const { forms } = sheets;
  addLine(builder, paper, forms.peoplePoints, 'formGroup');
  const codes = criteria.map(({ code }) => code);
  addHeadings(builder, paper, { headings: codes, span: 1 }, sheets);
  const most = criteria.map(({ pointsMax }) => sheets.points(pointsMax));
  const maximum = builder.row([null, null, sheets.columns.pointsMax, null, ...most], 'body');
  builder.style({ row: maximum, column: 0, rows: 1, columns: LEAD.length + most.length }, 'count');
  const first = addPeople(builder, unit, criteria.length);
  criteria.forEach((criterion, at) => {
    const rows = unit.people.length + SPARE_ROWS;
    const area = { row: first, column: LEAD.length + at, rows, columns: 1 };
    builder.rule(markRule(criterion, area, sheets));
  });
}

function addFacts(
  builder: SheetBuilder,
  paper: Paper,
  { unit, facts }: { readonly unit: FormUnit; readonly facts: readonly AskedFact[] },
  { sheets }: Catalog,
): void {
  addLine(builder, paper, sheets.forms.peopleConditions, 'formGroup');
  const labels = facts.map(({ fact }) => `${fact.code}. ${fact.label}`);
  addHeadings(builder, paper, { headings: labels, span: FACT_CELLS }, sheets);
  const first = addPeople(builder, unit, facts.length * FACT_CELLS);
  const rows = unit.people.length + SPARE_ROWS;
  facts.forEach(({ fact }, at) => {
    const column = LEAD.length + at * FACT_CELLS;
    for (let row = first; row < first + rows; row++) {
      builder.merge({ row, column, rows: 1, columns: FACT_CELLS });
    }
    if (fact.kind !== 'choice') return;
    const area = { row: first, column, rows, columns: FACT_CELLS };
    const prompt = { title: fact.label, message: sheets.notes.fact };
    builder.rule({ area, rule: { kind: 'list', values: fact.values, isOpen: true }, prompt });
  });
}

function addHeadings(
  builder: SheetBuilder,
  { widths }: Paper,
  { headings, span }: { readonly headings: readonly string[]; readonly span: number },
  sheets: Catalog['sheets'],
): void {
  const { results } = sheets;
  const lead = [results.number, results.id, sheets.columns.personName, results.post];
  const spread = headings.flatMap((text) => [text, ...Array<null>(span - 1).fill(null)]);
  const row = builder.row([...lead, ...spread], 'header');
  headings.forEach((_, at) => {
    const column = LEAD.length + at * span;
    if (span > 1) builder.merge({ row, column, rows: 1, columns: span });
  });
  const type = { size: 11, bold: true };
  const width = (widths.at(-1) ?? 0) * span;
  builder.height(row, Math.max(...headings.map((text) => textHeight(text, width, type))));
}

/** One row a person, and some without a name; answers the first. */
function addPeople(builder: SheetBuilder, { people }: FormUnit, cells: number): number {
  const first = builder.next;
  const empty = Array<null>(cells).fill(null);
  const rows = Array.from({ length: people.length + SPARE_ROWS }, (_, at): CellContent[] => {
    const person = people[at];
    const about = [person?.id ?? '', person?.name ?? '', person?.post ?? ''];
    return [at + 1, ...about.map((text) => text || null), ...empty];
  });
  for (const cellsOf of rows) {
    const row = builder.row(cellsOf, 'body');
    const heights = cellsOf.map((cell, column) =>
      typeof cell === 'string' ? textHeight(cell, LEAD[column] ?? 0, { size: 11 }) : 0,
    );
    builder.height(row, Math.max(20, ...heights));
  }
  const inputs = { row: first, column: LEAD.length, rows: rows.length, columns: cells };
  builder.style({ ...inputs, column: 0, columns: 1 }, 'centred');
  builder.style(inputs, 'input');
  builder.style(inputs, 'centred');
  return first;
}

/** What the codes of the tables mean, with the source of each. */
function addLegend(
  builder: SheetBuilder,
  paper: Paper,
  about: {
    readonly campaign: Campaign;
    readonly criteria: readonly Criterion[];
    readonly facts: readonly AskedFact[];
  },
  words: Catalog,
): void {
  const { forms } = words.sheets;
  const { campaign, criteria, facts } = about;
  const columns = paper.widths.length;
  addLine(builder, paper, forms.legend, 'formGroup');
  const lines = [
    ...criteria.map((each) => [each.code, criterionText(each, campaign, words)] as const),
    ...facts.map(({ fact, gates }) => {
      const conditions = gates.map((gate) => forms.forGate(gate.text, cite(gate.source, words)));
      const values = fact.values.length > 0 ? [forms.oneOf(fact.values)] : [];
      return [fact.code, [fact.label, ...values, ...conditions].join('\n')] as const;
    }),
  ];
  for (const [code, text] of lines) {
    const line = text.replaceAll('\n', ' – ');
    const row = builder.row([code, null, line, ...Array<null>(columns - 3).fill(null)], 'body');
    builder.merge({ row, column: 0, rows: 1, columns: 2 });
    builder.merge({ row, column: 2, rows: 1, columns: columns - 2 });
    const width = paper.widths.slice(2).reduce((sum, each) => sum + each, 0);
    builder.height(row, textHeight(line, width, { size: 11 }));
  }
}
