import { styles } from "../../src/summary/styles";
import type { Engine } from "../../src/hosts/file/engine";
import { Workbook } from "../../src/hosts/file/workbook";
import type { SampleWorkbook } from "./sampleWorkbook";

/** A fixed date, so that the same data gives the same bytes. */
const made = "2021-06-29T00:00:00Z";

/** The bytes of a sample workbook; throws where the engine refuses, since a sample that cannot be built is a bug. */
export function buildSample(engine: Engine, { title, sheets, pageBreaks }: SampleWorkbook): Uint8Array {
  const workbook = Workbook.create(engine, sheets[0]?.name);
  for (const sheet of sheets) {
    const problem = workbook.writeSheet(sheet, styles);
    if (problem !== null) throw new Error(`${sheet.name}: ${problem.code} ${problem.detail}`);
  }
  for (const [sheet, cell] of pageBreaks) {
    const { error } = workbook.file.InsertPageBreak(sheet, cell);
    if (error !== null) throw new Error(error);
  }
  workbook.file.SetDocProps({ Title: title, Creator: "绩效自评", Created: made, Modified: made, LastModifiedBy: "" });
  workbook.file.SetActiveSheet(0);
  workbook.markWritten("");
  const bytes = workbook.save();
  workbook.close();
  return bytes;
}
