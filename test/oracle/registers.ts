/** Registers: the rows about a nominee that pass every filter, and what is made of them. */
import type { Derivation, Filter } from '../../src/domain/fact';
import type { Register } from '../../src/domain/entry';
import { NOT_APPLICABLE } from '../../src/domain/value';
import type { Given } from '../../src/domain/value';
import { extreme, mean, number } from './derivations';
import { rational, sumOf, ZERO } from './rational';
import { ask, compares, every, isValue, nomineeOf } from './world';
import type { Answer, Who, World } from './world';

export function countRows(
  world: World,
  who: Who,
  { register: name, aggregate, column, where }: Extract<Derivation, { how: 'register' }>,
): Given {
  const register = world.entry.registers.get(name);
  if (!register) throw new Error(`no register is called ${name}`);
  const { id } = nomineeOf(world, who);
  const rows = register.ids.flatMap((theirs, row) => (theirs === id ? [row] : []));
  const answers = rows.map((row) =>
    every(where.map((filter) => passesFilter(register, row, filter))),
  );
  if (answers.includes(null)) return null;
  const passing = rows.filter((_, position) => answers[position] === true);
  if (aggregate === 'count' || column === null) return rational(passing.length);
  const cells = passing.map((row) => cell(register, column, row));
  if (aggregate === 'only') return cells.length === 1 ? (cells[0] ?? null) : null;
  if (cells.includes(null)) return null;
  const values = cells.filter(isValue);
  if (aggregate === 'sum') return values.length === 0 ? ZERO : sumOf(values.map(number));
  if (cells.length === 0) return null;
  if (values.length === 0) return NOT_APPLICABLE;
  return aggregate === 'mean' ? mean(values) : extreme(values, aggregate);
}

function passesFilter(register: Register, row: number, { column, test }: Filter): Answer {
  const value = cell(register, column, row);
  if (test.kind !== 'column') return ask(value, test);
  const other = cell(register, test.column, row);
  if (value === NOT_APPLICABLE || other === NOT_APPLICABLE) return false;
  if (!isValue(value) || !isValue(other)) return null;
  return compares(value, { operator: test.operator, value: other });
}

function cell(register: Register, column: string, row: number): Given {
  return register.columns.get(column)?.[row] ?? null;
}
