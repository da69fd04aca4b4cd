import { columnWord } from "../../src/form/header/headerWords";
import { formOf, told } from "./told";

describe("what a header means", () => {
  it.each([
    ["level1", ["一级指标", "一级\n指标", "一 级 指 标", "一级指标（分值）", "第一级指标", "Ⅰ级指标", "１级指标"]],
    ["level2", ["二级指标", "二级绩效指标"]],
    ["level3", ["三级指标", "三级指标名称", "三级指标内容"]],
    ["name", ["指标名称", "绩效指标名称", "考核指标", "具体指标", "评价指标"]],
    [
      "target",
      [
        "年初目标值（A）",
        "年度指标值(A)",
        "指标值",
        "年初指标(标)值",
        "目标值：",
        "预期指标值",
        "年度目标值（A）",
        "全年目标值",
        "计划完成值",
        "年度绩效目标值",
        "２０２２年目标值",
        "指标值（年初）",
        "目标值（包含数字及文字描述）",
      ],
    ],
    ["adjustedTarget", ["调整指标值", "调整后指标值", "年中调整目标值", "指标值（调整后）", "调整后年度指标值"]],
    [
      "actual",
      [
        "实际完成值（B）",
        "全年实际值(B)",
        "全年完成值",
        "年终完成值",
        "实际完成指标值",
        "全年完成情况",
        "完成值",
        "年度实际完成数",
        "实际\n完成值",
        "2022年实际完成值",
        "1-12月实际完成值",
        "截至12月底完成情况",
        "指标实际完成情况",
      ],
    ],
    [
      "weight",
      [
        "分值",
        "权重",
        "指标权重(分)",
        "标准分值",
        "分值（权重）",
        "权重（%）",
        "考核参考分值",
        "三级指标分值",
        "分 值",
        "满分",
      ],
    ],
    ["levelWeight", ["一级指标权重", "二级权重", "一级指标分值"]],
    [
      "claimed",
      [
        "得分",
        "自评得分",
        "自评分",
        "单位自评得分（分）",
        "指标得分(分)",
        "实际得分",
        "部门自评分",
        "得分（20分*执行率）",
        "评价得分",
        "自评分数",
      ],
    ],
    ["reviewed", ["复核得分", "复核分", "财政审定评分", "核查分数", "主管部门评分", "财政部门复核得分"]],
    [
      "reason",
      [
        "偏差原因分析及改进措施",
        "未完成原因分析",
        "未完成原因和改进措施",
        "未完成原因及拟采取的改进措施",
        "扣分原因",
        "偏差情况说明",
        "未完成指标原因分析及整改措施",
      ],
    ],
    ["remark", ["备注", "说明", "情况说明"]],
    ["sign", ["指标性质", "计算符号", "指标方向", "运算符号", "定性/定量"]],
    ["unit", ["计量单位", "度量单位", "单位"]],
    [
      "standard",
      [
        "评分标准",
        "评分细则",
        "评分规则",
        "计分方法",
        "评价标准",
        "得分计算方法",
        "评价标准及依据",
        "指标解释和评分标准",
      ],
    ],
    ["definition", ["指标解释", "指标说明", "指标内涵", "指标释义"]],
    ["ignored", ["得分系数(%)", "是否核心指标", "数据来源", "偏离度", "序号"]],
  ])("%s", (role, headers) => {
    for (const header of headers) expect([header, columnWord(header)?.role]).toEqual([header, role]);
  });

  it.each([
    "1-7月执行情况",
    "全年预计完成情况",
    "产出指标",
    "数量指标",
    "指标1：",
    "年度总体目标",
    "项目名称",
    "对照年度目标，说明相关任务目标的完成情况",
  ])("%s heads no column of an indicator table", (text) =>
    expect([null, "name"]).toContain(columnWord(text)?.role ?? null),
  );
});

describe("columns in any order", () => {
  it("得分在目标之前、实际在目标之前", () => {
    const form = formOf(`
项目自评表
得分 | 分值 | 二级指标 | 实际完成值 | 年初目标值 | 三级指标 | 一级指标
8 | 10 | 数量指标 | 4次 | 5次 | 培训次数 | 产出指标
`);
    expect(told(form)).toEqual(["产出指标/数量指标/培训次数 | 5次 | 4次 | 10 | 8"]);
  });

  it("分值在目标之前", () => {
    const form = formOf(`
一级指标 | 二级指标 | 三级指标 | 分值 | 年度指标值 | 实际完成值 | 得分
产出指标 | 数量指标 | 培训次数 | 10 | 5次 | 4次 | 8
`);
    expect(told(form)).toEqual(["产出指标/数量指标/培训次数 | 5次 | 4次 | 10 | 8"]);
  });

  it("自评得分与复核得分并列时取自评", () => {
    const form = formOf(`
一级指标 | 三级指标 | 指标值 | 完成值 | 分值 | 复核得分 | 得分 | 自评得分 | 偏离度
产出指标 | 培训次数 | 5次 | 4次 | 10 | 7 | 7.5 | 8 | 0.1
`);
    expect(told(form)).toEqual(["产出指标/培训次数 | 5次 | 4次 | 10 | 7.5"]);
    expect(form.unread).toEqual([]);
  });

  it("没有得分和分值的表（年初目标值、实际完成值、未完成原因）", () => {
    const form = formOf(`
2021年度项目绩效自评表
一级指标 | 二级指标 | 三级指标 | 年初目标值 | 实际完成值 | 未完成原因
产出指标 | 数量指标 | 培训次数 | 5次 | 4次 | 疫情
`);
    expect(told(form)).toEqual(["产出指标/数量指标/培训次数 | 5次 | 4次 |  |  | 疫情"]);
    expect(form.columns).toEqual({ target: true, actual: true, weight: false, claimed: false, reason: true });
  });

  it("备注在没有原因栏时当作原因", () => {
    expect(
      told(
        formOf(`
指标名称 | 目标值 | 实际完成值 | 得分 | 备注
培训次数 | 5次 | 4次 | 8 | 疫情
`),
      ),
    ).toEqual(["培训次数 | 5次 | 4次 |  | 8 | 疫情"]);
  });

  it("评分标准、数据来源等栏认得而不取", () => {
    const form = formOf(`
序号 | 一级指标 | 三级指标 | 指标解释 | 评分标准 | 目标值 | 完成值 | 分值 | 得分 | 数据来源
1 | 产出指标 | 培训次数 | 举办次数 | 每少一次扣2分 | 5次 | 4次 | 10 | 8 | 台账
`);
    expect(told(form)).toEqual(["产出指标/培训次数 | 5次 | 4次 | 10 | 8"]);
    expect(form.unread).toEqual([]);
  });

  it("不认得的栏报出栏名，无栏名的字报出单元格", () => {
    const form = formOf(`
一级指标 | 三级指标 | 目标值 | 完成值 | 得分 | 牵头小组 |
产出指标 | 培训次数 | 5次 | 4次 | 8 | 三组 | 待查
`);
    expect(form.unread).toEqual([
      { cell: "F1", row: 1, text: "牵头小组" },
      { cell: "G2", row: 2, text: "待查" },
    ]);
  });
});

describe("headers of two rows", () => {
  it("指标值之下分年初与调整", () => {
    const form = formOf(`
一级指标 | 二级指标 | 三级指标 | 指标值 |<| 实际完成值 | 自评情况 |<
^|^|^| 年初 | 调整 |^| 分值 | 得分
产出指标 | 数量指标 | 培训次数 | 5次 | 4次 | 4次 | 10 | 10
产出指标 | 数量指标 | 会议次数 | 3次 | | 3次 | 10 | 10
`);
    expect(form.indicators.map(({ target, adjustedTarget }) => [target?.text, adjustedTarget?.text])).toEqual([
      ["5次", "4次"],
      ["3次", undefined],
    ]);
    expect(form.indicators.map(({ weight, claimed }) => [weight?.text, claimed?.text])).toEqual([
      ["10", "10"],
      ["10", "10"],
    ]);
  });

  it("绩效指标之下分一级、二级、三级，自评之下分完成值与得分", () => {
    const form = formOf(`
绩效指标 |<|<| 目标值 | 分值 | 自评 |<| 原因
一级 | 二级 | 三级 |^|^| 完成值 | 得分 |^
产出指标 | 数量指标 | 培训次数 | 5次 | 10 | 4次 | 8 | 疫情
`);
    expect(told(form)).toEqual(["产出指标/数量指标/培训次数 | 5次 | 4次 | 10 | 8 | 疫情"]);
  });

  it("小标题行与空行、没有合并信息时一样", () => {
    const form = formOf(`
绩效指标 | | | 年度指标值 | | | 实际完成值 | 分值 | 得分

一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | | |
产出指标 | 数量指标 | 培训次数 | ≥ | 5 | 次 | 4 | 10 | 8
`);
    expect(told(form)).toEqual(["产出指标/数量指标/培训次数 | ≥5次 | 4 | 10 | 8"]);
  });

  it("得分之下分自评与复核", () => {
    expect(
      told(
        formOf(`
一级指标 | 三级指标 | 目标值 | 完成值 | 分值 | 得分 |<
^|^|^|^|^| 单位自评 | 财政复核
产出指标 | 培训次数 | 5次 | 4次 | 10 | 8 | 6
`),
      ),
    ).toEqual(["产出指标/培训次数 | 5次 | 4次 | 10 | 8"]);
  });
});

describe("signs decide by their content", () => {
  it.each([
    ["≥", "operator"],
    ["大于等于", "operator"],
    ["＝", "operator"],
    ["<=", "operator"],
    ["不超过", "operator"],
    ["定性", "nature"],
    ["定量指标", "nature"],
    ["反向指标", "nature"],
    ["正向", "nature"],
  ])("指标性质 %s is an %s", (text, field) => {
    const [row] = formOf(`
指标名称 | 指标性质 | 指标值 | 完成值 | 得分
培训次数 | ${text} | 5 | 4 | 8
`).indicators;
    expect([row?.operator?.text, row?.nature?.text]).toEqual(
      field === "operator" ? [text, undefined] : [undefined, text],
    );
  });

  it("一列里有符号也有定性，各归各", () => {
    const { indicators } = formOf(`
三级指标 | 指标性质 | 指标值 | 完成值 | 得分
培训次数 | ≥ | 5 | 4 | 8
培训效果 | 定性 | 好 | 好 | 8
`);
    expect(indicators.map(({ operator, nature }) => [operator?.text, nature?.text])).toEqual([
      ["≥", undefined],
      [undefined, "定性"],
    ]);
  });
});
