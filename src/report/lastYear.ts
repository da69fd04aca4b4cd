import type { YearRow } from "../evaluation/comparison/comparison";
import type { FormResult, IndicatorResult } from "../evaluation/result";
import { reportSentences as texts } from "../wording/reportSentences";
import { levelName, nameOf, number, readable } from "./readable";
import { check, heading, paragraph, type Block } from "./report";

/**
 * How this year stands beside last year: how many indicators are matched, which targets were raised or lowered, and the table of
 * both years with a target for the next. Nothing where no last year was chosen; only sure matches are counted and listed.
 */
export function lastYearBlocks(form: FormResult): readonly Block[] {
  const { lastYear } = form.comparison ?? {};
  if (lastYear === undefined) return [];
  const pairs = form.indicators.flatMap((indicator) => {
    const row = lastYear.rows.find((one) => one.row === indicator.row);
    return row?.last && row.match?.sure === true ? [{ indicator, row, last: row.last }] : [];
  });
  const open = lastYear.rows.filter(({ match }) => match !== null && !match.sure).length;
  const fresh = lastYear.rows.filter(({ match }) => match === null).length;
  const counted = texts.lastYearCount({
    year: lastYear.with.year === null ? "上" : `${lastYear.with.year}`,
    matched: pairs.length,
    fresh,
    gone: lastYear.gone.length,
  });
  const doubted = [
    ...(lastYear.yearDoubted ? [check(texts.lastYearDoubted({}))] : []),
    ...(open > 0 ? [check(texts.lastYearOpen({ count: open }))] : []),
  ].join("");
  const rows = pairs.map(({ indicator, row, last }) => tableRow(indicator, row, last.target, last.actual));
  return [
    heading(3, texts.lastYearHeading({})),
    paragraph("last-year", `${counted}${directions(pairs.map(({ row }) => row))}${doubted}`),
    ...(rows.length === 0
      ? []
      : [
          {
            kind: "table" as const,
            caption: texts.lastYearCaption({}),
            header: ["指标", "上年目标", "上年实际", "本年目标", "本年实际", "下一年度参考值"],
            rows,
            widths: [0.28, 0.14, 0.14, 0.14, 0.14, 0.16],
          },
        ]),
  ];
}

function tableRow(indicator: IndicatorResult, row: YearRow, target: string, actual: string): readonly string[] {
  const dash = (text: string): string => (text === "" ? "—" : text);
  return [
    levelName(nameOf(indicator)),
    ...[target, actual, indicator.target, indicator.actual].map((text) => dash(readable(text))),
    dash(row.suggestion?.target ?? ""),
  ];
}

/** How many targets rose, fell and stayed, of those that can be compared; "" where none can. */
function directions(rows: readonly YearRow[]): string {
  const changes = rows.flatMap(({ change }) => (change.target === null ? [] : [change.target]));
  if (changes.length === 0) return "";
  const count = (fits: (change: number) => boolean): string => number(changes.filter(fits).length);
  return texts.lastYearTargets({
    compared: changes.length,
    up: count((change) => change > 0),
    down: count((change) => change < 0),
    same: count((change) => change === 0),
  });
}
