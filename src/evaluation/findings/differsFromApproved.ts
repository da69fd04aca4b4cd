import type { GoalsDifference } from "../comparison/comparison";
import type { Text } from "../../wording/locale";
import { at, atForm, rowOf, type Detector } from "./finding";
import { firstCell } from "./wholeForm";

const texts: Readonly<Record<GoalsDifference, Text>> = {
  name: {
    zh: "指标名称与批复的绩效目标不一致：批复为“{approved}”。",
    en: "The name is not as approved: “{approved}”.",
  },
  target: {
    zh: "指标值 {printed} 与批复的绩效目标 {approved} 不一致。",
    en: "The target {printed} is not as approved: {approved}.",
  },
  weight: {
    zh: "分值 {printed} 与批复的绩效目标 {approved} 不一致。",
    en: "The weight {printed} is not as approved: {approved}.",
  },
  added: {
    zh: "批复的绩效目标中没有“{printed}”这项指标。",
    en: "The approved goals have no indicator “{printed}”.",
  },
  missing: {
    zh: "批复的绩效目标中的“{approved}”没有列入自评。",
    en: "“{approved}” of the approved goals is missing in this form.",
  },
};

/** A name, target or weight is not as in the approved goals (绩效目标申报表) that the person chose. Spec section 11. */
export const differsFromApproved: Detector = {
  code: "differs-from-approved",
  severity: "error",
  title: { zh: "与批复不符", en: "Not as approved" },
  texts: ({ what }) => texts[isDifference(what) ? what : "target"],
  detect: ({ comparison, indicators, form }) => {
    const rows = new Map(indicators.map((indicator) => [indicator.row.row, indicator]));
    return (comparison?.approved?.differences ?? []).map(({ what, row, approved, printed }) => {
      const indicator = row === null ? undefined : rows.get(row);
      if (indicator === undefined) return atForm(firstCell(form), rowOf(firstCell(form)), { what, approved, printed });
      const { name, target, adjustedTarget, weight } = indicator.row;
      const cells = { name, target: adjustedTarget ?? target, weight, added: name, missing: name };
      return at(indicator, cells[what], { what, approved, printed });
    });
  },
};

const isDifference = (what: unknown): what is GoalsDifference => typeof what === "string" && what in texts;
