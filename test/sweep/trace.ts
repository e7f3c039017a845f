/** What a click sends when nothing fails: its requests, and what each of their actions does. */
import { ActionType, ObjectPathType } from '../../src/emulator/protocol/wire';
import type { Action, RequestBody } from '../../src/emulator/protocol/wire';
import type { EmulatedExcel } from '../../src/emulator/node';

/** `makes`: something new, which the client asks back. `values`: cells' contents, which may be done by halves. */
export type Effect = 'looks' | 'reads' | 'makes' | 'writes' | 'values';

export interface TracedRequest {
  /** 1 for the first of the click; the client's clean-ups count too. */
  readonly number: number;
  readonly actions: readonly Effect[];
}

/** Traces from here on into the list that is answered. */
export function traceRequests(excel: EmulatedExcel): readonly TracedRequest[] {
  const traced: TracedRequest[] = [];
  excel.setFaults([]);
  excel.beforeEachRequest((number, body) => {
    traced.push({ number, actions: body.Actions.map((action) => effectOf(action, body)) });
  });
  return traced;
}

export const acts = (effect: Effect): boolean => effect !== 'looks' && effect !== 'reads';

const CONTENTS = ['Values', 'Formulas', 'FormulasR1C1'];

/** Methods that give an object or an answer and change nothing. */
const LOOKING = /^(?:_|Date$|Get|Is|Load|Retrieve)/;

function effectOf({ ActionType: type, Name, ObjectPathId }: Action, body: RequestBody): Effect {
  switch (type) {
    case ActionType.setProperty:
      return CONTENTS.includes(Name) ? 'values' : 'writes';
    case ActionType.update:
      return 'writes';
    case ActionType.query:
    case ActionType.queryAsJson:
      return 'reads';
    case ActionType.method:
      return LOOKING.test(Name) ? 'looks' : 'writes';
    case ActionType.instantiate: {
      const path = body.ObjectPaths[String(ObjectPathId)];
      const isCall = path?.ObjectPathType === ObjectPathType.method;
      return isCall && !LOOKING.test(path.Name) ? 'makes' : 'looks';
    }
    default:
      return 'looks';
  }
}
