/**
 * Writes the parts of the manual that repeat what the catalogs say: words, headings, notations,
 * refusals. They stand between `<!-- generated: name -->` and `<!-- end -->`; the rest is prose.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { format } from 'prettier';
import type { ChoiceColumn, IssueDetail } from '../src/domain/issue';
import { catalogs } from '../src/i18n/catalog';
import type { Catalog, Language } from '../src/i18n/catalog';
import { issueSentence } from '../src/i18n/explain';
import { SECTIONS } from '../src/i18n/input-words';
import { CHOICES, choiceWords } from '../src/i18n/known-words';
import { SETTINGS, TABLES } from '../src/workbook/layout';
import type { ColumnKey, TableLayout } from '../src/workbook/layout';
import { examplesOfEntries } from './examples-of-entries';
import { examplesOfRules } from './examples-of-rules';

/** What only has to be known, and does not stop the scoring. */
const WARNINGS: readonly string[] = [
  'scaleProposed',
  'noAwards',
  'noConditions',
  'basisOutOfForce',
  'codeShared',
  'marksBlank',
  'factsBlank',
  'documentMissing',
  'ballotsMissing',
  'ballotOfOwnUnit',
  'registerValueNear',
  'notHighlighted',
];

export const EXAMPLES: readonly IssueDetail[] = [...examplesOfRules, ...examplesOfEntries];

interface Manual {
  readonly file: URL;
  readonly language: Language;
  readonly words: {
    readonly table: string;
    readonly required: string;
    readonly optional: string;
    readonly column: string;
    readonly vietnamese: string;
    readonly english: string;
    readonly form: string;
    readonly code: string;
    readonly said: string;
  };
}

const docs = new URL('../docs/', import.meta.url);

export const MANUALS: readonly Manual[] = [
  {
    file: new URL('workbook-format.md', docs),
    language: 'en',
    words: {
      table: 'Table',
      required: 'Required headings',
      optional: 'Optional headings',
      column: 'Column',
      vietnamese: 'In Vietnamese',
      english: 'In English',
      form: 'How it is written',
      code: 'Code',
      said: 'What is said, by example',
    },
  },
  {
    file: new URL('dinh-dang-so-lieu.md', docs),
    language: 'vi',
    words: {
      table: 'Bảng',
      required: 'Cột bắt buộc',
      optional: 'Cột có thể bỏ trống hoặc không có',
      column: 'Cột',
      vietnamese: 'Từ tiếng Việt',
      english: 'Từ tiếng Anh',
      form: 'Cách ghi',
      code: 'Mã',
      said: 'Nội dung thông báo (ví dụ)',
    },
  },
];

type Block = (manual: Manual, words: Catalog) => string;

const BLOCKS: Readonly<Record<string, Block>> = {
  tables: settingsTables,
  sheets: otherSheets,
  choices: choiceTable,
  headings: headingTable,
  notations: notationTable,
  refusals: (manual, words) => sentences(manual, words, false),
  warnings: (manual, words) => sentences(manual, words, true),
};

/** The manual as it should be: its own prose with fresh blocks. */
export async function renderManual(manual: Manual): Promise<string> {
  const words = catalogs[manual.language];
  const text = readFileSync(manual.file, 'utf8');
  const fresh = text.replaceAll(
    /<!-- generated: (\w+) -->[\s\S]*?<!-- end -->/g,
    (_, name: string) => {
      const block = BLOCKS[name];
      if (!block) throw new Error(`no block “${name}”`);
      return `<!-- generated: ${name} -->\n\n${block(manual, words)}\n\n<!-- end -->`;
    },
  );
  return format(fresh, { parser: 'markdown', singleQuote: true, printWidth: 100 });
}

function table(headings: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(headings), line(headings.map(() => '---')), ...rows.map(line)].join('\n');
}

const code = (text: string) => `\`${text}\``;

function layoutRow(name: string, { required, optional }: TableLayout<ColumnKey>): string[] {
  const { columns } = catalogs.vi.sheets;
  const named = (keys: readonly ColumnKey[]) => keys.map((key) => code(columns[key])).join(', ');
  return [name, named(required), named(optional)];
}

function settingsTables({ words }: Manual, { sheets }: Catalog): string {
  const rows = SECTIONS.map((key) => layoutRow(sheets.sections[key], SETTINGS[key]));
  return table([words.table, words.required, words.optional], rows);
}

function otherSheets({ words }: Manual): string {
  const { titles } = catalogs.vi.sheets;
  const rows = [
    layoutRow(titles.criteria, TABLES.criteria),
    layoutRow(titles.collectives, TABLES.collectives),
    layoutRow(titles.individuals, TABLES.individuals),
    layoutRow(`${titles.ballotsCollective}; ${titles.ballotsIndividual}`, TABLES.ballots),
  ];
  return table([words.table, words.required, words.optional], rows);
}

function choiceTable({ words }: Manual): string {
  const { vi, en } = catalogs;
  const columns = Object.keys(CHOICES) as ChoiceColumn[];
  const list = (catalog: Catalog, column: ChoiceColumn) =>
    choiceWords(catalog.sheets, column).map(code).join(', ');
  const rows = columns.map((column) => [
    code(vi.sheets.columns[column]),
    list(vi, column),
    list(en, column),
  ]);
  return table([words.column, words.vietnamese, words.english], rows);
}

function headingTable({ words }: Manual): string {
  const { vi, en } = catalogs;
  const keys = Object.keys(vi.sheets.columns) as ColumnKey[];
  const rows = keys.map((key) => [code(vi.sheets.columns[key]), code(en.sheets.columns[key])]);
  return table([words.vietnamese, words.english], rows);
}

function notationTable({ words }: Manual, { sheets }: Catalog): string {
  const rows = Object.values(sheets.rules.notations).map((text) => [text]);
  return table([words.form], rows);
}

function sentences({ words }: Manual, catalog: Catalog, areWarnings: boolean): string {
  const rows = EXAMPLES.filter((each) => WARNINGS.includes(each.code) === areWarnings).map(
    (issue) => [code(issue.code), issueSentence(issue, catalog)],
  );
  return table([words.code, words.said], rows);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const manual of MANUALS) writeFileSync(manual.file, await renderManual(manual));
}
