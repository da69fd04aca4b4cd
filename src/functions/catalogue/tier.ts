import { multiply, toNumber } from "../../value/exact/rational";
import { tierAssessment } from "../../evaluation/scoring/rows/tier";
import { readCell } from "../../value/read";
import type { TierLevel } from "../../value/value";
import type { CustomFunction } from "../customFunction";
import { profile, required, weight } from "../parameters";

const levels: Readonly<Record<string, TierLevel>> = { 1: 1, 2: 2, 3: 3, 一: 1, 二: 2, 三: 3 };

export const tier: CustomFunction = {
  id: "TIER",
  description: {
    "zh-CN": "定性指标按达成程度计分",
    "en-US": "Points of a qualitative indicator by its tier",
  },
  parameters: [
    required(
      { "zh-CN": "达成程度", "en-US": "tier" },
      {
        "zh-CN": "1、2、3，或达成预期指标、部分达成预期指标并具有一定效果、未达成预期指标且效果较差",
        "en-US": "1, 2 or 3, or the phrase of the tier",
      },
    ),
    weight,
    profile,
  ],
  result: { type: "number", matrix: false },
  help: async () => (await import(/* webpackChunkName: "function-help" */ "./tierHelp")).help,
  run: (given) => {
    const cell = given.cell(0) ?? given.refuse("invalidValue", "missing", 0);
    const read = readCell(cell, "General");
    const level = levels[String(cell).trim()] ?? (read.kind === "tier" ? read.level : null);
    if (level === null) return given.refuse("invalidValue", "level", 0, { detail: String(cell) });
    const rules = given.rules();
    return toNumber(rules.round(multiply(given.points(1), tierAssessment(rules, level, "tier", false).unclaimed)));
  },
};
