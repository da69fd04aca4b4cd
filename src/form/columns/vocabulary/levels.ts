import type { ColumnRole, Vocabulary } from "./vocabulary";

const level = (role: ColumnRole, words: string[], number: string): Vocabulary<ColumnRole> => ({
  role,
  words,
  pattern: new RegExp(
    `^(?:绩效|评价|考核)?第?(?:${number})级(?:绩效|评价|考核|自评)?(?:指标|目标)?(?:名称|内容|类别|类型|项目|体系)?$`,
  ),
});

/** 一级, 二级, 三级, 四级 指标. */
export const levels: readonly Vocabulary<ColumnRole>[] = [
  level("level1", ["一级指标", "一级", "一级目标", "一级指标名称", "指标一级"], "一|1|I"),
  level("level2", ["二级指标", "二级", "二级目标", "二级指标名称", "指标二级"], "二|2|II"),
  level("level3", ["三级指标", "三级", "三级目标", "三级指标名称", "指标三级"], "三|3|III"),
  level("level4", ["四级指标", "四级", "四级指标名称"], "四|4|IV"),
];

/** 指标类型: a level where it says 产出/效益, a nature where it says 定性/定量; its content decides. */
export const category: Vocabulary<ColumnRole> = {
  role: "category",
  words: [
    "指标类型",
    "指标类别",
    "指标分类",
    "指标大类",
    "指标维度",
    "绩效维度",
    "绩效类别",
    "绩效指标类型",
    "评价维度",
  ],
};
