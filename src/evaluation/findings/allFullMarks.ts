import { compare, isPositive, zero } from "../../value/exact/rational";
import { atForm, rowOf, type Detector } from "./finding";
import { claimedUnits } from "./wholeForm";

const fewest = 5;

/** Five rows or more and every one claimed in full: 「10个项目自评均为100分…自评工作流于形式」. */
export const allFullMarks: Detector = {
  code: "all-full-marks",
  severity: "warning",
  title: { zh: "全部自评满分", en: "All full marks" },
  texts: {
    zh: "{rows} 项指标自评全部满分，请确认每项都有佐证材料。",
    en: "All {rows} indicators claim full marks: make sure that there is evidence for each.",
  },
  detect: (scored) => {
    // a weight inferred from the claimed score proves nothing
    const units = claimedUnits(scored).filter(
      ({ weight }) => weight.source !== "inferred" && weight.value !== null && isPositive(weight.value),
    );
    const open = scored.units.some(
      ({ claimed, leftOut, weight }) => claimed === null && !leftOut && weight.value !== null,
    );
    if (open || units.length < fewest || units.length < scored.units.filter(({ leftOut }) => !leftOut).length)
      return [];
    if (units.some(({ claimed, weight }) => compare(claimed, weight.value ?? zero) < 0)) return [];
    const first = units[0]?.members[0]?.row;
    const cell = (scored.form.total?.claimed ?? first?.claimed ?? first?.name)?.cell ?? "";
    return [atForm(cell, rowOf(cell), { rows: units.length })];
  },
};
