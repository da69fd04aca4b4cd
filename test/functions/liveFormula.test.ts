import { evaluateForm } from "../../src/evaluation/evaluate";
import { national2020 } from "../../src/evaluation/rules/builtin/national2020";
import { recognise } from "../../src/form/header/recognise";
import { liveScores } from "../../src/functions/liveScores";
import { outsideWorkbook } from "../../src/functions/session";
import { sourceCells } from "../../src/functions/sourceCells";
import { gridOf } from "../form/gridOf";

/** The formula for the first indicator's score, its weight standing in H9 of the summary. */
function formulaOf(table: string): string | null {
  const grid = gridOf(table, { sheet: "表" });
  const [form] = recognise(grid).forms;
  if (form === undefined) throw new Error("no form");
  const { result } = evaluateForm(form, { locale: "zh-CN", asked: national2020, saved: null });
  const [indicator] = result.indicators;
  if (indicator === undefined) throw new Error("no indicator");
  const live = liveScores(sourceCells([grid]), outsideWorkbook("zh-CN")).indicator(result, indicator, "H9");
  return live?.formula ?? null;
}

const columns = "一级指标 | 二级指标 | 三级指标";

describe("得分公式引用得分所依据的单元格", () => {
  it.each([
    [
      "计算符号自成一列",
      `${columns} | 计算符号 | 指标值 | 实际完成值 | 分值`,
      "成本指标 | 经济成本 | 补助标准 | ≤ | 100 | 150 | 10",
      "PERF.SCORE('表'!E2,'表'!F2,H9,,'表'!D2,\"national-2020\")",
    ],
    [
      "计量单位自成一列",
      `${columns} | 指标值 | 计量单位 | 实际完成值 | 分值`,
      "产出指标 | 数量指标 | 培训人数 | ≥200 | 人 | 150 | 10",
      "PERF.SCORE('表'!D2&'表'!E2,'表'!F2,H9,,,\"national-2020\")",
    ],
    [
      "正向、反向自成一列",
      `${columns} | 指标性质 | 指标值 | 实际完成值 | 分值`,
      "产出指标 | 质量指标 | 出错数量 | 反向指标 | 100 | 150 | 10",
      "PERF.SCORE('表'!E2,'表'!F2,H9,,'表'!D2,\"national-2020\")",
    ],
    [
      "方向只由名称看出",
      `${columns} | 指标值 | 实际完成值 | 分值`,
      "产出指标 | 质量指标 | 投诉率 | 5% | 8% | 10",
      "PERF.SCORE('表'!D2,'表'!E2,H9,,\"反向\",\"national-2020\")",
    ],
    [
      "目标值自带符号",
      `${columns} | 指标值 | 实际完成值 | 分值 | 得分`,
      "产出指标 | 数量指标 | 培训人数 | ≥200人 | 150人 | 10 | 7",
      "PERF.SCORE('表'!D2,'表'!E2,H9,'表'!G2,,\"national-2020\")",
    ],
  ])("%s", (_, head, row, formula) => {
    expect(formulaOf(`${head}\n${row}`)).toBe(formula);
  });

  it("几行合用一个得分的，各行都引用", () => {
    const table = `${columns} | 指标值 | 实际完成值 | 分值 | 得分
产出指标 | 数量指标 | 培训人数 | ≥200人 | 150人 | 10 | 8
产出指标 | 数量指标 | 培训次数 | ≥4次 | 2次 | ^ | ^`;
    expect(formulaOf(table)).toBe(
      "ROUND(AVERAGE(PERF.SCORE('表'!D2,'表'!E2,H9,'表'!G2,,\"national-2020\"),PERF.SCORE('表'!D3,'表'!E3,H9,'表'!G2,,\"national-2020\")),2)",
    );
  });
});
