/** The two of Excel's errors whose message is shown beside the cell (CustomFunctions.ErrorCode). */
export type FunctionErrorCode = "invalidValue" | "notAvailable";

/** As the cell shows them. */
export const shownErrors = { invalidValue: "#VALUE!", notAvailable: "#N/A" } as const;

/** Why a function gives no value, with a message in the user's language that names the argument. */
export class FunctionError extends Error {
  constructor(
    readonly code: FunctionErrorCode,
    message: string,
  ) {
    super(message);
    this.name = "FunctionError";
  }
}
