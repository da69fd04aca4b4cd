import {
  isProvisional,
  type AggregatedResult,
  type CompositeRow,
  type FindingResult,
  type FormResult,
  type Result,
  type Severity,
} from "../../evaluation/result";
import { markOfEntry } from "../../evaluation/marks";
import { findingTitle } from "../../wording/findingTitles";
import { markText, markTexts } from "../../wording/markTexts";
import { entriesOf, passedChecks } from "../../evaluation/entries";
import { builtinProfile } from "../../evaluation/rules/builtin/builtin";
import { aggregateTexts } from "../../wording/aggregateTexts";
import { checkedText } from "../../wording/checkTexts";
import { gradeName } from "../../wording/gradeNames";
import { filled, type CliTexts } from "../../wording/cliTexts";
import { compositionText } from "../../wording/composition";
import type { Locale } from "../../wording/locale";
import { lastYearReport } from "./lastYearReport";
import { textTable } from "./textTable";

/** Paints a text where the terminal can show colours; leaves it as it is elsewhere. */
export type Paint = (text: string, color: "red" | "yellow" | "cyan" | "bold" | "dim") => string;

const codes = { red: 31, yellow: 33, cyan: 36, bold: 1, dim: 2 } as const;
export const painter =
  (colored: boolean): Paint =>
  (text, color) =>
    colored ? `\u001b[${codes[color]}m${text}\u001b[0m` : text;

const colors: Readonly<Record<Severity, "red" | "yellow" | "cyan">> = { error: "red", warning: "yellow", info: "cyan" };

const percent = (rate: number): string => `${(rate * 100).toFixed(2)}%`;
const points = (value: number): string => String(Number(value.toFixed(2)));

/** The result for a person at a terminal: composite table, execution, findings with their cells. */
export function reportOf(result: Result, texts: CliTexts, locale: Locale, paint: Paint): string {
  return [
    ...result.forms.map((form) => formReport(form, texts, locale, paint)),
    ...(result.aggregated ?? []).map((aggregate) => aggregateReport(aggregate, texts, locale, paint)),
  ]
    .map((lines) => lines.join("\n"))
    .join("\n\n");
}

function aggregateReport(
  { forms, composite: rows, grade, indicators }: AggregatedResult,
  texts: CliTexts,
  locale: Locale,
  paint: Paint,
): readonly string[] {
  return [
    paint(aggregateTexts[locale].heading({ forms: String(forms.length) }), "bold"),
    "",
    ...composite(rows, texts),
    "",
    ...(grade === "" ? [] : [`${texts.grade} ${gradeName(grade, locale)}`, ""]),
    ...indicators.map(({ path, explanation }) => `  ${path.at(-1) ?? ""}${texts.colon}${explanation}`),
  ];
}

function formReport(form: FormResult, texts: CliTexts, locale: Locale, paint: Paint): readonly string[] {
  const kind = form.kind === "department" ? texts.kindDepartment : texts.kindProject;
  const year = form.year === null ? "" : filled(texts.year, { detail: String(form.year) });
  const profile = builtinProfile(form.profile)?.name[locale] ?? form.profile;
  return [
    paint(form.title, "bold"),
    [`${texts.sheet} ${form.sheet}!${form.range}`, kind, year].filter((part) => part !== "").join(" · "),
    `${texts.profile} ${profile} (${form.profile}, ${texts[form.profileReason]})`,
    paint(form.profileWhy, "dim"),
    "",
    ...doubts(form, texts, paint),
    ...(isScored(form) ? composite(form.composite, texts) : [texts.noWeights]),
    "",
    ...[compositionText(form, locale)].filter((said) => said !== ""),
    ...summary(form, texts, locale),
    "",
    ...findings(form, texts, locale, paint),
    ...unread(form, texts, paint),
    ...lastYearReport(form, locale, (text) => paint(text, "dim")),
  ];
}

/** What was not understood, before any number. */
function doubts(form: FormResult, texts: CliTexts, paint: Paint): readonly string[] {
  if (form.doubts.length === 0) return [];
  const provisional = isProvisional(form);
  return [
    paint(provisional ? texts.provisional : texts.toCheck, provisional ? "red" : "yellow"),
    ...form.doubts.map(({ cell, message, settled }) => `  ${settled ? "" : paint("!", "red") + " "}${cell} ${message}`),
    "",
  ];
}

const isScored = ({ composite }: FormResult): boolean => composite.some(({ full }) => full > 0);

function composite(table: readonly CompositeRow[], texts: CliTexts): readonly string[] {
  const claims = table.some(({ claimed }) => claimed !== null);
  const head = [texts.item, texts.share, texts.full, texts.score, texts.rate, ...(claims ? [texts.claimed] : [])];
  const rows = table.map(({ item, weight, full, score, rate, claimed }) => [
    item,
    percent(weight),
    points(full),
    points(score),
    full === 0 && score < 0 ? "" : percent(rate),
    ...(claims ? [claimed === null ? "" : points(claimed)] : []),
  ]);
  return textTable([head, ...rows]);
}

function summary({ execution, grade, claimedTotal }: FormResult, texts: CliTexts, locale: Locale): readonly string[] {
  return [
    ...(grade === "" ? [] : [`${texts.grade} ${gradeName(grade, locale)}`]),
    ...(claimedTotal === null ? [] : [`${texts.claimedTotal} ${points(claimedTotal)}`]),
    ...(execution === null ? [] : [`${texts.execution} ${execution.explanation}`]),
  ];
}

/** One entry a row of the form, its findings under it, and what was checked and is right. */
function findings(form: FormResult, texts: CliTexts, locale: Locale, paint: Paint): readonly string[] {
  const entries = entriesOf(form);
  const checked = checkedText(passedChecks(form), locale);
  return [
    entries.length === 0 ? texts.noFindings : `${texts.findings} ${entries.length}`,
    ...entries.flatMap((entry) => {
      const { cell, indicator, count, findings: all } = entry;
      const [worst, ...others] = all;
      const mark = markOfEntry(form.marks, entry);
      return worst === undefined
        ? []
        : [
            `  ${line(worst, texts, paint, cell, indicator)}${count > 1 ? ` ${filled(texts.alike, { detail: String(count) })}` : ""}`,
            ...others.map((finding) => `    ${line(finding, texts, paint, finding.cell, null)}`),
            ...(mark === undefined ? [] : [`    ✓ ${markText(mark, locale)}`]),
          ];
    }),
    ...resolved(form, locale),
    ...(checked === "" ? [] : [paint(checked, "dim")]),
  ];
}

/** What people had marked and is no finding any more. */
function resolved({ marks = [] }: FormResult, locale: Locale): readonly string[] {
  const gone = marks.filter(({ stands }) => stands === "resolved");
  const told = ({ indicator, codes }: (typeof gone)[number]): string =>
    [indicator ?? "", findingTitle(codes[0] ?? "", locale)].filter((part) => part !== "").join(" ");
  return gone.length === 0
    ? []
    : [markTexts[locale].resolvedList, ...gone.map((mark) => `  ✓ ${told(mark)} ${markText(mark, locale)}`)];
}

const line = (
  { severity, code, message }: FindingResult,
  texts: CliTexts,
  paint: Paint,
  cell: string,
  indicator: string | null,
): string =>
  `${paint(texts[severity], colors[severity])} ${cell} ${indicator === null ? "" : `${indicator}${texts.colon}`}${message} ${paint(`[${code}]`, "dim")}`;

function unread(form: FormResult, texts: CliTexts, paint: Paint): readonly string[] {
  const told = new Set(form.doubts.map(({ cell }) => cell));
  const rest = form.unread.filter(({ cell }) => !told.has(cell));
  return rest.length === 0 ? [] : [texts.unread, ...rest.map(({ cell, text }) => `  ${cell} ${paint(text, "dim")}`)];
}
