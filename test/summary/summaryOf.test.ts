import type { FormResult } from "../../src/evaluation/result";
import type { LiveScores } from "../../src/summary/summaryOptions";
import type { CellModel, SheetModel } from "../../src/summary/sheetModel";
import { summaryOf } from "../../src/summary/summaryOf";
import { baiyushan, indicator, profiles, resultOf } from "./results";

const drawn = (...forms: readonly FormResult[]): SheetModel =>
  summaryOf(resultOf(...forms), { locale: "zh-CN", profiles });

const shown = (cell: CellModel): string | number => {
  if (cell.kind === "text") return cell.text;
  if (cell.kind === "number") return cell.value;
  return cell.kind === "formula" ? cell.cached : "";
};

const lines = (model: SheetModel): readonly (readonly (string | number)[])[] =>
  model.cells.map((line) => line.map(shown));

/** Rows of the table that begins with the header whose first cells are these, to its end. */
function table(model: SheetModel, ...header: readonly string[]): readonly (readonly (string | number)[])[] {
  const all = lines(model);
  const start = all.findIndex((line) => header.every((text, index) => line[index] === text));
  const end = all.findIndex((line, index) => index > start && line[0] === "");
  return all.slice(start + 1, end);
}

describe("the summary of the founding report", () => {
  it("prints the composite table as the report does, with the hand scores beside it", () => {
    expect(table(drawn(baiyushan), "评价项目", "权重").map((line) => line.slice(0, 7))).toEqual([
      ["预算执行情况", 0.2, 20, 20, 1, 20, 0],
      ["项目产出", 0.35, 35, 33, 0.9429, 33, 0],
      ["项目效益", 0.3, 30, 28, 0.9333, 28, 0],
      ["项目满意度", 0.15, 15, 15, 1, 15, 0],
      ["综合绩效", 1, 100, 96, 0.96, 96, 0],
      ["评价等级", "优", "优 ≥ 90%，良 ≥ 80%，中 ≥ 60%，差", "", "", "", ""],
      ["得分构成", "测算 68 分，沿用自评 28 分", "", "", "", "", ""],
    ]);
  });

  it("computes every sum, rate, difference and the grade in native formulas", () => {
    const model = drawn(baiyushan);
    const start = lines(model).findIndex((line) => line[0] === "预算执行情况");
    const kinds = model.cells.slice(start, start + 5).map((line) => line.slice(1, 7).map(({ kind }) => kind));
    expect(new Set(kinds.flat())).toEqual(new Set(["formula"]));
    expect(model.cells[start + 5]?.[1]).toMatchObject({ kind: "formula", cached: "优" });
  });

  it("names who, when, by which rules and with what basis", () => {
    const text = lines(drawn(baiyushan)).flat().join("|");
    for (const part of [
      "武汉市青山区人民政府白玉山街办事处",
      "2020",
      "武汉市部门整体 2020（wuhan-department-2020，1.0.0，校验码 1a2b3c4d）",
      "《2020 年度白玉山街部门整体绩效自评结果》（摘要版）",
      "按预算执行 20 分等分值判断，使用「武汉市部门整体（2020）」。",
    ])
      expect(text).toContain(part);
  });

  it("lists execution first and then each indicator with its source", () => {
    const details = table(drawn(baiyushan), "评价项目", "一级指标");
    expect(details).toHaveLength(9);
    expect(details[0]?.slice(0, 10)).toEqual([
      "预算执行情况",
      "预算执行情况",
      "",
      "预算执行率",
      "5607.7万元",
      "5607.7万元",
      1,
      20,
      20,
      20,
    ]);
    expect(details[2]?.slice(1, 12)).toEqual([
      "产出指标",
      "数量指标",
      "参与职业技能培训人数",
      "≥140人",
      "100人",
      0.7143,
      7,
      5,
      5,
      "E11",
      "正向指标：100 ÷ 140 = 71.43%，7 分 × 71.43% = 5.00 分",
    ]);
  });

  it("says severities and codes in words, with a link to the cell", () => {
    expect(table(drawn(baiyushan), "级别", "疑点").map((line) => line.slice(0, 4))).toEqual([
      ["错误", "总分不符", "G18", ""],
      ["警告", "未达目标", "E11", "参与职业技能培训人数"],
      ["警告", "指标值未量化", "D15", "全面落实红色引擎共同创造，努力创建全国文明城市"],
      ["提示", "预算调整大", "C6", ""],
      ["已核对：合计、分值", "", "", ""],
    ]);
  });

  it("lists cells that were not understood after the findings", () => {
    const unread = [{ cell: "J9", text: "待核" }];
    const row = table(drawn({ ...baiyushan, unread }), "级别", "疑点").at(-2);
    expect(row?.slice(0, 5)).toEqual(["提示", "未纳入计分", "J9", "", "「待核」未能识别，未纳入计分。"]);
  });

  it("draws the rates as one chart and repeats the header of the details on every page", () => {
    const { chart, print } = drawn(baiyushan);
    expect(chart).toMatchObject({ title: "得分率", categories: "A11:A15", values: "E11:E15" });
    expect(print).toMatchObject({ landscape: true, fitToWidth: 1, titleRows: "$32:$32", area: "A1:M44" });
  });
});

describe("rows that do not count for themselves", () => {
  const form: FormResult = {
    ...baiyushan,
    execution: null,
    findings: [],
    indicators: [
      indicator({ row: 8, path: ["产出指标", "数量指标", "甲"], item: "项目产出", score: 4.84, claimed: 5 }),
      indicator({
        row: 9,
        path: ["产出指标", "数量指标", "乙"],
        item: "项目产出",
        sharedWith: 8,
        weight: 5,
        score: 4.84,
      }),
      indicator({ row: 10, path: ["产出指标", "数量指标", "丙"], item: "项目产出", leftOut: true, score: null }),
    ],
    composite: [
      { item: "项目产出", weight: 1, full: 5, score: 4.84, rate: 0.968, claimed: 5 },
      { item: "综合绩效", weight: 1, full: 5, score: 4.84, rate: 0.968, claimed: 5 },
    ],
    total: 4.84,
    grade: "优",
  };

  it("are shown, and counted once", () => {
    const details = table(drawn(form), "评价项目", "一级指标");
    expect(details.map((line) => line.slice(6, 10))).toEqual([
      [1, 5, 4.84, 5],
      [1, "", "", ""],
      ["不适用", "", "", ""],
    ]);
    expect(table(drawn(form), "评价项目", "权重")[0]?.slice(0, 7)).toEqual(["项目产出", 1, 5, 4.84, 0.968, 5, -0.16]);
  });

  it("a number that the rows do not add up to stands as a value", () => {
    const rescaled = { ...form, composite: form.composite.map((row) => ({ ...row, full: 100, score: 96.8 })) };
    const model = drawn({ ...rescaled, total: 96.8 });
    const start = lines(model).findIndex((line) => line[0] === "项目产出");
    expect(model.cells[start]?.[2]).toMatchObject({ kind: "number", value: 100 });
    expect(model.cells[start + 1]?.[2]).toMatchObject({ kind: "formula", cached: 100 });
    expect(model.cells[start + 1]?.[3]).toMatchObject({ kind: "formula", cached: 96.8 });
  });
});

describe("several forms", () => {
  const second: FormResult = { ...baiyushan, sheet: "项目'二'", title: "社区建设项目自评表", execution: null };
  const model = drawn(baiyushan, second);

  it("open with an overview that refers to each form's own total", () => {
    const rows = table(model, "序号", "自评表").slice(0, 2);
    expect(rows.map((line) => line.slice(0, 8))).toEqual([
      [1, "2020年度部门整体绩效自评表", "", "", 100, 96, 0.96, "优"],
      [2, "社区建设项目自评表", "", "", 100, 96, 0.96, "优"],
    ]);
    expect(model.chart).toMatchObject({ categories: "B6:B7", values: "G6:G7" });
  });

  it("link to sheets whose names hold quotes", () => {
    const formulas = model.cells.flat().flatMap((cell) => (cell.kind === "formula" ? [cell.formula] : []));
    expect(formulas).toContain(`HYPERLINK("#'项目''二'''!E11","E11")`);
  });
});

describe("live scores", () => {
  it("stand where a formula is given, with the result's number as their cached value", () => {
    const live: LiveScores = {
      indicator: (_, { row }, weightCell) =>
        row === 11
          ? { formula: `PERF.SCORE('自评表'!D11,'自评表'!E11,${weightCell},'自评表'!G11)`, handScore: null }
          : row === 12
            ? { formula: "'自评表'!G12", handScore: "G12" }
            : null,
      execution: (_, __, weightCell) => ({
        formula: `PERF.EXECSCORE('自评表'!E6,'自评表'!D6,${weightCell})`,
        handScore: null,
      }),
      changed: ({ range }, said) => `IF(PERF.CHECKSUM('自评表'!${range})=1,"","${said}")`,
    };
    const model = summaryOf(resultOf(baiyushan), { locale: "zh-CN", profiles, live });
    const start = model.cells.findIndex(
      (line) => line[8]?.kind === "formula" && line[8].formula.startsWith("PERF.EXECSCORE"),
    );
    const rows = model.cells.slice(start, start + 9);
    const scores = rows.map((line) => line[8]);
    expect(scores[2]).toEqual({
      kind: "formula",
      formula: `PERF.SCORE('自评表'!D11,'自评表'!E11,H${start + 3},'自评表'!G11)`,
      cached: 5,
      style: "points",
    });
    const formulas = scores.flatMap((cell) => (cell?.kind === "formula" ? [cell.formula] : []));
    expect(formulas).toEqual([
      `PERF.EXECSCORE('自评表'!E6,'自评表'!D6,H${start + 1})`,
      `PERF.SCORE('自评表'!D11,'自评表'!E11,H${start + 3},'自评表'!G11)`,
      "'自评表'!G12",
    ]);
    expect(model.cells.flat().filter(({ style }) => style === "alert")[0]).toMatchObject({
      formula: 'IF(PERF.CHECKSUM(\'自评表\'!A1:H18)=1,"","自评表已改动，请重新生成")',
      cached: "",
    });
    const notes = rows.map((line) => (line[11]?.kind === "text" ? line[11].text : ""));
    expect(notes.map((text) => [/引用自评得分（G12）/.test(text), /本行得分为数值/.test(text)])).toEqual(
      rows.map((_, at) => [at === 3, at !== 0 && at !== 2 && at !== 3]),
    );
  });
});

describe("every sheet", () => {
  it.each([
    ["zh-CN", [baiyushan]],
    ["en-US", [baiyushan]],
    ["zh-CN", [baiyushan, { ...baiyushan, sheet: "二" }]],
    ["zh-CN", []],
  ] as const)("is dense: %s, forms %#", (locale, forms) => {
    const model = summaryOf(resultOf(...forms), { locale, profiles });
    expect(new Set(model.cells.map((line) => line.length))).toEqual(new Set([model.columnWidths.length]));
  });
});
