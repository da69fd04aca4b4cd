import { builtinProfile } from "../../../evaluation/rules/builtin/builtin";
import type { FormResult } from "../../../evaluation/result";
import { handBackFile } from "../../../report/handBack/handBackFile";
import { formKey, keptOf, parseReviews, reviewsJson, type KeptReviews } from "../../../report/review/keptReview";
import type { Paper } from "../../../report/report";
import { handBackTexts } from "../../../wording/handBackTexts";
import type { Locale } from "../../../wording/locale";
import { webTexts } from "../../../wording/webTexts";
import { handBack } from "../../../workflow/handBacks";
import { parseKeptReports, passagesByForm } from "../../../workflow/kept/keptReports";
import { partNamespaces } from "../../../workflow/parts/partNamespaces";
import { markedIn, type FileRead } from "./fileRead";
import type { FileParts, PaperKind, Papers, Refused } from "./work";

/**
 * A paper of each form of a workbook, with what the workbook keeps of it: passages that a person wrote, a reviewer's scores
 * and words. What is kept and cannot be read is said, and no paper made without it.
 * @param only the place of the one form wanted; null for all
 */
export async function papersOf(
  read: FileRead,
  kind: PaperKind,
  only: number | null,
  locale: Locale,
): Promise<Papers | Refused> {
  const { forms } = markedIn(read);
  const wanted = (at: number): boolean => only === null || only === at;
  if (kind === "handBack") {
    const { score } = handBackTexts[locale];
    const papers = forms.map((form, at) => {
      const back = wanted(at) ? handBack(read, form, read.evaluated.places[at], score) : null;
      return back && handBackFile(back, locale);
    });
    return papers.some((one) => one !== null) ? { papers, keep: {} } : { refused: handBackTexts[locale].none };
  }
  const made = await makerOf(read, kind, forms, locale);
  if ("refused" in made) return made;
  const { writeDocx } = await import("../../../report/docx/writeDocx");
  const papers = await Promise.all(
    forms.map((form, at) => (wanted(at) ? writeDocx(made.paper(form, at)) : Promise.resolve(null))),
  );
  return { papers, keep: made.keep() };
}

interface Maker {
  readonly paper: (form: FormResult, at: number) => Paper;
  /** What the workbook is to keep of the papers made. */
  readonly keep: () => FileParts;
}

async function makerOf(
  { parts, settings }: FileRead,
  kind: Exclude<PaperKind, "handBack">,
  forms: readonly FormResult[],
  locale: Locale,
): Promise<Maker | Refused> {
  if (kind === "report") {
    const { reportOf } = await import("../../../report/reportOf");
    const kept = parseKeptReports(parts[partNamespaces.report] ?? null);
    if (kept === null) return { refused: webTexts[locale].keptBroken };
    const passages = passagesByForm(kept, forms);
    return { paper: (form) => reportOf(form, passages.get(form) ?? {}), keep: () => ({}) };
  }
  const { reviewReport } = await import("../../../report/review/reviewReport");
  const reviews = parseReviews(parts[partNamespaces.review] ?? null);
  if (reviews === null) return { refused: webTexts[locale].keptBroken };
  let now: KeptReviews = reviews;
  const saved = settings.profile;
  return {
    paper: (form, at) => {
      const profile = saved?.id === form.profile ? saved : (builtinProfile(form.profile) ?? null);
      const key = formKey(forms, at);
      const made = reviewReport(form, keptOf(reviews, key), profile);
      now = { ...now, [key]: made.kept };
      return made.report;
    },
    keep: () => ({ [partNamespaces.review]: reviewsJson(now) }),
  };
}
