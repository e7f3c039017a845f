/** Failures of the host, as issues. This is the only place that knows Excel's error codes. */
import type { CellRef, HostCause, Issue, IssueDetail } from '../../domain/issue';

/** Of the workbook as a whole. */
const NOWHERE: CellRef = { sheet: '', cell: '' };

/** A problem that the adapter itself found, or a refusal with an issue of its own. */
export class HostProblem extends Error {
  constructor(
    readonly reason: HostCause,
    readonly detail: string,
  ) {
    super(`${reason}: ${detail}`);
  }
}

/** Stops a run before anything is written, with an issue that says why. */
export class Refusal extends Error {
  constructor(
    readonly issue: IssueDetail,
    readonly at: CellRef = NOWHERE,
  ) {
    super(issue.code);
  }
}

/** Codes, never messages: messages are in the language of the user's Office. */
const CAUSES: Readonly<Record<string, HostCause>> = {
  InvalidOperationInCellEditMode: 'cellEdit',
  AccessDenied: 'refused',
  UnsupportedOperation: 'refused',
  WriteNotSupportedWhenModalDialogOpen: 'refused',
  RequestPayloadSizeLimitExceeded: 'tooLarge',
  ResponsePayloadSizeLimitExceeded: 'tooLarge',
  RangeExceedsLimit: 'tooLarge',
  MemoryLimitReached: 'tooLarge',
  InvalidOrTimedOutSession: 'sessionLost',
  ApiNotFound: 'notSupported',
  ApiNotAvailable: 'notSupported',
  NotImplemented: 'notSupported',
  ItemNotFound: 'changedMeanwhile',
  ItemAlreadyExists: 'changedMeanwhile',
  InvalidRequestContext: 'changedMeanwhile',
  InvalidReference: 'changedMeanwhile',
  Conflict: 'changedMeanwhile',
};

export function hostIssue(error: unknown): Issue {
  const at = NOWHERE;
  if (error instanceof Refusal) return { ...error.issue, at: error.at, severity: 'blocks' };
  if (error instanceof HostProblem) {
    return {
      code: 'hostFailed',
      cause: error.reason,
      detail: error.detail,
      at,
      severity: 'blocks',
    };
  }
  const code = codeOf(error);
  // Without a code it is no answer of Excel's but a bug of ours, and must not be hidden.
  if (code === null) throw error;
  return {
    code: 'hostFailed',
    cause: CAUSES[code] ?? 'other',
    detail: code,
    at,
    severity: 'blocks',
  };
}

function codeOf(error: unknown): string | null {
  if (typeof error !== 'object' || error === null || !('code' in error)) return null;
  return typeof error.code === 'string' ? error.code : null;
}
