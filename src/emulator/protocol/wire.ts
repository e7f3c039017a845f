/**
 * The shape of a RichApi request and its answer, as the genuine client writes and reads them.
 *
 * Field names are the client's own; nothing here decides what an action does.
 */

export const ObjectPathType = {
  globalObject: 1,
  newObject: 2,
  method: 3,
  property: 4,
  indexer: 5,
  reference: 6,
  nullObject: 7,
} as const;

export const ActionType = {
  instantiate: 1,
  query: 2,
  method: 3,
  setProperty: 4,
  trace: 5,
  queryAsJson: 7,
  update: 9,
} as const;

/** Bits of the request flags that a host acts on; the client knows what writes. */
export const RequestFlag = { writes: 1, delayForCellEdit: 64 } as const;

export interface ArgumentInfo {
  Arguments?: unknown[];
  /** Parallel to `Arguments`: a path id where the argument is an object, 0 where it is a value. */
  ReferencedObjectPathIds?: unknown[];
}

export interface ObjectPath {
  Id: number;
  ObjectPathType: number;
  Name: string;
  ParentObjectPathId?: number;
  ArgumentInfo?: ArgumentInfo;
}

export interface QueryInfo {
  Select?: string[];
  Expand?: string[];
  Top?: number;
  Skip?: number;
}

export interface Action {
  Id: number;
  ActionType: number;
  Name: string;
  ObjectPathId: number;
  ArgumentInfo?: ArgumentInfo;
  QueryInfo?: QueryInfo;
  ObjectState?: Record<string, unknown>;
}

export interface RequestBody {
  AutoKeepReference?: boolean;
  Actions: Action[];
  ObjectPaths: Record<string, ObjectPath>;
}

export interface ActionResult {
  ActionId: number;
  Value: unknown;
}

export interface ErrorBody {
  Code: string;
  Message: string;
  Location: string;
  HttpStatusCode: number;
  ActionIndex: number;
}

export interface ResponseBody {
  Error?: ErrorBody;
  Results: ActionResult[];
  TraceIds: number[];
}

/**
 * One delivery to the pane: category, type, target id, message as JSON text, id, remote override.
 */
export type EventEntry = readonly [number, number, string, string, number, boolean];

/** The category of events that belong to an object such as a worksheet. */
export const objectEventCategory = 65536;
