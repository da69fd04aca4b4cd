import type { FormResult, Severity } from "../evaluation/result";
import { entriesOf } from "../evaluation/entries";
import { markOfEntry } from "../evaluation/marks";
import { findingTitle, titleOf } from "../wording/findingTitles";
import type { Locale } from "../wording/locale";
import { markText, markTexts } from "../wording/markTexts";
import { summaryTexts } from "../wording/summaryTexts";
import type { RemarkKey } from "./remarks";

/** One line of the findings table: a row of the form with all that is to be said of it. */
export interface FindingRow {
  readonly severity: Severity;
  readonly title: string;
  readonly cell: string;
  readonly indicator: string;
  readonly message: string;
  /** What a person marked it as; "" where nobody did. */
  readonly check: string;
}

/** The findings of a form, and after them what was told by cells and the cells that were not understood. */
export function findingRows(form: FormResult, locale: Locale): readonly FindingRow[] {
  const { unreadTitle, unreadMessage, doubtTitle } = summaryTexts[locale];
  const doubts = form.doubts.filter(({ settled }) => settled);
  const told = new Set(form.doubts.map(({ cell }) => cell));
  return [
    ...entriesOf(form).map((entry) => {
      const { severity, cell, indicator, count, findings: all } = entry;
      const mark = markOfEntry(form.marks, entry);
      return {
        severity,
        title: all[0] === undefined ? "" : titleOf(all[0], locale),
        cell,
        indicator: indicator ?? "",
        message: all.map(({ message }) => message).join(locale === "zh-CN" ? "" : " ") + alike(count, locale),
        check: mark === undefined ? "" : markText(mark, locale),
      };
    }),
    ...doubts.map(({ cell, message }) => ({
      severity: "info" as const,
      title: doubtTitle,
      cell,
      indicator: "",
      message,
      check: "",
    })),
    ...form.unread
      .filter(({ cell }) => !told.has(cell))
      .map(({ cell, text }) => ({
        severity: "info" as const,
        title: unreadTitle,
        cell,
        indicator: "",
        message: unreadMessage.replace("{text}", () => text),
        check: "",
      })),
    // a mark whose finding is gone is told, not lost
    ...(form.marks ?? [])
      .filter(({ stands }) => stands === "resolved")
      .map((mark) => ({
        severity: "info" as const,
        title: findingTitle(mark.codes[0] ?? "", locale),
        cell: "",
        indicator: mark.indicator ?? "",
        message: markTexts[locale].resolved,
        check: markText(mark, locale),
      })),
  ];
}

const alike = (count: number, locale: Locale): string =>
  count > 1 ? summaryTexts[locale].alike.replace("{count}", String(count)) : "";

export const findingKey = (form: FormResult, row: FindingRow): RemarkKey => ({
  kind: "finding",
  sheet: form.sheet,
  path: [row.title, row.indicator],
  cell: row.cell,
});
