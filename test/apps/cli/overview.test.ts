import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import type { CellValue } from "../../../src/form/form";
import type { Result } from "../../../src/evaluation/result";
import { Workbook } from "../../../src/hosts/file/workbook";
import { ManyRows } from "../../../src/summary/many/manyRows";
import { manySheets } from "../../../src/summary/many/manySheets";
import { styles } from "../../../src/summary/styles";
import { caseFiles } from "../../fixtures/manyForms";
import { engineForTests } from "../../hosts/file/engineForTests";
import { baiyushan, indicator, resultOf } from "../../summary/results";
import { evaluate, type Ran } from "./run";

const folder = mkdtempSync(join(tmpdir(), "perf-overview-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

type Lines = readonly (readonly CellValue[])[];

async function sheetsOf(bytes: Uint8Array): Promise<Readonly<Record<string, Lines>>> {
  const workbook = Workbook.open(await engineForTests(), bytes);
  if (!(workbook instanceof Workbook)) throw new Error(workbook.code);
  return Object.fromEntries(workbook.sheets().map(({ name }) => [name, workbook.grid(name)?.values ?? []]));
}

describe("--overview：公开的自评表，一次看全部", () => {
  const target = join(folder, "总览.xlsx");
  const out = join(folder, "写出");
  let sheets: Readonly<Record<string, Lines>> = {};
  let results: readonly Result[] = [];
  let formulas: readonly string[] = [];
  let status: Ran["status"] = 0;
  beforeAll(async () => {
    const call = evaluate(...caseFiles, join(folder, "没有.xlsx"), "--json", "--out", out, "--overview", target);
    status = call.status;
    results = call.stdout
      .trim()
      .split("\n")
      .map((line): Result => JSON.parse(line))
      .filter((line) => !("error" in line));
    const bytes = readFileSync(target);
    sheets = await sheetsOf(bytes);
    const workbook = Workbook.openToRead(bytes);
    formulas = workbook instanceof Workbook ? workbook.formulas("得分一览") : [];
  }, 120_000);

  it("每张表一行，数与结果一致；打不开的文件另外列出，其余照常", () => {
    expect(status).toBe(1);
    expect(Object.keys(sheets)).toEqual(["总览", "得分一览", "常见疑点", "雷同文字", "未能评价"]);
    const forms = results.flatMap((result) => result.forms.map((form) => ({ file: basename(result.file), form })));
    expect(forms.length).toBeGreaterThanOrEqual(caseFiles.length);
    const rows = sheets["得分一览"]?.slice(2) ?? [];
    expect(rows.map((line) => [line[1], line[6], line[7], line[8], line[10], line[12]])).toEqual(
      forms.map(({ file, form: { composite, grade, execution } }) => {
        const whole = composite.at(-1);
        return [file, whole?.full, whole?.score, whole?.rate, grade || "未评定", execution?.rate ?? "—"];
      }),
    );
    expect(sheets["未能评价"]?.at(-1)?.slice(1)).toEqual(
      ["没有.xlsx", "文件不存在"].map((said) => expect.stringContaining(said)),
    );
  });

  it("等级分布加起来是全部自评表，最常见的疑点在最前", () => {
    const lines = sheets["总览"] ?? [];
    const counts = new Map(lines.map((line) => [line[0], line[1]]));
    const forms = results.flatMap((result) => result.forms);
    for (const grade of ["优", "良", "中", "差"])
      expect(counts.get(grade)).toBe(forms.filter((form) => form.grade === grade).length);
    expect(counts.get("合计")).toBe(forms.length);
    const found = (sheets["常见疑点"]?.slice(2) ?? []).filter((line) => typeof line[2] === "number");
    const by = found.map((line) => Number(line[2]));
    expect(by).toEqual([...by].sort((a, b) => b - a));
    const codes = forms.map(({ findings }) => new Set(findings.map(({ code }) => code)));
    expect(by[0]).toBe(
      Math.max(
        ...[...new Set(codes.flatMap((all) => [...all]))].map((code) => codes.filter((all) => all.has(code)).length),
      ),
    );
  });

  it("链接通向写出的工作簿，相对于总览所在的文件夹", () => {
    const links = formulas.filter((formula) => formula.startsWith("HYPERLINK"));
    expect(links[0]).toContain(`HYPERLINK("写出/${basename(caseFiles[0] ?? "")}#'`);
    expect(links.length).toBe(sheets["得分一览"]?.slice(2).length);
  });

  it("不是总览的工作簿不覆盖；是总览的，写新的", async () => {
    const other = join(folder, "别的.xlsx");
    const bytes = readFileSync(caseFiles[0] ?? "");
    writeFileSync(other, bytes);
    const refused = evaluate(caseFiles[0] ?? "", "--overview", other);
    expect([refused.status, refused.stderr]).toEqual([2, expect.stringContaining("没有覆盖")]);
    expect(readFileSync(other).equals(bytes)).toBe(true);
    const again = evaluate(caseFiles[0] ?? "", "--overview", target);
    expect(again.status).toBe(0);
    expect((await sheetsOf(readFileSync(target)))["得分一览"]).toHaveLength(3);
    const named = evaluate(caseFiles[0] ?? "", "--overview", join(folder, "总览.csv"));
    expect(named.status).toBe(2);
  }, 60_000);
});

describe("各文件之间雷同的文字", () => {
  const cause = "受疫情影响，不能在公共场所进行人数较多的聚集活动，参与培训的人数未达年初目标值";
  const withReason = (reason: string, cell: string) =>
    resultOf({
      ...baiyushan,
      indicators: [
        indicator({ row: 9, path: ["培训人数"], item: "项目产出", reason, cells: { ...cellsOf(9), reason: cell } }),
      ],
    });
  const cellsOf = (row: number) => indicator({ row, path: [], item: "" }).cells;

  it("列出每一处：文件、自评表、单元格", async () => {
    const many = new ManyRows();
    many.take("甲.xlsx", "甲.xlsx", withReason(cause, "H9"));
    many.take(
      "乙.xlsx",
      "in/乙#1.xlsx",
      withReason("场地维修，培训改在下一年度第一季度进行，今年只完成了一半人数", "H9"),
    );
    many.take("丙.xlsx", "丙.xlsx", withReason(`${cause}。`, "K9"));
    const workbook = Workbook.create(await engineForTests(), "总览");
    for (const model of manySheets(many, "zh-CN")) expect(workbook.writeSheet(model, styles)).toBeNull();
    const lines = (await sheetsOf(workbook.save()))["雷同文字"] ?? [];
    expect(lines.slice(2, 4).map((line) => [line[0], line[2], line[3], line[5]])).toEqual([
      [1, 2, "甲.xlsx", "H9"],
      [1, 2, "丙.xlsx", "K9"],
    ]);
    expect(lines).toHaveLength(5);
  });

  it("几千张表也只留行：不留表的内容", () => {
    const many = new ManyRows();
    const long = withReason("场地维修，".repeat(2000), "H9");
    for (let at = 0; at < 3000; at += 1) many.take(`${at}.xlsx`, `${at}.xlsx`, long);
    expect(JSON.stringify(many.rows).length / 3000).toBeLessThan(600);
    expect(JSON.stringify(many.copies()).length).toBeLessThan(2000);
    expect(many.copies()[0]).toMatchObject({ forms: 3000 });
    expect(many.findings()[0]?.forms).toBe(3000);
  });

  it("英文也写得出，没有一张表也写得出", async () => {
    const workbook = Workbook.create(await engineForTests(), "Overview");
    for (const model of manySheets(new ManyRows(), "en-US")) expect(workbook.writeSheet(model, styles)).toBeNull();
    expect(Object.keys(await sheetsOf(workbook.save()))).toEqual(["Overview", "Forms", "Findings", "Copied texts"]);
  });
});
