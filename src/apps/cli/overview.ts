import { existsSync } from "node:fs";
import { basename, dirname, extname, relative, resolve, sep } from "node:path";
import type { Result } from "../../evaluation/result";
import { Workbook } from "../../hosts/file/workbook";
import { ManyRows } from "../../summary/many/manyRows";
import { manySheets } from "../../summary/many/manySheets";
import { styles } from "../../summary/styles";
import type { Locale } from "../../wording/locale";
import { manyTexts } from "../../wording/manyTexts";
import { startEngine } from "./engine";
import { readBytes, writeWhole } from "./files";
import { Problem } from "./problem";

/** What was written for a file; null where nothing was. */
export interface OverviewLinks {
  readonly workbook: string | null;
}

/** The overview of many files: takes their results in one after another, keeps a row a form, and writes a workbook at the end. */
export class Overview {
  private readonly many = new ManyRows();

  private constructor(
    private readonly target: string,
    private readonly locale: Locale,
  ) {}

  /** A workbook of another kind that stands there is never replaced: told before anything is evaluated. */
  static at(target: string, locale: Locale): Overview | Problem {
    if (extname(target).toLowerCase() !== ".xlsx") return new Problem("overview-not-xlsx", { detail: target });
    if (existsSync(target) && !isOverview(target)) return new Problem("overview-foreign", { detail: target });
    return new Overview(target, locale);
  }

  /** Its rows lead to the workbook that was written, else to the input. */
  take(file: string, result: Result, { workbook }: OverviewLinks): void {
    const path = relative(dirname(resolve(this.target)), resolve(workbook ?? file));
    this.many.take(basename(file), path.split(sep).join("/"), result);
  }

  fail(file: string, message: string): void {
    this.many.fail(file, message);
  }

  async write(): Promise<Problem | null> {
    const models = manySheets(this.many, this.locale);
    const workbook = Workbook.create(await startEngine(), models[0]?.name);
    try {
      for (const model of models) {
        const problem = workbook.writeSheet(model, styles);
        if (problem !== null) return new Problem(problem.code, { detail: problem.detail });
      }
      return writeWhole(this.target, workbook.save());
    } finally {
      workbook.close();
    }
  }
}

function isOverview(path: string): boolean {
  const bytes = readBytes(path);
  const workbook = bytes instanceof Problem ? null : Workbook.openToRead(bytes);
  if (!(workbook instanceof Workbook)) return false;
  const first = workbook.sheets()[0]?.name ?? "";
  const title = workbook.grid(first)?.values[0]?.[0];
  workbook.close();
  return Object.values(manyTexts).some((texts) => first === texts.overviewSheet && title === texts.title);
}
