/**
 * Runs the actions of a request in array order, stops at the first failure, keeps what was done.
 *
 * A batch is not a transaction: results of the actions before the failure are answered with it.
 */
import type { ClassTable, HostObject } from './class-table';
import { fail, HostError } from './host-error';
import { isHostObject } from './arguments';
import { camelCase, located, missing, ObjectPaths, type ProtocolHost } from './object-paths';
import { Queries } from './queries';
import { type Action, ActionType, type RequestBody, type ResponseBody } from './wire';

/** What a fault may do around an action. */
export interface Interference {
  /** The action to run instead, or null to skip it and claim success. */
  before(index: number, action: Action): Action | null;
  /** The result to answer instead; may throw. */
  after(index: number, action: Action, value: unknown): unknown;
}

export class Dispatcher<Host extends ProtocolHost> {
  constructor(
    private readonly classes: ClassTable<Host>,
    private readonly host: Host,
  ) {}

  execute(body: RequestBody, interference?: Interference): ResponseBody {
    const paths = new ObjectPaths(body.ObjectPaths, this.classes, this.host);
    const response: ResponseBody = { Results: [], TraceIds: [] };
    for (const [index, action] of body.Actions.entries()) {
      try {
        const run = interference ? interference.before(index, action) : action;
        const value = run ? this.#run(run, paths, response) : null;
        const answered = interference ? interference.after(index, action, value) : value;
        response.Results.push({ ActionId: action.Id, Value: answered ?? null });
      } catch (error) {
        return { Error: this.#failure(error, index, action, body), ...response };
      }
    }
    return response;
  }

  #run(action: Action, paths: ObjectPaths<Host>, response: ResponseBody): unknown {
    switch (action.ActionType) {
      case ActionType.instantiate:
        return this.#handle(paths.at(action.ObjectPathId), paths);
      case ActionType.query:
      case ActionType.queryAsJson: {
        const asJson = action.ActionType === ActionType.queryAsJson;
        const queries = new Queries(paths, this.host, asJson);
        return queries.answer(paths.at(action.ObjectPathId), action.QueryInfo ?? {});
      }
      case ActionType.method: {
        const value = paths.call(paths.at(action.ObjectPathId), action.Name, action.ArgumentInfo);
        return isHostObject(value) ? this.#handle(value, paths) : value;
      }
      case ActionType.setProperty:
        return this.#set(
          paths,
          action.ObjectPathId,
          action.Name,
          action.ArgumentInfo?.Arguments?.[0],
        );
      case ActionType.update:
        for (const [name, value] of Object.entries(action.ObjectState ?? {})) {
          this.#set(paths, action.ObjectPathId, name, value);
        }
        return null;
      case ActionType.trace:
        response.TraceIds.push(action.Id);
        return null;
      default:
        return fail('NotImplemented', `Action type ${String(action.ActionType)}`);
    }
  }

  #set(paths: ObjectPaths<Host>, pathId: number, name: string, value: unknown): null {
    const object = paths.at(pathId);
    if (object === null) return null;
    const hostClass = paths.classOf(object);
    const found = hostClass.property(name);
    if (!found) throw missing(`${hostClass.name}.${camelCase(name)}`);
    const location = `${hostClass.name}.${found.name}`;
    located(location, () => {
      this.host.note(location, 'set');
      if (!found.property.set) fail('InvalidArgument');
      found.property.set(object.target, paths.argument(value), this.host);
    });
    return null;
  }

  /** How the client finds the object again: by id, by kept reference, or by the same path. */
  #handle(object: HostObject | null, paths: ObjectPaths<Host>): unknown {
    if (object === null) return null;
    const { id } = paths.classOf(object).members;
    return {
      ...(id && { Id: id(object.target, this.host) }),
      ...(object.reference !== undefined && { _ReferenceId: object.reference }),
    };
  }

  #failure(thrown: unknown, index: number, action: Action, body: RequestBody) {
    const error = thrown instanceof HostError ? thrown : ownBug(thrown);
    const path = body.ObjectPaths[String(action.ObjectPathId)];
    return {
      Code: error.code,
      Message: error.messageIn(this.host.locale),
      Location: error.location ?? camelCase(path?.Name ?? ''),
      HttpStatusCode: error.status,
      ActionIndex: index,
    };
  }
}

/** A mistake in the emulator itself reaches the test with its stack instead of hiding in a code. */
function ownBug(thrown: unknown): HostError {
  const text = thrown instanceof Error ? (thrown.stack ?? thrown.message) : String(thrown);
  return new HostError('GeneralException', `The emulator itself failed: ${text}`);
}
