import type { FromWorker, ToWorker } from "./serve";
import type { Refused, Work } from "./work";

/** Whatever a file holds, the page gives it up after so many seconds. */
const longest = 120_000;

interface Waiting {
  readonly answer: (answer: unknown) => void;
  readonly fail: (why: string) => void;
}

/** The engine as it stands in the page. */
const engineText = (): string => document.getElementById("engine")?.textContent ?? "";

/** A worker of this page's own script; null where the browser makes none from a page of this kind. */
function startWorker(): Worker | null {
  const script = document.getElementById("page")?.textContent;
  if (script === null || script === undefined || typeof Worker === "undefined") return null;
  const address = URL.createObjectURL(new Blob([script], { type: "text/javascript" }));
  try {
    return new Worker(address);
  } catch {
    return null;
  }
}

/**
 * The work on files in a worker of its own, so that the page goes on answering; in the page where no worker can be made.
 * Work that takes too long, or ends the worker, fails alone: the next gets a new one.
 * @param words what is said of work that failed, with the cause
 */
export function workshop(words: { readonly tooSlow: () => string; readonly failed: (cause: string) => string }): Work {
  let worker: Worker | null = null;
  let alone: Promise<Work> | null = null;
  let answered = false;
  let count = 0;
  const waiting = new Map<number, Waiting>();

  const end = (why: string): void => {
    worker?.terminate();
    worker = null;
    const all = [...waiting.values()];
    waiting.clear();
    for (const { fail } of all) fail(why);
  };

  function running(): Worker | null {
    if (worker !== null || alone !== null) return worker;
    const started = startWorker();
    if (started === null) {
      inThePage();
      return null;
    }
    started.onmessage = ({ data }: MessageEvent<FromWorker>) => {
      answered = true;
      if ("wants" in data) return started.postMessage({ engine: engineText() } satisfies ToWorker);
      const one = waiting.get(data.id);
      waiting.delete(data.id);
      if ("failed" in data) one?.fail(data.failed);
      else one?.answer(data.answer);
    };
    started.onerror = (event) => {
      event.preventDefault();
      // one that never answered cannot run here: its work is done in the page
      if (!answered) inThePage();
      end(answered ? event.message : "");
    };
    worker = started;
    return started;
  }

  function inThePage(): Promise<Work> {
    alone ??= import("./pageWork").then(({ pageWork }) => pageWork(() => Promise.resolve(engineText())));
    return alone;
  }

  async function ask(name: keyof Work, given: readonly unknown[]): Promise<unknown> {
    const refused = (cause: string): Refused => ({ refused: words.failed(cause) });
    const here = async (): Promise<unknown> => {
      const work = await inThePage();
      return Promise.resolve(Reflect.apply(work[name], work, given)).catch((error: unknown) => refused(String(error)));
    };
    const to = running();
    if (to === null) return here();
    count += 1;
    const id = count;
    return new Promise((resolve) => {
      const timer = setTimeout(() => {
        waiting.delete(id);
        resolve({ refused: words.tooSlow() });
        end("");
      }, longest);
      const done = (answer: unknown): void => {
        clearTimeout(timer);
        resolve(answer);
      };
      waiting.set(id, { answer: done, fail: (why) => done(alone === null ? refused(why) : here()) });
      to.postMessage({ id, name, given } satisfies ToWorker);
    });
  }

  const through = <K extends keyof Work>(name: K): Work[K] => {
    const call = (...given: readonly unknown[]) => ask(name, given);
    return call as Work[K];
  };
  return {
    open: through("open"),
    write: through("write"),
    papers: through("papers"),
    collect: through("collect"),
    overview: through("overview"),
    pack: through("pack"),
    calculate: through("calculate"),
  };
}
