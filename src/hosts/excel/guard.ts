import { failureOf, HostFailure } from "./hostFailure";

export interface GuardOptions {
  /** A read may be tried again after a time-out or an unexplained failure; a write never is. */
  readonly kind: "read" | "write";
  /** Milliseconds until an attempt is given up; Excel on the web may never answer (office-js #4805, #6150). */
  readonly timeout?: number;
  /** Called once when the host lets wait: it holds requests back while a cell is being edited. */
  readonly onWaiting?: () => void;
  /** Milliseconds until `onWaiting`. */
  readonly waitingAfter?: number;
}

/** Whether an attempt is still wanted: one that was given up must not write when the host answers at last. */
export interface Attempt {
  readonly givenUp: boolean;
}

export type HostAction<T> = (context: Excel.RequestContext, attempt: Attempt) => Promise<T | HostFailure>;

const standard = { timeout: 30_000, waitingAfter: 1_500 } as const;
const worthRetrying = new Set(["timeout", "unexpected"]);

async function attempt<T>(action: HostAction<T>, options: GuardOptions): Promise<T | HostFailure> {
  const state = { givenUp: false };
  const timers: ReturnType<typeof setTimeout>[] = [];
  const after = (milliseconds: number, then: () => void) => timers.push(setTimeout(then, milliseconds));
  const overdue = new Promise<HostFailure>((resolve) => {
    after(options.timeout ?? standard.timeout, () => {
      state.givenUp = true;
      resolve(new HostFailure("timeout"));
    });
  });
  const { onWaiting } = options;
  if (onWaiting) after(options.waitingAfter ?? standard.waitingAfter, onWaiting);
  try {
    const run = Excel.run({ delayForCellEdit: true }, (context) => action(context, state));
    return await Promise.race([run, overdue]);
  } catch (error) {
    return failureOf(error);
  } finally {
    timers.forEach(clearTimeout);
  }
}

/**
 * The one way to Excel: one `Excel.run`, given up after a time, its failure as a value. While a cell is being edited the
 * host waits for the end of it rather than refuse.
 * @returns what the action gives, or why it could not; never rejects
 */
export async function runGuarded<T>(action: HostAction<T>, options: GuardOptions): Promise<T | HostFailure> {
  const first = await attempt(action, options);
  const again = options.kind === "read" && first instanceof HostFailure && worthRetrying.has(first.code);
  return again ? attempt(action, options) : first;
}
