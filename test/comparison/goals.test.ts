import { readFileSync } from "node:fs";
import { join } from "node:path";
import * as fc from "fast-check";
import { compareGoals } from "../../src/evaluation/comparison/compareGoals";
import { matchForms } from "../../src/evaluation/comparison/matchForms";
import { national2020 } from "../../src/evaluation/rules/builtin/national2020";
import { preparedRules } from "../../src/evaluation/rules/rules";
import { scoreForm } from "../../src/evaluation/scoring/score";
import type { Form } from "../../src/form/form";
import type { Grid } from "../../src/form/grid";
import { annualGoal } from "../../src/form/head/annualGoal";
import { recogniseGoals } from "../../src/form/header/recogniseGoals";
import { recognise } from "../../src/form/header/recognise";
import { Workbook } from "../../src/hosts/file/workbook";
import { reportOf } from "../../src/report/reportOf";
import { blankForms } from "../../src/samples/blankForm";
import type { SheetModel } from "../../src/summary/sheetModel";
import { summaryOf } from "../../src/summary/summaryOf";
import { comparisonOption, formsOn, lastYearSheets, type OtherSheets } from "../../src/workflow/comparedForms";
import { evaluateWorkbook } from "../../src/workflow/evaluateWorkbook";
import { besideOf, lastYearJson, noLastYear, parseLastYear } from "../../src/workflow/lastYearPart";
import { noSettings } from "../../src/workflow/settings/workbookSettings";
import { compositeWords } from "../../src/wording/compositeWords";
import { formOf } from "../evaluation/formOf";
import { gridOf } from "../form/gridOf";

const locale = "zh-CN";
const scored = (form: Form) => scoreForm(form, preparedRules(national2020), { locale, ...compositeWords[locale] });
const columns = "二级 | 三级 | 符号 | 目标 | 调整 | 单位 | 实际 | 分值 | 得分";
const differences = (form: string, goals: string) =>
  compareGoals(scored(formOf(`${columns}\n${form}`)), {
    scored: scored(formOf(`${columns}\n${goals}`)),
    file: "目标.xlsx",
  }).differences.map(({ what, approved, printed }) => [what, approved, printed]);

describe("与批复的绩效目标不符", () => {
  it.each<[string, string, readonly (readonly string[])[]]>([
    // 二级 | 三级 | 符号 | 目标 | 调整 | 单位 | 实际 | 分值
    ["数量 | 次数 | | ≥5次 | | | 6次 | 10", "数量 | 次数 | ≥ | 5 | | 次 | | 10", []],
    ["数量 | 次数 | | 5 | | | 6 | 10", "数量 | 次数 | ≥ | 5 | | 次 | | 10", []],
    ["成本 | 总成本 | | ≤1.5万元 | | | 1 | 10", "成本 | 总成本 | | ≤15000元 | | | | 10", []],
    ["质量 | 合格率 | | [95%] | | | 1 | 10", "质量 | 合格率 | | 95% | | | | 10", []],
    ["质量 | 合格率 | | 0.95 | | | 1 | 10", "质量 | 合格率 | | ≥95% | | | | 10", []],
    ["质量 | 效果 | | 提升服务水平。 | | | 1 | 10", "质量 | 效果 | | 提升服务水平 | | | | 10", []],
    ["时效 | 时间 | | 12月底前 | | | 1 | 10", "时效 | 时间 | | 12月31日前 | | | | 10", []],
    ["数量 | 次数 | | ≥5次 | | | 6次 | 10", "数量 | 次数 | | | | | | ", []],
    ["数量 | 次数 | | ≥5次 | | | 6次 | ", "数量 | 次数 | | ≥5次 | | | | 10", []],
    // as first set or as adjusted
    ["数量 | 次数 | | ≥5次 | ≥4次 | | 6次 | 10", "数量 | 次数 | | ≥5次 | | | | 10", []],
    ["数量 | 次数 | | ≥5次 | ≥4次 | | 6次 | 10", "数量 | 次数 | | ≥4次 | | | | 10", []],
    ["数量 | 次数 | | ≥4次 | | | 6次 | 10", "数量 | 次数 | | ≥5次 | | | | 10", [["target", "≥5次", "≥4次"]]],
    ["数量 | 次数 | | ≤5次 | | | 6次 | 10", "数量 | 次数 | | ≥5次 | | | | 10", [["target", "≥5次", "≤5次"]]],
    ["数量 | 次数 | | 5人 | | | 6次 | 10", "数量 | 次数 | | 5次 | | | | 10", [["target", "5次", "5人"]]],
    [
      "时效 | 时间 | | 12月底前 | | | 1 | 10",
      "时效 | 时间 | | 11月底前 | | | | 10",
      [["target", "11月底前", "12月底前"]],
    ],
    ["质量 | 效果 | | 提升 | | | 1 | 10", "质量 | 效果 | | ≥95% | | | | 10", [["target", "≥95%", "提升"]]],
    ["数量 | 次数 | | ≥5次 | | | 6次 | 8", "数量 | 次数 | | ≥5次 | | | | 10", [["weight", "10", "8"]]],
    [
      "数量 | 技能培训次数 | | ≥5次 | | | 6次 | 10",
      "数量 | 业务技能培训次数 | | ≥5次 | | | | 10",
      [["name", "业务技能培训次数", "技能培训次数"]],
    ],
    [
      "数量 | 造林面积 | | ≥5亩 | | | 6亩 | 10",
      "数量 | 次数 | | ≥5次 | | | | 10",
      [
        ["added", "", "造林面积"],
        ["missing", "次数", ""],
      ],
    ],
  ])("%s，批复 %s", (form, goals, wanted) => expect(differences(form, goals)).toEqual(wanted));
});

describe("分值整体换算", () => {
  const weights = (...all: readonly number[]) =>
    all.map((weight, at) => `数量 | ${"甲乙丙"[at] ?? ""}次数 | | ≥5次 | | | 6次 | ${weight}`).join("\n");
  it("is no change of a weight, one that is changed is", () => {
    expect(differences(weights(45, 27, 18), weights(50, 30, 20))).toEqual([]);
    expect(differences(weights(45, 28, 17), weights(50, 30, 20))).toHaveLength(3);
    expect(differences(weights(50, 31, 19), weights(50, 30, 20))).toEqual([
      ["weight", "30", "31"],
      ["weight", "20", "19"],
    ]);
  });
});

const declaration = `
项目支出绩效目标申报表 |<|<|<|<
（2022年度） |<|<|<|<
项目名称 | 51000022R000000019951-水旱灾害防御经费 |<|<|<
主管部门 | 天长市水利局 | 实施单位 | 天长市水利局 |<
项目资金（万元） | 年度资金总额 | 100 |<|<
年度目标 | 保障安全度汛 |<|<|<
绩效指标 | 一级指标 | 二级指标 | 三级指标 | 指标值
^ | 产出指标 | 数量指标 | 指标1：防汛演练次数 | ≥2次
^ | ^ | 质量指标 | 合格率 | 100%
^ | 效益指标 | 社会效益指标 | 受益人数 | ≥1000人
^ | 满意度指标 | 服务对象满意度 | 群众满意度 | ≥95%`;
const twoSpans = `
部门预算项目支出绩效目标表（2023年度） |<|<|<|<|<|<|<
项目名称 | 临时救助 |<|<|<|<|<|<
总体目标 | 中期目标（2022-2024） |<|<| 年度目标 |<|<|<
^ | 三年救助 |<|<| 救助困难群众 |<|<|<
绩效指标 | 一级指标 | 二级指标 | 三级指标 | 指标值 | 二级指标 | 三级指标 | 指标值
^ | 产出指标 | 数量指标 | 救助人次 | ≥3000人次 | 数量指标 | 救助人次 | ≥1000人次
^ | 效益指标 | 社会效益 | 生活 | 改善 | 社会效益 | 生活 | 改善`;
const weighted = `
整体支出绩效目标表 |<|<|<|<|<|<
单位名称 | 某局 |<|<|<|<|<
一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 权重
产出指标 | 数量指标 | 培训次数 | ≥ | 3 | 次 | 50
产出指标 | 成本指标 | 培训成本 | ≤ | 30 | 万元 | 10.5
效益指标 | 社会效益指标 | 人数 | ≥ | 100 | 人 | 29.5`;

describe("绩效目标申报表", () => {
  const read = (table: string) =>
    recogniseGoals(gridOf(table)).map(({ kind, year, project, department, indicators }) => ({
      head: [kind, year, project, department],
      targets: indicators.map(({ name, target }) => `${name.text} ${target?.text ?? ""}`),
    }));
  it("is read with its head", () =>
    expect(read(declaration)).toEqual([
      {
        head: ["project", 2022, "51000022R000000019951-水旱灾害防御经费", "天长市水利局"],
        targets: ["指标1：防汛演练次数 ≥2次", "合格率 100%", "受益人数 ≥1000人", "群众满意度 ≥95%"],
      },
    ]));
  it("gives the year's goals where 中期目标 stands beside them, wherever", () => {
    expect(read(twoSpans)[0]?.targets).toEqual(["救助人次 ≥1000人次", "生活 改善"]);
    const turned = twoSpans
      .replace("中期目标（2022-2024）", "年度目标（2023）")
      .replace("| 年度目标 |", "| 中期目标 |");
    expect(read(turned)[0]?.targets).toEqual(["救助人次 ≥3000人次", "生活 改善"]);
  });
  it("is no self-evaluation form, and a sheet of something else holds no goals", () => {
    expect(recognise(gridOf(declaration)).forms).toEqual([]);
    expect(recogniseGoals(gridOf("工资表 |<|<\n姓名 | 岗位 | 金额\n甲 | 科员 | 5000"))).toEqual([]);
  });
  it("says its goal in words", () => {
    expect(annualGoal(gridOf(declaration))).toBe("保障安全度汛");
    expect(annualGoal(gridOf(twoSpans))).toBe("救助困难群众");
    expect(annualGoal(gridOf(weighted))).toBe("");
  });
});

/** A sheet that was written, as it is read. */
function gridOfModel({ name, cells, merges }: SheetModel): Grid {
  const value = (cell: SheetModel["cells"][number][number]) =>
    cell.kind === "text"
      ? cell.text
      : cell.kind === "number"
        ? cell.value
        : cell.kind === "formula"
          ? cell.cached || null
          : null;
  const values = cells.map((line) => line.map(value));
  const texts = values.map((line) => line.map((one) => (one === null ? "" : String(one))));
  const formats = cells.map((line) => line.map(() => "General"));
  return { sheet: name, row: 0, column: 0, values, texts, formats, merges };
}

describe("空白自评表", () => {
  const made = (table: string) => {
    const grid = gridOf(table);
    return blankForms(recogniseGoals(grid).map((form) => ({ form, goal: annualGoal(grid) }))).map(gridOfModel);
  };
  /** As a person fills it: what was planned is done, full points. */
  function filledIn(grid: Grid): Grid {
    const [form] = recognise(grid).forms;
    const values = grid.values.map((line) => [...line]);
    const put = (cell: string | undefined, value: string | number) => {
      const [, letter = "A", row = "1"] = /^([A-Z])(\d+)$/.exec(cell ?? "") ?? [];
      const line = values[Number(row) - 1];
      if (line) line[letter.charCodeAt(0) - 65] = value;
    };
    for (const { blanks, weight, target } of form?.indicators ?? []) {
      put(blanks?.actual, target?.text.replace(/^[≥≤]/, "") ?? "");
      put(blanks?.claimed, Number(weight?.text ?? 10));
    }
    const total = grid.values.findIndex((line) => line[1] === "年度资金总额");
    const line = values[total];
    if (line) [line[3], line[4], line[5], line[7], line[8]] = [100, 100, 90, 0.9, 9];
    return { ...grid, values, texts: values.map((one) => one.map((value) => (value === null ? "" : String(value)))) };
  }
  it.each([
    ["项目，没有分值", declaration, 4, null],
    ["中期与年度并列", twoSpans, 2, null],
    ["部门整体，有分值", weighted, 3, [50, 10.5, 29.5]],
  ])("%s：读得出，填好后没有疑问", (_, table, count, weights) => {
    const [goals] = recogniseGoals(gridOf(table));
    const [blank, ...more] = made(table);
    if (blank === undefined || goals === undefined) throw new Error("no form was made");
    expect(more).toEqual([]);
    const [empty] = recognise(blank).forms;
    expect(empty?.indicators).toHaveLength(count);
    expect([empty?.kind, empty?.year, empty?.project, empty?.department]).toEqual([
      ...[goals.kind, goals.year, goals.project, goals.department],
    ]);
    expect(empty?.indicators.map(({ name }) => name.text)).toEqual(goals.indicators.map(({ name }) => name.text));
    expect(empty?.indicators.every(({ actual, claimed }) => actual === null && claimed === null)).toBe(true);
    if (weights !== null) expect(empty?.indicators.map(({ weight }) => weight?.value)).toEqual(weights);
    const { result } = evaluateWorkbook(
      { file: "", grids: [filledIn(blank)], settings: noSettings },
      { locale, comparing: comparisonOption({ lastYear: null, goals: { file: "", grids: [gridOf(table)] } }, by) },
    ).whole();
    const [form] = result.forms;
    expect(form?.doubts).toEqual([]);
    expect(form?.unread).toEqual([]);
    expect(form?.execution?.rate).toBe(0.9);
    expect(form?.indicators.every(({ completion, score }) => score !== null || completion === null)).toBe(true);
    // made from the goals, it is as approved
    expect(form?.comparison?.approved?.differences).toEqual([]);
    expect(form?.findings.filter(({ code }) => code === "differs-from-approved")).toEqual([]);
  });
});

const by = { locale, asked: null, saved: null } as const;
const fixtures = join(__dirname, "..", "fixtures");
function sheetsOf(path: string): OtherSheets {
  const workbook = Workbook.openToRead(new Uint8Array(readFileSync(join(fixtures, path))));
  if (!(workbook instanceof Workbook)) throw new Error(workbook.code);
  const grids = workbook.sheets().flatMap(({ name }) => workbook.grid(name) ?? []);
  return { file: path.split("/").at(-1) ?? "", grids };
}

describe("两年的同一张表（上年表为编制）", () => {
  const now = sheetsOf("cases/hn_lingling_linye_2021_dept.xlsx");
  const last = sheetsOf("years/hn_lingling_linye_2020_made.xlsx");
  const goals = sheetsOf("years/hn_lingling_linye_2021_goals_made.xlsx");
  const evaluated = (hand = {}) =>
    evaluateWorkbook(
      { file: "", grids: now.grids, settings: noSettings },
      { locale, comparing: comparisonOption({ lastYear: last, goals, hand: { lastYear: hand, goals: {} } }, by) },
    ).whole().result;
  const told = (result: ReturnType<typeof evaluated>) =>
    result.forms.flatMap(({ findings }) =>
      findings
        .filter(({ code }) => code.includes("last-year") || code === "differs-from-approved")
        .map(({ code, cell, indicator }) => [code, cell, indicator]),
    );
  const result = evaluated();
  const [form] = result.forms;

  it("matches renamed, moved and new rows, each with how sure it is", () =>
    expect(
      form?.comparison?.lastYear?.rows.map(({ row, last: before, match }) => [
        row,
        before?.path.at(-1) ?? null,
        match?.basis ?? null,
        match?.sure ?? null,
      ]),
    ).toEqual([
      [12, "造林面积（亩）", "name", true],
      [13, "林木病虫害防治面积", "similar", false],
      [14, "森林经营面积", "name", true],
      [15, "造林成活率", "name", true],
      [16, "当期完成", "name", true],
      [17, "造林补助", "name", true],
      [18, null, null, null],
      [19, "木材销售收入", "name", true],
      [20, "林产品收入", "name", true],
      [21, "提高就业率", "name", true],
    ]));
  it("finds what is below last year in whatever unit, what was copied, and what is not as approved", () =>
    expect(told(result)).toEqual([
      ["differs-from-approved", "A1", null],
      ["differs-from-approved", "D13", "病虫害防治面积"],
      ["differs-from-approved", "E14", "森林经营面积"],
      ["differs-from-approved", "G15", "造林成活率"],
      ["target-below-last-year", "E12", "造林面积"],
      ["copied-from-last-year", "F15", "造林成活率"],
      ["target-below-last-year", "E16", "当期完成"],
      ["copied-from-last-year", "F17", "造林补助"],
      ["target-below-last-year", "E19", "木材销售收入"],
      ["copied-from-last-year", "F21", "提高就业率"],
    ]));
  it("stands in the summary and in the report, each number as the forms have it", () => {
    const profiles = {};
    const texts = summaryOf(result, { locale, profiles })
      .cells.flat()
      .flatMap((cell) => (cell.kind === "text" ? [cell.text] : []));
    expect(texts).toEqual(
      expect.arrayContaining([
        "附：与上年度比较",
        "名称相近，待确认 76%",
        "本年新增",
        "上年有、本年无",
        "≥98%：上年实际 95%，本年实际 100%，取两年平均（历史标准）",
        "目标 +8.67%，实际 +5.16%",
      ]),
    );
    if (form === undefined) throw new Error("no form");
    const { blocks } = reportOf(form);
    const said = blocks.flatMap((block) => (block.kind === "paragraph" ? [block.text] : [])).join("\n");
    expect(said).toContain("与2020年度自评表对应的指标8项，本年新增1项，上年有而本年没有的1项。");
    expect(said).toContain("另有1项指标与上年的对应关系待确认");
    expect(said).toContain("“造林面积”、“当期完成”、“木材销售收入”的目标值不及上年实际完成值。");
    const table = blocks.find((block) => block.kind === "table" && block.caption === "与上年度比较表");
    expect(table).toMatchObject({
      rows: expect.arrayContaining([["当期完成", "90%", "95%", "90%", "100%", "≥98%"]]) as unknown,
    });
  });
  it("says nothing of last year where none was chosen", () => {
    const { result: alone } = evaluateWorkbook(
      { file: "", grids: now.grids, settings: noSettings },
      { locale },
    ).whole();
    expect(alone.forms[0]).not.toHaveProperty("comparison");
    const texts = summaryOf(alone, { locale, profiles: {} }).cells.flat();
    expect(texts.some((cell) => cell.kind === "text" && cell.text.includes("上年"))).toBe(false);
  });
  it("is carried by the workbook: the choice, the rows of the other file and the corrections", () => {
    const hand = { 自评表: { [form?.comparison?.lastYear?.rows[4]?.key ?? ""]: null } };
    const json = lastYearJson({
      ...noLastYear,
      lastYear: { kind: "file", file: last.file, grids: last.grids },
      hand: { lastYear: hand, goals: {} },
    });
    const part = parseLastYear(json ?? "");
    if (part === null) throw new Error("the part is not read");
    const settings = { ...noSettings, beside: besideOf(part) };
    const carried = evaluateWorkbook({ file: "", grids: now.grids, settings }, { locale }).whole().result;
    expect(told(carried).filter(([code]) => code !== "differs-from-approved")).toEqual(
      told(evaluated(hand)).filter(([code]) => code !== "differs-from-approved"),
    );
    expect(told(carried)).not.toContainEqual(["target-below-last-year", "E16", "当期完成"]);
    for (const broken of ["", "{", "{}", '{"version":2}', json?.replace('"kind":"file"', '"kind":"web"') ?? ""])
      expect(parseLastYear(broken)).toBeNull();
  });
  it("leaves last year's sheet of the same workbook out of this year's forms, and offers it", () => {
    const both = [...now.grids, ...last.grids.map((grid) => ({ ...grid, sheet: "2020" }))];
    const { result: all } = evaluateWorkbook({ file: "", grids: both, settings: noSettings }, { locale }).whole();
    expect(lastYearSheets(all.forms)).toEqual(["2020"]);
    const settings = {
      ...noSettings,
      beside: besideOf({ ...noLastYear, lastYear: { kind: "sheets", sheets: ["2020"] } }),
    };
    const { result: held } = evaluateWorkbook({ file: "", grids: both, settings }, { locale }).whole();
    expect(held.forms.map(({ sheet }) => sheet)).toEqual(["自评表"]);
    expect(held.forms[0]?.comparison?.lastYear?.with).toMatchObject({ file: "", sheet: "2020", year: 2020 });
  });
  it("doubts a form that is not of the year before", () => {
    const [own] = evaluateWorkbook(
      { file: "", grids: now.grids, settings: noSettings },
      { locale, comparing: comparisonOption({ lastYear: now, goals: null }, by) },
    ).whole().result.forms;
    expect(own?.comparison?.lastYear?.yearDoubted).toBe(true);
    expect(form?.comparison?.lastYear?.yearDoubted).toBe(false);
  });
});

describe("哪张表对哪张表", () => {
  const forms = (...named: readonly (readonly [kind: Form["kind"], project: string, department: string])[]) =>
    named.map(([kind, project, department], at) => ({
      kind,
      project,
      department,
      title: "绩效自评表",
      sheet: `表${at}`,
    }));
  it.each([
    ["一张对一张，名称改了", forms(["project", "甲", "局"]), forms(["project", "乙", "局"]), [0]],
    ["类别不同", forms(["project", "甲", "局"]), forms(["department", "", "局"]), [null]],
    [
      "项目代码先于名称",
      forms(["project", "51000021R000000019951-旧名", ""], ["project", "救助", ""]),
      forms(["project", "救助", ""], ["project", "51000021R000000019951-新名", ""]),
      [1, 0],
    ],
    [
      "年度不算名称",
      forms(["project", "2022年水库维修", ""], ["project", "2022年道路维修", ""]),
      forms(["project", "2021年道路维修", ""], ["project", "2021年水库维修", ""]),
      [1, 0],
    ],
    [
      "没有的就是没有",
      forms(["project", "水库维修", ""], ["project", "困难群众救助", ""]),
      forms(["project", "水库维修", ""], ["project", "义务教育补助", ""]),
      [0, null],
    ],
  ])("%s", (_, own, others, wanted) => expect(matchForms(own, others)).toEqual(wanted));

  it("finds every form of a workbook in itself, whatever order", () =>
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.constantFrom(..."甲乙丙丁戊己庚辛"), { minLength: 1 }),
        fc.boolean(),
        (names, turn) => {
          const own = forms(...names.map((name) => ["project", `${name}项目经费`, "局"] as const));
          const others = turn ? [...own].reverse() : own;
          expect(matchForms(own, others).map((at) => others[at ?? -1])).toEqual(own);
        },
      ),
    ));
});

it("formsOn passes over a summary of ours and sheets of something else", () =>
  expect(formsOn({ file: "", grids: [gridOf("工资表 |<\n姓名 | 金额")] })).toEqual([]));
