import { existsSync } from "node:fs";
import { builtinProfile } from "../../evaluation/rules/builtin/builtin";
import type { Profile } from "../../evaluation/rules/profile";
import type { Result } from "../../evaluation/result";
import { writeDocx } from "../../report/docx/writeDocx";
import { formKey, keptOf, type KeptReview, type KeptReviews } from "../../report/review/keptReview";
import { readReview } from "../../report/review/readReview";
import { reviewReport, type ReviewMade } from "../../report/review/reviewReport";
import { cliTexts, filled } from "../../wording/cliTexts";
import type { Locale } from "../../wording/locale";
import { readBytes, writeWhole } from "./files";
import { say } from "./print";
import { Problem } from "./problem";
import { numbered } from "./reports";

/** The reviews that stand where those of a workbook's forms are to be written, in order, as far as there are any. */
export function readReviews(target: string): readonly (KeptReview | null)[] | Problem {
  const found: (KeptReview | null)[] = [];
  for (let at = 0; existsSync(numbered(target, at)); at += 1) {
    const file = numbered(target, at);
    const bytes = readBytes(file);
    if (bytes instanceof Problem) return bytes;
    const review = readReview(bytes);
    if (review === null) return new Problem("report-foreign", { detail: file });
    found.push(review);
  }
  return found;
}

/**
 * Every form reviewed. A document that came back goes before what the workbook carries, since it is what the reviewer had
 * in hand last.
 */
export function reviewed(
  { forms }: Result,
  documents: readonly (KeptReview | null)[],
  carried: KeptReviews,
  profiles: readonly Profile[],
): readonly ReviewMade[] {
  return forms.map((form, at) => {
    const kept = documents[at] ?? keptOf(carried, formKey(forms, at));
    const profile = profiles.find(({ id }) => id === form.profile) ?? builtinProfile(form.profile) ?? null;
    return reviewReport(form, kept, profile);
  });
}

/** What the workbook is to carry then; reviews of forms that are not among these stay. */
export const carriedAfter = ({ forms }: Result, made: readonly ReviewMade[], carried: KeptReviews): KeptReviews => ({
  ...carried,
  ...Object.fromEntries(made.map(({ kept }, at) => [formKey(forms, at), kept])),
});

/** Writes the 复核意见书 of each form, and says what became of the last one. */
export async function writeReviews(
  made: readonly ReviewMade[],
  target: string,
  documents: readonly (KeptReview | null)[],
  locale: Locale,
): Promise<Problem | null> {
  const texts = cliTexts[locale];
  for (const [at, { review, report, kept, before, resolved }] of made.entries()) {
    const file = numbered(target, at);
    const problem = writeWhole(file, await writeDocx(report));
    if (problem !== null) return problem;
    const { deviation } = review;
    const values = {
      file,
      total: String(Number(review.reviewed.toFixed(2))),
      deviation: deviation === null ? "—" : `${(deviation * 100).toFixed(2)}%`,
      scores: String(review.rows.filter(({ byHand }) => byHand).length),
      texts: String(Object.keys(kept.texts).length),
      before: String(before),
      resolved: String(resolved),
    };
    say(filled(texts.reviewWritten, values));
    const unread = documents[at]?.unread ?? [];
    const list = (count: number, names: readonly string[]) => ({ file, count: String(count), names: names.join("、") });
    if (unread.length > 0) say(filled(texts.reviewUnread, list(unread.length, unread)));
    const gone = review.gone.map(({ name, score }) => `${name} ${score}`);
    if (gone.length > 0) say(filled(texts.reviewGone, list(gone.length, gone)));
  }
  return null;
}
