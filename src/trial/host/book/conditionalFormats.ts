import type { ConditionalFormatOptions, NewFile, Style } from "excelize-wasm";
import type { Area } from "../../../form/grid";
import { areaName, overlap } from "./a1";
import type { ConditionalFormat, ConditionalKind } from "./conditionalFormat";
import { done } from "./engineResult";
import type { Sheet } from "./sheet";

const operators: Readonly<Record<string, string>> = {
  Between: "between",
  NotBetween: "not between",
  EqualTo: "==",
  NotEqualTo: "!=",
  GreaterThan: ">",
  LessThan: "<",
  GreaterThanOrEqual: ">=",
  LessThanOrEqual: "<=",
};

/** The conditional formats that touch an area. */
export const conditionalFormatsOn = (sheet: Sheet, area: Area): readonly ConditionalFormat[] =>
  sheet.load().conditionalFormats.filter((format) => overlap(format.area, area));

export const addConditionalFormat = (sheet: Sheet, area: Area, kind: ConditionalKind): ConditionalFormat => {
  sheet.mayChange();
  const number = (sheet.lastConditionalFormat += 1);
  const id = `{00000000-0003-0000-0000-${String(number).padStart(12, "0")}}`;
  const blank = { formula: "", rule: null, stopIfTrue: false, fill: null, color: null, bold: false };
  const { row, column, rows, columns } = area;
  const format: ConditionalFormat = { id, area: { row, column, rows, columns }, kind, ...blank };
  sheet.conditionalFormats.push(format);
  return format;
};

export const deleteConditionalFormat = (sheet: Sheet, format: ConditionalFormat): void => {
  sheet.mayChange();
  sheet.conditionalFormats.splice(sheet.conditionalFormats.indexOf(format), 1);
};

/** Writes a sheet's conditional formats into the engine's file as they are now. */
export const writeConditionalFormats = (file: NewFile, sheet: Sheet): void => {
  for (const range of sheet.writtenConditionalFormats) file.UnsetConditionalFormat(sheet.name, range);
  sheet.writtenConditionalFormats.clear();
  for (const format of sheet.conditionalFormats) {
    const options = optionsOf(file, format);
    if (!options) continue;
    const range = areaName(format.area);
    done(file.SetConditionalFormat(sheet.name, range, [options]));
    sheet.writtenConditionalFormats.add(range);
  }
};

const optionsOf = (file: NewFile, format: ConditionalFormat): ConditionalFormatOptions | null => {
  const { kind, formula, rule, stopIfTrue } = format;
  const shared = { Format: done(file.NewConditionalStyle(look(format))).style, StopIfTrue: stopIfTrue };
  if (kind === "Custom") return formula === "" ? null : { ...shared, Type: "formula", Criteria: bare(formula) };
  if (!rule) return null;
  const values = { Value: bare(rule.formula1), MinValue: bare(rule.formula1), MaxValue: bare(rule.formula2) };
  return { ...shared, ...values, Type: "cell", Criteria: operators[rule.operator] ?? "==" };
};

const bare = (formula: string): string => formula.replace(/^=/, "");

const look = ({ fill, color, bold }: ConditionalFormat): Style => ({
  ...(fill === null ? {} : { Fill: { Type: "pattern", Pattern: 1, Color: [fill] } }),
  ...(color === null && !bold ? {} : { Font: { ...(color === null ? {} : { Color: color }), Bold: bold } }),
});
