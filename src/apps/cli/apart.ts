import { parentPort, Worker, workerData } from "node:worker_threads";
import type { Result } from "../../evaluation/result";
import type { Profile } from "../../evaluation/rules/profile";
import { cliTexts } from "../../wording/cliTexts";
import type { Locale } from "../../wording/locale";
import { engineForMany } from "./engine";
import { evaluateFile } from "./evaluateFile";
import { Problem, type ProblemCode } from "./problem";
import { painter, reportOf } from "./report";

/** A file to be evaluated, and how it is asked for. */
export interface Job {
  readonly file: string;
  readonly bytes: Uint8Array;
  readonly locale: Locale;
  readonly profile: Profile | null;
  readonly sheet: string | null;
  readonly write: boolean;
  readonly json: boolean;
  readonly colored: boolean;
}

/** What is told of a file: the words to be printed, or what went wrong. */
export type Answer =
  | {
      readonly kind: "evaluated";
      readonly text: string;
      readonly notes: readonly string[];
      readonly workbook: Uint8Array | null;
      readonly result: Result;
      readonly report: string | null;
    }
  | { readonly kind: "problem"; readonly code: ProblemCode; readonly values: Readonly<Record<string, string>> };

/** Sent before the sheet is written: the file is read and judged, what follows takes as long as it takes. */
const judged = "judged";

/** The time a file may take to be read and judged, of a call that begins with the program's own start. */
const SECONDS = 4.2;
/** On a busy machine others take the time: as long as the file has not had so much of it, it may go on. */
const BUSY_SECONDS = 3;
/** However busy. */
const LONGEST_SECONDS = 30;
/** So much more where a sheet is to be written: the engine is started first. */
const STARTING_SECONDS = 3;
/** The time for writing the sheet. */
const WRITING_SECONDS = 60;
const MOST_MEMORY = 2 ** 31;
const TICK = 50;

/** In a thread of its own: waits for jobs and answers them. */
export function serve(): void {
  const engine = engineForMany();
  parentPort?.on("message", (job: Job) => {
    void answered(job, engine).then((answer) => parentPort?.postMessage(answer));
  });
}

/** Whether this is the thread that evaluates. */
export const isApart = (): boolean => workerData === judged;

async function answered(job: Job, engine: ReturnType<typeof engineForMany>): Promise<Answer> {
  try {
    const told = () => parentPort?.postMessage(judged);
    const evaluated = await evaluateFile(() => engine(job.bytes.length), job.file, job.bytes, job, told);
    if (evaluated instanceof Problem) return { kind: "problem", code: evaluated.code, values: evaluated.values };
    const { result, notes, workbook, report } = evaluated;
    const text = job.json
      ? JSON.stringify(result)
      : reportOf(result, cliTexts[job.locale], job.locale, painter(job.colored));
    return { kind: "evaluated", text, notes, workbook, result, report };
  } catch (error) {
    return problem("internal", error instanceof Error ? error.message : String(error));
  }
}

const problem = (code: ProblemCode, detail = ""): Answer => ({ kind: "problem", code, values: { detail } });

/**
 * Evaluates files in a thread of its own, one after the other. A file that takes too long or too much memory, or ends the
 * engine, ends that thread alone; the next file gets a new one.
 */
export class Apart {
  private worker: Worker | null = null;
  private isFirst = true;

  constructor(private readonly program: URL) {}

  async evaluate(job: Job): Promise<Answer> {
    const worker = (this.worker ??= new Worker(this.program, {
      workerData: judged,
      resourceLimits: { maxOldGenerationSizeMb: 1536 },
    }));
    const from = this.isFirst ? 0 : performance.now();
    this.isFirst = false;
    const answer = await answerOf(worker, job, from);
    if (answer.kind === "problem") await this.end();
    return answer;
  }

  async end(): Promise<void> {
    const worker = this.worker;
    this.worker = null;
    await worker?.terminate();
  }
}

function answerOf(worker: Worker, job: Job, from: number): Promise<Answer> {
  const busyFrom = process.cpuUsage();
  const extra = job.write ? STARTING_SECONDS * 1000 : 0;
  let writingFrom: number | null = null;
  return new Promise((resolve) => {
    const watch = setInterval(() => {
      const now = performance.now();
      const { user, system } = process.cpuUsage(busyFrom);
      if (process.memoryUsage.rss() > MOST_MEMORY) finish(problem("too-large"));
      else if (writingFrom !== null) {
        if (now - writingFrom > WRITING_SECONDS * 1000) finish(problem("too-slow"));
      } else if (isOver(now - from - extra, (user + system) / 1000 - extra)) finish(problem("too-slow"));
    }, TICK);
    const onMessage = (message: Answer | typeof judged): void => {
      if (message === judged) writingFrom = performance.now();
      else finish(message);
    };
    const onError = (error: Error): void =>
      finish(
        "code" in error && error.code === "ERR_WORKER_OUT_OF_MEMORY"
          ? problem("too-large")
          : problem("internal", error.message),
      );
    const onExit = (): void => finish(problem("engine-stopped"));
    worker.on("message", onMessage).on("error", onError).on("exit", onExit);
    worker.postMessage(job);

    function finish(answer: Answer): void {
      clearInterval(watch);
      worker.off("message", onMessage).off("exit", onExit);
      resolve(answer);
    }
  });
}

const isOver = (took: number, busy: number): boolean =>
  (took > SECONDS * 1000 && busy > BUSY_SECONDS * 1000) || took > LONGEST_SECONDS * 1000;
