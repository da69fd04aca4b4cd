import type { FindingMessages } from "./findingMessages.zh-CN";
import { or } from "./or";

const budgetColumns: Readonly<Record<string, string>> = {
  initial: "initial budget",
  adjusted: "adjusted budget",
  spent: "spending",
};

export const findingMessagesEnUS: FindingMessages = {
  "under-target": ({ text, percent }) =>
    `Target missed: target ${text("target")}, actual ${text("actual")}, completion ${percent("completion")}.`,
  "over-target": ({ text, percent }) =>
    `Far beyond the target: target ${text("target")}, actual ${text("actual")}, completion ${percent("completion")}; the target may have been set too low.`,
  unmeasurable: ({ text }) =>
    `The target "${text("target")}" is descriptive, with no amount, date or grade: nobody can measure it.`,
  "missing-actual": ({ text }) => `Target ${text("target")} has no actual value.`,
  late: ({ text }) => `Done late: due ${text("target")}, actual ${text("actual")}.`,
  "reason-missing": ({ text, percent }) =>
    text("claimed") !== "" && text("weight") !== "" && Number(text("claimed")) < Number(text("weight"))
      ? `Claimed ${text("claimed")} of ${text("weight")} points, no reason written.`
      : `Completion ${percent("completion")}, no reason written.`,
  "score-too-high": ({ text, percent }) =>
    `Claimed ${text("claimed")} points are too high: weight ${text("weight")}${text("completion") === "" ? "" : `, completion ${percent("completion")}`}, at most ${text("most")} by rule.`,
  "score-too-low": ({ text, percent }) =>
    `Claimed ${text("claimed")} points are too low: weight ${text("weight")}${text("completion") === "" ? "" : `, completion ${percent("completion")}`}, at least ${text("least")} by rule, and no reason is written.`,
  "score-without-evidence": ({ text }) =>
    text("target") === ""
      ? `Neither target nor actual, yet ${text("claimed")} points are claimed.`
      : `No actual value, yet ${text("claimed")} points are claimed.`,
  incomparable: ({ text }) =>
    `Target ${text("target")} is a number, the actual "${text("actual")}" cannot be compared with it.`,
  "operator-in-actual": ({ text }) =>
    `The actual "${text("actual")}" repeats the target's operator: write the measured value.`,
  "total-mismatch": ({ text }) =>
    `The printed total is ${text("printed")}, the claimed scores with execution add up to ${text("sum")}: ${text("difference")} apart.`,
  "weights-mismatch": ({ text }) =>
    text("heading") !== ""
      ? `"${text("heading")}" says ${text("points")} points, the rows below add up to ${text("sum")}.`
      : `The weights add up to ${text("sum")} (indicators ${text("indicators")}, execution ${or(text("execution"), "none")}) instead of 100.`,
  "execution-mismatch": ({ text, percent, factor }) =>
    text("what") === "rate"
      ? `The printed rate is ${percent("printed")}; ${text("spent")} spent ÷ ${text("base")} budget is ${percent("recomputed")}.`
      : text("what") === "score"
        ? `The printed execution score is ${text("printed")}; ${factor("rate", "weight", "recomputed")} × ${text("weight")} points is ${text("recomputed")}.`
        : `The budget is 0 and there is no rate, yet ${text("printed")} points are claimed.`,
  "budget-rows-mismatch": ({ text }) =>
    `The ${budgetColumns[text("column")] ?? ""} total is ${text("total")}, its rows add up to ${text("sum")}; no run of rows makes the total.`,
  "budget-adjusted": ({ text, percent }) =>
    `Initial budget ${text("initial")}, adjusted ${text("adjusted")}${text("change") === "" ? "" : `, a change of ${percent("change")}`}: say why.`,
  "execution-counted-twice": () => "Budget execution is scored in its own block and again as this indicator.",
  "heavy-indicator": ({ text }) => `One indicator carries ${text("weight")} points, more than 30.`,
  "money-as-quantity": ({ text }) =>
    `A quantity indicator is measured in money (${text("target")}): it belongs under cost or economic benefit.`,
  "target-in-name": ({ text }) => `No target is written, but the name "${text("name")}" carries one.`,
  "template-leftover": ({ text }) => `"${text("text")}" is the template's own text, not filled in.`,
  "duplicate-indicator": ({ text }) => `Repeats the indicator of row ${text("firstRow")}.`,
  "score-missing": () => "The other indicators have claimed scores, this one has none.",
  "points-as-values": ({ text }) =>
    `The targets and actuals of ${text("rows")} indicators are points (target ${text("target")}, actual ${text("actual")}): nothing says what was to be reached and what was.`,
  "not-a-form": () => "No self-evaluation form was found.",
};
