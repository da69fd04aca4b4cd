import { divide } from "../../evaluation/exact/rational";
import type { CustomFunction } from "../customFunction";
import { profile, required, weight } from "../parameters";
import { rateResult } from "../rateResult";

export const rate: CustomFunction = {
  id: "RATE",
  description: {
    "zh-CN": "计算得分率（小数，0.9429 即 94.29%）",
    "en-US": "Share of the points that was scored, a fraction",
  },
  parameters: [
    required({ "zh-CN": "得分", "en-US": "score" }, { "zh-CN": "本项得分", "en-US": "Points scored" }),
    weight,
    profile,
  ],
  result: { type: "number", matrix: false },
  rule: {
    "zh-CN": "本项得分除以标准分值，保留四位小数；未得满分的不显示为 1。分值为 0 时结果为 #N/A。",
    "en-US": "Points scored over the weight, four places; less than all never shows as 1. A weight of 0: #N/A.",
  },
  formula: { "zh-CN": "得分 ÷ 分值", "en-US": "score ÷ weight" },
  basis: { "zh-CN": "综合得分表的「得分率」一列", "en-US": "The rate column of the composite table" },
  examples: [
    { arguments: [33, 35], note: { "zh-CN": "项目产出 33 分（满分 35 分）", "en-US": "33 of 35 points" } },
    { arguments: [28, 30], note: { "zh-CN": "项目效益 28 分（满分 30 分）", "en-US": "28 of 30 points" } },
  ],
  run: (given) => {
    given.rules();
    const share = divide(given.points(0), given.points(1));
    return share === null ? given.refuse("notAvailable", "not-positive", 1, { detail: "0" }) : rateResult(share);
  },
};
