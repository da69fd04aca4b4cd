import type { FormResult, Severity } from "../evaluation/result";
import { findingTitle } from "../wording/findingTitles";
import type { Locale } from "../wording/locale";
import { summaryTexts } from "../wording/summaryTexts";
import type { RemarkKey } from "./remarks";

/** One line of the findings table. */
export interface FindingRow {
  readonly severity: Severity;
  readonly title: string;
  readonly cell: string;
  readonly indicator: string;
  readonly message: string;
}

/** The findings of a form, and after them what was told by cells and the cells that were not understood. */
export function findingRows(form: FormResult, locale: Locale): readonly FindingRow[] {
  const { unreadTitle, unreadMessage, doubtTitle } = summaryTexts[locale];
  const doubts = form.doubts.filter(({ settled }) => settled);
  const told = new Set(form.doubts.map(({ cell }) => cell));
  return [
    ...form.findings.map(({ severity, code, cell, indicator, message }) => ({
      severity,
      title: findingTitle(code, locale),
      cell,
      indicator: indicator ?? "",
      message,
    })),
    ...doubts.map(({ cell, message }) => ({
      severity: "info" as const,
      title: doubtTitle,
      cell,
      indicator: "",
      message,
    })),
    ...form.unread
      .filter(({ cell }) => !told.has(cell))
      .map(({ cell, text }) => ({
        severity: "info" as const,
        title: unreadTitle,
        cell,
        indicator: "",
        message: unreadMessage.replace("{text}", () => text),
      })),
  ];
}

export const findingKey = (form: FormResult, row: FindingRow): RemarkKey => ({
  kind: "finding",
  sheet: form.sheet,
  path: [row.title, row.indicator],
  cell: row.cell,
});
