import type { Form } from "../../form/form";
import type { Unit } from "./units";

/** For each of the form's headings the units that stand under it, in their order; one pass over the rows. */
export function underHeadings<U extends Unit>({ headings }: Form, units: readonly U[]): readonly (readonly U[])[] {
  const under = headings.map((): U[] => []);
  for (const unit of units) {
    for (const heading of unit.members[0]?.row.headings ?? []) under[heading]?.push(unit);
  }
  return under;
}
