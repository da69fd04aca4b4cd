import { keptFormsJson, parseKeptForms } from "./keptForms";
import * as v from "valibot";
import { markResults, type Mark } from "../../evaluation/marks";
import type { FormResult, Result } from "../../evaluation/result";
import { ofForm, placedByForm, type OfForm } from "./ofForms";

/** What a person noted beside the entries of one form. */
export interface KeptMarks extends OfForm {
  readonly marks: readonly Mark[];
}

const row = v.pipe(v.number(), v.integer());
const schema = v.object({
  version: v.literal(1),
  forms: v.array(
    v.object({
      sheet: v.string(),
      at: v.pipe(v.number(), v.integer(), v.minValue(0)),
      title: v.string(),
      marks: v.array(
        v.object({
          path: v.array(v.string()),
          row: v.nullable(row),
          cell: v.string(),
          findings: v.pipe(v.array(v.object({ code: v.string(), print: v.string() })), v.minLength(1)),
          state: v.picklist(["verified", "not-applicable", "pending"]),
          note: v.string(),
          evidence: v.string(),
        }),
      ),
    }),
  ),
});

/** @param json of the workbook's part `marks`, null where it has none @returns null where it cannot be used */
export const parseKeptMarks = (json: string | null): readonly KeptMarks[] | null => parseKeptForms(schema, json);

/** @returns null where nothing is left to be kept */
export function keptMarksJson(kept: readonly KeptMarks[]): string | null {
  const forms = kept.filter(({ marks }) => marks.length > 0);
  return keptFormsJson(forms);
}

/** The marks of each form, none where it has none. */
export function marksOf(kept: readonly KeptMarks[], forms: readonly FormResult[], form: FormResult): readonly Mark[] {
  return placedByForm(kept, forms).placed.get(form)?.marks ?? [];
}

/** What is kept, with the marks of one form in the place of earlier ones; what belongs to no form stays. */
export function withMarksOf(
  kept: readonly KeptMarks[],
  forms: readonly FormResult[],
  form: FormResult,
  marks: readonly Mark[],
): readonly KeptMarks[] {
  const { placed, homeless } = placedByForm(kept, forms);
  return [
    ...forms.map((one) => ({
      ...ofForm(one, forms),
      marks: one === form ? marks : (placed.get(one)?.marks ?? []),
    })),
    ...homeless,
  ];
}

/** A result with the marks that people made in its workbook; the same where there are none. */
export function markedResult(result: Result, kept: readonly KeptMarks[]): Result {
  const { placed } = placedByForm(kept, result.forms);
  if (placed.size === 0) return result;
  const forms = result.forms.map((form) => {
    const marks = placed.get(form)?.marks ?? [];
    return marks.length === 0 ? form : { ...form, marks: markResults(form, marks) };
  });
  return { ...result, forms };
}
