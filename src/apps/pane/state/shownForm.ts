import type { OpenedWorkbook } from "../../ribbon/openedWorkbook";
import type { FormResult } from "../../../evaluation/result";
import type { NotAForm, NotAFormCause } from "../../../form/header/recognition";
import type { PaneState } from "./paneState";

/** The form to show for the sheet in front: the one shown already if it stands there, else the sheet's first. */
export function formFor(opened: OpenedWorkbook, sheet: string, shown: number): number {
  const { forms } = opened.result;
  if (forms[shown]?.sheet === sheet) return shown;
  const here = forms.findIndex((form) => form.sheet === sheet);
  if (here >= 0) return here;
  // Nothing of a worksheet in front, or the summary, which is about all forms: the one last shown stays.
  const noneInFront = sheet === "" || opened.read.ours.name === sheet;
  return noneInFront && forms.length > 0 ? Math.min(Math.max(shown, 0), forms.length - 1) : -1;
}

export const shownForm = ({ opened, form }: PaneState): FormResult | null => opened?.result.forms[form] ?? null;

/** Why the sheet in front has no form. */
export const notAFormHere = ({ opened, sheet }: PaneState): NotAForm | null =>
  opened?.notForms.find((one) => one.sheet === sheet) ?? null;

/** Why, in a word; a sheet that was not read holds nothing, or the summary. */
export const causeHere = (state: PaneState): NotAFormCause =>
  notAFormHere(state)?.cause ?? (state.opened?.read.ours.name === state.sheet ? "summary" : "empty");
