/** What is known of the workbook beside its cells: what was judged, what was sealed, what is open. */
import type { CellValue, SheetData, WorkbookData } from '../../src/xlsx';
import type { OracleInput } from '../oracle/oracle';
import type { Decided } from '../oracle/world';
import type { Desk } from './desk';
import { isLive } from '../support/workbook-state';

/** The cells of input sheets with the council's decisions, as one text. */
export type Inputs = string;

export interface Known {
  readonly input: OracleInput;
  /** Whether sheets made of these inputs would be judged. */
  readonly isWritable: boolean;
  readonly decided: readonly Decided[];
  /** What the results in place were made of; `null` where there are none. */
  readonly judged: Inputs | null;
  /** Whether the results watch their inputs: taking them out ends it even where sealed ones stay. */
  readonly isWatched: boolean;
  /** Rows have gone out of lists since results were written: what is watched is drawn anew. */
  readonly isShrunk: boolean;
  /** The results in place are sealed. */
  readonly isLocked: boolean;
  /** What the last round was sealed of; `null` where none is kept. */
  readonly sealed: Inputs | null;
  /** Cells of sealed sheets by the id of the sheet. */
  readonly frozen: ReadonlyMap<string, string>;
}

/** A workbook with what is known of it. */
export interface At {
  readonly desk: Desk;
  readonly known: Known;
}

export const newlyKnown = (input: OracleInput): Known => ({
  ...{ input, isWritable: true, decided: [], judged: null, isWatched: false },
  ...{ isShrunk: false, isLocked: false, sealed: null, frozen: new Map() },
});

const INPUT = /^ThiDua\.Sheet\.(settings|criteria|collectives|individuals|ballots|register)/;
const RESULT = /^ThiDua\.Sheet\.(summary|held|open|outline|reasons|submission|minutes|ranking|detail|nomination)/; // prettier-ignore

function marked({ names, sheets }: WorkbookData, of: RegExp): readonly SheetData[] {
  return names.flatMap(({ name, formula }) => {
    const title = /^'(.+)'!/.exec(formula)?.[1];
    return of.test(name) ? sheets.filter((sheet) => sheet.name === title) : [];
  });
}

export const inputSheets = (data: WorkbookData): readonly SheetData[] => marked(data, INPUT);
export const resultSheets = (data: WorkbookData): readonly SheetData[] => marked(data, RESULT);

export function inputsOf(data: WorkbookData, decided: readonly Decided[]): Inputs {
  const sheets = inputSheets(data).map((sheet) => [sheet.name, rowsOf(sheet)]);
  return JSON.stringify([sheets, decided.map(({ award, chosen }) => [award, chosen])]);
}

/** What stands in a sheet; of what follows the inputs from one moment to the next the formula. */
export function cellsOf(sheet: SheetData): string {
  return JSON.stringify(rowsOf(sheet));
}

/** Rows in the order of what they say in lists, where the order means nothing. */
function rowsOf({ name, cells }: SheetData): readonly string[] {
  const rows = [...cells].flatMap(([row, line]) => {
    const said = [...line].flatMap(([column, { value, formula }]): [number, CellValue][] => {
      if (formula !== undefined && isLive(formula)) return [[column, formula]];
      return value === null ? [] : [[column, value]];
    });
    if (said.length === 0) return [];
    const text = JSON.stringify(said.toSorted(([a], [b]) => a - b));
    return [{ row, text }];
  });
  const isOrdered = /^(Thiết lập|Tiêu chí)$/.test(name);
  const inOrder = rows.toSorted((a, b) => (isOrdered ? a.row - b.row : a.text < b.text ? -1 : 1));
  return inOrder.map(({ text }) => text);
}
