import type { Form } from "../../form/form";
import { divide, total, type Rational } from "../../value/exact/rational";
import { dimensionOf, headingName } from "../scoring/item";
import type { ScoredForm, ScoredIndicator, ScoredUnit } from "../scoring/score";

/** The first cell of a form: where a finding about the whole of it leads. */
export const firstCell = ({ range }: Form): string => range.split(":")[0] ?? "A1";

/** The rows that carry points of their own, as printed: weight and claimed score both known. */
export function claimedUnits({ units }: ScoredForm): readonly (ScoredUnit & { readonly claimed: Rational })[] {
  return units.flatMap((unit) =>
    unit.claimed !== null && unit.weight.value !== null && !unit.leftOut ? [{ ...unit, claimed: unit.claimed }] : [],
  );
}

/** Claimed score ÷ weight of some rows, and both; null where there are none. */
export function claimedShare(
  units: readonly ScoredUnit[],
): { readonly claimed: Rational; readonly weight: Rational; readonly share: Rational } | null {
  const claimed = total(units.map((unit) => unit.claimed));
  const weight = total(units.map((unit) => unit.weight.value));
  if (claimed === null || weight === null) return null;
  const share = divide(claimed, weight);
  return share === null ? null : { claimed, weight, share };
}

/** The key of the profile's dimension that a row counts in, by its level 1; null for a heading of its own. */
export const dimensionKey = ({ row }: ScoredIndicator, { rules }: ScoredForm): string | null =>
  dimensionOf(headingName(row.level1), rules.profile)?.key ?? null;

/** Whether a row asks how satisfied people are, by any of its levels. */
export const isSatisfaction = ({ row }: Pick<ScoredIndicator, "row">): boolean =>
  /满意/.test(row.level1 + row.level2 + row.name.text);
