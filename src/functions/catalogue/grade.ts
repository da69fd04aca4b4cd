import { integer, isZero } from "../../value/exact/rational";
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
        { "zh-CN": "满分，不填、空白或 0 为 100", "en-US": "Points of the whole, 100 where left out, blank or 0" },
      ),
    ),
    profile,
  ],
  result: { type: "string", matrix: false },
  help: async () => (await import(/* webpackChunkName: "function-help" */ "./gradeHelp")).help,
  run: (given) => {
    const score = given.points(0);
    const full = given.optionalPoints(1);
    // nothing is graded of 0: that is a blank cell in builds that pass one as 0, unless nothing was scored either
    const stated = full !== null && isZero(full) && !isZero(score) ? null : full;
    if (stated !== null && isZero(stated)) given.refuse("notAvailable", "not-positive", 1, { detail: "0" });
    return gradeOf(score, stated ?? usualFull, given.rules().profile);
  },
};
