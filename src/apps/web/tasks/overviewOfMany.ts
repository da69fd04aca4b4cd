import type { Engine } from "../../../hosts/file/engine";
import { WorkbookProblem } from "../../../hosts/file/problem";
import { Workbook } from "../../../hosts/file/workbook";
import { ManyRows } from "../../../summary/many/manyRows";
import { manySheets } from "../../../summary/many/manySheets";
import { styles } from "../../../summary/styles";
import type { Locale } from "../../../wording/locale";
import type { FileRead } from "./fileRead";

/** 总览: takes files in one after another, keeps a row a form, and writes a workbook at the end. */
export function overviewOfMany() {
  let rows = new ManyRows();
  return {
    /** @param path as the file stands beside the overview, where its row leads */
    take: (path: string, { evaluated }: FileRead): void => rows.take(nameIn(path), path, evaluated.result),
    fail: (path: string, message: string): void => rows.fail(nameIn(path), message),
    /** Writes what was taken in, and begins anew; refused where it is not all: whoever took it in was ended meanwhile. */
    write: (engine: Engine, count: number, locale: Locale): Uint8Array | WorkbookProblem => {
      const many = rows;
      rows = new ManyRows();
      if (many.files !== count) return new WorkbookProblem("engine-stopped");
      const models = manySheets(many, locale);
      const workbook = Workbook.create(engine, models[0]?.name);
      try {
        for (const model of models) {
          const problem = workbook.writeSheet(model, styles);
          if (problem !== null) return problem;
        }
        return workbook.save();
      } finally {
        workbook.close();
      }
    },
  };
}

const nameIn = (path: string): string => path.slice(path.lastIndexOf("/") + 1);
