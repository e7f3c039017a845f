/**
 * Failures of an action, by Excel's own codes.
 *
 * Codes are stable and messages are in the language of Excel: an add-in must never match on them.
 */

const statuses = {
  AccessDenied: 403,
  ApiNotFound: 404,
  ConnectionFailure: 500,
  Conflict: 409,
  FilteredRangeConflict: 409,
  GeneralException: 500,
  InsertDeleteConflict: 409,
  InvalidArgument: 400,
  InvalidOperation: 400,
  InvalidOperationInCellEditMode: 400,
  InvalidReference: 400,
  InvalidSelection: 400,
  ItemAlreadyExists: 409,
  ItemNotFound: 404,
  MemoryLimitReached: 500,
  MergedRangeConflict: 409,
  NonBlankCellOffSheet: 409,
  NotImplemented: 501,
  RangeExceedsLimit: 400,
  ServiceNotAvailable: 503,
  UnsupportedOperation: 400,
} as const;

export type ErrorCode = keyof typeof statuses;

const english: Partial<Record<ErrorCode, string>> = {
  AccessDenied: 'You cannot perform the requested operation.',
  ApiNotFound:
    'The API you are trying to use could not be found. It may be available in a newer version of Excel.',
  GeneralException: 'There was an internal error while processing the request.',
  InvalidArgument: 'The argument is invalid or missing or has an incorrect format.',
  InvalidOperation: 'The operation attempted is invalid on the object.',
  InvalidOperationInCellEditMode:
    'Excel is in cell-editing mode. Please exit the edit mode by pressing ENTER or TAB or selecting another cell, and then try again.',
  InvalidReference: 'This reference is not valid for the current operation.',
  ItemAlreadyExists: 'A resource with the same name or identifier already exists.',
  ItemNotFound: "The requested resource doesn't exist.",
  MergedRangeConflict:
    "Cannot complete the operation. A table can't overlap with another table, a PivotTable report, query results, merged cells, or an XML Map.",
  NonBlankCellOffSheet:
    "Microsoft Excel can't insert new cells because it would push non-empty cells off the end of the worksheet.",
  NotImplemented: "The requested feature isn't implemented.",
  RangeExceedsLimit: 'The cell count in the range has exceeded the maximum supported number.',
};

const vietnamese: Partial<Record<ErrorCode, string>> = {
  AccessDenied: 'Bạn không thể thực hiện thao tác được yêu cầu.',
  GeneralException: 'Đã xảy ra lỗi nội bộ trong khi xử lý yêu cầu.',
  InvalidArgument: 'Đối số không hợp lệ, bị thiếu hoặc có định dạng không đúng.',
  InvalidOperation: 'Thao tác đã thử không hợp lệ trên đối tượng.',
  InvalidOperationInCellEditMode:
    'Excel đang ở chế độ chỉnh sửa ô. Hãy thoát chế độ chỉnh sửa bằng cách nhấn ENTER hoặc TAB hay chọn một ô khác, rồi thử lại.',
  InvalidReference: 'Tham chiếu này không hợp lệ cho thao tác hiện tại.',
  ItemAlreadyExists: 'Đã tồn tại tài nguyên có cùng tên hoặc mã định danh.',
  ItemNotFound: 'Tài nguyên được yêu cầu không tồn tại.',
  NotImplemented: 'Tính năng được yêu cầu chưa được triển khai.',
  RangeExceedsLimit: 'Số ô trong phạm vi đã vượt quá số lượng tối đa được hỗ trợ.',
};

/** The one failure of the transport whose words the client takes from Excel. */
export function tooManyRequests(locale: string): string {
  return isVietnamese(locale)
    ? 'Hãy chờ lệnh gọi trước hoàn tất.'
    : 'Wait until the previous call completes.';
}

/** An action that failed; the prefix of the batch before it stays applied. */
export class HostError extends Error {
  /** `Class.member`, filled in by whoever was called. */
  location: string | undefined;

  constructor(
    readonly code: string,
    readonly detail?: string,
  ) {
    super(detail ?? code);
    this.name = 'HostError';
  }

  get status(): number {
    return code(this.code) ? statuses[this.code as ErrorCode] : 500;
  }

  /** The message as Excel would show it in a language such as `vi-VN`. */
  messageIn(locale: string): string {
    if (this.detail !== undefined) return this.detail;
    const known = this.code as ErrorCode;
    const local = isVietnamese(locale) ? vietnamese[known] : undefined;
    return local ?? english[known] ?? this.code;
  }
}

/** Fails the action that is running. */
export function fail(errorCode: ErrorCode, detail?: string): never {
  throw new HostError(errorCode, detail);
}

function isVietnamese(locale: string): boolean {
  return locale.toLowerCase().startsWith('vi');
}

function code(text: string): text is ErrorCode {
  return text in statuses;
}
