import { divide } from "../../value/exact/rational";
import type { CustomFunction } from "../customFunction";
import { profile, required, weight } from "../parameters";
import { rateResult } from "../rateResult";

export const rate: CustomFunction = {
  id: "RATE",
  description: {
    "zh-CN": "计算得分率（小数，0.9429 即 94.29%）",
    "en-US": "Share of the points that was scored, a fraction",
  },
  parameters: [
    required({ "zh-CN": "得分", "en-US": "score" }, { "zh-CN": "本项得分", "en-US": "Points scored" }),
    weight,
    profile,
  ],
  result: { type: "number", matrix: false },
  help: async () => (await import(/* webpackChunkName: "function-help" */ "./rateHelp")).help,
  run: (given) => {
    given.rules();
    const share = divide(given.points(0), given.points(1));
    return share === null ? given.refuse("notAvailable", "not-positive", 1, { detail: "0" }) : rateResult(share);
  },
};
