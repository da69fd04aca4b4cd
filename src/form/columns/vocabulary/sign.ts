import type { ColumnRole, Vocabulary } from "./vocabulary";

/** An operator (≥, 大于等于) or a nature (定性, 正向): the same words head both, so the content decides. */
export const sign: Vocabulary<ColumnRole> = {
  role: "sign",
  words: [
    "指标性质",
    "性质",
    "指标方向",
    "目标方向",
    "指标方向性",
    "方向",
    "计算符号",
    "运算符号",
    "运算符",
    "计算符",
    "符号",
    "指标符号",
    "指标值符号",
    "比较符",
    "比较符号",
    "关系符",
    "逻辑符号",
    "逻辑关系",
    "计量符号",
    "计算方向",
    "指标属性",
    "指标极性",
    "定性定量",
    "定性/定量",
    "定量/定性",
    "定性或定量",
    "值类型",
    "指标值类型",
    "目标值类型",
    "性质类型",
  ],
  pattern: /^(?:指标|目标|绩效|年度)*(?:值)?(?:计算|运算|比较|逻辑|关系)?(?:符号?|性质|方向|极性)$/,
};

/** 计量单位 in a column of its own. */
export const unit: Vocabulary<ColumnRole> = {
  role: "unit",
  words: [
    "计量单位",
    "度量单位",
    "单位",
    "指标单位",
    "指标值单位",
    "目标值单位",
    "数量单位",
    "量纲",
    "指标计量单位",
    "计算单位",
    "衡量单位",
  ],
  pattern: /^(?:指标|目标|绩效|年度)*值?(?:计量|度量|数量|计算|衡量|计数)单位$/,
};
