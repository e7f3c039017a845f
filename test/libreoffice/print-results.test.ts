/** Every result sheet of every sample, as leadership gets it on paper. */
import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { templates } from '../../src/templates';
import { scoredSample } from '../support/scored-sample';
import { checkPrints } from './print-check';
import type { PrintJob, PrintedSheet } from './print-check';
import { missingForPrint } from './print-tools';
import { faultsOf, printJob } from './result-sheets';

const SAMPLES = templates.map(({ id }) => id);

describe.runIf(missingForPrint.length === 0)('the result sheets of the samples on paper', () => {
  const printed = new Map<string, readonly PrintedSheet[]>();

  beforeAll(async () => {
    const jobs: PrintJob[] = [];
    for (const id of SAMPLES) {
      const bytes = readFileSync(new URL(`../../assets/samples/${id}.xlsx`, import.meta.url));
      jobs.push(printJob(await scoredSample(bytes)));
    }
    let sheets = checkPrints(jobs);
    SAMPLES.forEach((id, index) => {
      const count = jobs[index]?.sheets.length ?? 0;
      printed.set(id, sheets.slice(0, count));
      sheets = sheets.slice(count);
    });
  }, 300_000);

  test.each(SAMPLES)('%s: nothing is cut, torn or too small to read', (id) => {
    const sheets = printed.get(id) ?? [];
    expect(sheets.length).toBeGreaterThanOrEqual(8);
    expect(sheets.flatMap(({ problems }) => faultsOf(problems))).toEqual([]);
  });

  test.each(SAMPLES)('%s: the submission is one page, the summary no more than five', (id) => {
    const pages = new Map(printed.get(id)?.map((sheet) => [sheet.name, sheet.pages.length]));
    expect(pages.get('Tờ trình')).toBe(1);
    expect(pages.get('Tổng hợp')).toBeLessThanOrEqual(5);
  });
});
