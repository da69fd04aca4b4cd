import { readFileSync } from "node:fs";
import { join } from "node:path";
import * as v from "valibot";
import { evaluateForm } from "../../src/evaluation/evaluate";
import type { Form, PrintedCell } from "../../src/form/form";
import { defaultProfile } from "../../src/evaluation/rules/builtin/builtin";
import { call } from "./call";

const schema = v.object({
  pairs: v.array(v.object({ target: v.nullable(v.string()), actual: v.nullable(v.string()), source: v.string() })),
});
const file = join(__dirname, "..", "fixtures", "values", "pairs.json");
const { pairs } = v.parse(schema, JSON.parse(readFileSync(file, "utf8")));

const cell = (value: string | number): PrintedCell => ({ cell: "A1", value, text: String(value), format: "General" });

/** A form of one indicator whose names tell nothing. */
const formOf = (target: string, actual: string): Form => ({
  sheet: "自评表",
  range: "A1:E2",
  title: "",
  kind: "project",
  year: null,
  years: [],
  notes: [],
  department: "",
  project: "",
  moneyUnit: "",
  execution: null,
  headings: [],
  indicators: [
    {
      row: 2,
      level1: "",
      level2: "",
      name: cell("指标"),
      goal: "",
      operator: null,
      nature: null,
      target: cell(target),
      adjustedTarget: null,
      unit: null,
      actual: cell(actual),
      weight: cell(10),
      claimed: null,
      reason: null,
      group: null,
      headings: [],
    },
  ],
  total: null,
  columns: { target: true, actual: true, weight: true, claimed: false, reason: false },
  sharedReason: null,
  leftovers: [],
  unread: [],
  doubts: [],
});

const both = pairs.flatMap(({ target, actual, source }) =>
  target === null || actual === null ? [] : [[target, actual, source] as const],
);

describe("PERF.SCORE over the published pairs", () => {
  it("has pairs to go over", () => {
    expect(both.length).toBeGreaterThan(50);
  });

  it.each(both)("scores %s against %s (%s) as the evaluation does", (target, actual) => {
    const options = { locale: "zh-CN", asked: defaultProfile, saved: null } as const;
    const [indicator] = evaluateForm(formOf(target, actual), options).result.indicators;
    expect(call("SCORE", target, actual, 10)).toBe(indicator?.score);
    expect(call("EXPLAIN", target, actual, 10)).toBe(indicator?.explanation);
  });
});
