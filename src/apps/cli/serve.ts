import { parentPort } from "node:worker_threads";
import { cliTexts } from "../../wording/cliTexts";
import { type Answer, type Job, judged, problemOf, type ReportFile } from "./apart";
import { engineForMany } from "./engine";
import { evaluateFile, type FileEvaluated } from "./evaluateFile";
import type { KeptReview } from "../../report/review/keptReview";
import { Problem, type ProblemCode } from "./problem";
import { painter, reportOf } from "./report";

/** In a thread of its own: waits for jobs and answers them. */
export function serve(): void {
  const engine = engineForMany();
  parentPort?.on("message", (job: Job) => {
    void answered(job, engine).then((answer) => parentPort?.postMessage(answer));
  });
}

async function answered(job: Job, engine: ReturnType<typeof engineForMany>): Promise<Answer> {
  try {
    const told = () => parentPort?.postMessage(judged);
    // the writers of documents take long to load
    const back = job.review === null ? null : (await import("./reviews")).readReviews(job.review);
    if (back instanceof Problem) return refused(back);
    const wanted = { ...job, review: back, handBack: job.handBack !== null };
    const evaluated = await evaluateFile(() => engine(job.bytes.length), job.file, job.bytes, wanted, told);
    if (evaluated instanceof Problem) return refused(evaluated);
    const { result, notes } = evaluated;
    const documents = await documentsOf(job, evaluated, back ?? [], told);
    if (documents instanceof Problem) return refused(documents);
    const { files: reports, workbook, unmade } = documents;
    const text = job.json
      ? JSON.stringify(result)
      : reportOf(result, cliTexts[job.locale], job.locale, painter(job.colored));
    return { kind: "evaluated", text, notes, workbook, reports, unmade, result: job.collected ? result : null };
  } catch (error) {
    return problemOf("internal", error instanceof Error ? error.message : String(error));
  }
}

const refused = ({ code, values }: Problem): Answer => ({ kind: "problem", code, values });

/** Every document that is asked for, and the workbook with what they leave in it. */
interface Documents {
  readonly files: readonly ReportFile[];
  readonly workbook: Uint8Array | null;
  readonly unmade: ProblemCode | null;
}

async function documentsOf(
  { report, review, handBack, evidence, locale }: Job,
  evaluated: FileEvaluated,
  back: readonly (KeptReview | null)[],
  begun: () => void,
): Promise<Documents | Problem> {
  const { result, reviews, handBacks } = evaluated;
  const files: ReportFile[] = [];
  let { workbook } = evaluated;
  if ([report, review, handBack, evidence].some((one) => one !== null)) begun();
  if (report !== null) {
    const reports = await (await import("./reports")).reportsOf(result, evaluated.report, report, locale);
    if (reports instanceof Problem) return reports;
    files.push(...reports.files);
    workbook = workbook && reports.kept(workbook);
  }
  if (review !== null) files.push(...(await (await import("./reviews")).reviewFiles(reviews, review, back, locale)));
  let unmade: ProblemCode | null = null;
  if (handBacks.some((one) => one !== null) && handBack !== null) {
    const made = await (await import("./handBackFiles")).handBackFiles(handBacks, handBack, locale);
    if (made instanceof Problem) return made;
    files.push(...made);
  } else if (handBack !== null) unmade = "handBackNone";
  if (evidence !== null) {
    const made = await (await import("./evidenceFiles")).evidenceFiles(result, evidence, locale);
    if (made instanceof Problem) return made;
    files.push(...made);
  }
  return { files, workbook, unmade };
}
