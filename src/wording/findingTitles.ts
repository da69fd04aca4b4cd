import { finder } from "../evaluation/findings/finder";
import type { FindingResult } from "../evaluation/result";
import type { Locale } from "./locale";
import { inLanguage } from "./text";

/** @returns the title, or the code itself where a newer result brings one that is not known here */
export function findingTitle(code: string, locale: Locale): string {
  const detector = finder().detectors.find((one) => one.code === code);
  return detector === undefined ? code : inLanguage(detector.title, locale);
}

/** The title of one finding, which may be told by its evidence: 预算数未填报 for an execution without a budget. */
export function titleOf({ code, evidence }: Pick<FindingResult, "code" | "evidence">, locale: Locale): string {
  const what = evidence["what"];
  const own = finder()
    .detectors.find((one) => one.code === code)
    ?.titleBy?.({ what: typeof what === "string" ? what : null });
  return own === undefined || own === null ? findingTitle(code, locale) : inLanguage(own, locale);
}
