import { keptFormsJson, parseKeptForms } from "./keptForms";
import * as v from "valibot";
import type { FormResult } from "../../evaluation/result";
import type { EditedText, EditedTexts } from "../../report/edited";
import { ofForm, placedByForm, type OfForm } from "./ofForms";

/** What a person wrote into the passages of one form's report. */
export interface KeptReport extends OfForm {
  readonly passages: EditedTexts;
}

const schema = v.object({
  version: v.literal(1),
  forms: v.array(
    v.object({
      sheet: v.string(),
      at: v.pipe(v.number(), v.integer(), v.minValue(0)),
      title: v.string(),
      passages: v.record(v.string(), v.object({ text: v.string(), from: v.string() })),
    }),
  ),
});

/** @param json of the workbook's part `report`, null where it has none @returns null where it cannot be used */
export const parseKeptReports = (json: string | null): readonly KeptReport[] | null => parseKeptForms(schema, json);

/** @returns null where nothing is left to be kept */
export function keptReportsJson(kept: readonly KeptReport[]): string | null {
  const forms = kept.filter(({ passages }) => Object.keys(passages).length > 0);
  return keptFormsJson(forms);
}

/** The passages that a person wrote for each form, none where they wrote nothing. */
export function passagesByForm(
  kept: readonly KeptReport[],
  forms: readonly FormResult[],
): ReadonlyMap<FormResult, EditedTexts> {
  const { placed } = placedByForm(kept, forms);
  return new Map(forms.map((form) => [form, placed.get(form)?.passages ?? {}]));
}

/** What is kept, with the passages of some forms in the place of earlier ones; what belongs to no form stays. */
export function withPassages(
  kept: readonly KeptReport[],
  forms: readonly FormResult[],
  passages: ReadonlyMap<FormResult, EditedTexts>,
): readonly KeptReport[] {
  const { placed, homeless } = placedByForm(kept, forms);
  return [
    ...forms.map((form) => ({
      ...ofForm(form, forms),
      passages: passages.get(form) ?? placed.get(form)?.passages ?? {},
    })),
    ...homeless,
  ];
}

/** A passage that two places have in two wordings. */
export interface Conflict {
  readonly id: string;
  readonly kept: EditedText;
  readonly taken: EditedText;
}

/** Passages that come back from a document, beside those that the workbook keeps. */
export interface TakenBack {
  /** Both together, the document's where the two differ. */
  readonly passages: EditedTexts;
  /** How many are new or other than what the workbook kept. */
  readonly changed: number;
  readonly conflicts: readonly Conflict[];
}

/**
 * Takes passages back from a document. Where the workbook keeps another wording of the same passage, it is a conflict: the
 * person decides, and until then the document's counts.
 */
export function takenBack(kept: EditedTexts, taken: EditedTexts): TakenBack {
  const own = new Map(Object.entries(kept));
  const found = Object.entries(taken).filter(([id, { text }]) => own.get(id)?.text !== text);
  const conflicts = found.flatMap(([id, one]) => {
    const before = own.get(id);
    return before === undefined ? [] : [{ id, kept: before, taken: one }];
  });
  return { passages: { ...kept, ...Object.fromEntries(found) }, changed: found.length, conflicts };
}
