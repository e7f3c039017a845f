/**
 * Every way in which Excel may fail a click: each request, each action that does something, each
 * code, once and from then on.
 */
import type { Fault } from '../../src/emulator/node';
import { acts } from './trace';
import type { TracedRequest } from './trace';

export interface Point {
  /** None where Excel does all that it is asked. */
  readonly faults: readonly Fault[];
  /** The pane is gone after the fault; the file is saved, and opened in a new Excel. */
  readonly isKilled: boolean;
}

/** `Excel.ErrorCodes` of the client, and those that Microsoft's page on error handling adds. */
const REFUSALS = [
  'AccessDenied',
  'ActivityLimitReached',
  'ApiNotAvailable',
  'ApiNotFound',
  'BadPassword',
  'Conflict',
  'ConnectionFailure',
  'EmptyChartSeries',
  'FilteredRangeConflict',
  'FormulaLengthExceedsLimit',
  'GeneralException',
  'HostRestartNeeded',
  'InactiveWorkbook',
  'InsertDeleteConflict',
  'InvalidArgument',
  'InvalidBinding',
  'InvalidOperation',
  'InvalidOperationInCellEditMode',
  'InvalidReference',
  'InvalidRequestContext',
  'InvalidSelection',
  'ItemAlreadyExists',
  'ItemNotFound',
  'MemoryLimitReached',
  'MergedRangeConflict',
  'NonBlankCellOffSheet',
  'NotImplemented',
  'OpenWorkbookLinksBlocked',
  'OperationCellsExceedLimit',
  'PivotTableRangeConflict',
  'RangeExceedsLimit',
  'RefreshWorkbookLinksBlocked',
  'RequestAborted',
  'RequestPayloadSizeLimitExceeded',
  'ResponsePayloadSizeLimitExceeded',
  'ServiceNotAvailable',
  'Unauthenticated',
  'UndoNotSupported',
  'UnsupportedFeature',
  'UnsupportedOperation',
  'UnsupportedSheet',
] as const;

/**
 * Numbers of the transport: a cell being edited, session lost, a dialog in the way, too many requests,
 * request and answer too large, no such ability, sheet not found.
 */
const TRANSPORT = [5004, 5012, 5016, 5100, 5103, 5104, 7000, 1014] as const;

export const CODES: readonly (string | number)[] = [...REFUSALS, ...TRANSPORT];

const LOST: readonly (string | number)[] = ['GeneralException', 'ConnectionFailure', 5012, 5104];

type Strike = Omit<Fault, 'request'>;

/** What can go wrong in a request; a name is a column of the table in `docs/reliability.md`. */
const WAYS = {
  'refused at once': () => CODES.map((code): Strike => ({ mode: 'errorBefore', code })),
  'refused part-way': (request) =>
    actingIn(request).map((action): Strike => {
      // One code after the other, so that each strikes in many places.
      const code = CODES[action % CODES.length] ?? 'GeneralException';
      return { mode: 'errorAfterPrefix', action, code };
    }),
  'done, answer lost': () => LOST.map((code): Strike => ({ mode: 'errorAfterAll', code })),
  'never answered': () => [{ mode: 'hang' }],
  'never answered, part-way': (request) =>
    actingIn(request).map((action): Strike => ({ mode: 'hang', action })),
  'answered too late': () => [{ mode: 'lateCompletion' }],
  'half an answer': () => [{ mode: 'malformedBody' }],
  'half a block written': ({ actions }) =>
    placesOf(actions, (effect) => effect === 'values').map((action): Strike => ({
      mode: 'halfAppliedValues',
      action,
    })),
  'write ignored': ({ actions }) =>
    placesOf(actions, (effect) => acts(effect) && effect !== 'makes').map((action): Strike => ({
      mode: 'ignoredWrite',
      action,
    })),
  'no values': ({ actions }) => (actions.includes('reads') ? [{ mode: 'nullValues' }] : []),
  killed: (request) => actingIn(request).map((action): Strike => ({ mode: 'hang', action })),
} satisfies Readonly<Record<string, (request: TracedRequest) => readonly Strike[]>>;

export type Way = keyof typeof WAYS;
export const ways = Object.keys(WAYS) as Way[];

/** All points of a way in a click: once, and, but for a pane that is gone, from then on. */
export function pointsOf(way: Way, requests: readonly TracedRequest[]): readonly Point[] {
  const isKilled = way === 'killed';
  return requests.flatMap((request) =>
    WAYS[way](request).flatMap((strike): Point[] => {
      const fault: Fault = { ...strike, request: request.number };
      const lasting = { faults: [{ ...fault, persistent: true }], isKilled };
      return isKilled ? [lasting] : [{ faults: [fault], isKilled }, lasting];
    }),
  );
}

/**
 * Where a stop leaves a state of its own: before each action that does something, and after the last.
 * A stop before an action that only looks leaves what a stop before the next one leaves.
 */
function actingIn({ actions }: TracedRequest): readonly number[] {
  return [...placesOf(actions, acts), actions.length - 1].filter((place) => place > 0);
}

function placesOf<T>(list: readonly T[], is: (each: T) => boolean): readonly number[] {
  return list.flatMap((each, place) => (is(each) ? [place] : []));
}
