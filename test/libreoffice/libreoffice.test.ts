/**
 * The scored workbook in another office program: it opens, holds the same values, prints, and its
 * highlights, which nothing of ours computes here, colour exactly those who are not considered.
 */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Report } from '../../src/app/report';
import { saveWorkbook } from '../../src/xlsx';
import { sampleAfter } from '../support/damaged';
import { openInExcel } from '../support/excel';
import { readIndependently } from '../support/reader';
import type { WorkBook } from '@e965/xlsx';
import { scoredSample } from '../support/scored-sample';
import { partsOf, textOfPart } from '../xlsx/package-fixture';
import { hasLibreOffice, mustHaveLibreOffice, startConverter } from './soffice';
import type { Converter } from './soffice';
import { valuesOf } from './values';

if (!hasLibreOffice) {
  console.log('LibreOffice is not on the PATH: its tests are left out here; they run in CI.');
}

test('LibreOffice is at hand where it must be', () => {
  expect(hasLibreOffice || !mustHaveLibreOffice).toBe(true);
});

/** Who stands in which rows of the sample, and the free column where a rule is worked out. */
const LISTS = {
  individual: { sheet: 'Cá nhân', rows: [5, 124], helpers: ['AG', 'AH'] },
  collective: { sheet: 'Tập thể', rows: [5, 16], helpers: ['AA', 'AB'] },
} as const;
const KINDS = ['ineligible', 'onHold'] as const;
const STATUS = { ineligible: 'notMet', onHold: 'onHold' } as const;

type Subject = keyof typeof LISTS;
const SUBJECTS: readonly Subject[] = ['individual', 'collective'];

/** The scored workbook with each rule's formula spelled out for every row beside the table. */
function withRulesAsFormulas(bytes: Uint8Array): Uint8Array {
  const { excel, workbook } = openInExcel(bytes);
  for (const subject of SUBJECTS) {
    const { sheet, rows, helpers } = LISTS[subject];
    const data = excel.data.sheets.find(({ name }) => name === sheet);
    KINDS.forEach((kind, index) => {
      const formulas = (data?.conditionalFormats ?? []).flatMap(({ rule }) =>
        rule.kind === 'custom' && rule.formula.includes(`.${kind}.${subject}`)
          ? [rule.formula]
          : [],
      );
      expect(formulas, `${kind} ${subject}`).toHaveLength(1);
      const [first, last] = rows;
      const column = Array.from({ length: last - first + 1 }, (_, row) => [
        `=${(formulas[0] ?? '').replaceAll('$A5', `$A${String(first + row)}`)}`,
      ]);
      excel.user.type(sheet, `${helpers[index] ?? ''}${String(first)}`, column);
    });
  }
  return saveWorkbook(workbook);
}

/**
 * The sample with codes that a careless rule would take for others: 008 and 010 are ineligible,
 * 014 is on hold; the people of rows 5 to 7 and 9 are neither.
 */
const withTrickyCodes = sampleAfter((user) => {
  user.type('Cá nhân', 'A5', [['0*'], ['?10'], ['~014']]);
  user.clear('Cá nhân', 'A9');
  user.type('Cá nhân', 'A9', [['8']]);
});

describe.runIf(hasLibreOffice)('the scored sample in LibreOffice', () => {
  let converter: Converter;
  let report: Report;
  let ours: WorkBook;
  let theirs: WorkBook;
  let scored: Uint8Array;
  let saved: Uint8Array;

  beforeAll(async () => {
    converter = startConverter();
    ({ bytes: scored, report } = await scoredSample(withTrickyCodes));
    ours = readIndependently(scored);
    saved = converter.convert(withRulesAsFormulas(scored), 'xlsx');
    theirs = readIndependently(saved);
  });
  afterAll(() => {
    converter.remove();
  });

  test('has all the sheets, in the order of their tabs', () => {
    expect(theirs.SheetNames).toEqual(ours.SheetNames);
  });

  test('holds the same value in every cell of the result sheets', () => {
    const results = report.receipt?.sheets ?? [];
    expect(results).toHaveLength(16);
    for (const sheet of results) {
      const values = valuesOf(ours, sheet);
      expect(Object.keys(values).length, sheet).toBeGreaterThan(5);
      expect(valuesOf(theirs, sheet), sheet).toEqual(values);
    }
  });

  test.each(SUBJECTS.flatMap((subject) => KINDS.map((kind) => [subject, kind] as const)))(
    'colours each %s that is %s, and nobody else',
    (subject, kind) => {
      const { sheet, rows, helpers } = LISTS[subject];
      const column = helpers[KINDS.indexOf(kind)] ?? '';
      const worksheet = theirs.Sheets[sheet] ?? {};
      const at = (address: string) => (worksheet[address] as { v?: unknown } | undefined)?.v;
      const numbers = Array.from({ length: rows[1] - rows[0] + 1 }, (_, row) =>
        String(rows[0] + row),
      );
      // Every row was computed: a formula that was not would be a number or an error here.
      expect(new Set(numbers.map((row) => typeof at(column + row)))).toEqual(new Set(['boolean']));
      const coloured = numbers
        .filter((row) => at(column + row) === true)
        .map((row) => at(`A${row}`));
      const expected = report.nominees
        .filter((nominee) => nominee.subject === subject && nominee.status === STATUS[kind])
        .map(({ id }) => id);
      expect(expected.length).toBeGreaterThan(0);
      expect(coloured).toEqual(expected);
    },
  );

  test('draws the charts of the summary over the same cells with the same numbers', () => {
    const drawn = chartsIn(saved);
    expect(drawn).toHaveLength(2);
    // Places by award, the three parts of a bar; then the nine statuses of either subject.
    expect(drawn.map(({ values }) => values.map((series) => series.length))).toEqual([
      [2, 2, 2],
      [9, 9],
    ]);
    expect(drawn).toEqual(chartsIn(scored));
  });

  test('prints: a document with at least a page for every sheet', () => {
    const pdf = Buffer.from(converter.convert(scored, 'pdf')).toString('latin1');
    expect(pdf.startsWith('%PDF-')).toBe(true);
    const pages = pdf.match(/\/Type\s*\/Page\b(?!s)/g) ?? [];
    expect(pages.length).toBeGreaterThanOrEqual(ours.SheetNames.length);
  });
});

/** The series of every chart: their cells, and the numbers that the file remembers of them. */
function chartsIn(bytes: Uint8Array) {
  const parts = partsOf(bytes);
  const names = Object.keys(parts).filter((name) => /^xl\/charts\/chart\d+\.xml$/.test(name));
  return names.toSorted().map((name) => {
    const text = textOfPart(bytes, name);
    const values = [...text.matchAll(/<c:val>(.*?)<\/c:val>/gs)].map(([, val = '']) => val);
    const all = (part: string, pattern: RegExp) =>
      [...part.matchAll(pattern)].map(([, found = '']) => found);
    return {
      references: all(text, /<c:f>(.*?)<\/c:f>/g)
        .map((each) => each.replace(/'|&apos;/g, ''))
        .toSorted(),
      values: values.map((val) => all(val, /<c:v>(.*?)<\/c:v>/g).map(Number)),
    };
  });
}
