/** Lets somebody act between two requests of a click, and looks at everything afterwards. */
import type { User } from '../../src/emulator/node';
import type { WorkbookData } from '../../src/xlsx';
import { openInExcel } from '../support/excel';
import type { RunningExcel } from '../support/excel';
import { contentOf } from '../support/workbook-state';
import type { Doing } from './doings';
import { deceiving, usersKept } from './invariants';
import type { Violation } from './invariants';
import { differenceOf, watchdog } from './strike';
import type { Rehearsed } from './strike';

/** What it comes to when the doing is done before the click, and after it with one more click. */
export interface Expected {
  readonly doing: Doing;
  readonly status: string;
  readonly acted: WorkbookData;
  readonly planned: WorkbookData;
  readonly actedAfter: WorkbookData;
  readonly plannedAfter: WorkbookData;
}

export async function expectedOf(rehearsed: Rehearsed, doing: Doing): Promise<Expected> {
  const after = async (...steps: readonly ('act' | 'click')[]) => {
    const running = openInExcel(rehearsed.bytes);
    let status = '';
    for (const step of steps) {
      if (step === 'act') doing.act(running.excel.user);
      else ({ status } = await click(rehearsed, running));
    }
    return { status, data: running.excel.data };
  };
  const { status, data: planned } = await after('act', 'click');
  return {
    ...{ doing, status, planned },
    acted: (await after('act')).data,
    actedAfter: (await after('click', 'act')).data,
    plannedAfter: (await after('click', 'act', 'click')).data,
  };
}

/** Somebody acts before the request of that number; then the same click is made again. */
export async function interfere(
  rehearsed: Rehearsed,
  { doing, status, acted, planned, actedAfter, plannedAfter }: Expected,
  at: number,
): Promise<readonly Violation[]> {
  const { useCase, before } = rehearsed;
  const running = openInExcel(rehearsed.bytes, {}, watchdog);
  const { excel } = running;
  excel.setFaults([]);
  excel.beforeEachRequest((number) => {
    if (number === at) actIfThere(doing, excel.user);
  });
  await click(rehearsed, running);
  excel.beforeEachRequest(() => undefined);
  const ours = before.sheets.filter(({ name }) => !useCase.users.includes(name));
  const users = acted.sheets.filter(({ id }) => !ours.some((sheet) => sheet.id === id));
  const names = users.map(({ name }) => name);
  const states = [before, rehearsed.planned, acted, planned, actedAfter, plannedAfter];
  const violations = [
    ...usersKept(names, acted, excel.data).map((name) => `${name} of the user's was changed`),
    ...deceiving(excel.data, states, names).map((name) => `${name} deceives`),
  ];
  const again = await click(rehearsed, running);
  if (again.status !== status)
    violations.push(`the next click ends as ${again.status}, not ${status}`);
  // What has to be mended first stays as it was found.
  const isOpen = doing.seal === 'leavesOpen' && useCase.name.includes('sealed');
  if (status !== useCase.done || isOpen) return violations;
  const left = lasting(excel.data);
  const difference =
    differenceOf(left, lasting(planned)) && differenceOf(left, lasting(plannedAfter));
  return difference ? [...violations, `the next click leaves ${difference}`] : violations;
}

/** What does not depend on when somebody acted: not the order of sheets, nor what is calculated. */
function lasting(data: WorkbookData) {
  const { sheets, names } = contentOf(data);
  const isOpen = (title: string) =>
    data.sheets.some(({ name, protection }) => name === title && protection === null);
  const written = sheets.map((sheet, index) => {
    const cells = [...(data.sheets[index]?.cells ?? [])].flatMap(([row, columns]) =>
      [...columns].map(([column, { value, formula }]) => [row, column, formula ?? value] as const),
    );
    const values = cells.filter(([, , value]) => value !== null).toSorted(byPlace);
    // Highlights of a sheet that was protected meanwhile stay as they were.
    return { ...sheet, values, rules: isOpen(sheet.name) ? sheet.rules : [] };
  });
  return { sheets: written.toSorted((a, b) => (a.name < b.name ? -1 : 1)), names };
}

function byPlace(
  [row, column]: readonly [number, number, unknown],
  [otherRow, otherColumn]: readonly [number, number, unknown],
): number {
  return row - otherRow || column - otherColumn;
}

async function click({ useCase }: Rehearsed, running: RunningExcel) {
  const result = await useCase.click(running);
  await watchdog();
  return result;
}

/** A sheet that has another name at the moment cannot be worked in. */
function actIfThere(doing: Doing, user: User): void {
  try {
    doing.act(user);
  } catch (error) {
    if (!String(error).includes('There is no sheet')) throw error;
  }
}
