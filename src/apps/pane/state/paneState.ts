import type { CommandReport } from "../../ribbon/command";
import type { CommandId } from "../../ribbon/commandIds";
import type { Question } from "../../ribbon/commandContext";
import type { Glance, OpenedWorkbook } from "../../ribbon/openedWorkbook";
import type { Severity } from "../../../evaluation/result";
import type { HostFailure } from "../../../hosts/excel/hostFailure";
import type { Locale } from "../../../wording/locale";
import type { PaneTexts } from "../../../wording/paneTexts";
import type { ThemeName } from "../host/hostTheme";

export const tabs = ["overview", "findings", "indicators", "documents", "rules", "functions"] as const;

export type ViewId = (typeof tabs)[number] | "diagnostics" | "mapping";

/** What is said above the view: what a command did, or why something could not be done. */
export interface Notice {
  readonly tone: CommandReport["tone"];
  readonly message: string;
  readonly undo?: () => void;
}

/** A command that runs; `slow` after 300 ms. */
export interface Work {
  readonly command: CommandId;
  readonly slow: boolean;
}

/** All that the pane knows. Views show it and compute nothing. */
export interface PaneState {
  readonly locale: Locale;
  readonly texts: PaneTexts;
  readonly theme: ThemeName;
  readonly view: ViewId;
  /** Null until the workbook was read for the first time. */
  readonly opened: OpenedWorkbook | null;
  /** What is known while the first findings are still to come. */
  readonly glance: Glance | null;
  readonly reading: boolean;
  /** Why the workbook could not be read. */
  readonly failure: HostFailure | null;
  /** The sheet in front. */
  readonly sheet: string;
  /** Which of the result's forms is shown; -1 for none. */
  readonly form: number;
  /** Whether there is a summary to act on. */
  readonly summary: boolean;
  readonly severity: Severity | "all";
  /** The name cell of the indicator to be brought into view; "" for none. */
  readonly focus: string;
  /** Which of the entries shown is gone to, by F8 or a click; -1 for none. */
  readonly entry: number;
  /** The summary was written from another result than the one shown. */
  readonly outdated: boolean;
  /** Recalculate by itself when the sheet changes. */
  readonly automatic: boolean;
  /** The sheet has changed since it was read. */
  readonly stale: boolean;
  readonly waiting: boolean;
  readonly work: Work | null;
  readonly notice: Notice | null;
  readonly question: Question | null;
}

export const initialState = (locale: Locale, texts: PaneTexts, theme: ThemeName): PaneState => ({
  locale,
  texts,
  theme,
  view: "overview",
  opened: null,
  glance: null,
  reading: false,
  failure: null,
  sheet: "",
  form: -1,
  summary: false,
  severity: "all",
  focus: "",
  entry: -1,
  outdated: false,
  automatic: true,
  stale: false,
  waiting: false,
  work: null,
  notice: null,
  question: null,
});
