import type { ColumnRole, Vocabulary } from "./vocabulary";

/** Why a target was missed, and what will be done. */
export const reason: Vocabulary<ColumnRole> = {
  role: "reason",
  words: [
    "偏差原因分析及改进措施",
    "偏差原因分析与改进措施",
    "偏差原因及改进措施",
    "偏差原因分析",
    "偏差原因",
    "偏差分析",
    "偏差说明",
    "未完成原因分析",
    "未完成原因",
    "未完成原因分析及改进措施",
    "未完成原因及改进措施",
    "未完成原因和改进措施",
    "未完成原因及拟采取的改进措施",
    "未完成指标原因分析",
    "未完成情况说明",
    "未达标原因",
    "未达成原因",
    "扣分原因",
    "扣分原因及说明",
    "失分原因",
    "差异原因",
    "原因分析",
    "原因说明",
    "原因",
    "改进措施",
  ],
  pattern:
    /原因|改进措施|整改措施|(?:偏差|差异|偏离).*(?:说明|分析|情况)|(?:未完成|未达标|未达成|未实现|未达到|超额完成).*(?:说明|情况|分析)|扣分(?:说明|情况|理由)/,
};

/** 备注: a reason where a form has no column for it. */
export const remark: Vocabulary<ColumnRole> = {
  role: "remark",
  words: [
    "备注",
    "说明",
    "情况说明",
    "简要说明",
    "备注说明",
    "自评说明",
    "完成情况说明",
    "有关说明",
    "其他说明",
    "备注栏",
    "指标完成情况说明",
    "完成情况分析",
  ],
};
