import { compare, isPositive } from "../../value/exact/rational";
import { pointsIn } from "../scoring/printed";
import { claimedSum } from "../scoring/score";
import { capAt, capPoints } from "../scoring/totalCap";
import { atForm, rowOf, type Detector } from "./finding";

/** The claimed total lies above what the profile allows at this execution rate. */
export const executionCapExceeded: Detector = {
  code: "execution-cap-exceeded",
  severity: "error",
  title: { zh: "总分超限", en: "Above the cap" },
  texts: {
    zh: "预算执行率 {rate%}，按规则总分不超过 {most} 分，自评总分 {claimed} 分。",
    en: "At an execution rate of {rate%} the total is at most {most} points by rule; {claimed} are claimed.",
  },
  detect: (scored) => {
    const { form, execution, full, rules } = scored;
    const cap = capAt(execution?.rate ?? null, rules);
    const printed = form.total?.claimed ?? null;
    const claimed = pointsIn(printed) ?? claimedSum(scored);
    if (cap === null || claimed === null || execution === null || form.execution === null || !isPositive(full))
      return [];
    const most = capPoints(cap, full);
    if (compare(claimed, most) <= 0) return [];
    const cell = (printed ?? form.execution.rate ?? form.execution.label).cell;
    return [atForm(cell, rowOf(cell), { rate: cap.rate, most, claimed })];
  },
};
