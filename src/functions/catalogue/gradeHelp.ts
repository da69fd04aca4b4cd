import type { FunctionHelp } from "../functionHelp";

export const help: FunctionHelp = {
  rule: {
    "zh-CN":
      "按得分占满分的比例：90% 及以上为优，80% 及以上为良，60% 及以上为中，以下为差；界限可在评分规则里改。满分空白或为 0 时按 100。",
    "en-US":
      "By the share of the whole: from 90%, 80% and 60% on the three upper grades, below it the last; bounds by profile. Full points that are blank or 0 are 100.",
  },
  formula: { "zh-CN": "得分 ÷ 满分 × 100", "en-US": "score ÷ full × 100" },
  basis: {
    "zh-CN": "财预〔2020〕10号第二十二条：90（含）–100 为优，80（含）–90 为良，60（含）–80 为中，60 以下为差",
    "en-US": "Cai Yu [2020] No. 10, article 22",
  },
  examples: [
    { arguments: [96], note: { "zh-CN": "满分 100", "en-US": "Of 100" } },
    { arguments: [71.9, 80], note: { "zh-CN": "71.9 ÷ 80 = 89.88%", "en-US": "71.9 ÷ 80 = 89.88%" } },
  ],
};
