import { paneRules } from "../../../../wording/paneRules";
import { profileProblems } from "../../../../wording/profileProblems";
import type { Locale } from "../../../../wording/locale";
import { usePaneState } from "../../state/usePane";
import type { FieldProblem } from "./profileDraft";

/** @param percent whether the field is written in percents, as all shares are here */
export function problemText({ code }: FieldProblem, locale: Locale, percent = false): string {
  if (code === "taken") return paneRules[locale].idTaken;
  return percent && code === "share" ? paneRules[locale].sharePercent : profileProblems[locale][code];
}

/** What is wrong with a group of rules as a whole. */
export function ProblemText({ problems }: { readonly problems: readonly FieldProblem[] }) {
  const locale = usePaneState((state) => state.locale);
  if (problems.length === 0) return null;
  return <p className="p-differs">{problems.map((problem) => problemText(problem, locale)).join(" ")}</p>;
}
