import type { FindingResult, FormResult } from "../evaluation/result";
import { findingTitle } from "../locales/findingTitles";
import type { Locale } from "../locales/locale";
import type { RemarkKey } from "./remarks";

export const findingKey = (form: FormResult, finding: FindingResult, locale: Locale): RemarkKey => ({
  kind: "finding",
  sheet: form.sheet,
  path: [findingTitle(finding.code, locale), finding.indicator ?? ""],
  cell: finding.cell,
});
