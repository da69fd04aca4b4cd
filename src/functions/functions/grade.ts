import { integer, isZero } from "../../evaluation/exact/rational";
import { gradeOf } from "../../evaluation/scoring/grade";
import type { CustomFunction } from "../customFunction";
import { optional, profile, required } from "../parameters";

const usualFull = integer(100);

export const grade: CustomFunction = {
  id: "GRADE",
  description: {
    "zh-CN": "按得分评定等级：优、良、中、差",
    "en-US": "Grade of a score, by the bounds of the profile",
  },
  parameters: [
    required({ "zh-CN": "得分", "en-US": "score" }, { "zh-CN": "总分", "en-US": "Points scored" }),
    optional(
      required(
        { "zh-CN": "满分", "en-US": "full" },
        { "zh-CN": "满分，不填为 100", "en-US": "Points of the whole, 100 where left out" },
      ),
    ),
    profile,
  ],
  result: { type: "string", matrix: false },
  rule: {
    "zh-CN": "按得分占满分的比例：90% 及以上为优，80% 及以上为良，60% 及以上为中，以下为差；界限可在评分规则里改。",
    "en-US":
      "By the share of the whole: from 90%, 80% and 60% on the three upper grades, below it the last; bounds by profile.",
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
  run: (given) => {
    const score = given.points(0);
    const full = given.optionalPoints(1) ?? usualFull;
    if (isZero(full)) given.refuse("notAvailable", "not-positive", 1, { detail: "0" });
    return gradeOf(score, full, given.rules().profile);
  },
};
