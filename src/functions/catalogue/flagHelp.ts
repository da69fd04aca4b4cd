import type { FunctionHelp } from "../functionHelp";

export const help: FunctionHelp = {
  rule: {
    "zh-CN":
      "与自评表的疑点检查相同，只看这一项：未达目标、目标偏低、指标值未量化、缺完成值、逾期完成、缺偏差原因、自评高于或低于测算、得分无依据、无法比较、照抄目标等。错误在前，提示在后。分值、自评得分不填时，与之有关的不检查。",
    "en-US":
      "The checks of the form, on this one indicator: target missed or set too low, unmeasurable, no actual, late, no reason, score too high or too low, no evidence, incomparable, target copied. Errors first. Checks that need a weight or a claimed score are silent without one.",
  },
  formula: { "zh-CN": "—", "en-US": "—" },
  basis: {
    "zh-CN": "财预〔2020〕10号：未完成绩效目标或偏离较大的，应分析说明原因",
    "en-US": "Cai Yu [2020] No. 10: missed or exceeded targets have to be explained",
  },
  examples: [
    {
      arguments: ["≥4754人", "4604人", 5, 5],
      note: { "zh-CN": "未达目标却自评满分，也没有写原因", "en-US": "Missed, yet full marks and no reason" },
    },
    {
      arguments: ["≥4754人", "4604人", 5, 4.84, "部分学生转学离校"],
      note: { "zh-CN": "写了原因，得分相符", "en-US": "Explained, and the score is right" },
    },
    { arguments: ["100%", "100%", 5, 5], note: { "zh-CN": "没有疑点", "en-US": "Nothing to find" } },
  ],
};
