/** Tables of an input sheet as data: headings by key, rows by key, and what helps to fill them in. */
import type { Citation } from '../domain/citation';
import type { Subject } from '../domain/campaign';
import type { ChoiceColumn } from '../domain/issue';
import { CHOICES } from '../i18n/known-words';
import type { SheetWords } from '../i18n/sheet-words';
import type { ColumnKey } from './layout';
import type { SheetBuilder } from './sheet-builder';
import type { CellContent } from './write-plan';

export type PlannedRow = Partial<Record<ColumnKey, CellContent>>;

export interface PlannedTable {
  readonly columns: readonly ColumnKey[];
  readonly rows: readonly PlannedRow[];
  /** Columns that an office fills in or changes. */
  readonly inputs?: readonly ColumnKey[];
  /** Columns with a few words, offered in a list. */
  readonly lists?: readonly (ChoiceColumn & ColumnKey)[];
  /** What is said when a cell of the column is selected. */
  readonly prompts?: Partial<Record<ColumnKey, string>>;
}

/** The heading row and the rows below it; answers the number of the first row. */
export function addPlannedTable(
  builder: SheetBuilder,
  table: PlannedTable,
  sheets: SheetWords,
): number {
  const { columns, rows, inputs = [], lists = [], prompts = {} } = table;
  builder.row(
    columns.map((key) => sheets.columns[key]),
    'header',
  );
  const first = builder.next;
  for (const row of rows)
    builder.row(
      columns.map((key) => blankless(row[key])),
      'body',
    );
  if (rows.length === 0) return first;
  const areaOf = (key: ColumnKey) => ({
    row: first,
    column: columns.indexOf(key),
    rows: rows.length,
    columns: 1,
  });
  for (const key of inputs) builder.style(areaOf(key), 'input');
  for (const key of lists) {
    const values = offered(key, sheets);
    builder.rule({ area: areaOf(key), rule: { kind: 'list', values }, prompt: null });
  }
  for (const key of columns) {
    const message = prompts[key];
    if (message === undefined) continue;
    const prompt = { title: sheets.columns[key], message };
    builder.rule({ area: areaOf(key), rule: { kind: 'any' }, prompt });
  }
  return first;
}

/** An empty text is an empty cell. */
function blankless(cell: CellContent | undefined): CellContent {
  return cell === undefined || cell === '' ? null : cell;
}

function offered(key: ChoiceColumn, sheets: SheetWords): readonly string[] {
  const words: readonly string[] = Object.values(CHOICES[key](sheets));
  // Several subjects stand in one cell.
  return key === 'subjects' ? [...words, bothSubjects(sheets)] : words;
}

function bothSubjects(sheets: SheetWords): string {
  return subjectsCell(['collective', 'individual'], sheets);
}

export function subjectsCell(subjects: readonly Subject[], sheets: SheetWords): string {
  return subjects.map((subject) => sheets.subjects[subject]).join('; ');
}

export const SOURCE_COLUMNS = ['document', 'section', 'origin'] as const;

export function sourceCells(source: Citation, { origins }: SheetWords): PlannedRow {
  return { document: source.document, section: source.section, origin: origins[source.origin] };
}
