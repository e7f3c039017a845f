/** A campaign whose list of people has headings of the office's own, and choices for its columns. */
import { chooseReading } from '../../src/app/choose-reading';
import type { Choosing } from '../../src/app/choose-reading';
import type { EmulatedExcel } from '../../src/emulator/node';
import { catalogs } from '../../src/i18n/catalog';
import { cellName } from '../../src/workbook/address';
import type { ColumnMeaning } from '../../src/workbook/chosen';
import { saveWorkbook } from '../../src/xlsx';
import { readCase } from './case';
import { openInExcel, scenarioBytes } from './excel';
import type { RunningExcel } from './excel';

const words = catalogs.vi;
export const { input, expected } = readCase('an-giang-2026-mini');
/** The sheet of the people. */
export const PEOPLE = 'Danh bạ';
export const INPUTS = ['Thiết lập', 'Tiêu chí', 'Tập thể', PEOPLE];
/** Row of the headings, counted from 0. */
export const HEADINGS = 3;

export const standardBytes = (): Promise<Uint8Array> => scenarioBytes(input);

/** Nothing in the workbook says which sheet and which columns are those of the people. */
export async function ownBytes(): Promise<Uint8Array> {
  const { excel, workbook } = openInExcel(await standardBytes());
  excel.data.names = excel.data.names.filter(({ name }) => !name.startsWith('ThiDua.'));
  excel.user.renameSheet('Cá nhân', PEOPLE);
  headingsIn(excel, PEOPLE).forEach((_, at) => {
    excel.user.type(PEOPLE, cellName(HEADINGS, at), [[ownHeading(at)]]);
  });
  return saveWorkbook(workbook);
}

const ownHeading = (at: number): string => `Ô thứ ${String(at + 1)}`;

function headingsIn({ data }: EmulatedExcel, name: string): readonly string[] {
  const cells = data.sheets.find((sheet) => sheet.name === name)?.cells.get(HEADINGS);
  return [...(cells ?? [])].toSorted(([a], [b]) => a - b).map(([, { value }]) => String(value));
}

/** What the columns of the people are, from left to right, as the standard headings say. */
export async function meanings(): Promise<readonly ColumnMeaning[]> {
  const known = ['nomineeId', 'personName', 'post', 'unit', 'evidence', 'achievement'] as const;
  return headingsIn(openInExcel(await standardBytes()).excel, 'Cá nhân').map((heading) => {
    const key = known.find((each) => words.sheets.columns[each] === heading);
    const fact = input.campaign.facts.find(({ label }) => label === heading);
    if (key !== undefined) return { of: 'individual', as: 'who', code: key };
    const as = fact ? 'fact' : 'mark';
    return { of: 'individual', as, code: fact?.code ?? heading };
  });
}

export const marksOf = (code: string): ColumnMeaning => ({ of: 'individual', as: 'mark', code });

export const choose = ({ port }: RunningExcel, choosing: Choosing) =>
  chooseReading(port, { choosing, words });

/** The choice of a column, counted from 0. */
export function column(at: number, meaning: ColumnMeaning): Choosing {
  const place = { sheet: PEOPLE, row: HEADINGS, column: at };
  return { kind: 'choose', meaning, at: place, text: ownHeading(at), label: 'một cột' };
}

export function sheetAs(is: 'individuals' | 'collectives', sheet: string): Choosing {
  const at = { sheet, row: 0, column: 0 };
  return { kind: 'choose', meaning: { of: 'sheet', is }, at, text: null, label: 'một sheet' };
}

/** The office's own workbook with everything chosen, as Excel saves it. */
export async function chosenBytes(): Promise<Uint8Array> {
  const running = openInExcel(await ownBytes());
  const choices = (await meanings()).map((meaning, at) => column(at, meaning));
  for (const choosing of [sheetAs('individuals', PEOPLE), ...choices]) {
    const { status } = await choose(running, choosing);
    if (status !== 'chosen') throw new Error(status);
  }
  return saveWorkbook(running.workbook);
}

export const choicesIn = ({ excel }: RunningExcel) =>
  excel.data.names.filter(({ name }) => /^ThiDua\.(?:Input|Column)\./.test(name));

/** Formulas of the choices by their names. */
export const chosenCells = (running: RunningExcel) =>
  Object.fromEntries(choicesIn(running).map(({ name, formula }) => [name, formula]));
