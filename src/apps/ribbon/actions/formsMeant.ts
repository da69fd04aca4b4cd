import type { FormResult } from "../../../evaluation/result";
import type { OpenedWorkbook } from "../openedWorkbook";

/** The forms that a command on cells means: those of the sheet in front, or all where it has none. */
export function formsMeant({ result, read }: OpenedWorkbook): readonly FormResult[] {
  const inFront = result.forms.filter(({ sheet }) => sheet === read.activeSheet);
  return inFront.length > 0 ? inFront : result.forms;
}

/** The names of sheets in one line, each once. */
export const sheetNames = (cells: readonly { readonly sheet: string }[]): string =>
  [...new Set(cells.map(({ sheet }) => `「${sheet}」`))].join("");
