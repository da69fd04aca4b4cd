import { evaluated } from "../evaluation/evaluated";
import { rowLabel } from "../../src/form/rows/rowLabel";
import { formOf, told } from "./told";

const HEAD = "一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 偏差原因";
const ROWS = `${HEAD}
产出指标 | 数量指标 | 培训次数 | 5次 | 5次 | 50 | 48 |
效益指标 | 社会效益 | 知晓率 | 90% | 95% | 40 | 40 |`;

describe("表尾先看位置、合并和合计，再看文字", () => {
  it.each([
    ["没见过的叫法", "本表所有指标 |<|<|<|<| 90 | 88 |"],
    ["没有叫法", "|||||90|88|"],
    ["含预算执行", "本表所有指标 |<|<|<|<| 100 | 98 |"],
    ["只有得分", "本表所有指标 |<|<|<|<| | 88 |"],
  ])("%s：数字是各列之和的一行就是合计", (_, row) => {
    const form = formOf(`${ROWS}\n${row}`);
    expect(form.indicators).toHaveLength(2);
    expect(form.total?.claimed?.text).toBe(/98/.test(row) ? "98" : "88");
    expect(form.unread).toEqual([]);
  });

  it.each([
    ["数字不是各列之和", "办结事项 | 数量 | 办结事项 | | | 10 | 8 |"],
    ["有目标值", "成本指标 | 成本 | 节约额 | 5万元 | 5万元 | 90 | 88 |"],
  ])("%s：不是合计", (_, row) => {
    const form = formOf(`${ROWS}\n${row}`);
    expect([form.indicators.length, form.total]).toEqual([3, null]);
  });

  it("下面各行由它计分的，不是合计", () => {
    const form = formOf(
      `${ROWS}\n满意度 | 满意度 | 各方满意度 | | | 90 | 88 |\n^ |^| 群众 | 90% | 95% | | |\n^ |^| 企业 | 90% | 95% | | |`,
    );
    expect([form.total, form.indicators.map(({ whole }) => whole === true)]).toEqual([
      null,
      [false, false, true, false, false],
    ]);
  });

  it.each(["本套表一式两份，由某某处留存", "以上内容经集体研究", "（此表可续页）"])(
    "最后一个有数的行以下，横贯全表的一句话是说明：%s",
    (note) => {
      const form = formOf(`${ROWS}\n${note} |<|<|<|<|<|<|<\n另有一行 | | | 甲 | 乙 | | |`);
      expect(told(form)).toHaveLength(2);
      expect(form.unread).toEqual([]);
    },
  );

  it("横贯全表的一级指标名不是说明", () => {
    const form = formOf(`二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分
产出指标（50分） |<|<|<|<|<
数量指标 | 培训次数 | 5次 | 5次 | 50 | 48
效益指标（40分） |<|<|<|<|<
社会效益 | 知晓率 | 90% | | |`);
    expect(form.indicators.map(({ level1 }) => level1)).toEqual(["产出指标（50分）", "效益指标（40分）"]);
  });

  it("有分值、有完成值的一行是指标，叫什么都是", () => {
    const { indicators } = evaluated(
      formOf(
        `${HEAD}\n审核意见 | 审核意见 | 审核意见 | 5条 | 5条 | 40 | 40 |\n${ROWS.split("\n").slice(1).join("\n")}`,
      ),
    );
    expect(indicators).toHaveLength(3);
  });
});

describe("表尾各行的叫法", () => {
  it.each([
    ["单位自评综合得分（满分100分）：98分", "total"],
    ["总 分", "total"],
    ["产出指标小计", "subtotal"],
    ["偏差大或目标未完成原因分析", "shared-reason"],
    ["填报要求", "tail"],
    ["下一步拟改进措施及建议", "tail"],
    ["单位负责人（签字）", "tail"],
    ["（二）存在的主要问题", "tail"],
    ["年度总体目标", "goal-text"],
    ["培训人数合计数", null],
    ["问题整改完成率", null],
    ["负责人培训次数", null],
    ["绩效目标合理性", null],
  ])("%s：%s", (text, label) => expect(rowLabel(text)).toBe(label));
});
