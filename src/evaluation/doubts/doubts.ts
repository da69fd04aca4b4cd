import { rowOf } from "../../cells";
import type { Doubt, DoubtReason, PrintedCell } from "../../form/form";
import { normalise } from "../../value/normalise";
import { readNothing } from "../../value/nothing";
import { operatorIn, readSign, unreadableSignIn } from "../../value/signs";
import { isKnownUnit } from "../../value/unit";
import type { Value } from "../../value/value";
import { isFractionDoubted } from "../scoring/headedUnits";
import { readPrinted, targetCell } from "../scoring/printed";
import type { ScoredForm, ScoredIndicator } from "../scoring/score";
import { printsWeights } from "../scoring/units";
import { unknownComparison } from "./unknownComparison";

/**
 * Everything about a form that was not understood, the unsettled first: what its headings left open, and operators, units
 * and values that cannot be read. Spec section 8.
 */
export function doubtsOf(scored: ScoredForm): readonly Doubt[] {
  const doubts = [
    ...scored.form.doubts,
    ...blankTargets(scored),
    ...scored.indicators.flatMap((indicator) => [
      ...signDoubts(indicator),
      ...valueDoubts(indicator),
      ...unitDoubts(indicator),
    ]),
    ...weightDoubts(scored),
    ...claimDoubts(scored),
    ...spentDoubts(scored),
    ...formTotalDoubts(scored),
  ];
  return [...doubts.filter(({ settled }) => !settled), ...doubts.filter(({ settled }) => settled)];
}

type Kind = Doubt["kind"];

const open = (row: number, cell: string, text: string, kind: Kind, reason: DoubtReason): Doubt => ({
  cell,
  row,
  text,
  kind,
  settled: false,
  reason,
  role: null,
});

const about = ({ row }: ScoredIndicator, cell: PrintedCell, kind: Kind, reason: DoubtReason): Doubt =>
  open(row.row, cell.cell, cell.text, kind, reason);

/** A column of operators holds something that is none, beside a target. */
function signDoubts(indicator: ScoredIndicator): readonly Doubt[] {
  const { row, target } = indicator;
  if (target.kind === "nothing") return [];
  const doubts: Doubt[] = [];
  const { operator, nature } = row;
  for (const sign of [operator, nature]) {
    if (sign !== null && readSign(sign.text).kind === "unreadable")
      doubts.push(about(indicator, sign, "operator", "sign"));
  }
  const cell = targetCell(row);
  const strange = cell !== null && (unreadableSignIn(cell.text) !== null || unknownComparison(cell.text, row, target));
  if (operator !== null && cell !== null && contradicts(operator.text, readPrinted(cell)))
    doubts.push(about(indicator, operator, "operator", "operators"));
  if (operator === null && cell !== null && strange) doubts.push(about(indicator, cell, "operator", "operator"));
  return doubts;
}

/** ≤ in the column of operators beside a target ≥10. */
function contradicts(column: string, own: Value): boolean {
  const stated = operatorIn(column);
  if (stated === null || own.kind !== "quantity" || own.operator === null) return false;
  return (
    `${stated}${own.operator}`
      .replace(/[≥>]/g, "↑")
      .replace(/[≤<]/g, "↓")
      .match(/^(?:↑↓|↓↑)$/) !== null
  );
}

function valueDoubts(indicator: ScoredIndicator): readonly Doubt[] {
  const { target, actual, row } = indicator;
  const isError = (value: ScoredIndicator["target"]): boolean => value.kind === "nothing" && value.why === "error";
  const cell = targetCell(row);
  return [
    ...(isError(target) && cell ? [about(indicator, cell, "value", "target")] : []),
    ...(row.actual && isFractionDoubted(row.name.text, target, actual)
      ? [about(indicator, row.actual, "unit", "fraction")]
      : []),
    ...(isError(actual) && row.actual ? [about(indicator, row.actual, "value", "actual")] : []),
  ];
}

/** Two sides in two units of which one is unknown. */
function unitDoubts(indicator: ScoredIndicator): readonly Doubt[] {
  const { target, actual, row } = indicator;
  if (target.kind !== "quantity" || actual.kind !== "quantity") return [];
  const [wanted, given] = [target.unit, actual.unit];
  if (wanted.text === "" || given.text === "" || wanted.key === given.key) return [];
  const strange = !isKnownUnit(wanted) ? (row.unit ?? targetCell(row)) : !isKnownUnit(given) ? row.actual : null;
  return strange ? [about(indicator, strange, "unit", "unit")] : [];
}

/** A target column that holds nothing at all in a form that was filled in. */
function blankTargets({ form, indicators }: ScoredForm): readonly Doubt[] {
  const [first] = indicators;
  if (!form.columns.target || first === undefined) return [];
  if (indicators.some(({ target }) => target.kind !== "nothing" || target.why !== "blank")) return [];
  if (!indicators.some(({ actual, claimed }) => actual.kind !== "nothing" || claimed !== null)) return [];
  return [open(first.row.row, first.row.name.cell, "", "value", "targets-blank")];
}

/** Where other rows print their weights, one that cannot be read; anywhere one below 0. */
function weightDoubts({ units, indicators }: ScoredForm): readonly Doubt[] {
  const prints = printsWeights(units);
  const printsAny = units.some(({ printedWeight }) => printedWeight !== null);
  return indicators.flatMap((indicator) => {
    const { unit, leads, row, assessment, claimed, target, actual } = indicator;
    if (!leads || row.unweighted || unit.printedWeight !== null || assessment.basis === "not-applicable") return [];
    const says = target.kind !== "nothing" || actual.kind !== "nothing" || claimed !== null;
    if (!says || (!prints && !isBelow0(row.weight) && !(printsAny && isUnreadable(row.weight)))) return [];
    const cell = row.weight ?? row.name;
    const text = row.weight?.text ?? "";
    return [open(row.row, cell.cell, text, "value", text === "" ? "weight-blank" : "weight")];
  });
}

const isUnreadable = (weight: PrintedCell | null): boolean =>
  weight !== null && readNothing(normalise(weight.text)) === null;

const isBelow0 = (weight: PrintedCell | null): boolean => weight !== null && weight.text.trim().startsWith("-");

/** A claimed score that is filled with something that is no number. */
const claimDoubts = ({ indicators }: ScoredForm): readonly Doubt[] =>
  indicators.flatMap((indicator) => {
    const { row, claimed } = indicator;
    if (row.claimed === null || claimed !== null) return [];
    const nothing = readNothing(normalise(row.claimed.text));
    return nothing === null || nothing.why === "error" ? [about(indicator, row.claimed, "value", "claimed")] : [];
  });

/** A budget whose executed amount is blank, while a rate or points are claimed for it. */
function spentDoubts({ form, execution }: ScoredForm): readonly Doubt[] {
  const block = form.execution;
  if (block === null || execution === null || block.inTable || execution.spent !== null) return [];
  if (form.doubts.some(({ reason }) => reason === "spent" || reason === "budget")) return [];
  const budget = block.adjusted ?? block.initial;
  const claims = execution.claimed !== null || execution.claimedRate !== null;
  if (budget === null || !claims) return [];
  const row = rowOf(block.label.cell);
  return [
    open(
      row,
      (block.spent ?? block.label).cell,
      block.spent?.text ?? "",
      "value",
      block.spent ? "spent" : "spent-blank",
    ),
  ];
}

/** The form's total typed in the row of funds: its weight and score are doubted, the amounts stand. */
function formTotalDoubts({ form, execution }: ScoredForm): readonly Doubt[] {
  const weight = form.execution?.weight ?? null;
  if (weight === null || execution?.ofForm !== true) return [];
  return [open(rowOf(weight.cell), weight.cell, weight.text, "value", "form-total")];
}
