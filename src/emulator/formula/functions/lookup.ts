/** Finding values by place or by what stands beside them. */
import type { CellValue } from '../../../xlsx';
import { filledSize, listOf, singleOf, sizeOf, valueAt } from '../blocks';
import { match, type Scalar } from '../match';
import { Block, Cells, isError, numberOf, type Operand, raise, truthOf } from '../values';
import { type FunctionTable, whole } from './define';

export const lookup: FunctionTable = {
  INDEX: whole(2, 3, index),
  MATCH: whole(2, 3, ([wanted = null, list = null, type = 1]) => {
    const { rows, columns } = sizeOf(list);
    if (rows > 1 && columns > 1) return raise('#N/A');
    return position(singleOf(wanted), listOf(list), numberOf(singleOf(type)));
  }),
  LOOKUP: whole(2, 3, lookUp),
  VLOOKUP: whole(3, 4, ([wanted = null, table = null, column = null, near = true]) => {
    const at = numberOf(singleOf(column));
    if (at < 1) return raise('#VALUE!');
    if (at >= sizeOf(table).columns + 1) return raise('#REF!');
    const row = position(singleOf(wanted), listOf(line(table, 'column', 0)), kindOf(near));
    return valueAt(table, row - 1, Math.trunc(at) - 1);
  }),
  HLOOKUP: whole(3, 4, ([wanted = null, table = null, row = null, near = true]) => {
    const at = numberOf(singleOf(row));
    if (at < 1) return raise('#VALUE!');
    if (at >= sizeOf(table).rows + 1) return raise('#REF!');
    const column = position(singleOf(wanted), listOf(line(table, 'row', 0)), kindOf(near));
    return valueAt(table, Math.trunc(at) - 1, column - 1);
  }),
  ROW: whole(0, 1, ([range], { at }) => {
    if (range === undefined) return at.row + 1;
    return new Block(numbered(placeOf(range).row, filledSize(range).rows).map((each) => [each]));
  }),
  COLUMN: whole(0, 1, ([range], { at }) => {
    if (range === undefined) return at.column + 1;
    return new Block([numbered(placeOf(range).column, filledSize(range).columns)]);
  }),
  ROWS: whole(1, 1, ([range = null]) => sizeOf(range).rows),
  COLUMNS: whole(1, 1, ([range = null]) => sizeOf(range).columns),
};

function kindOf(near: Operand): number {
  return truthOf(singleOf(near)) ? 1 : 0;
}

function placeOf(range: Operand) {
  return range instanceof Cells ? range.area : raise('#VALUE!');
}

/** Numbers of rows or columns, from 1 as people count them. */
function numbered(first: number, count: number): number[] {
  return Array.from({ length: count }, (_, index) => first + index + 1);
}

/** From 1; #N/A where nothing is found. Errors in the list are passed over. */
function position(wanted: CellValue, list: readonly CellValue[], type: number): number {
  if (isError(wanted)) numberOf(wanted);
  const scalars = list.map((value): Scalar => (isError(value) ? null : value));
  return match(wanted as Scalar, scalars, type) ?? raise('#N/A');
}

/** A row or column of a table, from 0. */
function line(table: Operand, kind: 'row' | 'column', number: number): Operand {
  const isRow = kind === 'row';
  if (table instanceof Cells) {
    const { area } = table;
    const part = isRow
      ? { ...area, row: area.row + number, rows: 1 }
      : { ...area, column: area.column + number, columns: 1 };
    return new Cells(table.sheet, part, table.bounds);
  }
  const { rows, columns } = sizeOf(table);
  return isRow
    ? new Block([Array.from({ length: columns }, (_, i) => valueAt(table, number, i))])
    : new Block(Array.from({ length: rows }, (_, i) => [valueAt(table, i, number)]));
}

/** A cell is given as a cell; row or column 0 stands for all of them. */
function index([table = null, first = null, second]: readonly Operand[]): Operand {
  if (isError(table)) return table;
  const size = sizeOf(table);
  const one = Math.trunc(numberOf(singleOf(first)));
  const two = second === undefined ? null : Math.trunc(numberOf(singleOf(second)));
  const isAlongRow = two === null && size.rows === 1;
  const [row, column] = isAlongRow ? [1, one] : [one, two ?? (size.columns === 1 ? 1 : 0)];
  if (row < 0 || column < 0) return raise('#VALUE!');
  if (row > size.rows || column > size.columns) return raise('#REF!');
  if (row === 0 && column === 0) return table;
  if (row === 0) return line(table, 'column', column - 1);
  const found = line(table, 'row', row - 1);
  if (column === 0) return found;
  return table instanceof Cells ? line(found, 'column', column - 1) : valueAt(found, 0, column - 1);
}

/** Looks in the longer side of the first range; without a second one, answers from its far end. */
function lookUp([wanted = null, vector = null, results]: readonly Operand[]): CellValue {
  const { rows, columns } = sizeOf(vector);
  const isWide = columns > rows;
  const keys = rows > 1 && columns > 1 ? line(vector, isWide ? 'row' : 'column', 0) : vector;
  const at = position(singleOf(wanted), listOf(keys), 1) - 1;
  const answers = results ?? line(vector, isWide ? 'row' : 'column', (isWide ? rows : columns) - 1);
  const isRow = filledSize(answers).rows === 1 && sizeOf(answers).columns > 1;
  return isRow ? valueAt(answers, 0, at) : valueAt(answers, at, 0);
}
