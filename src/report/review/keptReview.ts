import * as v from "valibot";
import type { FormResult } from "../../evaluation/result";

/** A score that a reviewer gave in the place of the rule's. */
export interface KeptScore {
  readonly score: number;
  /** The indicator's name, for saying which it was where the form has it no more. */
  readonly name: string;
}

/** What a reviewer made of one form's review, and what they told the department by it. */
export interface KeptReview {
  /** By the row's id. */
  readonly scores: Readonly<Record<string, KeptScore>>;
  /** Their own words, by the paragraph's id, with the hash of the sentence that they had before them. */
  readonly texts: Readonly<Record<string, { readonly text: string; readonly from: string }>>;
  /** The opinions of the last review, by id, as the department got them. */
  readonly told: Readonly<Record<string, string>>;
  /** Those of earlier reviews that were put right since. */
  readonly resolved: Readonly<Record<string, string>>;
  /** Names of rows whose score was typed and could not be used. */
  readonly unread: readonly string[];
}

export const noReview: KeptReview = { scores: {}, texts: {}, told: {}, resolved: {}, unread: [] };

/** What a workbook carries of its reviews, by form. */
export type KeptReviews = Readonly<Record<string, KeptReview>>;

const texts = v.record(v.string(), v.string());
const kept = v.object({
  version: v.literal(1),
  forms: v.record(
    v.string(),
    v.object({
      scores: v.record(
        v.string(),
        v.object({ score: v.pipe(v.number(), v.finite(), v.minValue(0)), name: v.string() }),
      ),
      texts: v.record(v.string(), v.object({ text: v.string(), from: v.string() })),
      told: texts,
      resolved: texts,
    }),
  ),
});

/** @returns null where the part holds something else */
export function parseReviews(json: string | null): KeptReviews | null {
  if (json === null) return {};
  try {
    const read = v.safeParse(kept, JSON.parse(json));
    if (!read.success) return null;
    return Object.fromEntries(Object.entries(read.output.forms).map(([key, form]) => [key, { ...form, unread: [] }]));
  } catch {
    return null;
  }
}

export const reviewsJson = (reviews: KeptReviews): string =>
  JSON.stringify({
    version: 1,
    forms: Object.fromEntries(
      Object.entries(reviews).map(([key, { scores, texts: own, told, resolved }]) => [
        key,
        { scores, texts: own, told, resolved },
      ]),
    ),
  });

/** A form among those of its workbook: its sheet, and which of the sheet's it is. */
export function formKey(forms: readonly FormResult[], at: number): string {
  const sheet = forms[at]?.sheet ?? "";
  const before = forms.slice(0, at).filter((form) => form.sheet === sheet).length;
  return before === 0 ? sheet : `${sheet}#${before + 1}`;
}

export const keptOf = (reviews: KeptReviews, key: string): KeptReview =>
  Object.prototype.hasOwnProperty.call(reviews, key) ? (reviews[key] ?? noReview) : noReview;
