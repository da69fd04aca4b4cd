import { availableParallelism } from "node:os";
import { type Answer, Apart, type Job } from "./apart";
import type { Problem } from "./problem";

/** So many files a thread may be ahead of the one whose turn it is to be told. */
const AHEAD = 32;

/** Threads that evaluate files, one for each core, or fewer where there are fewer files. */
export class Pool {
  private readonly all: readonly Apart[];
  private readonly idle: Apart[];
  private readonly waiting: ((apart: Apart) => void)[] = [];
  private last: Promise<unknown> = Promise.resolve();

  /** @param program the one whose threads evaluate */
  constructor(program: URL, files: number) {
    const threads = Math.max(1, Math.min(availableParallelism(), files));
    // the first file's time is the call's, which began with the program
    this.all = Array.from({ length: threads }, (_, at) => new Apart(program, at === 0 ? 0 : null));
    this.idle = [...this.all].reverse();
  }

  /** How many files may be under way or done before the first of them is told. */
  get ahead(): number {
    return this.all.length * AHEAD;
  }

  /**
   * Evaluates a file as soon as a thread is free for it.
   * @param prepare reads it: only then, so that no file waits in memory
   */
  async evaluate(prepare: () => Job | Problem): Promise<Answer | Problem> {
    const apart = await this.free();
    try {
      const job = prepare();
      if (!("bytes" in job)) return job;
      const answer = await apart.evaluate(job, this.all.length === 1);
      if (answer.kind !== "crowded") return answer;
    } finally {
      this.release(apart);
    }
    return this.alone(prepare);
  }

  async end(): Promise<void> {
    await Promise.all(this.all.map((apart) => apart.end()));
  }

  /** With all other threads at rest and their memory given back. */
  private alone(prepare: () => Job | Problem): Promise<Answer | Problem> {
    const turn = this.last.then(async (): Promise<Answer | Problem> => {
      const held: Apart[] = [];
      for (let more = this.all.length; more > 0; more -= 1) held.push(await this.free());
      try {
        await this.end();
        const [apart] = held;
        const job = prepare();
        if (!("bytes" in job)) return job;
        const answer = await apart?.evaluate(job, true);
        return answer === undefined || answer.kind === "crowded"
          ? { kind: "problem", code: "too-large", values: {} }
          : answer;
      } finally {
        for (const apart of held) this.release(apart);
      }
    });
    this.last = turn.catch(() => undefined);
    return turn;
  }

  private free(): Promise<Apart> {
    const apart = this.idle.pop();
    return apart === undefined ? new Promise((resolve) => this.waiting.push(resolve)) : Promise.resolve(apart);
  }

  private release(apart: Apart): void {
    const next = this.waiting.shift();
    if (next === undefined) this.idle.push(apart);
    else next(apart);
  }
}

/** Works on many things at once and gives what comes of them in their order; no more than `ahead` are begun before. */
export async function* inOrder<T, R>(
  things: Iterable<T>,
  ahead: number,
  work: (thing: T) => Promise<R>,
): AsyncGenerator<R> {
  const begun: Promise<R>[] = [];
  for (const thing of things) {
    begun.push(work(thing));
    const first = begun.length >= ahead ? begun.shift() : undefined;
    if (first !== undefined) yield await first;
  }
  for (const one of begun) yield await one;
}
