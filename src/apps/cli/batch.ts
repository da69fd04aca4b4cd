import { isatty } from "node:tty";
import type { Result } from "../../evaluation/result";
import { cliTexts } from "../../wording/cliTexts";
import type { Job } from "./apart";
import { overwrites, readBytes, writeWhole } from "./files";
import type { Input } from "./inputs";
import { hashOf, isFresh, isDocumentFresh, madeOf } from "./madeBy";
import type { CliOptions } from "./options";
import { inOrder, Pool } from "./pool";
import { print, say } from "./print";
import { Problem } from "./problem";
import { Progress } from "./progress";

/** An input and what is to be written of it. */
export interface Work extends Input {
  readonly workbook: string | null;
  readonly report: string | null;
  readonly review: string | null;
  readonly handBack: string | null;
  readonly evidence: string | null;
}

/** Takes in every file's result as it is told, in the order of the inputs; what it keeps of them is its own affair. */
export interface Collect {
  take(file: string, result: Result, written: Pick<Work, "workbook">): void;
  fail(file: string, message: string): void;
}

/** What a file is judged by, the same for all. */
type HeldBy = Pick<Job, "profile" | "lastYear" | "goals">;

/** What the forms are held beside, so that another file makes another result. */
const besideOf = ({ lastYear, goals }: HeldBy): string =>
  [lastYear, goals].map((one) => (one === null ? "" : `${one.sheet ?? ""}#${hashOf(one.bytes)}`)).join();

/** What came of a file. */
interface Outcome {
  readonly work: Work;
  readonly problem: Problem | null;
  /** What could not be made of it while all else was; null where nothing. */
  readonly unmade: Problem | null;
  /** To be printed; null where there is nothing to print. */
  readonly text: string | null;
  readonly notes: readonly string[];
  readonly written: readonly string[];
  readonly result: Result | null;
}

/**
 * Evaluates files in as many threads as there are cores and tells of them in their order, whatever becomes of any. What is
 * written is written as soon as it is there, and nothing is kept.
 * @returns whether something went wrong
 */
export async function evaluateAll(
  program: URL,
  works: readonly Work[],
  options: CliOptions,
  by: HeldBy,
  collect: Collect | null = null,
): Promise<boolean> {
  const { json, locale } = options;
  const texts = cliTexts[locale];
  const pool = new Pool(program, works.length);
  const progress = new Progress(works.length, locale);
  let failed = false;
  try {
    const evaluated = (work: Work) => evaluateOne(pool, work, options, by, collect !== null);
    for await (const { work, problem, unmade, text, notes, written, result } of inOrder(works, pool.ahead, evaluated)) {
      const { file } = work;
      if (notes.length + written.length > 0 || text !== null || problem !== null) progress.clear();
      for (const note of notes) say(`${file}: ${note}`);
      const unprinted = text === null ? null : print(text);
      for (const line of written) if (line !== "") say(line);
      if (result !== null) collect?.take(file, result, work);
      if (problem !== null) collect?.fail(file, problem.say(texts));
      progress.step();
      for (const one of [problem, unmade, unprinted]) {
        if (one === null) continue;
        failed = true;
        say(`${file}: ${one.say(texts)}`);
        if (one === problem && json)
          print(JSON.stringify({ file, error: { code: one.code, message: one.say(texts) } }));
      }
      if (unprinted !== null) break;
    }
  } finally {
    progress.clear();
    await pool.end();
  }
  return failed;
}

async function evaluateOne(
  pool: Pool,
  work: Work,
  options: CliOptions,
  by: HeldBy,
  collected: boolean,
): Promise<Outcome> {
  const { file, workbook: target } = work;
  const { inPlace, json, locale, sheet, fill, mark } = options;
  const texts = cliTexts[locale];
  const nothing: Outcome = { work, problem: null, unmade: null, text: null, notes: [], written: [], result: null };
  if (work.problem !== null) return { ...nothing, problem: work.problem };
  if (target !== null && !inPlace && overwrites(file, target)) {
    return { ...nothing, problem: new Problem("out-is-input") };
  }
  const { profile } = by;
  const asked = { profile, locale, sheet, fill, mark, beside: besideOf(by) };
  const fresh = options.resume && target !== null && isFresh(target, file, asked);
  const stale = (document: string | null): string | null =>
    fresh && document !== null && isDocumentFresh(document, target) ? null : document;
  const [report, review] = [stale(work.report), stale(work.review)];
  const [handBack, evidence] = [stale(work.handBack), stale(work.evidence)];
  // what is told of all files needs the result of those too that are written already
  const wanted = [report, review, handBack, evidence].some((one) => one !== null) || json || collected;
  if (fresh && !wanted) return { ...nothing, written: [`${texts.fresh} ${target}`] };
  const write = target !== null && !fresh;
  const prepare = (): Job | Problem => {
    const bytes = readBytes(file);
    if (bytes instanceof Problem) return bytes;
    const made = write && !inPlace ? madeOf(file, bytes, asked) : null;
    const colored = isatty(1) && process.env["NO_COLOR"] === undefined;
    const documents = { report, review, handBack, evidence };
    return {
      file,
      bytes,
      ...by,
      locale,
      sheet,
      fill,
      mark,
      write,
      inPlace,
      made,
      ...documents,
      json,
      collected,
      colored,
    };
  };
  const answer = await pool.evaluate(prepare);
  if (answer instanceof Problem) return { ...nothing, problem: answer };
  if (answer.kind === "problem") return { ...nothing, problem: new Problem(answer.code, answer.values) };
  const { text, notes, reports, result } = answer;
  const unmade = answer.unmade === null ? null : new Problem(answer.unmade);
  const written: string[] = [];
  const files = [
    ...(target === null || answer.workbook === null
      ? []
      : [{ file: target, bytes: answer.workbook, said: `${texts.written} ${target}` }]),
    ...reports,
  ];
  for (const one of files) {
    const problem = writeWhole(one.file, one.bytes);
    if (problem !== null) return { ...nothing, problem, notes, written };
    written.push(one.said);
  }
  return { work, problem: null, unmade, text, notes, written, result };
}
