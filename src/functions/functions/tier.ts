import { multiply, toNumber } from "../../evaluation/exact/rational";
import { tierAssessment } from "../../evaluation/scoring/rows/tier";
import { readCell } from "../../evaluation/value/read";
import type { TierLevel } from "../../evaluation/value/value";
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
  rule: {
    "zh-CN":
      "三档的得分区间为分值的 100%–80%、80%–60%、60%–0%（湖北省为 100%–80%、80%–50%、50%–0%）。没有自评得分时，第一档取上限，第二、三档取区间中值；有自评得分的用 PERF.SCORE。",
    "en-US":
      "The tiers are 100%–80%, 80%–60% and 60%–0% of the weight (Hubei: 100%–80%, 80%–50%, 50%–0%). Without a claimed score the first earns its top, the others the middle of their interval; with one, use PERF.SCORE.",
  },
  formula: { "zh-CN": "分值 × 区间上限（或中值）", "en-US": "weight × top (or middle) of the interval" },
  basis: {
    "zh-CN": "财预〔2018〕167号附件填报说明；湖北省项目自评表填报说明",
    "en-US": "Cai Yu [2018] No. 167, notes of the form; notes of Hubei's project form",
  },
  examples: [
    { arguments: [1, 10], note: { "zh-CN": "第一档取上限", "en-US": "The first tier: its top" } },
    { arguments: [2, 10], note: { "zh-CN": "第二档取 80%–60% 的中值", "en-US": "The second: the middle" } },
    {
      arguments: ["部分达成预期指标并具有一定效果", 10, "hubei-project-2020"],
      note: { "zh-CN": "湖北省规则：80%–50% 的中值", "en-US": "By Hubei's profile" },
    },
  ],
  run: (given) => {
    const cell = given.cell(0) ?? given.refuse("invalidValue", "missing", 0);
    const read = readCell(cell, "General");
    const level = levels[String(cell).trim()] ?? (read.kind === "tier" ? read.level : null);
    if (level === null) return given.refuse("invalidValue", "level", 0, { detail: String(cell) });
    const rules = given.rules();
    return toNumber(rules.round(multiply(given.points(1), tierAssessment(rules, level, "tier", false).unclaimed)));
  },
};
