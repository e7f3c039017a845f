/** The command line as a process: a new workbook of each template, and its sample scored. */
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, test } from 'vitest';
import { reportSchema } from '../../src/app/report';
import { templates } from '../../src/templates';
import { newFolder, runInTerminal } from '../support/command-line';
import { readIndependently } from '../support/reader';
import { countsOf, expectedOf } from './expected';

const folder = newFolder();
afterAll(() => {
  folder.remove();
});

describe.each(templates.map(({ id }) => id))('%s', (id) => {
  test('`new` makes its workbook', () => {
    const out = folder.at(`${id}.xlsx`);
    const { code, err } = runInTerminal('new', id, '--out', out);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    const { SheetNames } = readIndependently(folder.read(`${id}.xlsx`));
    expect(SheetNames).toEqual(expect.arrayContaining(['Thiết lập', 'Tiêu chí', 'Tập thể']));
  });

  test('`score` reports of its sample what is expected', () => {
    const sample = fileURLToPath(new URL(`../../assets/samples/${id}.xlsx`, import.meta.url));
    const [out, json] = [folder.at(`${id}.scored.xlsx`), folder.at(`${id}.json`)];
    const { code } = runInTerminal('score', sample, '--out', out, '--json', json);
    expect(code).toBe(0);
    const text = new TextDecoder().decode(folder.read(`${id}.json`));
    const report = reportSchema.parse(JSON.parse(text));
    const { asOf, counts, warnings } = expectedOf(id);
    expect(report.campaign?.id).toBe(id);
    expect(report.asOf).toBe(asOf);
    for (const [subject, expected] of Object.entries(counts)) {
      const nominees = report.nominees.filter((each) => each.subject === subject);
      expect(countsOf(nominees.map(({ status }) => status))).toEqual(expected);
    }
    expect(report.issues.every(({ severity }) => severity === 'warns')).toBe(true);
    expect(countsOf(report.issues.map((issue) => issue.code))).toEqual(warnings);
    expect(readIndependently(folder.read(`${id}.scored.xlsx`)).SheetNames).toContain('Tổng hợp');
  });
});
