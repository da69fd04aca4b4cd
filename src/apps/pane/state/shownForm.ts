import { formInFront, type OpenedWorkbook } from "../../ribbon/openedWorkbook";
import type { FormResult } from "../../../evaluation/result";
import type { NotAForm, NotAFormCause } from "../../../form/header/recognition";
import type { PaneState } from "./paneState";

/** The form to show for the sheet in front: the one shown already if it stands there, else the sheet's first. */
export function formFor(opened: OpenedWorkbook, sheet: string, shown: number): number {
  const sheets = opened.result.forms.map((form) => form.sheet);
  return formInFront(sheets, sheet, opened.read, shown);
}

export const shownForm = ({ opened, form }: PaneState): FormResult | null => opened?.result.forms[form] ?? null;

/** Why the sheet in front has no form. */
export const notAFormHere = ({ opened, sheet }: PaneState): NotAForm | null =>
  opened?.notForms.find((one) => one.sheet === sheet) ?? null;

/** Why, in a word; a sheet that was not read holds nothing, or the summary. */
export const causeHere = (state: PaneState): NotAFormCause =>
  notAFormHere(state)?.cause ?? (state.opened?.read.ours.name === state.sheet ? "summary" : "empty");
