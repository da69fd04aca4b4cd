import type { FunctionHelp } from "../functionHelp";

export const help: FunctionHelp = {
  rule: {
    "zh-CN": "执行数除以预算数，不封顶。金额可带单位，万元、元自动换算。预算数为 0 或负数时没有执行率，结果为 #N/A。",
    "en-US":
      "Amount spent over budget, not capped. Amounts may carry units, which are converted. A budget of 0 or below has no rate: #N/A.",
  },
  formula: { "zh-CN": "执行数 ÷ 预算数", "en-US": "spent ÷ budget" },
  basis: {
    "zh-CN": "财预〔2020〕10号：预算执行率 = 全年执行数 ÷ 全年预算数",
    "en-US": "Cai Yu [2020] No. 10: execution rate = amount spent ÷ annual budget",
  },
  examples: [
    { arguments: [5287.5, 5607.7], note: { "zh-CN": "同一单位的两个数", "en-US": "Two numbers of one unit" } },
    { arguments: ["471.3万元", "5000000元"], note: { "zh-CN": "单位自动换算", "en-US": "Units convert" } },
  ],
};
