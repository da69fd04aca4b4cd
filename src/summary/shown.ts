import type { FormResult, Result } from "../evaluation/result";
import type { Locale } from "../wording/locale";
import type { SummaryTexts } from "../wording/summaryTexts";
import type { DetailRow } from "./detailRow";
import type { FindingRow } from "./findingRow";
import type { RemarkRow } from "./remarks";
import type { GradeUse, LiveScores, ProfilePrint } from "./summaryOptions";

/** A line of a table with the remark that a person put beside it. */
export interface Remarked<Row> {
  readonly row: Row;
  readonly remark: RemarkRow | null;
}

/** A form as the sheet shows it. */
export interface ShownForm {
  readonly form: FormResult;
  readonly details: readonly Remarked<DetailRow>[];
  readonly findings: readonly Remarked<FindingRow>[];
  readonly profile: ProfilePrint | null;
  readonly texts: SummaryTexts;
  readonly locale: Locale;
  /** Scores as live formulas; as values where it is missing. */
  readonly live: LiveScores | undefined;
}

/** All that the sheet shows. */
export interface ShownSheet {
  /** The sheet's own name. */
  readonly name: string;
  readonly result: Result;
  readonly forms: readonly ShownForm[];
  /** Remarks that found no row. */
  readonly lost: readonly RemarkRow[];
  readonly texts: SummaryTexts;
  readonly locale: Locale;
  /** What each grade leads to, by profile. */
  readonly uses: Readonly<Record<string, readonly GradeUse[]>>;
}
