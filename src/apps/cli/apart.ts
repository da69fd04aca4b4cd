import { Worker, workerData } from "node:worker_threads";
import type { Result } from "../../evaluation/result";
import type { Profile } from "../../evaluation/rules/profile";
import type { Locale } from "../../wording/locale";
import type { MadeBy } from "../../workflow/parts/summaryMark";
import type { OtherFile } from "./comparedFiles";
import type { ProblemCode } from "./problem";

/** A file to be evaluated, and how it is asked for. */
export interface Job {
  readonly file: string;
  readonly bytes: Uint8Array;
  readonly locale: Locale;
  readonly profile: Profile | null;
  readonly sheet: string | null;
  readonly lastYear: OtherFile | null;
  readonly goals: OtherFile | null;
  readonly write: boolean;
  readonly fill: "claimed" | "beside" | null;
  readonly mark: boolean;
  readonly inPlace: boolean;
  /** What the written workbook says about itself; null where it goes in the input's own place. */
  readonly made: MadeBy | null;
  /** Where the report stands or will stand; null for none. The review, the hand-back and the list of evidence likewise. */
  readonly report: string | null;
  readonly review: string | null;
  readonly handBack: string | null;
  readonly evidence: string | null;
  readonly json: boolean;
  /** Whether the result itself is wanted beside its words. */
  readonly collected: boolean;
  readonly colored: boolean;
}

/** A document to be written. */
export interface ReportFile {
  readonly file: string;
  readonly bytes: Uint8Array;
  /** What is told once it is written. */
  readonly said: string;
}

/** What is told of a file: the words to be printed, or what went wrong. */
export type Answer =
  | {
      readonly kind: "evaluated";
      readonly text: string;
      readonly notes: readonly string[];
      readonly workbook: Uint8Array | null;
      readonly reports: readonly ReportFile[];
      /** What was asked for and could not be made of it, while all else was; null where nothing. */
      readonly unmade: ProblemCode | null;
      readonly result: Result | null;
    }
  | { readonly kind: "problem"; readonly code: ProblemCode; readonly values: Readonly<Record<string, string>> };

/** Memory ran out while others were at work or after them: whose fault it is shows only when the file has it alone. */
export interface Crowded {
  readonly kind: "crowded";
}

/** Sent before the sheet is written: the file is read and judged, what follows takes as long as it takes. */
export const judged = "judged";

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

/** Whether this is a thread that evaluates. */
export const isApart = (): boolean => workerData === judged;

export const problemOf = (code: ProblemCode, detail = ""): Answer => ({ kind: "problem", code, values: { detail } });

/** The processor's time of the whole program, shared among the files that are under way. */
class Busy {
  private running = 0;
  private last = process.cpuUsage();
  private shares = 0;

  begin(): void {
    this.share();
    this.running += 1;
  }

  end(): void {
    this.share();
    this.running -= 1;
  }

  /** Milliseconds that each file has had that was under way all the time. */
  share(): number {
    const { user, system } = process.cpuUsage(this.last);
    this.last = process.cpuUsage();
    this.shares += (user + system) / 1000 / Math.max(this.running, 1);
    return this.shares;
  }
}

const busy = new Busy();

/**
 * Evaluates files in a thread of its own, one after the other. A file that takes too long or too much memory, or ends the
 * engine, ends that thread alone; the next file gets a new one.
 */
export class Apart {
  private worker: Worker | null = null;
  private done = 0;

  /** @param begun when the first file's time began, by `performance.now()`; null for when it is sent */
  constructor(
    private readonly program: URL,
    private begun: number | null,
  ) {}

  /** @param alone whether no other file is under way, nor any was in this thread */
  async evaluate(job: Job, alone: boolean): Promise<Answer | Crowded> {
    const worker = (this.worker ??= this.started());
    const from = this.begun ?? performance.now();
    this.begun = null;
    const answer = await answerOf(worker, job, from);
    const { ended } = answer;
    if (ended) await this.end();
    const isFirst = this.done === 0;
    this.done = ended ? 0 : this.done + 1;
    return answer.told === "crowded" ? (alone && isFirst ? problemOf("too-large") : { kind: "crowded" }) : answer.told;
  }

  private started(): Worker {
    const resourceLimits = { maxOldGenerationSizeMb: 1536 };
    const worker = new Worker(this.program, { workerData: judged, resourceLimits });
    // an error between two files is told by the thread's end
    return worker.on("error", () => undefined);
  }

  async end(): Promise<void> {
    const worker = this.worker;
    this.worker = null;
    this.done = 0;
    await worker?.terminate();
  }
}

/** What a thread told of a file, and whether it can go on. */
interface Told {
  readonly told: Answer | "crowded";
  readonly ended: boolean;
}

/** After these a thread's engine may be in any state. */
const ending: ReadonlySet<ProblemCode> = new Set(["engine-stopped", "internal", "damaged"]);

function answerOf(worker: Worker, job: Job, from: number): Promise<Told> {
  busy.begin();
  const busyFrom = busy.share();
  const extra = job.write ? STARTING_SECONDS * 1000 : 0;
  let writingFrom: number | null = null;
  return new Promise((resolve) => {
    const watch = setInterval(() => {
      const now = performance.now();
      const had = busy.share() - busyFrom;
      if (process.memoryUsage.rss() > MOST_MEMORY) finish("crowded", true);
      else if (writingFrom !== null) {
        if (now - writingFrom > WRITING_SECONDS * 1000) finish(problemOf("too-slow"), true);
      } else if (isOver(now - from - extra, had - extra)) finish(problemOf("too-slow"), true);
    }, TICK);
    const onMessage = (message: Answer | typeof judged): void => {
      if (message === judged) writingFrom ??= performance.now();
      else finish(message, message.kind === "problem" && ending.has(message.code));
    };
    const onError = (error: Error): void =>
      finish(
        "code" in error && error.code === "ERR_WORKER_OUT_OF_MEMORY"
          ? problemOf("too-large")
          : problemOf("internal", error.message),
        true,
      );
    const onExit = (): void => finish(problemOf("engine-stopped"), true);
    worker.on("message", onMessage).on("error", onError).on("exit", onExit);
    worker.postMessage(job);

    function finish(told: Told["told"], ended: boolean): void {
      clearInterval(watch);
      worker.off("message", onMessage).off("exit", onExit);
      worker.off("error", onError);
      busy.end();
      resolve({ told, ended });
    }
  });
}

const isOver = (took: number, had: number): boolean =>
  (took > SECONDS * 1000 && had > BUSY_SECONDS * 1000) || took > LONGEST_SECONDS * 1000;
