/** Excel calculates only when it is told to: what was written shows what it should nevertheless. */
import { expect, test } from 'vitest';
import { nextRound } from '../../src/app/next-round';
import { scoreCampaign } from '../../src/app/score-campaign';
import { catalogs } from '../../src/i18n/catalog';
import { saveWorkbook } from '../../src/xlsx';
import { readCase } from '../support/case';
import { openInExcel, scenarioBytes } from '../support/excel';
import type { RunningExcel } from '../support/excel';
import { valuesOf } from '../support/workbook-state';

const { input } = readCase('an-giang-2026-mini');

async function scored(bytes: Uint8Array, change: (running: RunningExcel) => void) {
  const running = openInExcel(bytes);
  change(running);
  const result = await scoreCampaign(running.port, { words: catalogs.vi });
  expect(result.status).toBe('scored');
  return running;
}

const everything = ({ excel }: RunningExcel) =>
  Object.fromEntries(excel.data.sheets.map((sheet) => [sheet.name, valuesOf(sheet)]));

const manual = ({ excel }: RunningExcel) => {
  excel.user.setCalculationMode('Manual');
};

/** A mark of a unit, and a fact about a person. */
const edit = ({ excel }: RunningExcel) => {
  excel.user.type('Tập thể', 'I6', [['5']]);
  excel.user.type('Cá nhân', 'H10', [['Không']]);
};

test('the first scoring: sums, and that nothing has changed since, stand as in automatic mode', async () => {
  const bytes = await scenarioBytes(input);
  const asUsual = await scored(bytes, () => undefined);
  const byHand = await scored(bytes, manual);
  const formulas = byHand.excel.data.sheets.flatMap(({ cells }) =>
    [...cells.values()].flatMap((row) => [...row.values()].filter(({ formula }) => formula)),
  );
  expect(formulas.length).toBeGreaterThan(100);
  expect(everything(byHand)).toEqual(everything(asUsual));
});

test('a later scoring, after inputs were changed: likewise', async () => {
  const first = await scored(await scenarioBytes(input), () => undefined);
  const bytes = saveWorkbook(first.workbook);
  const asUsual = await scored(bytes, edit);
  const byHand = await scored(bytes, (running) => {
    manual(running);
    edit(running);
  });
  expect(everything(asUsual)).not.toEqual(everything(first));
  expect(everything(byHand)).toEqual(everything(asUsual));
});

test('the user’s sheets are not calculated for them', async () => {
  const running = await scored(await scenarioBytes(input), ({ excel }) => {
    excel.user.addSheet('Nháp');
    excel.user.type('Nháp', 'A1', [[1, '=A1+1']]);
    excel.user.setCalculationMode('Manual');
    excel.user.type('Nháp', 'A1', [[5]]);
  });
  const own = running.excel.data.sheets.find(({ name }) => name === 'Nháp');
  expect(own && valuesOf(own)).toEqual({ '0,0': 5, '0,1': 2 });
  expect(running.excel.state.calculationMode).toBe('Manual');
});

test('a mark that a formula gives is not judged before it is calculated', async () => {
  const running = openInExcel(await scenarioBytes(input));
  running.excel.user.type('Tập thể', 'I6', [['=2+2']]);
  manual(running);
  running.excel.user.type('Tập thể', 'I7', [['=I6+1']]);
  running.excel.user.type('Tập thể', 'I6', [['3']]);
  const before = everything(running);
  const result = await scoreCampaign(running.port, { words: catalogs.vi });
  expect(result.status).toBe('needsFixing');
  expect(result.issues.filter(({ severity }) => severity === 'blocks')).toEqual([
    { severity: 'blocks', code: 'notCalculated', at: { sheet: 'Tập thể', cell: 'I7' } },
  ]);
  expect(everything(running)).toEqual(before);
  const round = { asOf: '2026-12-31', plan: null, period: { from: null, to: null } };
  const next = await nextRound(running.port, round, catalogs.vi);
  expect(next.status).toBe('unreadable');
  running.excel.user.calculate();
  expect((await nextRound(running.port, round, catalogs.vi)).status).toBe('made');
  const again = await scoreCampaign(running.port, { words: catalogs.vi });
  expect(again.status).toBe('scored');
});

test('a formula that was calculated is judged in manual mode, too', async () => {
  const running = await scored(await scenarioBytes(input), ({ excel }) => {
    excel.user.type('Tập thể', 'I6', [['=2+2']]);
    excel.user.setCalculationMode('Manual');
  });
  expect(running.excel.state.calculationMode).toBe('Manual');
});
