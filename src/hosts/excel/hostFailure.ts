/** What the host could not do, as a code; the words stand in `locales/hostFailures.ts`. */
export type HostFailureCode =
  | "timeout"
  | "cell-edit-mode"
  | "protected"
  | "not-found"
  | "not-supported"
  | "too-large"
  /** Some sheets were too large, the others were read. */
  | "skipped"
  | "selection"
  | "exists"
  | "conflict"
  | "offline"
  | "invalid"
  | "not-saved"
  | "nothing-to-undo"
  | "unexpected";

export class HostFailure {
  constructor(
    readonly code: HostFailureCode,
    /** For diagnosis: a sheet's name, or the host's own words. */
    readonly detail = "",
  ) {}
}

/** Error codes of office.js (Excel.ErrorCodes and the library's own) that have a meaning for the person. */
const meanings: Readonly<Record<string, HostFailureCode>> = {
  InvalidOperationInCellEditMode: "cell-edit-mode",
  HostIsBusy: "cell-edit-mode",
  AccessDenied: "protected",
  ItemNotFound: "not-found",
  ApiNotFound: "not-supported",
  ApiNotAvailable: "not-supported",
  UnsupportedOperation: "not-supported",
  RequestPayloadSizeLimitExceeded: "too-large",
  ResponsePayloadSizeLimitExceeded: "too-large",
  Timeout: "timeout",
  InvalidSelection: "selection",
  InvalidReference: "not-found",
  InvalidBinding: "not-found",
  PropertyNotLoaded: "invalid",
  InvalidArgument: "invalid",
  InvalidRequest: "invalid",
  InvalidOperation: "invalid",
  InsertDeleteConflict: "conflict",
  EmptyChartSeries: "invalid",
  NonBlankCellOffSheet: "invalid",
  RangeExceedsLimit: "too-large",
  ItemAlreadyExists: "exists",
  NotImplemented: "not-supported",
  UnsupportedFeature: "not-supported",
  UnsupportedSheet: "selection",
  OpenWorkbookLinksBlocked: "not-supported",
  FilteredRangeConflict: "conflict",
  RequestAborted: "conflict",
  Conflict: "conflict",
  Unauthenticated: "offline",
  ServiceNotAvailable: "offline",
  ConnectionFailure: "offline",
  ActivityLimitReached: "cell-edit-mode",
  InactiveWorkbook: "selection",
  AccessDeniedToWorkbook: "protected",
  DirtySupportingFormula: "conflict",
  FormulaLengthExceedsLimit: "too-large",
  MergedRangeConflict: "conflict",
  OperationCellsExceedLimit: "too-large",
  PivotTableRangeConflict: "conflict",
  PowerQueryRefreshResourceChallenge: "not-supported",
  RangeImageExceedsLimit: "too-large",
  RefreshWorkbookLinksBlocked: "not-supported",
  UnsupportedFillType: "not-supported",
};

const textOf = (error: object, key: "code" | "message"): string => {
  const value: unknown = Reflect.get(error, key);
  return typeof value === "string" ? value : "";
};

/** Whatever `Excel.run` rejected with, as a failure. */
export function failureOf(error: unknown): HostFailure {
  if (error instanceof HostFailure) return error;
  if (typeof error !== "object" || error === null) return new HostFailure("unexpected", String(error));
  const [code, message] = [textOf(error, "code"), textOf(error, "message")];
  return new HostFailure(meanings[code] ?? "unexpected", [code, message].filter((part) => part !== "").join(": "));
}
