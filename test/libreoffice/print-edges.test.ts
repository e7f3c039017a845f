/** Result sheets on paper where a campaign is at its edges: nobody, everybody, very long names. */
import { beforeAll, describe, expect, test } from 'vitest';
import { scenarioBytes } from '../support/excel';
import { scoredSample } from '../support/scored-sample';
import { EDGES, edgeInput } from './edge-campaigns';
import { checkPrints } from './print-check';
import type { PrintJob, PrintedSheet } from './print-check';
import { missingForPrint } from './print-tools';
import { faultsOf, printJob } from './result-sheets';

describe.runIf(missingForPrint.length === 0)('result sheets at the edges on paper', () => {
  const printed = new Map<string, readonly PrintedSheet[]>();

  beforeAll(async () => {
    const jobs: PrintJob[] = [];
    for (const edge of Object.values(EDGES)) {
      const scored = await scoredSample(await scenarioBytes(edgeInput(edge)));
      jobs.push(printJob(scored, edge.only));
    }
    let sheets = checkPrints(jobs);
    Object.keys(EDGES).forEach((name, index) => {
      const count = jobs[index]?.sheets.length ?? 0;
      printed.set(name, sheets.slice(0, count));
      sheets = sheets.slice(count);
    });
  }, 300_000);

  test.each(Object.keys(EDGES))('%s: nothing is cut, torn or too small to read', (name) => {
    const sheets = printed.get(name) ?? [];
    expect(sheets.length).toBeGreaterThanOrEqual(3);
    expect(sheets.flatMap(({ problems }) => faultsOf(problems))).toEqual([]);
  });

  test('what no cell holds is told in full on a sheet of its own', () => {
    const having = [...printed].filter(([, sheets]) =>
      sheets.some(({ name }) => name === 'Giải trình'),
    );
    expect(having.map(([name]) => name)).toContain('a unit barred by four hundred members');
  });
});
