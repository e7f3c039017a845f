/** How a worksheet function is declared. */
import type { CellValue } from '../../../xlsx';
import type { Node } from '../parse';
import type { Operand } from '../values';
import type { Place, Workspace } from '../workspace';

/** Where the formula stands. */
export interface Standing {
  readonly workspace: Workspace;
  readonly at: Place;
}

interface Counted {
  readonly min: number;
  readonly max: number;
}

/** Takes what is not worked out yet, and works out only what it needs. */
export interface LazyFunction extends Counted {
  readonly kind: 'lazy';
  readonly call: (args: readonly Node[], evaluate: (node: Node) => Operand) => Operand;
}

/** Takes whole ranges. */
export interface WholeFunction extends Counted {
  readonly kind: 'whole';
  readonly call: (args: readonly Operand[], standing: Standing) => Operand;
}

/** Takes single values; given a range it is applied to each value. Errors pass by it. */
export interface SingleFunction extends Counted {
  readonly kind: 'single';
  readonly seesErrors: boolean;
  readonly call: (values: readonly CellValue[], standing: Standing) => CellValue;
}

export type WorksheetFunction = LazyFunction | WholeFunction | SingleFunction;
export type FunctionTable = Readonly<Record<string, WorksheetFunction>>;

export function lazy(min: number, max: number, call: LazyFunction['call']): LazyFunction {
  return { kind: 'lazy', min, max, call };
}

export function whole(min: number, max: number, call: WholeFunction['call']): WholeFunction {
  return { kind: 'whole', min, max, call };
}

/** What is left out or blank arrives as `null`. */
export function single(
  min: number,
  max: number,
  call: (...values: CellValue[]) => CellValue,
): SingleFunction {
  return { kind: 'single', seesErrors: false, min, max, call: (values) => call(...values) };
}

/** Asks something of one value, which may be an error. */
export function question(ask: (value: CellValue) => boolean): SingleFunction {
  const call = ([value = null]: readonly CellValue[]) => ask(value);
  return { kind: 'single', seesErrors: true, min: 1, max: 1, call };
}
