import type { FunctionHelp } from "../functionHelp";

export const help: FunctionHelp = {
  rule: {
    "zh-CN": "执行率乘以分值，最多得满分；评分规则可改为按执行率分档。预算数为 0 时没有执行率，结果为 #N/A。",
    "en-US": "Execution rate times the weight, at most all of it; a profile may score by steps. A budget of 0: #N/A.",
  },
  formula: {
    "zh-CN": "分值 × min(1, 执行数 ÷ 预算数)，保留两位",
    "en-US": "weight × min(1, spent ÷ budget), two places",
  },
  basis: {
    "zh-CN": "财预〔2020〕10号：预算执行率 10 分，按执行率计分",
    "en-US": "Cai Yu [2020] No. 10: 10 points for budget execution, by its rate",
  },
  examples: [
    { arguments: [5607.7, 5607.7, 20], note: { "zh-CN": "全部执行", "en-US": "All spent" } },
    { arguments: [79.27, 100, 10], note: { "zh-CN": "执行 79.27%", "en-US": "79.27% spent" } },
  ],
};
