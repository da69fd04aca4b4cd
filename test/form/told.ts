import type { Form, PrintedCell } from "../../src/form/form";
import type { Grid } from "../../src/form/grid";
import { recognise } from "../../src/form/header/recognise";
import { gridOf } from "./gridOf";

const said = (cell: PrintedCell | null) => cell?.text ?? "";

/** The only form of a table. */
export function formOf(table: string | Grid): Form {
  const { forms } = recognise(typeof table === "string" ? gridOf(table) : table);
  const [form] = forms;
  if (!form || forms.length !== 1) throw new Error(`${forms.length} forms recognised where one was expected`);
  return form;
}

/** The indicators as one reads them aloud: levels and name, then target, actual, weight, score, reason. */
export function told(form: Form): string[] {
  return form.indicators.map((row) => {
    const path = [row.level1, row.level2, row.name.text].filter((name) => name !== "").join("/");
    const target = said(row.operator) + said(row.adjustedTarget ?? row.target) + said(row.unit);
    const values = [target, said(row.actual), said(row.weight), said(row.claimed), said(row.reason)];
    return [path, ...values].join(" | ").replace(/(?: \| )+$/, "");
  });
}

/** The budget: label, initial, adjusted, spent, rate, weight, score. */
export function toldExecution({ execution }: Form): string {
  if (!execution) return "";
  const { label, initial, adjusted, spent, rate, weight, claimed } = execution;
  return [label, initial, adjusted, spent, rate, weight, claimed].map(said).join(" | ");
}
