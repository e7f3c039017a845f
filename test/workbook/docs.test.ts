/** The manual repeats what the catalogs say; `npm run docs` writes those parts anew. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { catalogs } from '../../src/i18n/catalog';
import { UNWORDED } from '../support/damaged';
import { issueSentence } from '../../src/i18n/explain';
import { EXAMPLES, MANUALS, renderManual } from '../../tools/write-docs';

test.each(MANUALS.map((manual) => [path.basename(manual.file.pathname), manual] as const))(
  '%s says what the catalogs say',
  async (_, manual) => {
    expect(readFileSync(manual.file, 'utf8')).toBe(await renderManual(manual));
  },
);

test('everything that can be said of a workbook stands in the manual, once', () => {
  const codes = EXAMPLES.map(({ code }) => code);
  expect(new Set(codes).size).toBe(codes.length);
  expect(codes.toSorted()).toEqual(Object.keys(catalogs.vi.issues).toSorted());
});

test.each(EXAMPLES.map((issue) => [issue.code, issue] as const))(
  '%s is a sentence in both languages',
  (_, issue) => {
    const [vi, en] = [issueSentence(issue, catalogs.vi), issueSentence(issue, catalogs.en)];
    expect(vi).not.toBe(en);
    for (const sentence of [vi, en]) {
      expect(sentence).not.toMatch(UNWORDED);
      expect(sentence).toMatch(/[.]$/);
      expect(sentence.length).toBeGreaterThan(30);
    }
  },
);
