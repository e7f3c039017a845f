/**
 * Facts from a register: the rows that name a nominee and pass every filter, counted or combined.
 * A register that is there is complete: no row of a fault means no fault. A blank cell in a row
 * that may count leaves the fact open.
 */
import type { Subject } from './campaign';
import type { Register } from './entry';
import type { Derivation, Filter } from './fact';
import type { Figures } from './figures';
import { ZERO, add, divide, fraction } from './fraction';
import { NOT_APPLICABLE, extreme, holds, passes } from './value';
import type { Given } from './value';

type FromRegister = Extract<Derivation, { how: 'register' }>;

export function registerColumn(
  figures: Figures,
  subject: Subject,
  derivation: FromRegister,
): readonly Given[] {
  const { nominees } = figures.entrants(subject);
  const register = figures.entry.registers.get(derivation.register);
  if (!register) return nominees.map(() => null);
  const rowsOf = rowsById(register, subject);
  const passesAt = filterRows(register, derivation.where);
  const column = derivation.column === null ? null : register.columns.get(derivation.column);
  return nominees.map(({ id }) => {
    const answers = (rowsOf.get(id) ?? []).map((row) => ({ row, passes: passesAt(row) }));
    if (answers.some((answer) => answer.passes === null)) return null;
    const rows = answers.filter((answer) => answer.passes).map(({ row }) => row);
    if (derivation.aggregate === 'count') return fraction(rows.length);
    return aggregate(
      derivation.aggregate,
      rows.map((row) => column?.[row] ?? null),
    );
  });
}

function aggregate(
  how: Exclude<FromRegister['aggregate'], 'count'>,
  cells: readonly Given[],
): Given {
  if (how === 'only') return cells.length === 1 ? (cells[0] ?? null) : null;
  const values = cells.filter((cell) => cell !== NOT_APPLICABLE);
  if (values.includes(null)) return null;
  // Rows that say nothing but "KAD" leave nothing open; only a sum of nothing is a number.
  if (values.length === 0 && cells.length > 0 && how !== 'sum') return NOT_APPLICABLE;
  const known = values.filter((value) => value !== null);
  if (how === 'max' || how === 'min') return extreme(how, known);
  const numbers = known.filter((value) => typeof value !== 'string');
  if (numbers.length < known.length) return null;
  const total = numbers.reduce(add, ZERO);
  return how === 'sum' ? total : divide(total, fraction(numbers.length));
}

function rowsById(
  { ids, subjects }: Register,
  subject: Subject,
): ReadonlyMap<string, readonly number[]> {
  const rows = new Map<string, number[]>();
  ids.forEach((id, row) => {
    if (subjects && subjects[row] !== subject) return;
    const list = rows.get(id);
    if (list) list.push(row);
    else rows.set(id, [row]);
  });
  return rows;
}

/** Whether a row counts; `null` where a cell that decides is blank and nothing else rules it out. */
function filterRows(
  { columns }: Register,
  where: readonly Filter[],
): (row: number) => boolean | null {
  const cell = (heading: string, row: number) => columns.get(heading)?.[row] ?? null;
  const answer = ({ column, test }: Filter, row: number): boolean | null => {
    const value = cell(column, row);
    if (value === NOT_APPLICABLE) return false;
    if (test.kind !== 'column') return value === null ? null : passes(value, test);
    const other = cell(test.column, row);
    if (other === NOT_APPLICABLE) return false;
    if (value === null || other === null) return null;
    return holds(value, { operator: test.operator, value: other });
  };
  return (row) => {
    const answers = where.map((filter) => answer(filter, row));
    if (answers.includes(false)) return false;
    return answers.includes(null) ? null : true;
  };
}
