import { builtinProfiles } from "../../../evaluation/rules/builtin/builtin";
import { generateSummary, type Drawn } from "../../../hosts/excel/generateSummary";
import { HostFailure } from "../../../hosts/excel/hostFailure";
import type { WorkbookRead } from "../../../hosts/excel/readGrids";
import { earlierSummary } from "../../../workflow/earlierSummary";
import type { SummaryNotice } from "../../../workflow/summaryNotices";
import { withAggregates } from "../../../workflow/withAggregates";
import { insertValues } from "../../../wording/insertValues";
import type { Locale } from "../../../wording/locale";
import { summaryNotices } from "../../../wording/summaryNotices";
import { outcomes } from "../../../wording/outcomes";
import { fixedModel } from "../../../summary/fixedModel";
import { profilePrints } from "../../../summary/profilePrint";
import type { SheetModel } from "../../../summary/sheetModel";
import { summaryOf } from "../../../summary/summaryOf";
import { checkCarried } from "../checkCarried";
import type { CommandOutcome } from "../command";
import type { Desk } from "../desk";
import { liveScoresOf } from "../liveScoresOf";
import { openedWorkbook, type OpenedWorkbook } from "../openedWorkbook";
import { failed } from "./failed";
import { undoSummary } from "./undoSummary";

/** The summary that this session wrote last, to go back to. */
let last: SheetModel | null = null;

interface Drawing {
  readonly opened: OpenedWorkbook;
  readonly notices: readonly SummaryNotice[];
}

function drawn(read: WorkbookRead, locale: Locale): Drawn<Drawing> {
  const opened = openedWorkbook(read, checkCarried(read, locale), locale);
  if (opened.result.forms.length === 0) return { sheet: null, value: { opened, notices: [] } };
  const live = liveScoresOf(opened);
  const profiles = [...builtinProfiles, ...(opened.saved === null ? [] : [opened.saved])];
  const { saved, mappings } = opened;
  const standing = [...read.grids, ...(read.summary === null ? [] : [read.summary])];
  const earlier = earlierSummary(read.ours, (name) => standing.find(({ sheet }) => sheet === name) ?? null, saved);
  const sheet = summaryOf(withAggregates(opened.result, read.grids, { locale, asked: null, saved }, mappings), {
    locale,
    profiles: profilePrints(profiles, locale),
    sheet: read.ours.target,
    ...(earlier.remarks === null ? {} : { remarks: earlier.remarks }),
    ...(live === null ? {} : { live }),
  });
  return { sheet, value: { opened, notices: earlier.notices } };
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
export async function generate(desk: Desk): Promise<CommandOutcome> {
  const texts = outcomes[desk.locale];
  let model: SheetModel | null = null;
  const generated = await generateSummary(
    (read) => {
      const drawing = drawn(read, desk.locale);
      model = drawing.sheet;
      return drawing;
    },
    { onWaiting: () => desk.waiting() },
  );
  if (generated instanceof HostFailure) return failed(generated, desk.locale);
  const { value, written, differing } = generated;
  const { opened } = value;
  if (written === null) {
    desk.learn(opened);
    await desk.show({ view: "overview" });
    return { done: false, reason: texts.noForm };
  }
  desk.learn({ ...opened, read: inFront(opened.read, written) });
  const { forms } = opened.result;
  const findings = forms.flatMap((form) => form.findings);
  const said = insertValues(written.added ? texts.generated : texts.regenerated, {
    sheet: written.sheet,
    forms: forms.length,
    indicators: forms.reduce((count, form) => count + form.indicators.length, 0),
    findings: findings.length,
    errors: findings.filter(({ severity }) => severity === "error").length,
  });
  const values = written.fixed ? texts.functionsMissing : "";
  const unlike = differing.length === 0 ? "" : insertValues(texts.differing, { cells: differing.join(", ") });
  const before = written.added ? null : last;
  last = model && written.fixed ? fixedModel(model) : model;
  const undo = written.added || before !== null ? { undo: () => undoSummary(desk, written, before) } : {};
  const notices = value.notices.map((notice) => noticeText(notice, desk.locale));
  const unmarked = written.marked ? "" : insertValues(texts.notMarked, { sheet: written.sheet });
  const message = [said, values, unlike, unmarked, ...notices].filter((part) => part !== "").join(" ");
  return { done: true, message, ...undo };
}
