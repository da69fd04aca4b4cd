import type { SampleForm } from "../../../src/samples/sampleForm";
import { sameAsAbove } from "../../../src/samples/sampleRow";
import { hubeiProjectLayout } from "../layouts/hubeiProject";
import { budgetRow, leftOut, nothingIllustrative, publishedRows } from "../publishedRows";

const search = "独有数据资源查询,查询范围可扩展到省图";

/** 黄石市图书馆, 2022: one merged score for several indicators. */
export const huangshi: SampleForm = {
  layout: hubeiProjectLayout,
  title: "2022年度共享工程项目自评表",
  subtitle: "（2022年度）",
  head: [
    [
      ["项目名称", 1, "共享工程", 2],
      ["实施单位", 1, "黄石市图书馆", 1],
      ["填报日期", 1, "2023.6.28", 1],
    ],
  ],
  budget: [budgetRow("年度财政资金总额", null, 5, 5, null, "100%", 20)],
  executionPoints: null,
  goal: { expected: leftOut, reached: null },
  indicators: publishedRows([
    ["产出指标(40分)", "数量指标", "一个存储备份器", "25TB", "25TB", null, 10],
    ["", "", "WIFI布点全覆盖", "100%覆盖", "100%覆盖", null, sameAsAbove],
    ["", "质量指标", "以最新资源面市", "资源采购期以当年为主", "资源采购期以当年为主", null, 10],
    ["", "时效指标", "可保证读者使用时长", "全天候可用", "全天候", null, 10],
    ["", "", "2022年全年", "≥360天", "≥360天", null, sameAsAbove],
    ["", "成本指标", "以低价位高质量为采购原则", "5万", "5万", null, 10],
    ["效益指标(30分)", "经济效益", "社会公益服务无经济效益", "公益性事业", "公益性事业", null, 10],
    ["", "社会效益", "使读者更方便快捷查找检阅", search, search, null, sameAsAbove],
    ["", "", "促进黄石文化经济发展,丰富市民文化活动", null, null, null, sameAsAbove],
    ["", "环境效益", "数字图书馆环境优良无污染", "良好", "良好", null, 10],
    ["", "", "WIFI全覆盖,绿色环保", "良好", "良好", null, sameAsAbove],
    ["", "可持续影响指标", "≥360天服务读者", "≥360天", "≥360天", null, 10],
  ]),
  illustrative: nothingIllustrative,
  total: null,
  notes: [
    "注：资料来源：黄石市图书馆2023年6月28日公开的《2022年度共享工程项目自评表》，https://www.hsslib.org.cn/info/72903.jspx。数据照原表录入；所见页面没有满意度指标和总分，留空；年度总体目标文字从略。",
  ],
};
