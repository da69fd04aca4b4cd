import { national2020 } from "../evaluation/rules/builtin/national2020";
import { preparedRules } from "../evaluation/rules/rules";
import { readIndicator } from "../evaluation/scoring/indicator";
import { weightIn } from "../evaluation/scoring/printed";
import type { Form } from "../form/form";
import { compare, integer, isPositive, parseDecimal, subtract, toNumber, total } from "../value/exact/rational";
import type { SheetModel } from "../summary/sheetModel";
import { formSheet } from "./formSheet";
import { nationalLayout } from "./nationalLayout";
import type { HeadPair, SampleForm } from "./sampleForm";
import { sameAsAbove, type SampleBudgetRow, type SampleIndicator, type SampleValue } from "./sampleRow";

/** Approved goals, and the text of 年度总体目标 that stands above them. */
export interface ApprovedGoals {
  readonly form: Form;
  readonly goal: string;
}

const standardExecution = 10;
const mostExecution = integer(30);
const hundred = integer(100);

/**
 * Blank self-evaluation forms in the layout of 财预〔2020〕10号 made from approved goals: indicators, targets and weights as they
 * were approved, everything else to be filled. Weights that the goals do not print are left blank. A sheet a form.
 */
export function blankForms(approved: readonly ApprovedGoals[]): readonly SheetModel[] {
  const names: string[] = [];
  return approved.map((goals) => {
    const name = sheetName(goals.form, names);
    names.push(name.toLowerCase());
    return formSheet(name, [blankForm(goals)]);
  });
}

function sheetName({ kind, project, department }: Form, taken: readonly string[]): string {
  const words =
    (kind === "project" ? project : department) || (kind === "project" ? "项目支出绩效自评表" : "部门整体绩效自评表");
  const plain = words.replace(/[\\/?*[\]:'\s]+/g, "").slice(0, 24) || "绩效自评表";
  let name = plain;
  for (let number = 2; taken.includes(name.toLowerCase()); number += 1) name = `${plain} (${number})`;
  return name;
}

function blankForm({ form, goal }: ApprovedGoals): SampleForm {
  const points = executionPoints(form);
  const isProject = form.kind === "project";
  const head: readonly (readonly HeadPair[])[] = isProject
    ? [
        [["项目名称", 1, form.project, 8]],
        [
          ["主管部门", 1, form.department, 3],
          ["实施单位", 1, "", 4],
        ],
      ]
    : [[["单位名称", 1, form.department, 8]]];
  return {
    layout: isProject ? nationalLayout : { ...nationalLayout, budgetHeading: "预算执行情况\n（万元）" },
    title: isProject ? "项目支出绩效自评表" : "部门整体支出绩效自评表",
    subtitle: form.year === null ? "（　　　　年度）" : `（${form.year}年度）`,
    head,
    budget: [
      budgetRow("年度资金总额", points),
      ...["其中：当年财政拨款", "　　　上年结转资金", "　　　其他资金"].map((label) => budgetRow(label, "—")),
    ],
    executionPoints: points,
    goal: { expected: goal, reached: "" },
    indicators: indicatorsOf(form),
    illustrative: () => [],
    total: "sum",
    notes: [
      "填表说明：1.指标名称、年度指标值和分值按批复的绩效目标填列，请勿改动。2.实际完成值只写实际数，单位与指标值一致；定性指标写“达成预期指标”“部分达成预期指标并具有一定效果”或“未达成预期指标且效果较差”。3.得分低于分值的，须写明偏差原因和改进措施。",
    ],
  };
}

const budgetRow = (label: string, weight: SampleValue): SampleBudgetRow => ({
  label,
  initial: null,
  adjusted: null,
  spent: null,
  weight,
  rate: weight === "—" ? "—" : null,
  claimed: weight === "—" ? "—" : null,
});

/** What the weights leave of 100; 10, as the national form prints, where the goals have none; null where they leave nothing. */
function executionPoints({ indicators }: Form): number | null {
  const sum = total(indicators.map(({ weight }) => weightIn(weight)));
  if (sum === null) return standardExecution;
  const rest = subtract(hundred, sum);
  return isPositive(rest) && compare(rest, mostExecution) <= 0 ? toNumber(rest) : null;
}

function indicatorsOf(form: Form): readonly SampleIndicator[] {
  const rules = preparedRules(national2020);
  const context = { year: form.year, reports: false, pointsAsValues: false };
  return form.indicators.map((row, at) => {
    const before = form.indicators[at - 1];
    const shares = row.group !== null && before?.group === row.group;
    const weight = weightIn(row.weight);
    return {
      level1: row.level1,
      level2: row.level2,
      name: row.name.text,
      target: valueOf(readIndicator(row, at, context, rules).targetText),
      actual: null,
      weight: shares ? sameAsAbove : weight === null ? null : toNumber(weight),
      claimed: shares ? sameAsAbove : null,
      reason: "",
    };
  });
}

/** A bare number is a number cell, as a person would type it; anything else stays as it is written. */
function valueOf(text: string): SampleValue {
  const number = /^-?\d+(?:\.\d+)?$/.test(text) ? parseDecimal(text) : null;
  return text === "" ? null : number === null ? text : toNumber(number);
}
