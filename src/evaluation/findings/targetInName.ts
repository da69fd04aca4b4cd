import { readText } from "../../value/read";
import { at, ofEach, type Detector } from "./finding";

/** Marks and numbering before the name proper: ★, 指标1：, 1. */
const prefix = /^[★☆▲*\s]*(?:指标\s*\d+\s*[:：.、]?|\d+\s*[.、．)）]|[（(]\d+[)）])?\s*/;

/** No target, but the name carries one: 支付完成率100%. */
export const targetInName: Detector = {
  code: "target-in-name",
  severity: "info",
  title: { zh: "目标在名称中", en: "Target in name" },
  texts: {
    zh: "没有填写目标值，但指标名称「{name}」里写有目标。",
    en: 'No target is written, but the name "{name}" carries one.',
  },
  detect: ({ indicators }) =>
    ofEach(indicators, (i) => {
      if (i.target.kind !== "nothing" || i.row.whole === true || i.assessment.basis === "not-applicable") return null;
      const name = i.row.name.text.replace(prefix, "");
      if (!/\d/.test(name)) return null;
      const value = readText(name);
      const carries =
        value.kind === "completion" ||
        value.kind === "range" ||
        (value.kind === "date" && /[月日季底前末半]/.test(name)) ||
        (value.kind === "quantity" &&
          (value.operator !== null || (value.unit.text !== "" && value.unit.text !== "分")));
      return carries ? at(i, null, { name }) : null;
    }),
};
