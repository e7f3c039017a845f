/**
 * Excel's bad days: every request of a click fails once, in every way, and afterwards the
 * workbook says truthfully what it is; the same click then completes it.
 */
import { beforeAll, describe, expect, test } from 'vitest';
import type { Issue } from '../../src/domain/issue';
import type { EmulatedExcel, Fault } from '../../src/emulator/node';
import { catalogs } from '../../src/i18n/catalog';
import type { WorkbookData } from '../../src/xlsx';
import { openInExcel } from './excel';
import type { RunningExcel } from './excel';
import { contentOf, userSheets, writtenIn } from './workbook-state';

const words = catalogs.vi;
export const USER_SHEETS = ['Ghi chú', 'Thiết lập', 'Tiêu chí', 'Tập thể', 'Cá nhân'];

/** Rings after some turns of the event loop; the emulated Excel answers within a few. */
const watchdog = async () => {
  for (let turn = 0; turn < 60; turn++) await new Promise((next) => setImmediate(next));
};

/** Rules are put in by dozens of actions; every few of them. */
const MANY = 20;

/** Hundreds of runs of the whole click stand in one test. */
const PATIENCE = 600_000;

export interface UseCase {
  readonly name: string;
  /** The workbook before the click. */
  readonly before: () => Promise<Uint8Array>;
  readonly click: (running: RunningExcel) => Promise<{ status: string }>;
  readonly done: string;
  readonly addsRules: boolean;
  /** Whether the user's sheets are there before the click, and must stay as they are. */
  readonly keepsSheets: boolean;
  /** The last requests that differ from another use case: up to the first with this method. */
  readonly until?: string;
}

interface Request {
  readonly number: number;
  readonly actions: number;
  readonly methods: readonly string[];
  /** Whether it changes anything in the workbook. */
  readonly writes: boolean;
}

/** A request of so few actions reads, or does one thing. */
const FEW = 40;

/** Actions spread evenly over a request, neither its first nor its end. */
function placesIn(actions: number, count: number): readonly number[] {
  return Array.from({ length: count }, (_, index) =>
    Math.floor((actions * (index + 1)) / (count + 1)),
  );
}

/** Methods that give an object or look something up. */
const READING = /\.(get|is|load|retrieve)/;

/**
 * Ways that a request which only reads does not know: nothing is done by halves in it, and whether
 * it was refused before or after is the same to both sides.
 */
const OF_WRITING: readonly string[] = [
  'refused half-way',
  'refused at its last action',
  'done, but the answer is lost',
  'written by halves',
  'ignored without a word',
];

/** The ways in which a request can fail: at its start, at several of its actions, at its end. */
const WAYS: Readonly<Record<string, (request: Request) => readonly Omit<Fault, 'request'>[]>> = {
  'refused before anything is done': () => [
    { mode: 'errorBefore', code: 'GeneralException' },
    { mode: 'errorBefore', code: 5012 },
  ],
  'refused half-way': ({ actions }) =>
    placesIn(actions, actions < FEW ? 1 : 3).map((action) => ({
      mode: 'errorAfterPrefix',
      code: 'AccessDenied',
      action,
    })),
  'refused at its last action': () => [{ mode: 'errorAfterPrefix', code: 'GeneralException' }],
  'done, but the answer is lost': () => [{ mode: 'errorAfterAll', code: 'GeneralException' }],
  'never answered': () => [{ mode: 'hang' }],
  'answered too late': () => [{ mode: 'lateCompletion' }],
  'answered with half a body': () => [{ mode: 'malformedBody' }],
  'written by halves': () => [{ mode: 'halfAppliedValues' }],
  'ignored without a word': () => [{ mode: 'ignoredWrite' }],
  'answered with no values': () => [{ mode: 'nullValues' }],
};

/** A sheet of ours is whole and as planned, or says itself that it is not. */
function expectHonest(data: WorkbookData, old: WorkbookData, planned: WorkbookData): void {
  for (const { name, formula, comment } of data.names) {
    if (!name.startsWith('ThiDua.Sheet.')) continue;
    const title = /^'(.+)'!/.exec(formula)?.[1];
    const sheet = data.sheets.find((each) => each.name === title);
    if (!sheet || USER_SHEETS.includes(sheet.name)) continue;
    const values = JSON.stringify(writtenIn(sheet));
    const complete = [old, planned].some((state) => {
      const there = state.sheets.find((each) => each.name === title);
      return there !== undefined && JSON.stringify(writtenIn(there)) === values;
    });
    const saysSo = sheet.cells.get(3)?.get(0)?.value === words.sheets.statusWriting;
    const isMarked = comment.startsWith('writing');
    const isHidden = sheet.visibility !== 'visible';
    expect({ title, honest: complete || isHidden || (saysSo && isMarked) }).toEqual({
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
  const requests = running.excel.requests.entries.map(({ number, actions, methods, sets }) => ({
    number,
    actions,
    methods,
    writes: sets.length > 0 || methods.some((method) => !READING.test(method)),
  }));
  return { requests, data: running.excel.data };
}

async function settle(excel: EmulatedExcel): Promise<void> {
  excel.releaseLate();
  await watchdog();
}

/** All the ways at every request of a click. */
export function sweep(useCase: UseCase): void {
  describe(useCase.name, () => {
    sweepIn(useCase);
  });
}

function sweepIn(useCase: UseCase): void {
  let bytes: Uint8Array;
  let good: { requests: readonly Request[]; data: WorkbookData };
  let old: WorkbookData;
  let untouched: string;
  beforeAll(async () => {
    bytes = await useCase.before();
    good = await undisturbed(useCase, bytes);
    const { until } = useCase;
    const last = good.requests.findIndex(({ methods }) => until && methods.includes(until));
    if (last >= 0) good = { ...good, requests: good.requests.slice(0, last + 1) };
    old = openInExcel(bytes).excel.data;
    untouched = JSON.stringify(userSheets(old, USER_SHEETS));
  });

  test('takes several requests', () => {
    expect(good.requests.length).toBeGreaterThan(4);
  });

  test.each(Object.keys(WAYS))(
    'survives each request %s',
    async (way) => {
      const requests = OF_WRITING.includes(way)
        ? good.requests.filter(({ writes }) => writes)
        : good.requests;
      expect(requests.length).toBeGreaterThan(0);
      for (const request of requests) {
        for (const fault of WAYS[way]?.(request) ?? []) {
          await expectSurvived({ ...fault, request: request.number });
        }
      }
    },
    PATIENCE,
  );

  test(
    'survives a break-off all along the request that adds rules',
    async () => {
      const adding = good.requests.filter(({ methods }) =>
        methods.includes('ConditionalFormatCollection.add'),
      );
      expect(adding.length).toBe(useCase.addsRules ? 1 : 0);
      for (const { number: request, actions } of adding) {
        for (const action of placesIn(actions, Math.min(actions - 1, MANY))) {
          await expectSurvived({ mode: 'errorAfterPrefix', code: 'AccessDenied', request, action });
        }
      }
    },
    PATIENCE,
  );

  async function expectSurvived(fault: Fault): Promise<void> {
    const running = openInExcel(bytes, {}, watchdog);
    const { excel } = running;
    excel.setFaults([fault]);
    const result = await useCase.click(running);
    await settle(excel);
    const where = JSON.stringify(fault);

    // The user's sheets are as they were; for a start they are what is being made.
    if (useCase.keepsSheets) {
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
    const isThere =
      'issues' in again &&
      (again.issues as readonly Issue[]).some(({ code }) => code === 'sheetOccupied');
    if (!isThere) expect(again.status, where).toBe(useCase.done);
    await settle(excel);
    const { active, ...content } = contentOf(excel.data);
    const { active: front, ...planned } = contentOf(good.data);
    expect(content, where).toEqual(planned);
    if (!isThere) expect(active, where).toBe(front);
  }
}
