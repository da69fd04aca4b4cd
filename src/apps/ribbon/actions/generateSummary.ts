import { Aggregation } from "../../../evaluation/aggregate/aggregation";
import { builtinProfiles } from "../../../evaluation/rules/builtin/builtin";
import { generateSummary, type Drawn } from "../../../hosts/excel/generateSummary";
import { HostFailure } from "../../../hosts/excel/hostFailure";
import type { WorkbookRead } from "../../../hosts/excel/readGrids";
import { earlierSummary } from "../../../workflow/earlierSummary";
import { markedResult, parseKeptMarks } from "../../../workflow/kept/keptMarks";
import { readSettings } from "../../../workflow/settings/readSettings";
import type { SummaryNotice } from "../../../workflow/summaryNotices";
import { hostFailureText } from "../../../wording/hostFailures";
import { insertValues } from "../../../wording/insertValues";
import type { Locale } from "../../../wording/locale";
import { summaryNotices } from "../../../wording/summaryNotices";
import { outcomes } from "../../../wording/outcomes";
import { column } from "../../../summary/columns";
import { fixedModel } from "../../../summary/fixedModel";
import { profilePrints } from "../../../summary/profilePrint";
import type { SheetModel } from "../../../summary/sheetModel";
import { regenerated } from "../../../summary/summaryOf";
import type { CommandOutcome } from "../command";
import type { CommandContext } from "../commandContext";
import { liveScoresOf } from "../liveScoresOf";
import { openedWorkbook, type OpenedWorkbook } from "../openedWorkbook";
import { failed } from "./failed";
import { undoSummary } from "./undoSummary";

interface Drawing {
  readonly opened: OpenedWorkbook;
  readonly notices: readonly SummaryNotice[];
  /** Of what people had typed: how much is back in its place, and how much is listed at the end. */
  readonly kept: number;
  readonly listed: number;
}

function drawn(read: WorkbookRead, locale: Locale): Drawn<Drawing> {
  const aggregation = new Aggregation();
  const opened = openedWorkbook(read, readSettings(read, locale), locale, { aggregation });
  if (opened.result.forms.length === 0)
    return { sheet: null, mark: { columns: column }, value: { opened, notices: [], kept: 0, listed: 0 } };
  const live = liveScoresOf(opened, locale);
  const { profile } = opened.settings;
  const profiles = [...builtinProfiles, ...(profile === null ? [] : [profile])];
  const standing = [...read.grids, ...(read.summary === null ? [] : [read.summary])];
  const earlier = earlierSummary(read.ours, (name) => standing.find(({ sheet }) => sheet === name) ?? null, profile);
  const options = {
    locale,
    profiles: profilePrints(profiles, locale),
    sheet: read.ours.target,
    ...(earlier.remarks === null ? {} : { remarks: earlier.remarks }),
    ...(live === null ? {} : { live }),
  };
  const result = markedResult(opened.result, parseKeptMarks(read.marks) ?? []);
  const { sheet, written, kept, listed } = regenerated(result, options, earlier.typed);
  return { sheet, mark: { columns: column, written }, value: { opened, notices: earlier.notices, kept, listed } };
}

const noticeText = ({ code, values }: SummaryNotice, locale: Locale): string =>
  insertValues(summaryNotices[locale][code], values) + (locale === "zh-CN" ? "。" : ".");

/** What was read, with the sheet that was then added and shown. */
const inFront = (read: WorkbookRead, { sheet, id }: { readonly sheet: string; readonly id: string }): WorkbookRead => ({
  ...read,
  activeSheet: sheet,
  ours: { ...read.ours, name: sheet, target: sheet },
  sheetIds: { ...read.sheetIds, [id]: sheet },
});

/** 生成汇总表: one `Excel.run`; what was written is said in numbers, and can be undone. */
export async function generate(context: CommandContext): Promise<CommandOutcome> {
  const texts = outcomes[context.locale];
  let model: SheetModel | null = null;
  const generated = await generateSummary(
    (read) => {
      const drawing = drawn(read, context.locale);
      model = drawing.sheet;
      return drawing;
    },
    { onWaiting: () => context.waiting() },
  );
  if (generated instanceof HostFailure) return failed(generated, context.locale);
  const { value, written, differing } = generated;
  const { opened } = value;
  if (written === null) {
    context.learn(opened);
    await context.show({ view: "overview" });
    return { done: false, reason: texts.noForm };
  }
  context.learn({ ...opened, read: inFront(opened.read, written) });
  const { forms } = opened.result;
  const findings = forms.flatMap((form) => form.findings);
  const said = insertValues(written.added ? texts.generated : texts.regenerated, {
    sheet: written.sheet,
    forms: forms.length,
    indicators: forms.reduce((count, form) => count + form.indicators.length, 0),
    findings: findings.length,
    errors: findings.filter(({ severity }) => severity === "error").length,
  });
  const own = [
    value.kept === 0 ? "" : insertValues(texts.typedKept, { count: value.kept }),
    value.listed === 0 ? "" : insertValues(texts.typedListed, { count: value.listed }),
  ];
  const values = written.fixed ? texts.functionsMissing : "";
  const unlike = differing.length === 0 ? "" : insertValues(texts.differing, { cells: differing.join(", ") });
  const before = written.added ? null : context.written.summary;
  context.written.summary = model && written.fixed ? fixedModel(model) : model;
  const undo = written.added || before !== null ? { undo: () => undoSummary(context, written, before) } : {};
  const notices = value.notices.map((notice) => noticeText(notice, context.locale));
  const unmarked = written.marked ? "" : insertValues(texts.notMarked, { sheet: written.sheet });
  const { skipped } = opened.read;
  const unread = skipped.length === 0 ? "" : hostFailureText("skipped", skipped.join(", "), context.locale);
  const message = [said, ...own, values, unlike, unmarked, unread, ...notices].filter((part) => part !== "").join(" ");
  return { done: true, message, ...undo };
}
