import type { FunctionHelp } from "../functionHelp";

export const help: FunctionHelp = {
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
};
