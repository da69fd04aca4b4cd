import type { Grid } from "../form/grid";
import { formChanged } from "../wording/formChanged";
import { inLanguage } from "../wording/text";

/** Whether a summary sheet says, by its formula over the form's cells, that the form was changed since it was written. */
export function saysChanged({ values }: Grid): boolean {
  const lines = new Set([formChanged.zh, inLanguage(formChanged, "en-US")]);
  return values.some(([first]) => typeof first === "string" && lines.has(first));
}
