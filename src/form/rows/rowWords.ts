/** What the first text of a row in or below a table may make of that row. */
export type WordedLabel = "total" | "subtotal" | "shared-reason" | "tail" | "goal-text";

/**
 * How one kind of row is worded, as headings are: data with a strength. A province's new word is one more word here.
 */
export interface RowWords {
  readonly label: WordedLabel;
  /** 3: the row is that, whatever it holds. 2: unless it prints points and a target or an actual, as an indicator of that name does. */
  readonly strength: 3 | 2;
  /** What may stand in front, any number of times … */
  readonly before?: readonly string[];
  /** … or must, once. */
  readonly needsBefore?: readonly string[];
  /** How many letters of any kind may stand in front. */
  readonly openBefore?: number;
  readonly words: readonly string[];
  /** What may stand behind: words, any number of times, and an end. */
  readonly after?: readonly string[];
  readonly end: RowEnd;
}

/** `number`: brackets and points, 总分（100分）：98分. `name`: brackets. `text`: whatever a colon or a number begins. */
export type RowEnd = "number" | "name" | "reason" | "text" | "colon";

const behindTail = ["签字", "签名", "签章", "签批意见", "意见", "盖章", "情况", "方案", "分析"];
const tail = { label: "tail", strength: 2, after: behindTail, end: "colon" } as const;
const total = {
  label: "total",
  before: [
    ...["自评", "绩效", "综合", "评价", "考核", "考评", "项目", "单位", "部门", "指标", "最终", "本表", "分值"],
    ...["得分", "总体", "整体"],
  ],
  end: "number",
} as const;

export const rowWords: readonly RowWords[] = [
  {
    ...total,
    strength: 3,
    words: [
      ...["总分", "总计", "合计", "总得分", "总评分", "总分值", "总分数", "合计得分", "得分合计", "分值合计"],
      ...["合计分值", "得分总计", "总分合计", "自评得分合计", "自评分合计"],
    ],
  },
  {
    ...total,
    strength: 2,
    words: ["汇总", "自评得分", "自评分", "综合得分", "最终得分", "评价得分", "绩效得分", "总体得分"],
  },
  { label: "subtotal", strength: 3, openBefore: 12, words: ["小计"], end: "name" },
  { label: "shared-reason", strength: 2, words: ["偏差", "未完成", "未达标", "目标未完成"], end: "reason" },
  {
    label: "tail",
    strength: 2,
    words: ["备注", "注", "说明", "填报说明", "填表说明", "填报要求", "注意事项"],
    end: "text",
  },
  {
    ...tail,
    before: ["其他", "其它"],
    words: ["需说明", "需要说明", "需说明的", "需要说明的"],
    after: ["问题", "事项", ...behindTail],
  },
  { ...tail, needsBefore: ["其他", "其它"], words: ["说明", "事项", "需要说明", "需要事项"] },
  {
    ...tail,
    needsBefore: ["自评", "评价", "绩效评价", "绩效自评", "综合", "总体"],
    words: ["结论", "等级", "等次", "意见"],
  },
  {
    ...tail,
    words: ["存在问题", "存在的问题", "存在主要问题", "存在的主要问题", "问题建议", "问题及建议", "经验做法"],
  },
  {
    ...tail,
    before: ["下一步", "拟"],
    words: ["改进措施", "改进建议", "改进意见", "整改措施", "整改建议", "整改意见"],
  },
  { ...tail, words: ["结果应用", "自评结果应用"] },
  { ...tail, openBefore: 6, words: ["负责人", "领导"] },
  {
    ...tail,
    before: ["主管", "财政", "业务", "部门", "单位", "科室", "处室", "审核", "签批", "复核", "领导"],
    words: ["意见"],
  },
  {
    ...tail,
    needsBefore: ["填报", "填表", "制表", "经办", "审核", "复核", "联系"],
    words: ["人", "人员", "单位", "日期", "时间", "电话"],
  },
  { ...tail, words: ["联系方式", "日期", "签字", "签名", "签章", "盖章", "附", "附件", "附表"] },
  {
    label: "goal-text",
    strength: 2,
    before: [...["年度", "项目", "当年", "全年", "本年", "本年度", "部门", "单位", "总体", "绩效", "工作", "主要"]],
    words: ["目标", "目标完成情况"],
    end: "name",
  },
];
