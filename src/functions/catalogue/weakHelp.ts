import type { FunctionHelp } from "../functionHelp";

export const help: FunctionHelp = {
  rule: {
    "zh-CN":
      "与自评表的疑点检查相同，列出有错误或警告的指标，按行的次序；没有时只有一行「没有薄弱指标」。错误值的单元格按没有填写看待，空行跳过。",
    "en-US":
      "The checks of the form: indicators with an error or a warning, in their order; where there is none, one row that says so. Error cells count as not filled in, blank rows are skipped.",
  },
  formula: { "zh-CN": "指标名称 | 疑点 | 说明", "en-US": "name | what is weak | why" },
  basis: {
    "zh-CN": "财预〔2020〕10号：未完成绩效目标或偏离较大的，应分析说明原因",
    "en-US": "Cai Yu [2020] No. 10: missed or exceeded targets have to be explained",
  },
  examples: [
    {
      arguments: [
        ["资助学生人数", "资金发放及时率"],
        ["≥4754人", "100%"],
        ["4604人", "100%"],
        [5, 5],
        [4.84, 5],
        ["部分学生转学离校", null],
      ],
      note: { "zh-CN": "一项未达目标", "en-US": "One target missed" },
    },
    { arguments: [["资金发放及时率"], ["100%"], ["100%"], [5]], note: { "zh-CN": "没有薄弱指标", "en-US": "None" } },
  ],
};
