import type { Locale } from "./locale";

const zhCN = {
  level1: "一级指标",
  level2: "二级指标",
  level3: "三级指标",
  level4: "四级指标",
  name: "指标名称",
  category: "指标类别",
  target: "目标值",
  adjustedTarget: "调整后目标值",
  actual: "实际完成值",
  completion: "完成率",
  weight: "分值",
  levelWeight: "上级指标分值",
  claimed: "自评得分",
  reviewed: "复核得分",
  reason: "偏差原因",
  remark: "备注",
  sign: "计算符号 / 指标性质",
  unit: "计量单位",
  ignored: "不使用",
};

/** What a column of an indicator table holds, in words. */
export const columnRoles: Readonly<Record<Locale, Readonly<Record<keyof typeof zhCN, string>>>> = {
  "zh-CN": zhCN,
  "en-US": {
    level1: "Level 1",
    level2: "Level 2",
    level3: "Level 3",
    level4: "Level 4",
    name: "Indicator name",
    category: "Category",
    target: "Target",
    adjustedTarget: "Adjusted target",
    actual: "Actual",
    completion: "Completion",
    weight: "Weight",
    levelWeight: "Points of the level above",
    claimed: "Claimed score",
    reviewed: "Reviewed score",
    reason: "Reason for deviation",
    remark: "Remark",
    sign: "Operator / nature",
    unit: "Unit",
    ignored: "Not used",
  },
};
