interface Explained {
  readonly content: string;
  readonly published: boolean;
  readonly remark: string;
}

const rows: readonly Explained[] = [
  {
    content: "年初预算数、预算数、执行数",
    published: true,
    remark: "年初预算2694.43万元，调整预算和实际支出均为5607.7万元，执行率100%。",
  },
  {
    content: "各评价项目得分",
    published: true,
    remark: "预算执行20分得20分，产出35分得33分（94.29%），效益30分得28分（93.33%），满意度15分得15分，综合96分。",
  },
  {
    content: "实际完成值",
    published: true,
    remark: "取自原文“完成的绩效目标”。同时公布的违法建设面积22637.6平方米、266平方米未列入表中。",
  },
  {
    content: "职业技能培训未完成及原因",
    published: true,
    remark: "原文只说明人数未达年初目标值及原因；目标200人和所扣2分为示例数据。",
  },
  {
    content: "两项以文字表述的效益目标",
    published: true,
    remark: "原文指出其可测性不高、无法判断实际完成程度，未打满分；指标名称、分值和每项扣1分为示例数据。",
  },
  { content: "其他年初目标值", published: false, remark: "原文未公开，按“基本达到或超过绩效目标”的表述编排。" },
  {
    content: "各行分值、得分",
    published: false,
    remark: "原文未公开明细，编排后各评价项目合计与公布的得分一致。只有满意度一行的15分为公开数据。",
  },
  { content: "一、二级指标的归类", published: false, remark: "按通行的指标分类编排，未另作标记。" },
];

/** What the workbook of the founding case says of itself. */
export const explanation = {
  source:
    "资料来源：《2020年度白玉山街部门整体绩效自评结果（摘要版）》，武汉市青山区人民政府白玉山街办事处，2021年6月29日。原文公布汇总得分和完成情况，未公布指标明细表；本工作簿据此还原成表，供试用，不作为该单位的自评材料。",
  header: ["内容", "来源", "备注"],
  rows,
} as const;
