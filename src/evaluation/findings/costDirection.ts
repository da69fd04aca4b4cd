import { controlsSpending } from "../scoring/controlled";
import { lowerIsBetter } from "../scoring/direction";
import { targetCell } from "../scoring/printed";
import type { ScoredIndicator } from "../scoring/score";
import type { Text } from "../../wording/locale";
import { at, ofEach, type Detector } from "./finding";

/** A standard that is to be paid, what is saved or earned: more of it is no cost. */
const noCost =
  /标准|补贴|补助|补偿|救助|待遇|工资|薪酬|津贴|奖|发放|节约|节省|节支|降低|减少|压减|收入|收益|产值|利润|税|筹|到位|带动|撬动|融资|配套|自筹|销售/;
/** 元, or a magnitude that leaves 元 out (5万). */
const money = /元$|^[万亿]+$/;

/** A cost in money, or a rate of control, that asks for more: 「成本指标用≥意为鼓励多花钱」. */
export const costDirection: Detector = {
  code: "cost-direction",
  severity: "error",
  title: { zh: "成本方向有误", en: "Cost direction" },
  texts: ({ what }) => (what === "cost" ? ofCost : ofControl),
  detect: ({ indicators }) =>
    ofEach(indicators, (i) => {
      if (i.directed.operator !== "≥" && i.directed.operator !== ">") return null;
      const what = isCost(i) ? "cost" : isControl(i) ? "control" : null;
      return what === null ? null : at(i, i.row.operator ?? targetCell(i.row), { what, target: i.targetText });
    }),
};

function isCost({ row, target }: ScoredIndicator): boolean {
  if (target.kind !== "quantity" || target.moved !== null || !money.test(target.unit.text.split("/")[0] ?? ""))
    return false;
  return /成本/.test(row.level2 || row.level1) && !noCost.test(row.name.text);
}

/** 三公经费控制率; not 血压控制率, 成本控制达标率, nor the 控制数 of patients under treatment. */
function isControl({ row: { name } }: ScoredIndicator): boolean {
  return /控制率/.test(name.text) && controlsSpending(name.text) && lowerIsBetter(name.text);
}

const ofCost: Text = {
  zh: "成本指标的目标为「{target}」，意为花得越多越好，成本应写「≤」。",
  en: 'The target of this cost indicator is "{target}": the more is spent the better. A cost asks for ≤.',
};
const ofControl: Text = {
  zh: "控制率的目标为「{target}」，意为超得越多越好，控制率应写「≤」。",
  en: 'The target of this rate of control is "{target}": the more it is exceeded the better. It asks for ≤.',
};
