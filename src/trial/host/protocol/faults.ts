import type { HostErrorCode } from "./hostError";

/** What a request meets instead of an answer, or before it. */
export type Fault =
  /** Answered with an error at its first action. */
  | { readonly kind: "error"; readonly code: HostErrorCode; readonly message?: string }
  /** Not answered but refused as a whole, as when the connection breaks; nothing of it is done. */
  | { readonly kind: "fail"; readonly status?: number }
  /** Answered later. */
  | { readonly kind: "delay"; readonly milliseconds: number }
  /** Never answered; nothing of it is done (office-js #4805). */
  | { readonly kind: "hang" };

/** Faults for the requests to come, in their order. */
export class Faults {
  private readonly waiting: Fault[] = [];

  /** The next requests meet the fault, then all is well again. */
  next(fault: Fault, count = 1): void {
    for (let index = 0; index < count; index += 1) this.waiting.push(fault);
  }

  take(): Fault | null {
    return this.waiting.shift() ?? null;
  }

  clear(): void {
    this.waiting.length = 0;
  }
}
