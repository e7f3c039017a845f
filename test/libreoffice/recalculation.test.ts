/**
 * The formulas of the result sheets, worked out anew by another program: every value is the one that
 * was judged, and the agreement cell says so; where somebody changed a number it says that too.
 */
import { readFileSync } from 'node:fs';
import type { WorkBook } from '@e965/xlsx';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { scoreCampaign } from '../../src/app/score-campaign';
import type { ScoreResult } from '../../src/app/score-campaign';
import { asCellNumber } from '../../src/domain/points';
import { catalogs } from '../../src/i18n/catalog';
import { templates } from '../../src/templates';
import { openWorkbook, saveWorkbook } from '../../src/xlsx';
import type { CellValue } from '../../src/xlsx';
import { readWorkbookCase, workbookCaseFolders } from '../support/case';
import { openInExcel } from '../support/excel';
import { cellIn, readIndependently, recordsIn, rowsIn } from '../support/reader';
import { hasLibreOffice, startConverter } from './soffice';
import type { Converter } from './soffice';
import { valuesOf } from './values';

const { detail } = catalogs.vi.sheets;
const DETAIL = 'Chi tiết điểm';
/** One cell under the banner of a detail sheet. */
const AGREEMENT = 'A5';
const FIRST_ROW = 7;

const sampleBytes = (id: string) =>
  readFileSync(new URL(`../../assets/samples/${id}.xlsx`, import.meta.url));

const SOURCES: Readonly<Record<string, () => Uint8Array>> = Object.fromEntries([
  ...templates.map(({ id }) => [`sample ${id}`, () => sampleBytes(id)] as const),
  ...workbookCaseFolders().map((name) => [name, () => readWorkbookCase(name).bytes] as const),
]);
const NAMES = Object.keys(SOURCES);

type Scored = Extract<ScoreResult, { status: 'scored' }>;

interface Recalculated {
  readonly result: Scored;
  readonly bytes: Uint8Array;
  readonly ours: WorkBook;
  readonly theirs: WorkBook;
}

async function scored(bytes: Uint8Array): Promise<Pick<Recalculated, 'result' | 'bytes'>> {
  const { port, workbook } = openInExcel(bytes);
  const result = await scoreCampaign(port, { words: catalogs.vi });
  if (result.status !== 'scored') throw new Error(JSON.stringify(result.issues));
  return { result, bytes: saveWorkbook(workbook) };
}

/** What somebody typed over in a detail sheet: the cell in the column of a heading. */
interface Change {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly to: (value: CellValue) => CellValue;
}

function changed(bytes: Uint8Array, { sheet: name, row, column, to }: Change): Uint8Array {
  const opened = openWorkbook(bytes);
  if (!opened.ok) throw new Error(JSON.stringify(opened.problem));
  const sheet = opened.workbook.data.sheets.find((each) => each.name === name);
  const cells = sheet?.cells.get(row);
  const cell = cells?.get(column);
  if (!sheet || !cells || !cell) throw new Error(`no cell in ${name}`);
  cells.set(column, { ...cell, value: to(cell.value) });
  sheet.touched.add('cells');
  return saveWorkbook(opened.workbook);
}

const agreementIn = (workbook: WorkBook, sheet: string) =>
  String(cellIn(workbook, sheet, AGREEMENT)?.v);

/** Every kind of change that a campaign's detail sheets have room for. */
function changesOf({ bytes, result }: Pick<Recalculated, 'result' | 'bytes'>) {
  const values = readIndependently(bytes);
  const sheets = result.receipt.sheets.filter((sheet) => sheet.startsWith(DETAIL));
  return sheets.flatMap((sheet) => {
    const rows = rowsIn(values, sheet);
    const headings = (rows[FIRST_ROW - 1] ?? []).map(String);
    const firstRow = rows[FIRST_ROW] ?? [];
    if (typeof firstRow[0] !== 'number') return [];
    const mark = firstRow.findIndex((cell, column) => column >= 3 && typeof cell === 'number');
    const named = headings.indexOf(detail.judged(catalogs.vi.sheets.results.classification));
    const at = (kind: string, column: number, to: Change['to']) =>
      column < 0 ? [] : [{ kind, change: { sheet, row: FIRST_ROW, column, to } }];
    return [
      ...at('a mark', mark, (value) => Number(value) + 0.5),
      ...at('a rank', 0, (value) => Number(value) + 1),
      ...at('a class', named, () => 'Khác'),
    ];
  });
}

describe.runIf(hasLibreOffice)('result sheets worked out anew by LibreOffice', () => {
  let converter: Converter;
  const found = new Map<string, Recalculated>();
  let tampered: { kind: string; sheet: string; says: string }[] = [];

  beforeAll(async () => {
    converter = startConverter();
    const all: Pick<Recalculated, 'result' | 'bytes'>[] = [];
    for (const source of Object.values(SOURCES)) all.push(await scored(source()));
    const changes = all.flatMap((each) =>
      changesOf(each).map((one) => ({ ...one, bytes: changed(each.bytes, one.change) })),
    );
    // One of each kind, in the smallest workbook, is enough to show that the cell can say so.
    const bySize = changes.toSorted((a, b) => a.bytes.length - b.bytes.length);
    const kinds = ['a mark', 'a rank', 'a class'].flatMap((wanted) =>
      bySize.filter(({ kind }) => kind === wanted).slice(0, 1),
    );
    const given = [...all.map(({ bytes }) => bytes), ...kinds.map(({ bytes }) => bytes)];
    const made = converter.convertAll(given, 'xlsx').map(readIndependently);
    NAMES.forEach((name, index) => {
      const [each, theirs] = [all[index], made[index]];
      if (each && theirs) found.set(name, { ...each, ours: readIndependently(each.bytes), theirs });
    });
    tampered = kinds.map(({ kind, change }, index) => ({
      kind,
      sheet: change.sheet,
      says: agreementIn(made[all.length + index] ?? { Sheets: {}, SheetNames: [] }, change.sheet),
    }));
  }, 300_000);
  afterAll(() => {
    converter.remove();
  });

  const of = (name: string): Recalculated => {
    const each = found.get(name);
    if (!each) throw new Error(`nothing of ${name}`);
    return each;
  };

  test.each(NAMES)('%s: the same value in every cell of every result sheet', (name) => {
    const { result, ours, theirs } = of(name);
    expect(result.receipt.sheets.length).toBeGreaterThan(5);
    for (const sheet of result.receipt.sheets) {
      expect(valuesOf(theirs, sheet), sheet).toEqual(valuesOf(ours, sheet));
    }
  });

  test.each(NAMES)('%s: each detail sheet says that it agrees', (name) => {
    const { result, theirs } = of(name);
    const details = result.receipt.sheets.filter((sheet) => sheet.startsWith(DETAIL));
    expect(details.length).toBeGreaterThan(0);
    const said = details.map((sheet) => agreementIn(theirs, sheet));
    expect(said).toEqual(details.map(() => detail.allAgree));
  });

  test.each(NAMES)('%s: groups and totals are those that were judged', (name) => {
    const { result, theirs } = of(name);
    for (const { subject, rubric, judged } of result.outcome.subjects) {
      if (judged.length === 0) continue;
      const rows = recordsIn(theirs, detail.tab(subject), 'Hạng');
      for (const { nominee, card } of judged) {
        const row = rows.find((each) => each['Mã số'] === nominee.id);
        const expected = rubric.groups.flatMap(({ name: code }, index): [string, number][] => {
          const points = card.groups[index];
          return typeof points === 'number' ? [[code, asCellNumber(points)]] : [];
        });
        if (card.total !== null) {
          expected.push([catalogs.vi.sheets.results.total, asCellNumber(card.total)]);
        }
        const shown = expected.map(([heading]) => [heading, row?.[heading]]);
        expect(shown, `${name} ${nominee.id}`).toEqual(expected);
      }
    }
  });

  test('a mark, a rank or a class that was changed afterwards is told', () => {
    expect(new Set(tampered.map(({ kind }) => kind))).toEqual(
      new Set(['a mark', 'a rank', 'a class']),
    );
    for (const { kind, sheet, says } of tampered) {
      expect(says, `${kind} in ${sheet}`).toMatch(/^KHÔNG KHỚP – số dòng sai lệch: [1-9]/);
    }
  });
});
