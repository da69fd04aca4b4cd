import { runGuarded } from "./guard";
import type { HostFailure } from "./hostFailure";

interface Placed {
  readonly sheet: string;
  readonly cell: string;
}

/** Which of some cells hold a formula, as `sheet!cell`. One round trip; none where nothing is asked. */
export async function formulaCells(cells: readonly Placed[]): Promise<ReadonlySet<string> | HostFailure> {
  if (cells.length === 0) return new Set<string>();
  return runGuarded<ReadonlySet<string>>(
    async (context) => {
      const asked = cells.map(({ sheet, cell }) => {
        const range = context.workbook.worksheets.getItem(sheet).getRange(cell);
        range.load("formulas,values");
        return { key: `${sheet}!${cell}`, range };
      });
      await context.sync();
      const held = asked.filter(({ range: { formulas, values } }) => {
        const formula: unknown = formulas[0]?.[0];
        return typeof formula === "string" && formula.startsWith("=") && formula !== values[0]?.[0];
      });
      return new Set(held.map(({ key }) => key));
    },
    { kind: "read" },
  );
}
