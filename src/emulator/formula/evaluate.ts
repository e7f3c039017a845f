/** Working out a formula's tree at a place. */
import type { CellValue } from '../../xlsx';
import { isSingle, lift, singleOf, sizeOf, valueAt } from './blocks';
import { functions } from './functions';
import { binary, isVanishing, unary } from './operators';
import type { Node } from './parse';
import { Block, Cells, errorValue, guarded, isError, type Operand } from './values';
import type { Place, Workspace } from './workspace';

export interface Result {
  readonly value: CellValue;
  /** There are more values, which Excel would let spill into the cells around. */
  readonly spills: boolean;
}

/** Names that stand for names, and so on, end here. */
const nestingMax = 40;

/** The value of a formula as a cell shows it: never blank. */
export function resultOf(node: Node, workspace: Workspace, at: Place): Result {
  const operand = new Evaluation(workspace, at).outermost(node);
  const { rows, columns } = sizeOf(operand);
  const spills = rows * columns > 1;
  const value = spills ? intersected(operand, at) : singleOf(operand);
  return { value: value ?? 0, spills };
}

/** The one of several cells in the formula's own row or column; of a block the first value. */
function intersected(operand: Operand, { row, column }: Place): CellValue {
  if (!(operand instanceof Cells)) return valueAt(operand, 0, 0);
  const { area } = operand;
  const down = area.rows === 1 ? 0 : area.columns === 1 ? row - area.row : -1;
  const right = area.columns === 1 ? 0 : area.rows === 1 ? column - area.column : -1;
  const isInside = down >= 0 && down < area.rows && right >= 0 && right < area.columns;
  return isInside ? valueAt(operand, down, right) : errorValue('#VALUE!');
}

export class Evaluation {
  #depth = 0;

  constructor(
    readonly workspace: Workspace,
    readonly at: Place,
  ) {}

  outermost(node: Node): Operand {
    if (node.kind !== 'binary' || (node.operator !== '+' && node.operator !== '-')) {
      return this.evaluate(node);
    }
    const [left, right] = [this.evaluate(node.left), this.evaluate(node.right)];
    return lift([left, right], ([a = null, b = null]) =>
      isVanishing(node.operator, a, b) ? 0 : binary(node.operator, a, b),
    );
  }

  readonly evaluate = (node: Node): Operand => {
    switch (node.kind) {
      case 'value':
        return node.value;
      case 'missing':
        return null;
      case 'array':
        return new Block(node.rows);
      case 'area':
        return this.#cells(node.sheet, node.area);
      case 'name':
        return this.#named(node.sheet, node.name);
      case 'call':
        return this.#call(node.name, node.args);
      case 'unary':
        return this.#unary(node.operator, this.evaluate(node.operand));
      case 'binary':
        return this.#binary(node.operator, this.evaluate(node.left), this.evaluate(node.right));
    }
  };

  #cells(name: string | null, area: Cells['area']): Operand {
    const sheet = name === null ? this.at.sheet : this.workspace.sheetNamed(name);
    return sheet ? new Cells(sheet, area, this.workspace.bounds) : errorValue('#REF!');
  }

  #named(sheetName: string | null, name: string): Operand {
    const sheet = sheetName === null ? this.at.sheet : this.workspace.sheetNamed(sheetName);
    const node = sheet ? this.workspace.nameOn(sheet, name)?.node : null;
    if (!node || this.#depth > nestingMax) return errorValue('#NAME?');
    this.#depth += 1;
    const operand = this.evaluate(node);
    this.#depth -= 1;
    return operand;
  }

  #call(name: string, args: readonly Node[]): Operand {
    const known = functions.get(name);
    if (!known) return errorValue('#NAME?');
    if (known.kind === 'lazy') return guarded(() => known.call(args, this.evaluate));
    const operands = args.map(this.evaluate);
    if (known.kind === 'whole') return guarded(() => known.call(operands, this));
    return lift(operands, (values) => {
      const error = known.seesErrors ? undefined : values.find(isError);
      return error ?? guarded(() => known.call(values, this));
    });
  }

  #unary(operator: string, operand: Operand): Operand {
    if (operator === '@') return isSingle(operand) ? operand : this.#one(operand);
    return lift([operand], ([value = null]) => unary(operator, value));
  }

  #one(operand: Cells | Block): CellValue {
    const { rows, columns } = sizeOf(operand);
    return rows * columns > 1 ? intersected(operand, this.at) : singleOf(operand);
  }

  #binary(operator: string, left: Operand, right: Operand): Operand {
    return lift([left, right], ([a = null, b = null]) => binary(operator, a, b));
  }
}
