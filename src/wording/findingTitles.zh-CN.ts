/** A finding's code in a few words: at most six Chinese characters, so that it stands in one line of a column. */
export const findingTitlesZhCN = {
  "under-target": "未达目标",
  "over-target": "目标偏低",
  unmeasurable: "无法衡量",
  "missing-actual": "缺完成值",
  late: "逾期完成",
  "reason-missing": "缺偏差原因",
  "score-too-high": "自评偏高",
  "score-too-low": "自评偏低",
  "score-without-evidence": "得分无依据",
  incomparable: "无法比较",
  "operator-in-actual": "照抄目标",
  "total-mismatch": "总分不符",
  "weights-mismatch": "分值不符",
  "execution-mismatch": "执行率不符",
  "budget-rows-mismatch": "预算分项不符",
  "budget-adjusted": "预算调整大",
  "execution-counted-twice": "执行率重复计",
  "heavy-indicator": "单项分值过大",
  "money-as-quantity": "金额作数量",
  "target-in-name": "目标在名称中",
  "template-leftover": "模板文字未填",
  "duplicate-indicator": "指标重复",
  "score-missing": "缺自评得分",
  "not-a-form": "不是自评表",
};

export type FindingTitles = Readonly<Record<keyof typeof findingTitlesZhCN, string>>;
