import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { Workbook } from "../../src/hosts/file/workbook";
import { handBackTsv, type HandBack } from "../../src/report/handBack/handBack";
import { evaluateWorkbook } from "../../src/workflow/evaluateWorkbook";
import { handBack } from "../../src/workflow/handBacks";
import { handBackSheet } from "../../src/workflow/handBackSheet";
import { noSettings } from "../../src/workflow/settings/workbookSettings";
import type { FormResult } from "../../src/evaluation/result";
import type { Grid } from "../../src/form/grid";
import { goldenWorkbooks } from "../golden/workbooks";

type Told = { readonly form: FormResult; readonly back: HandBack | null };

function toldOf(grids: readonly Grid[]): readonly Told[] {
  const { result, places } = evaluateWorkbook({ file: "", grids, settings: noSettings }, { locale: "zh-CN" }).whole();
  return result.forms.map((form, at) => ({
    form,
    back: handBack({ grids, settings: noSettings }, form, places[at], "得分"),
  }));
}

function inFile(path: string): readonly Told[] {
  const book = Workbook.openToRead(new Uint8Array(readFileSync(path)));
  if (!(book instanceof Workbook)) throw new Error(book.code);
  const grids = book.sheets().flatMap(({ name }): readonly Grid[] => {
    const grid = book.grid(name);
    return grid && grid.values.length > 0 ? [grid] : [];
  });
  const told = toldOf(grids);
  // the pane reads no merges: what is copied must be the same
  const unmerged = { grids: grids.map((grid) => ({ ...grid, merges: [] })), settings: noSettings };
  const { places } = evaluateWorkbook({ file: "", grids, settings: noSettings }, { locale: "zh-CN" }).whole();
  for (const [at, { form, back }] of told.entries()) expect(handBack(unmerged, form, places[at], "得分")).toEqual(back);
  return told;
}

const typed = (lines: readonly (readonly (string | number)[])[]): readonly Told[] => {
  const width = Math.max(...lines.map((line) => line.length));
  const values = lines.map((line) => Array.from({ length: width }, (_, at) => line[at] ?? null));
  const texts = values.map((line) => line.map((value) => (value === null ? "" : String(value))));
  const formats = values.map((line) => line.map(() => "General"));
  return toldOf([{ sheet: "自评表", row: 0, column: 0, values, texts, formats, merges: [] }]);
};

describe("系统回填", () => {
  it.each(goldenWorkbooks.map((path) => [basename(path), path]))("%s：行序、分数与结果一致", (_, path) => {
    for (const { form, back } of inFile(path)) {
      if (form.indicators.length === 0) continue;
      if (back === null) throw new Error("no hand-back");
      const { headings, rows, scores } = back;
      expect(new Set(rows.map(({ cells }) => cells.length))).toEqual(new Set([headings.length]));
      expect(headings[scores]).toMatch(/得分|自评分|评分/);
      expect(headings.every((heading) => heading !== "")).toBe(true);
      const byRow = new Map(rows.map(({ row, cells }) => [row, cells]));
      for (const { row, score, sharedWith, leftOut, path } of form.indicators) {
        const cells = byRow.get(row) ?? [];
        expect(cells[scores]).toBe(sharedWith === null && !leftOut && score !== null ? String(score) : "");
        expect(cells.join("").replace(/\s/g, "")).toContain((path.at(-1) ?? "").replace(/\s/g, ""));
      }
      expect(rows.map(({ row }) => row)).toEqual(rows.map(({ row }) => row).sort((a, b) => a - b));
    }
  });

  it.each([
    [
      "cq_liangping",
      "指标名称|计量单位|指标性质|年初指标值|调整指标值|全年完成值|得分系数(%)|指标权重(分)|指标得分(分)|是否核心指标",
    ],
    ["sc_daying", "一级指标|二级指标|三级指标|指标性质|指标值|度量单位|实际完成值|分值|得分|偏差原因分析及改进措施"],
    ["hb_changjiang", "一级指标|二级指标|三级指标|年初目标值（A）|实际完成值（B）|得分"],
  ])("%s 用表上的栏目名称，合并的层级逐行写出", (name, headings) => {
    const [told] = inFile(goldenWorkbooks.find((path) => basename(path).startsWith(name)) ?? "");
    expect(told?.back?.headings.join("|")).toBe(headings);
    for (const { cells } of told?.back?.rows ?? []) expect(cells[0]).not.toBe("");
  });

  const table = (...more: readonly (readonly (string | number)[])[]) => [
    ["项目支出绩效自评表（2023年度）"],
    ["一级指标", "二级指标", "三级指标", "指标值", "实际完成值", "分值", "得分", "偏差原因分析"],
    ["产出指标", "数量指标", "培训人数", "≥100人", "50人", 50, 50, "=1+1\n人\t少"],
    ["产出指标", "质量指标", "合格率", "=100%", "100%", 50, 50, ""],
    ...more,
  ];

  it("数清限字的文字栏：空格和换行不计", () => {
    const text = `${"改进".repeat(101)} \n`;
    const [told] = typed(
      table(["存在问题（200字以内）", text], ["改进措施（200字以内）", "按季度跟踪"], ["评价结论（100字以内）"]),
    );
    expect(told?.back?.texts.map(({ label, length, limit }) => [label, length, limit])).toEqual([
      ["存在问题（200字以内）", 202, 200],
      ["改进措施（200字以内）", 5, 200],
      ["评价结论（100字以内）", 0, 100],
    ]);
    // and the finding counts the same
    expect(told?.form.findings.find(({ code }) => code === "text-too-long")?.evidence).toMatchObject({
      length: 202,
      limit: 200,
    });
  });

  it("复制出去的文字不会变成公式，也不会错行错列", () => {
    const [told] = typed(table());
    if (!told?.back) throw new Error("no hand-back");
    expect(handBackTsv(told.back).split("\n")).toEqual([
      "一级指标\t二级指标\t三级指标\t指标值\t实际完成值\t分值\t得分\t偏差原因分析",
      "产出指标\t数量指标\t培训人数\t≥100人\t50人\t50\t25\t＝1+1人 少",
      "产出指标\t质量指标\t合格率\t＝100%\t100%\t50\t50\t",
    ]);
  });

  it("表上没有得分栏时，另加一栏", () => {
    const [told] = typed([
      ["项目支出绩效自评表"],
      ["一级指标", "二级指标", "三级指标", "指标值", "实际完成值", "分值"],
      ["产出指标", "数量指标", "培训人数", "≥100人", "80人", 60],
      ["产出指标", "质量指标", "合格率", "≥90%", "95%", 40],
    ]);
    expect(told?.back?.headings.at(-1)).toBe("得分");
    expect(told?.back?.rows.map(({ cells }) => cells.at(-1))).toEqual(["48", "40"]);
  });

  it("要求时才成为一张表：分数是数，文字是文字", () => {
    const [told] = typed(table(["存在问题（200字以内）", "没有"]));
    if (!told?.back) throw new Error("no hand-back");
    const sheet = handBackSheet(told.back, "系统回填表", "zh-CN");
    expect(new Set(sheet.cells.map((line) => line.length))).toEqual(new Set([sheet.columnWidths.length]));
    expect(sheet.cells[1]?.[6]).toMatchObject({ kind: "number", value: 25 });
    expect(sheet.cells.flat().some(({ kind }) => kind === "formula")).toBe(false);
    expect(sheet.cells.at(-1)?.slice(0, 4)).toMatchObject([
      { text: "存在问题（200字以内）" },
      { text: "没有" },
      { value: 2 },
      { value: 200 },
    ]);
  });
});
