import type { ColumnRole, Vocabulary } from "./vocabulary";

/** 评分标准: how the row's points are given. Spec section 10. */
export const standard: Vocabulary<ColumnRole> = {
  role: "standard",
  words: [
    "评分标准",
    "评分细则",
    "评分规则",
    "评分方法",
    "评分办法",
    "评价标准",
    "评价细则",
    "评价标准及依据",
    "考核标准",
    "考核评分标准",
    "计分标准",
    "计分方法",
    "计分规则",
    "计分办法",
    "打分标准",
    "打分规则",
    "赋分标准",
    "赋分规则",
    "扣分标准",
    "扣分规则",
    "得分标准",
    "得分计算方法",
    "指标评分标准",
    "指标评分细则",
    "绩效评分标准",
    "指标评价标准",
  ],
  pattern: /(?:评分|计分|打分|赋分|扣分|得分).{0,4}(?:标准|细则|规则|方法|办法)$|^评价标准/,
};

/** 指标解释: what is measured, and in many forms how it is scored. A standard where no column is headed as one. */
export const definition: Vocabulary<ColumnRole> = {
  role: "definition",
  words: [
    "指标解释",
    "指标说明",
    "指标定义",
    "指标内涵",
    "指标释义",
    "指标描述",
    "绩效指标描述",
    "指标解释及评分标准",
    "指标说明及评分标准",
  ],
  pattern: /^(?:绩效|评价|考核)?指标(?:解释|说明|定义|内涵|释义|描述)(?:[和及与].*)?$/,
};
