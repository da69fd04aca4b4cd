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
import type { ReportFile } from "./apart";
import { readBytes } from "./files";
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

/** The 复核意见书 of each form as a document to be written, and what became of the last one. */
export async function reviewFiles(
  made: readonly ReviewMade[],
  target: string,
  documents: readonly (KeptReview | null)[],
  locale: Locale,
): Promise<readonly ReportFile[]> {
  const texts = cliTexts[locale];
  const files: ReportFile[] = [];
  for (const [at, { review, report, kept, before, resolved }] of made.entries()) {
    const file = numbered(target, at);
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
    const list = (names: readonly string[]) => ({ file, count: String(names.length), names: names.join("、") });
    const unread = documents[at]?.unread ?? [];
    const gone = review.gone.map(({ name, score }) => `${name} ${score}`);
    const said = [
      filled(texts.reviewWritten, values),
      ...(unread.length > 0 ? [filled(texts.reviewUnread, list(unread))] : []),
      ...(gone.length > 0 ? [filled(texts.reviewGone, list(gone))] : []),
    ];
    files.push({ file, bytes: await writeDocx(report), said: said.join("\n") });
  }
  return files;
}
