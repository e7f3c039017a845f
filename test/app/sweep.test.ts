/**
 * Excel's bad days: every request of a click fails once, in every way, and afterwards the
 * workbook says truthfully what it is; the same click then completes it.
 */
import { beforeAll, describe, expect, test } from 'vitest';
import { scoreCampaign } from '../../src/app/score-campaign';
import { startCampaign } from '../../src/app/start-campaign';
import type { EmulatedExcel, Fault } from '../../src/emulator/node';
import { catalogs } from '../../src/i18n/catalog';
import { newWorkbook, saveWorkbook } from '../../src/xlsx';
import type { WorkbookData } from '../../src/xlsx';
import { readCase } from '../support/case';
import { openInExcel, scenarioBytes } from '../support/excel';
import type { RunningExcel } from '../support/excel';
import { contentOf, userSheets, valuesOf } from '../support/workbook-state';

const words = catalogs.vi;
const { input } = readCase('an-giang-2026-mini');
const USER_SHEETS = ['Ghi chú', 'Thiết lập', 'Tiêu chí', 'Tập thể', 'Cá nhân'];

/** Rings after some turns of the event loop; the emulated Excel answers within a few. */
const watchdog = async () => {
  for (let turn = 0; turn < 60; turn++) await new Promise((next) => setImmediate(next));
};

interface UseCase {
  readonly name: string;
  /** The workbook before the click. */
  readonly before: () => Promise<Uint8Array>;
  readonly click: (running: RunningExcel) => Promise<{ status: string }>;
  readonly done: string;
}

const score = (running: RunningExcel) => scoreCampaign(running.port, { words });

/** Results stand already; then marks were changed, so that one list grows and one shrinks. */
async function scoredThenEdited(): Promise<Uint8Array> {
  const running = openInExcel(await scenarioBytes(input));
  await score(running);
  running.excel.user.type('Cá nhân', 'H10', [['Không']]);
  running.excel.user.type('Tập thể', 'I6', [['5']]);
  running.excel.user.filter('Xếp hạng cá nhân', 'A7:N17', (row) => row[0] === 1);
  return saveWorkbook(running.workbook);
}

const useCases: readonly UseCase[] = [
  {
    name: 'start a campaign',
    before: () => Promise.resolve(saveWorkbook(newWorkbook('Ghi chú'))),
    click: ({ port }) =>
      startCampaign(port, { template: input.campaign, words, entry: input.entry }),
    done: 'started',
  },
  {
    name: 'score for the first time',
    before: () => scenarioBytes(input),
    click: score,
    done: 'scored',
  },
  { name: 'score again after changes', before: scoredThenEdited, click: score, done: 'scored' },
];

const MODES: readonly Omit<Fault, 'request'>[] = [
  { mode: 'errorBefore', code: 'GeneralException' },
  { mode: 'errorAfterPrefix', code: 'AccessDenied' },
  { mode: 'errorAfterPrefix', code: 'GeneralException', action: 4 },
  { mode: 'errorAfterPrefix', code: 'GeneralException', action: 40 },
  { mode: 'errorAfterAll', code: 'GeneralException' },
  { mode: 'errorBefore', code: 5012 },
  { mode: 'hang' },
  { mode: 'lateCompletion' },
  { mode: 'malformedBody' },
  { mode: 'halfAppliedValues' },
  { mode: 'ignoredWrite' },
  { mode: 'nullValues' },
];

/** A sheet of ours is whole and as planned, or says itself that it is not. */
function expectHonest(data: WorkbookData, old: WorkbookData, planned: WorkbookData): void {
  for (const { name, formula, comment } of data.names) {
    if (!name.startsWith('ThiDua.Sheet.')) continue;
    const title = /^'(.+)'!/.exec(formula)?.[1];
    const sheet = data.sheets.find((each) => each.name === title);
    if (!sheet || USER_SHEETS.includes(sheet.name)) continue;
    const values = JSON.stringify(valuesOf(sheet));
    const complete = [old, planned].some((state) => {
      const there = state.sheets.find((each) => each.name === title);
      return there !== undefined && JSON.stringify(valuesOf(there)) === values;
    });
    const saysSo = sheet.cells.get(3)?.get(0)?.value === words.sheets.statusWriting;
    const isHidden = sheet.visibility !== 'visible';
    expect({ title, honest: complete || isHidden || (saysSo && comment === 'writing') }).toEqual({
      title,
      honest: true,
    });
  }
}

/** Requests of a click, and the workbook it leads to, when nothing fails. */
async function undisturbed(useCase: UseCase, bytes: Uint8Array) {
  const running = openInExcel(bytes);
  running.excel.setFaults([]);
  const result = await useCase.click(running);
  expect(result.status).toBe(useCase.done);
  await settle(running.excel);
  return { requests: running.excel.requestsSinceFaultsSet(), data: running.excel.data };
}

async function settle(excel: EmulatedExcel): Promise<void> {
  excel.releaseLate();
  await watchdog();
}

describe.each(useCases)('$name', (useCase) => {
  let bytes: Uint8Array;
  let good: { requests: number; data: WorkbookData };
  let old: WorkbookData;
  let untouched: string;
  beforeAll(async () => {
    bytes = await useCase.before();
    good = await undisturbed(useCase, bytes);
    old = openInExcel(bytes).excel.data;
    untouched = JSON.stringify(userSheets(old, USER_SHEETS));
  });

  test('takes several requests', () => {
    expect(good.requests).toBeGreaterThan(4);
  });

  test.each(MODES)('survives $mode $code at each request', async (mode) => {
    for (let request = 1; request <= good.requests; request++) {
      const running = openInExcel(bytes, {}, watchdog);
      const { excel } = running;
      excel.setFaults([{ ...mode, request }]);
      const result = await useCase.click(running);
      await settle(excel);
      const where = `${mode.mode} at request ${String(request)}`;

      // The user's sheets are as they were; for a start they are what is being made.
      if (useCase.done === 'scored') {
        expect(JSON.stringify(userSheets(excel.data, USER_SHEETS)), where).toBe(untouched);
      }
      expectHonest(excel.data, old, good.data);
      // Success is claimed only for what is really there.
      if (result.status === useCase.done) {
        expect(contentOf(excel.data), where).toEqual(contentOf(good.data));
      }

      excel.setFaults([]);
      const again = await useCase.click(running);
      // A campaign that stands whole is not started twice; which sheet is in front is then open.
      const isThere = JSON.stringify(again).includes('sheetOccupied');
      if (!isThere) expect(again.status, where).toBe(useCase.done);
      await settle(excel);
      const { active, ...content } = contentOf(excel.data);
      const { active: front, ...planned } = contentOf(good.data);
      expect(content, where).toEqual(planned);
      if (!isThere) expect(active, where).toBe(front);
    }
  });
});
