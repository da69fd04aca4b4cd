import { parentPort } from "node:worker_threads";
import { cliTexts } from "../../wording/cliTexts";
import { type Answer, type Job, judged, problemOf, type ReportFile } from "./apart";
import { engineForMany } from "./engine";
import { evaluateFile, type FileEvaluated } from "./evaluateFile";
import { Problem } from "./problem";
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
    const { result, notes, workbook } = evaluated;
    const reports = await documentsOf(job, evaluated, back ?? [], told);
    if (reports instanceof Problem) return refused(reports);
    const text = job.json
      ? JSON.stringify(result)
      : reportOf(result, cliTexts[job.locale], job.locale, painter(job.colored));
    return { kind: "evaluated", text, notes, workbook, reports, result: job.collected ? result : null };
  } catch (error) {
    return problemOf("internal", error instanceof Error ? error.message : String(error));
  }
}

const refused = ({ code, values }: Problem): Answer => ({ kind: "problem", code, values });

/** Every document that is asked for beside the workbook. */
async function documentsOf(
  { report, review, handBack, locale }: Job,
  { result, reviews, handBacks }: FileEvaluated,
  back: Parameters<typeof import("./reviews").reviewFiles>[2],
  begun: () => void,
): Promise<readonly ReportFile[] | Problem> {
  const files: ReportFile[] = [];
  const makers = [
    report === null ? null : async () => (await import("./reports")).reportsOf(result, report, locale),
    review === null ? null : async () => (await import("./reviews")).reviewFiles(reviews, review, back, locale),
    handBack === null ? null : async () => (await import("./handBackFiles")).handBackFiles(handBacks, handBack, locale),
  ];
  for (const make of makers) {
    if (make === null) continue;
    begun();
    const made = await make();
    if (made instanceof Problem) return made;
    files.push(...made);
  }
  return files;
}
