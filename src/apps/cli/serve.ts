import { parentPort } from "node:worker_threads";
import { cliTexts } from "../../wording/cliTexts";
import { type Answer, type Job, judged, problemOf } from "./apart";
import { engineForMany } from "./engine";
import { evaluateFile } from "./evaluateFile";
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
    const evaluated = await evaluateFile(() => engine(job.bytes.length), job.file, job.bytes, job, told);
    if (evaluated instanceof Problem) return { kind: "problem", code: evaluated.code, values: evaluated.values };
    const { result, notes, workbook } = evaluated;
    const reports = job.report === null ? [] : await documentsOf(job, told);
    if (reports instanceof Problem) return { kind: "problem", code: reports.code, values: reports.values };
    const text = job.json
      ? JSON.stringify(result)
      : reportOf(result, cliTexts[job.locale], job.locale, painter(job.colored));
    return { kind: "evaluated", text, notes, workbook, reports, result: job.collected ? result : null };

    async function documentsOf({ report, locale }: Job, begun: () => void) {
      begun();
      // the writer of documents takes long to load
      const { reportsOf } = await import("./reports");
      return reportsOf(result, report ?? "", locale);
    }
  } catch (error) {
    return problemOf("internal", error instanceof Error ? error.message : String(error));
  }
}
