import { rowFindings } from "../../evaluation/findings/rowFindings";
import type { CustomFunction } from "../customFunction";
import { actual, claimed, optional, profile, reason, target, weight } from "../parameters";
import { isBlankRow } from "../scoredPair";

export const flag: CustomFunction = {
  id: "FLAG",
  description: {
    "zh-CN": "指出一项指标的疑点，没有疑点时为空",
    "en-US": "What is weak or wrong about one indicator, blank where nothing is",
  },
  parameters: [target, actual, optional(weight), claimed, reason, profile],
  result: { type: "string", matrix: false },
  help: async () => (await import(/* webpackChunkName: "function-help" */ "./flagHelp")).help,
  finds: true,
  run: (given) => {
    const [goal, done, points, claim, why] = [0, 1, 2, 3, 4].map((at) => given.cell(at));
    const rules = given.rules();
    if (isBlankRow([goal ?? null, done ?? null], [given.optionalPoints(2), given.optionalPoints(3)])) return "";
    const row = { name: null, target: goal ?? null, actual: done ?? null, weight: points ?? null };
    const found = rowFindings([{ ...row, claimed: claim ?? null, reason: why ?? null }], rules, given.locale);
    return found.map(({ message }) => message).join(given.locale === "zh-CN" ? "" : " ");
  },
};
