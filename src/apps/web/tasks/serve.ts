import { pageWork } from "./pageWork";
import type { Work } from "./work";

/** What goes to the worker: work to be done, or the engine that it has asked for. */
export type ToWorker =
  { readonly id: number; readonly name: keyof Work; readonly given: readonly unknown[] } | { readonly engine: string };

/** What comes from it: what the work gave, why it failed, or the wish for the engine. */
export type FromWorker =
  | { readonly id: number; readonly answer: unknown }
  | { readonly id: number; readonly failed: string }
  | { readonly wants: "engine" };

/** In the worker: does what it is asked for, one after the other. */
export function serve(): void {
  const tell = (message: FromWorker): void => postMessage(message);
  let hand: (text: string) => void = () => undefined;
  const engine = (): Promise<string> =>
    new Promise((resolve) => {
      hand = resolve;
      tell({ wants: "engine" });
    });
  const work = pageWork(engine);
  let before: Promise<unknown> = Promise.resolve();
  addEventListener("message", ({ data }: MessageEvent<ToWorker>) => {
    if ("engine" in data) return hand(data.engine);
    const { id, name, given } = data;
    before = before
      .then((): unknown => Reflect.apply(work[name], work, given))
      .then(
        (answer) => tell({ id, answer }),
        (error: unknown) => tell({ id, failed: error instanceof Error ? error.message : String(error) }),
      );
  });
}
