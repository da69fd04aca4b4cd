import { pointsIn } from "./scoring/printed";
import { claimedSum, type ScoredForm } from "./scoring/score";
import type { CheckCode, FindingResult } from "./result";

interface Check {
  readonly code: CheckCode;
  /** Whether the form prints what the check needs: what cannot be checked has not passed. */
  readonly applies: (scored: ScoredForm) => boolean;
  /** Whether a finding says that it is not right. */
  readonly fails: (finding: FindingResult) => boolean;
}

const told =
  (...codes: readonly string[]) =>
  ({ code }: FindingResult): boolean =>
    codes.includes(code);
const toldOf =
  (what: readonly string[]) =>
  ({ code, evidence }: FindingResult): boolean =>
    code === "execution-mismatch" && what.some((one) => evidence["what"] === one);

const checks: readonly Check[] = [
  {
    code: "total",
    applies: (scored) => pointsIn(scored.form.total?.claimed ?? null) !== null && claimedSum(scored) !== null,
    fails: told("total-mismatch"),
  },
  {
    code: "weights",
    applies: ({ units }) => units.length > 0 && units.every(({ printedWeight }) => printedWeight !== null),
    fails: told("weights-mismatch"),
  },
  {
    code: "rate",
    applies: ({ execution }) => execution !== null && execution.claimedRate !== null && execution.base !== null,
    fails: toldOf(["rate"]),
  },
  {
    code: "execution-score",
    applies: ({ execution }) =>
      execution !== null && execution.claimed !== null && execution.weight !== null && execution.rate !== null,
    fails: toldOf(["score", "no-budget"]),
  },
  {
    code: "budget-rows",
    applies: ({ form: { execution } }) =>
      execution !== null &&
      execution.parts.some(({ adjusted, spent }) => (adjusted ?? spent) !== null) &&
      (execution.adjusted ?? execution.spent) !== null,
    fails: told("budget-rows-mismatch"),
  },
  {
    // only where the rule gives every score: what is carried was not checked
    code: "scores",
    applies: ({ units }) =>
      units.length > 0 &&
      units.every(
        ({ claimed, weight, members }) =>
          claimed !== null &&
          weight.value !== null &&
          members.every(({ assessment: { basis } }) => basis !== "carried" && basis !== "points"),
      ),
    fails: told(
      "score-too-high",
      "score-too-low",
      "score-without-evidence",
      "standard-not-applied",
      "deviation-not-deducted",
      "score-missing",
    ),
  },
  {
    code: "actuals",
    applies: ({ form, indicators }) =>
      form.columns.actual && indicators.length > 0 && indicators.every(({ target }) => target.kind !== "nothing"),
    fails: told("missing-actual", "score-without-evidence"),
  },
  {
    code: "reasons",
    applies: ({ form, indicators }) => form.columns.reason && indicators.length > 0,
    fails: told("reason-missing", "score-too-low"),
  },
  {
    code: "dates",
    applies: ({ indicators }) => indicators.some(({ assessment: { basis } }) => basis === "on-time"),
    fails: told("late"),
  },
  { code: "duplicates", applies: ({ indicators }) => indicators.length > 1, fails: told("duplicate-indicator") },
];

/**
 * What was checked on a form and is right, in a fixed order (已核对：合计、分值、执行率…). Nothing where a part of the form was
 * not understood: then nothing is certain.
 */
export function checksPassed(
  scored: ScoredForm,
  findings: readonly FindingResult[],
  provisional: boolean,
): readonly CheckCode[] {
  if (provisional) return [];
  const off = scored.rules.profile.findings ?? {};
  return checks
    .filter(({ applies, fails }) => applies(scored) && !findings.some(fails) && !isOff(fails, off))
    .map(({ code }) => code);
}

/** A finding that the profile switches off was not looked for: its check has not been made. */
function isOff(fails: Check["fails"], settings: Readonly<Record<string, string>>): boolean {
  const where = { severity: "error", cell: "", row: null, indicator: null, message: "" } as const;
  return Object.entries(settings).some(
    ([code, setting]) =>
      setting === "off" && ["rate", "score"].some((what) => fails({ ...where, code, evidence: { what } })),
  );
}
