import type { FunctionHelp } from "../functionHelp";

export const help: FunctionHelp = {
  rule: {
    "zh-CN":
      "依次为评价项目、权重（占满分的比例）、标准分值、本项得分、得分率，不带表头；评价项目按首次出现的次序，末行为综合绩效。先按规则取两位小数，再相加。没有数字的行不计。",
    "en-US":
      "Item, share of the whole, full points, points scored and rate, without a header; items in the order in which they come, the last row is the whole. Points are rounded first, then added. Rows without numbers do not count.",
  },
  formula: {
    "zh-CN": "权重 = 标准分值 ÷ 满分；得分率 = 本项得分 ÷ 标准分值",
    "en-US": "share = full ÷ full of the whole; rate = score ÷ full",
  },
  basis: { "zh-CN": "绩效评价报告的综合得分表", "en-US": "The composite table of evaluation reports" },
  examples: [
    {
      arguments: [
        ["预算执行情况", "项目产出", "项目效益", "项目满意度"],
        [20, 35, 30, 15],
        [20, 33, 28, 15],
      ],
      note: { "zh-CN": "武汉市某街道 2020 年部门整体自评", "en-US": "A department of Wuhan, 2020" },
    },
  ],
};
