import type { FunctionHelp } from "../functionHelp";

export const help: FunctionHelp = {
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
};
