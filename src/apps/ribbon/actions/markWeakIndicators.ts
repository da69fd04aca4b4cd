import type { FormResult, Severity } from "../../../evaluation/result";
import { HostFailure } from "../../../hosts/excel/hostFailure";
import { markWeak, type WeakCell } from "../../../hosts/excel/markWeak";
import { findingTitle } from "../../../wording/findingTitles";
import { insertValues } from "../../../wording/insertValues";
import type { Locale } from "../../../wording/locale";
import { outcomes } from "../../../wording/outcomes";
import type { CommandOutcome } from "../command";
import type { CommandContext, QuestionCell } from "../commandContext";
import { readOpened } from "../readOpened";
import { failed } from "./failed";
import { formsMeant, sheetNames } from "./formsMeant";

type Marked = QuestionCell & WeakCell;

const rank: Readonly<Record<Severity, number>> = { error: 2, warning: 1, info: 0 };

/** The names of indicators with an error or a weakness, each with the worst of them. */
export function cellsToMark({ sheet, indicators, findings }: FormResult, locale: Locale): readonly Marked[] {
  return indicators.flatMap(({ row, path, cells }) => {
    const found = findings
      .filter((finding) => finding.indicator !== null && finding.row === row && finding.severity !== "info")
      .sort((a, b) => rank[b.severity] - rank[a.severity]);
    const [worst] = found;
    if (worst === undefined) return [];
    const to = [...new Set(found.map(({ code }) => findingTitle(code, locale)))].join(locale === "zh-CN" ? "、" : ", ");
    return [{ sheet, cell: cells.name, name: path.at(-1) ?? "", severity: worst.severity, from: "", to }];
  });
}

/** 标记薄弱指标: asked first, snapshotted before, undoable after reload. */
export async function markWeakIndicators(context: CommandContext): Promise<CommandOutcome> {
  const texts = outcomes[context.locale];
  const opened = await readOpened(context.locale, { onWaiting: () => context.waiting() });
  if (opened instanceof HostFailure) return failed(opened, context.locale);
  context.learn(opened);
  const forms = formsMeant(opened);
  if (forms.length === 0) return { done: false, reason: texts.noForm };
  const cells = forms.flatMap((form) => cellsToMark(form, context.locale));
  if (cells.length === 0)
    return { done: false, reason: insertValues(texts.nothingToMark, { sheets: sheetNames(forms) }) };
  const answer = await context.ask({ kind: "marks", cells });
  if (answer !== "yes") return { done: false, reason: answer === "no" ? texts.declined : texts.changedMeanwhile };
  const count = await markWeak(cells);
  if (count instanceof HostFailure) return failed(count, context.locale);
  if (count === 0) return { done: false, reason: texts.alreadyMarked };
  return { done: true, message: insertValues(texts.marked, { count, sheets: sheetNames(cells) }) };
}
