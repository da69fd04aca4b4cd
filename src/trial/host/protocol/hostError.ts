/** Excel's own error codes, as `OfficeExtension.Error.code` shows them. */
export type HostErrorCode =
  | "AccessDenied"
  | "ApiNotFound"
  | "GeneralException"
  | "InvalidArgument"
  | "InvalidOperation"
  | "InvalidOperationInCellEditMode"
  | "InvalidReference"
  | "InvalidSelection"
  | "RequestPayloadSizeLimitExceeded"
  | "ResponsePayloadSizeLimitExceeded"
  | "ItemAlreadyExists"
  | "ItemNotFound"
  | "RangeExceedsLimit"
  | "RequestAborted"
  | "UnsupportedOperation";

/** Ends a batch at its action; the processor turns it into the answer's error. */
export class HostError extends Error {
  constructor(
    readonly code: HostErrorCode,
    message: string,
  ) {
    super(message);
    this.name = "HostError";
  }
}

export const apiNotFound = (type: string, member: string): HostError =>
  new HostError("ApiNotFound", `The embedded host has no ${type}.${member}.`);

export const itemNotFound = (what: string): HostError =>
  new HostError("ItemNotFound", `The requested resource doesn't exist: ${what}`);

export const invalidArgument = (why: string): HostError =>
  new HostError("InvalidArgument", `The argument is invalid or missing or has an incorrect format: ${why}`);

/** Excel's word for a selection that is no range of this workbook. */
export const invalidSelection = (why: string): HostError =>
  new HostError("InvalidSelection", `The current selection is invalid for this operation: ${why}`);

export const accessDenied = (why: string): HostError =>
  new HostError("AccessDenied", `You cannot perform the requested operation: ${why}`);
