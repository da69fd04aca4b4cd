import { add, isPositive, subtract, zero } from "../../value/exact/rational";
import { isEmpty } from "../emptyStatement";
import { atForm, rowOf, type Detector } from "./finding";
import { claimedUnits } from "./wholeForm";

/** 存在问题 or 改进措施 says nothing, though points were given up. */
export const noProblemStated: Detector = {
  code: "no-problem-stated",
  severity: "warning",
  title: { zh: "未写问题措施", en: "No problem stated" },
  texts: {
    zh: "自评共扣 {lost} 分，「{label}」一栏却没有实际内容。",
    en: '{lost} points were given up, yet "{label}" says nothing.',
  },
  detect: (scored) => {
    const { execution, form } = scored;
    const units = claimedUnits(scored);
    let lost = zero;
    for (const { claimed, weight } of units) lost = add(lost, subtract(weight.value ?? zero, claimed));
    if (execution !== null && execution.claimed !== null && execution.weight !== null)
      lost = add(lost, subtract(execution.weight, execution.claimed));
    if (units.length === 0 || !isPositive(lost)) return [];
    return form.notes
      .filter(({ kind, text }) => kind !== "other" && (text === null || isEmpty(text.text)))
      .map(({ label, text }) => {
        const { cell } = text ?? label;
        return atForm(cell, rowOf(cell), { lost, label: label.text.replace(/[\s：:]/g, "") });
      });
  },
};
