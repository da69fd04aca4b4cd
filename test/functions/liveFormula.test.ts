import { evaluateForm } from "../../src/evaluation/evaluate";
import { national2020 } from "../../src/evaluation/rules/builtin/national2020";
import { recognise } from "../../src/form/header/recognise";
import { liveScores } from "../../src/functions/liveScores";
import { outsideWorkbook } from "../../src/functions/session";
import { sourceCells } from "../../src/functions/sourceCells";
import { gridOf } from "../form/gridOf";

const columns = "一级指标 | 二级指标 | 三级指标";

describe("自评表改动以后", () => {
  const cells: Record<string, string | number | null> = { A1: "≥95%", B1: null, C1: 0 };
  const changed = (edited: Partial<typeof cells>): string | null => {
    const now = { ...cells, ...edited };
    const [form] = recognise(
      gridOf(`${columns} | 指标值 | 实际完成值 | 分值\n产出指标 | 数量指标 | 人数 | 5 | 5 | 5`, { sheet: "表" }),
    ).forms;
    if (form === undefined) throw new Error("no form");
    const { result } = evaluateForm(form, { locale: "zh-CN", asked: national2020, saved: null });
    const live = liveScores((_, cell) => now[cell] ?? null, outsideWorkbook("zh-CN"));
    return live.changed({ ...result, range: "A1:C2" }, "已改动");
  };

  it("汇总表以数字校验码说明，空白与 0 分得开", () => {
    const before = changed({});
    expect(before).toMatch(
      /^IFERROR\(IF\(PERF\.CHECKSUM\('表'!A1:C2,COUNTBLANK\('表'!A1:C2\)\)=\d+,"","已改动"\),""\)$/,
    );
    expect(changed({})).toBe(before);
    for (const edited of [{ A1: "≥96%" }, { B1: 0 }, { C1: null }, { C1: 0.1 }, { A1: null, A2: "≥95%" }])
      expect(changed(edited)).not.toBe(before);
  });
});

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

/** A cell of the form, blank where it is; H9 is the summary's own. */
const of = (cell: string): string => `IF('表'!${cell}="","",'表'!${cell})`;
const weight = 'IF(H9="","",H9)';
const score = (...given: readonly string[]): string => `PERF.SCORE(${given.join(",")},"national-2020")`;
const safe = (formula: string): string => `IFERROR(${formula},PERF.RATE(0,1))`;

describe("得分公式引用得分所依据的单元格", () => {
  it.each([
    [
      "计算符号自成一列",
      `${columns} | 计算符号 | 指标值 | 实际完成值 | 分值`,
      "成本指标 | 经济成本 | 补助标准 | ≤ | 100 | 150 | 10",
      safe(score(of("E2"), of("F2"), weight, "", of("D2"))),
    ],
    [
      "计量单位自成一列",
      `${columns} | 指标值 | 计量单位 | 实际完成值 | 分值`,
      "产出指标 | 数量指标 | 培训人数 | ≥200 | 人 | 150 | 10",
      safe(score("'表'!D2&'表'!E2", of("F2"), weight, "", "")),
    ],
    [
      "正向、反向自成一列",
      `${columns} | 指标性质 | 指标值 | 实际完成值 | 分值`,
      "产出指标 | 质量指标 | 出错数量 | 反向指标 | 100 | 150 | 10",
      safe(score(of("E2"), of("F2"), weight, "", of("D2"))),
    ],
    [
      "方向只由名称看出",
      `${columns} | 指标值 | 实际完成值 | 分值`,
      "产出指标 | 质量指标 | 投诉率 | 5% | 8% | 10",
      safe(score(of("D2"), of("E2"), weight, "", '"反向"')),
    ],
    [
      "目标值自带符号",
      `${columns} | 指标值 | 实际完成值 | 分值 | 得分`,
      "产出指标 | 数量指标 | 培训人数 | ≥200人 | 150人 | 10 | 7",
      safe(score(of("D2"), of("E2"), weight, of("G2"), "")),
    ],
  ])("%s", (_, head, row, formula) => {
    expect(formulaOf(`${head}\n${row}`)).toBe(formula);
  });

  it("几行合用一个得分的，各行都引用", () => {
    const table = `${columns} | 指标值 | 实际完成值 | 分值 | 得分
产出指标 | 数量指标 | 培训人数 | ≥200人 | 150人 | 10 | 8
产出指标 | 数量指标 | 培训次数 | ≥4次 | 2次 | ^ | ^`;
    expect(formulaOf(table)).toBe(
      safe(
        `ROUND(AVERAGE(${score(of("D2"), of("E2"), weight, of("G2"), "")},${score(of("D3"), of("E3"), weight, of("G2"), "")}),2)`,
      ),
    );
  });
});
