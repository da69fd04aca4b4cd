import type { FunctionHelp } from "../functionHelp";

export const help: FunctionHelp = {
  rule: {
    "zh-CN":
      "逐行与 PERF.SCORE 相同，行数多时比逐格写公式快。各区域个数应一致；只给一个单元格的，用于每一行。某一行的参数有误时，只有该行显示错误；整行为空的结果为空。",
    "en-US":
      "Each row as PERF.SCORE, faster than a formula a row. The ranges are of one length; a single cell stands for every row. A fault in a row shows in that row alone; a wholly blank row gives a blank.",
  },
  formula: { "zh-CN": "逐行：同 PERF.SCORE", "en-US": "row by row: as PERF.SCORE" },
  basis: { "zh-CN": "与 PERF.SCORE 相同", "en-US": "As PERF.SCORE" },
  examples: [
    {
      arguments: [
        ["≥4754人", "≤5300元/户", "100%"],
        ["4604人", "5830元/户", "100%"],
        [5, 10, 5],
      ],
      note: { "zh-CN": "三项指标，三行结果", "en-US": "Three indicators, three rows" },
    },
    {
      arguments: [["100%", "≥98%"], ["96%", "97%"], 5],
      note: { "zh-CN": "分值只给一个，每行都用它", "en-US": "One weight for every row" },
    },
  ],
};
