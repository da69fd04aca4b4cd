import type { Bilingual } from "../evaluation/rules/profile";
import type { Parameter } from "./parameter";

const text = (zh: string, en: string): Bilingual => ({ "zh-CN": zh, "en-US": en });

export const required = (name: Bilingual, description: Bilingual): Parameter => ({
  name,
  description,
  matrix: false,
  optional: false,
});
export const optional = (parameter: Parameter): Parameter => ({ ...parameter, optional: true });
/** The same as a column of cells. */
export const column = (parameter: Parameter, name: Bilingual): Parameter => ({ ...parameter, name, matrix: true });

export const target = required(
  text("目标值", "target"),
  text("年初目标值或调整后目标值，可带符号和单位，如 ≥4754人、100%", "Target, operator and unit included: ≥95%, 100%"),
);
export const actual = required(
  text("实际完成值", "actual"),
  text("实际完成值：数量、日期、达成预期指标等", "Actual: an amount, a date, or the phrase of a tier"),
);
export const weight = required(text("分值", "weight"), text("该指标的分值（权重）", "Points the indicator carries"));
export const claimed = optional(
  required(
    text("自评得分", "claimed"),
    text(
      "自评得分：定性指标在区间内时即按自评，无法计算时沿用",
      "Claimed score: stands within a tier, carried where nothing can be computed",
    ),
  ),
);
export const direction = optional(
  required(
    text("方向", "direction"),
    text(
      "正向、反向或符号 ≥、≤、=；目标值自带符号时以目标值为准",
      "higher, lower or ≥ ≤ =; an operator in the target goes first",
    ),
  ),
);
export const reason = optional(
  required(
    text("偏差原因", "reason"),
    text("偏差原因分析；不填视为没有写原因", "Reason for the deviation; none written where left out"),
  ),
);
export const standard = optional(
  required(
    text("评分标准", "standard"),
    text(
      "本行自己的评分标准，如 每低于1个百分点扣0.5分；读得懂时先于评分规则",
      "The row's own scoring standard; where it is understood it goes before the profile",
    ),
  ),
);
export const profile = optional(
  required(
    text("评分规则", "profile"),
    text(
      "评分规则代号，如 national-2020；不填用工作簿的规则",
      "Id of a scoring profile, national-2020; the workbook's where left out",
    ),
  ),
);
export const spent = required(text("执行数", "spent"), text("全年执行数", "Amount spent"));
export const budget = required(
  text("预算数", "budget"),
  text("全年（调整）预算数，与执行数同一单位", "Adjusted budget, in the unit of the amount spent"),
);
