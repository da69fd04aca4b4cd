import type { HostErrorCode } from "./hostError";

/** What a request meets instead of an answer, or before it. */
export type Fault =
  /** Answered with an error at one of its actions, the first where none is said; those before it are done. */
  | { readonly kind: "error"; readonly code: HostErrorCode; readonly message?: string; readonly at?: number }
  /** Not answered but refused as a whole, as when the connection breaks; nothing of it is done. */
  | { readonly kind: "fail"; readonly status?: number }
  /** Answered later. */
  | { readonly kind: "delay"; readonly milliseconds: number }
  /** Never answered; nothing of it is done (office-js #4805). */
  | { readonly kind: "hang" };

/** Faults for the requests to come, in their order. */
export class Faults {
  private readonly waiting: Fault[] = [];
  private position: { readonly at: number; readonly code: HostErrorCode } | null = null;
  private done = 0;

  /** The next requests meet the fault, then all is well again. */
  next(fault: Fault, count = 1): void {
    for (let index = 0; index < count; index += 1) this.waiting.push(fault);
  }

  /**
   * One action fails, the one at a position from now on, counted from 0 over all requests to come; every action before it
   * is done, as Excel does a batch.
   */
  atAction(at: number, code: HostErrorCode = "GeneralException"): void {
    this.position = { at, code };
    this.done = 0;
  }

  /** How many actions were done since the last `atAction` or `clear`: the positions of whatever was asked for. */
  get actions(): number {
    return this.done;
  }

  /** Counts an action in. @returns the error that it meets */
  meets(): HostErrorCode | null {
    const at = this.done;
    this.done += 1;
    if (this.position?.at !== at) return null;
    const { code } = this.position;
    this.position = null;
    return code;
  }

  take(): Fault | null {
    return this.waiting.shift() ?? null;
  }

  clear(): void {
    this.waiting.length = 0;
    this.position = null;
    this.done = 0;
  }
}
