/** Conditions, and questions about what a value is. */
import type { CellValue } from '../../../xlsx';
import { eachValue, isSingle, lift, singleOf, sizeOf } from '../blocks';
import type { Node } from '../parse';
import { compareValues, guarded, isError, numberOf, type Operand, raise, truthOf } from '../values';
import { type FunctionTable, lazy, question, single, whole } from './define';

type Evaluate = (node: Node) => Operand;

export const logic: FunctionTable = {
  IF: lazy(2, 3, (args, evaluate) => {
    const [test, yes, no] = args;
    const condition = test ? evaluate(test) : null;
    const otherwise = (): Operand => (no ? evaluate(no) : false);
    if (!isMany(condition))
      return truthOf(singleOf(condition)) ? worked(yes, evaluate) : otherwise();
    return lift(
      [condition, worked(yes, evaluate), otherwise()],
      ([truth = null, a = null, b = null]) => guarded(() => (truthOf(truth) ? a : b)),
    );
  }),
  IFS: lazy(2, 254, (args, evaluate) => {
    for (let i = 0; i + 1 < args.length; i += 2) {
      if (truthOf(singleOf(worked(args[i], evaluate)))) return worked(args[i + 1], evaluate);
    }
    return raise('#N/A');
  }),
  SWITCH: lazy(3, 254, ([subject, ...cases], evaluate) => {
    const value = singleOf(worked(subject, evaluate));
    for (let i = 0; i + 1 < cases.length; i += 2) {
      const isCase = compareValues(value, singleOf(worked(cases[i], evaluate))) === 0;
      if (isCase) return worked(cases[i + 1], evaluate);
    }
    return cases.length % 2 === 1 ? worked(cases.at(-1), evaluate) : raise('#N/A');
  }),
  CHOOSE: lazy(2, 255, ([which, ...choices], evaluate) => {
    const choice = choices[Math.trunc(numberOf(singleOf(worked(which, evaluate)))) - 1];
    return choice ? worked(choice, evaluate) : raise('#VALUE!');
  }),
  IFERROR: lazy(2, 2, (args, evaluate) => instead(args, evaluate, isError)),
  IFNA: lazy(2, 2, (args, evaluate) => instead(args, evaluate, isNotAvailable)),
  AND: whole(1, 255, (args) => truths(args).every(Boolean)),
  OR: whole(1, 255, (args) => truths(args).some(Boolean)),
  XOR: whole(1, 255, (args) => truths(args).filter(Boolean).length % 2 === 1),
  NOT: single(1, 1, (value = null) => !truthOf(value)),
  TRUE: single(0, 0, () => true),
  FALSE: single(0, 0, () => false),
  NA: single(0, 0, () => raise('#N/A')),
  ISNUMBER: question((value) => typeof value === 'number'),
  ISTEXT: question((value) => typeof value === 'string'),
  ISNONTEXT: question((value) => typeof value !== 'string'),
  ISLOGICAL: question((value) => typeof value === 'boolean'),
  ISBLANK: question((value) => value === null),
  ISERROR: question(isError),
  ISERR: question((value) => isError(value) && !isNotAvailable(value)),
  ISNA: question(isNotAvailable),
};

function worked(node: Node | undefined, evaluate: Evaluate): Operand {
  return node ? evaluate(node) : null;
}

function isMany(operand: Operand): boolean {
  const { rows, columns } = sizeOf(operand);
  return rows * columns > 1;
}

function isNotAvailable(value: CellValue): boolean {
  return isError(value) && value.error === '#N/A';
}

/** The first, unless it is what must be replaced; what is blank counts as 0. */
function instead(
  [first, second]: readonly Node[],
  evaluate: Evaluate,
  isReplaced: (value: CellValue) => boolean,
): Operand {
  const operand = worked(first, evaluate);
  if (isMany(operand)) {
    const other = worked(second, evaluate);
    return lift([operand, other], ([a = null, b = null]) => (isReplaced(a) ? b : a));
  }
  const value = singleOf(operand);
  return isReplaced(value) ? worked(second, evaluate) : value;
}

/** Text and blanks in ranges are passed over; if nothing is left there is no answer. */
function truths(args: readonly Operand[]): boolean[] {
  const found: boolean[] = [];
  for (const arg of args) {
    if (isSingle(arg)) found.push(truthOf(arg));
    else {
      eachValue(arg, (value) => {
        if (typeof value !== 'string') found.push(truthOf(value));
      });
    }
  }
  return found.length === 0 ? raise('#VALUE!') : found;
}
