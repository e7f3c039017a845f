/** What the pane hears of the workbook: what the user types and selects, and not its own writing. */
import { beforeEach, describe, expect, test } from 'vitest';
import { scoreCampaign } from '../../src/app/score-campaign';
import type { SelectedRow } from '../../src/app/ports';
import { catalogs } from '../../src/i18n/catalog';
import { readCase } from '../support/case';
import { openInExcel, scenarioBytes } from '../support/excel';
import type { RunningExcel } from '../support/excel';

const { input } = readCase('an-giang-2026-mini');
const settled = () =>
  new Promise((resolve) => {
    setTimeout(resolve, 20);
  });

let running: RunningExcel;
let heard: string[];
let rows: SelectedRow[];
let stop: () => Promise<void>;

beforeEach(async () => {
  running = openInExcel(await scenarioBytes(input));
  heard = [];
  rows = [];
  stop = await running.port.watch({
    onChanged: () => heard.push('changed'),
    onSelected: (row) => rows.push(row),
  });
});

test('what the user types is told', async () => {
  running.excel.user.type('Cá nhân', 'P5', [['1,5']]);
  await settled();
  expect(heard).toEqual(['changed']);
});

test('what scoring itself writes is not', async () => {
  const result = await scoreCampaign(running.port, { words: catalogs.vi });
  await settled();
  expect(result.status).toBe('scored');
  expect(heard).toEqual([]);
});

test('after it was stopped nothing is told', async () => {
  await stop();
  running.excel.user.type('Cá nhân', 'P5', [['1,5']]);
  await settled();
  expect(heard).toEqual([]);
});

describe('a selection', () => {
  const [first] = input.entry.individuals.nominees;

  test('of one row is told with what stands in it', async () => {
    await running.port.goTo({ sheet: 'Cá nhân', cell: 'C5' });
    await settled();
    const [row] = rows;
    expect(row).toMatchObject({ sheet: 'Cá nhân', row: 5 });
    expect(row?.texts).toEqual(expect.arrayContaining([first?.id, first?.name]));
  });

  test('of several rows is nobody’s', async () => {
    await running.port.goTo({ sheet: 'Cá nhân', cell: 'C5:C9' });
    await settled();
    expect(rows).toEqual([]);
  });
});

describe('from the ribbon', () => {
  test('there is no summary to go to before the first scoring', async () => {
    expect(await running.port.show('summary')).toEqual({ ok: true, value: false });
  });

  test('the summary is found under whatever name it has', async () => {
    await scoreCampaign(running.port, { words: catalogs.vi });
    running.excel.user.renameSheet('Tổng hợp', 'Trình Hội đồng');
    await running.port.goTo({ sheet: 'Cá nhân', cell: 'A1' });
    expect(await running.port.show('summary')).toEqual({ ok: true, value: true });
    expect(running.excel.state.activeSheet().name).toBe('Trình Hội đồng');
  });

  test('highlights go and come back, the user’s own rules stay', async () => {
    await scoreCampaign(running.port, { words: catalogs.vi });
    const rules = () =>
      running.excel.data.sheets.find(({ name }) => name === 'Cá nhân')?.conditionalFormats.length;
    const highlighted = rules();
    const cleared = await running.port.clearHighlights();
    // Ineligible and on hold, in the list of collectives and in that of individuals.
    expect(cleared).toEqual({ ok: true, value: 4 });
    expect(rules()).toBe(Number(highlighted) - 2);
    expect(await running.port.clearHighlights()).toEqual({ ok: true, value: 0 });
    await scoreCampaign(running.port, { words: catalogs.vi });
    expect(rules()).toBe(highlighted);
  });
});
