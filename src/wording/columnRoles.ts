import { words } from "./text";

/** What a column of an indicator table holds, in words. */
export const columnRoles = words({
  level1: { zh: "一级指标", en: "Level 1" },
  level2: { zh: "二级指标", en: "Level 2" },
  level3: { zh: "三级指标", en: "Level 3" },
  level4: { zh: "四级指标", en: "Level 4" },
  name: { zh: "指标名称", en: "Indicator name" },
  category: { zh: "指标类别", en: "Category" },
  target: { zh: "目标值", en: "Target" },
  adjustedTarget: { zh: "调整后目标值", en: "Adjusted target" },
  actual: { zh: "实际完成值", en: "Actual" },
  completion: { zh: "完成率", en: "Completion" },
  weight: { zh: "分值", en: "Weight" },
  levelWeight: { zh: "上级指标分值", en: "Points of the level above" },
  claimed: { zh: "自评得分", en: "Claimed score" },
  reviewed: { zh: "复核得分", en: "Reviewed score" },
  reason: { zh: "偏差原因", en: "Reason for deviation" },
  remark: { zh: "备注", en: "Remark" },
  sign: { zh: "计算符号 / 指标性质", en: "Operator / nature" },
  unit: { zh: "计量单位", en: "Unit" },
  standard: { zh: "评分标准", en: "Scoring standard" },
  definition: { zh: "指标说明", en: "Explanation of the indicator" },
  ignored: { zh: "不使用", en: "Not used" },
});
