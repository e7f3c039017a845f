/** Strikes a click with a fault, and looks at everything afterwards. */
import { createHash } from 'node:crypto';
import type { EmulatedExcel } from '../../src/emulator/node';
import type { Issue } from '../../src/domain/issue';
import { saveWorkbook } from '../../src/xlsx';
import type { WorkbookData } from '../../src/xlsx';
import { officePort } from '../../src/workbook/office/office-port';
import { openInExcel } from '../support/excel';
import type { RunningExcel } from '../support/excel';
import { contentOf } from '../support/workbook-state';
import { deceiving, unsettled, usersKept } from './invariants';
import type { Violation } from './invariants';
import { acts, traceRequests } from './trace';
import type { TracedRequest } from './trace';
import type { Point } from './ways';

/** A use case of `src/app` as somebody would use it. */
export interface UseCase {
  readonly name: string;
  /** The workbook before the click. */
  readonly before: () => Promise<Uint8Array>;
  readonly click: (running: RunningExcel) => Promise<{ readonly status: string }>;
  /** The status of a click that came to its end. */
  readonly done: string;
  /** Sheets that are the user's, and stay as they are. */
  readonly users: readonly string[];
}

/** A use case with what it comes to when nothing fails. */
export interface Rehearsed {
  readonly useCase: UseCase;
  readonly bytes: Uint8Array;
  readonly before: WorkbookData;
  readonly planned: WorkbookData;
  readonly answer: string;
  readonly requests: readonly TracedRequest[];
  readonly isReading: boolean;
  /** What the same click came to once more, by the kind of failure and what it left. */
  readonly again: Map<string, Promise<readonly Violation[]>>;
}

/** Rings after some turns of the event loop; the emulated Excel answers within a few. */
export const watchdog = async () => {
  for (let turn = 0; turn < 60; turn++) await new Promise((next) => setImmediate(next));
};

/** Many times the turns that a click takes whose every request is given up. */
const TURNS_MAX = 5_000;

/** What a click comes to; `null` where it comes to no end. */
async function endOf<T>(click: Promise<T>): Promise<T | null> {
  let hasEnded = false;
  const tooLong = async () => {
    for (let turn = 0; turn < TURNS_MAX && !hasEnded; turn++) {
      await new Promise((next) => setImmediate(next));
    }
    return null;
  };
  return Promise.race([click, tooLong()]).finally(() => {
    hasEnded = true;
  });
}

export async function rehearse(useCase: UseCase): Promise<Rehearsed> {
  const bytes = await useCase.before();
  const running = openInExcel(bytes);
  const requests = traceRequests(running.excel);
  const result = await useCase.click(running);
  if (result.status !== useCase.done) throw new Error(`${useCase.name}: ${result.status}`);
  await watchdog();
  return {
    useCase,
    bytes,
    before: openInExcel(bytes).excel.data,
    planned: running.excel.data,
    answer: plainText(result),
    requests,
    isReading: !requests.some(({ actions }) => actions.some(acts)),
    again: new Map(),
  };
}

/** What is wrong after the faults, and after the same click once more. */
export async function strike(
  rehearsed: Rehearsed,
  { faults, isKilled }: Point,
  portOn = officePort,
): Promise<readonly Violation[]> {
  const { useCase, bytes } = rehearsed;
  const struck = openInExcel(bytes, {}, watchdog, portOn);
  struck.excel.setFaults(faults);
  const result = await endOf(useCase.click(struck));
  if (!result) return ['the click does not come to an end'];
  struck.excel.releaseLate();
  await watchdog();
  struck.excel.setFaults([]);
  const afterFault = [...looked(rehearsed, struck), ...claimed(rehearsed, result, struck)];
  // Many failures of a kind leave the same, and what comes of that is seen once.
  const left = [isKilled, ...faults.map(({ mode }) => mode), digestOf(struck.excel)].join(' ');
  const again =
    rehearsed.again.get(left) ?? mended(rehearsed, isKilled ? reopened(struck, portOn) : struck);
  rehearsed.again.set(left, again);
  return [...afterFault, ...(await again)];
}

function reopened({ workbook }: RunningExcel, portOn: typeof officePort): RunningExcel {
  return openInExcel(saveWorkbook(workbook), {}, watchdog, portOn);
}

/** Of the whole workbook, and of how Excel calculates and where its user is. */
function digestOf({ data, state }: EmulatedExcel): string {
  const { calculationMode, isCalculationSuspended, isStale, selection, undoSteps } = state;
  const excel = { calculationMode, isCalculationSuspended, isStale, selection, undoSteps };
  const text = JSON.stringify({ excel, data }, (_key, part: unknown) =>
    part instanceof Map || part instanceof Set ? [...part] : part,
  );
  return createHash('sha256').update(text).digest('hex');
}

function looked({ useCase, before, planned }: Rehearsed, { excel }: RunningExcel): Violation[] {
  const { users } = useCase;
  return [
    ...usersKept(users, before, excel.data).map((name) => `${name} of the user's was changed`),
    ...deceiving(excel.data, [before, planned], users).map((name) => `${name} deceives`),
    ...unsettled(excel, before),
  ];
}

/** Success is claimed only for what is there. */
function claimed(
  { useCase, planned, answer, isReading }: Rehearsed,
  result: { readonly status: string },
  { excel }: RunningExcel,
): Violation[] {
  if (result.status !== useCase.done) return [];
  const isSo = isReading ? plainText(result) === answer : isAs(excel.data, planned);
  return isSo ? [] : ['success is claimed for something else'];
}

/** The same click completes it. */
async function mended(rehearsed: Rehearsed, running: RunningExcel): Promise<Violation[]> {
  const { useCase, planned } = rehearsed;
  const result = await useCase.click(running);
  await watchdog();
  const isThere = 'issues' in result && hasCode(result.issues as readonly Issue[], 'sheetOccupied');
  const violations: Violation[] = [];
  if (result.status !== useCase.done && !isThere) {
    violations.push(`the next click ends as ${plainText(result).slice(0, 200)}`);
  }
  const difference = firstDifference(running.excel.data, planned, isThere);
  if (difference) violations.push(`the next click leaves ${difference}`);
  return violations;
}

/** Anything that a use case answers, as text that is equal where the answers are. */
function plainText(answer: unknown): string {
  return JSON.stringify(answer, (_key, part: unknown) => {
    if (typeof part === 'bigint') return `${String(part)}n`;
    if (part instanceof Map) return [...(part as Map<unknown, unknown>)];
    if (part instanceof Set) return [...(part as Set<unknown>)];
    if (part instanceof Uint8Array) return Buffer.from(part).toString('base64');
    if (typeof part !== 'object' || part === null || Array.isArray(part)) return part;
    // In which order properties were set says nothing.
    return Object.fromEntries(Object.entries(part).toSorted(([a], [b]) => (a < b ? -1 : 1)));
  });
}

function hasCode(issues: readonly Issue[], code: Issue['code']): boolean {
  return issues.some((issue) => issue.code === code);
}

/** To bring a sheet in front is a courtesy, of which nothing is said. */
function isAs(data: WorkbookData, planned: WorkbookData): boolean {
  return firstDifference(data, planned, true) === null;
}

/** Where two workbooks differ, in one line; which sheet is in front may be open. */
function firstDifference(
  data: WorkbookData,
  planned: WorkbookData,
  isFrontOpen: boolean,
): string | null {
  const [is, should] = [contentOf(data), contentOf(planned)];
  return differenceOf(is, isFrontOpen ? { ...should, active: is.active } : should);
}

/** Where two things differ, part by part, with a little of what stands around it. */
export function differenceOf<T extends object>(is: T, should: T): string | null {
  for (const key of Object.keys(should) as (keyof T & string)[]) {
    const [a, b] = [plainText(is[key]), plainText(should[key])];
    if (a === b) continue;
    const at = [...a].findIndex((letter, index) => letter !== b[index]);
    const [found, wanted] = [a, b].map((text) => text.slice(Math.max(0, at - 40), at + 80));
    return `other ${key}: ${String(found)} for ${String(wanted)}`;
  }
  return null;
}
