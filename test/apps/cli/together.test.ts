import { copyFileSync, existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { clashOf } from "../../../src/apps/cli/targets";
import { evaluate, root } from "./run";

jest.setTimeout(240_000);

const fixtures = join(root, "test", "fixtures");
const lingling = join(fixtures, "cases", "hn_lingling_linye_2021_dept.xlsx");

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "perf-together-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const copied = (file: string, name: string): string => {
  const to = join(folder, name);
  copyFileSync(file, to);
  return to;
};

describe("一次写出几样", () => {
  const work = { file: "表.xlsx", place: "表.xlsx", problem: null };
  const none = { workbook: null, report: null, review: null, handBack: null };

  it.each<[string, object, readonly string[], readonly string[], string | undefined]>([
    [
      "各写各的",
      { workbook: "果.xlsx", report: "摘要.docx", review: "复核.docx", handBack: "回填.xlsx" },
      [],
      [],
      undefined,
    ],
    ["汇总与系统回填同名", { workbook: "果.xlsx", handBack: "./果.xlsx" }, [], [], "outTwice"],
    ["报告与意见书同名", { report: "文.docx", review: "文.docx" }, [], [], "outTwice"],
    ["汇总与总览同名", { workbook: "果.xlsx" }, ["果.xlsx"], [], "outTwice"],
    ["系统回填写到自评表上", { handBack: "表.xlsx" }, [], [], "outOntoRead"],
    ["总览写到自评表上", {}, ["表.xlsx"], [], "outOntoRead"],
    ["汇总写到上年度的表上", { workbook: "去年.xlsx" }, [], ["去年.xlsx"], "outOntoRead"],
    ["写到自己上的，轮到时说明", { workbook: "表.xlsx" }, [], [], undefined],
  ])("%s", (_, targets, single, read, expected) => {
    expect(clashOf([{ ...work, ...none, ...targets }], single, read, false)?.code).toBe(expected);
  });

  it("一个文件的汇总不写到另一个要评的文件上；写回原处的除外", () => {
    const other = { ...work, ...none, file: "另.xlsx", place: "另.xlsx", workbook: "另.xlsx" };
    const works = [
      { ...work, ...none, workbook: "另.xlsx" },
      { ...other, workbook: "果.xlsx" },
    ];
    expect(clashOf(works, [], [], false)?.code).toBe("outOntoRead");
    expect(clashOf([{ ...work, ...none, workbook: "表.xlsx" }, other], [], [], true)).toBeNull();
  });

  it("系统回填不会盖掉自评表，什么都不写", () => {
    const form = copied(lingling, "表.xlsx");
    const { status, stdout, stderr } = evaluate(form, "--hand-back", form, "--report", join(folder, "摘要.docx"));
    expect([status, stdout, stderr]).toEqual([2, "", `输出会覆盖本次要读的文件，请换一个位置：${form}\n`]);
    expect(readFileSync(form)).toEqual(readFileSync(lingling));
    expect(existsSync(join(folder, "摘要.docx"))).toBe(false);
  });

  it("填入得分时，复核意见书仍对照填入之前的自评得分", () => {
    const out = join(folder, "果.xlsx");
    const { status, stderr } = evaluate(lingling, "--out", out, "--fill", "--review", join(folder, "复核.docx"));
    expect(status).toBe(0);
    expect(stderr).toContain("填入得分 3 处");
    expect(stderr).toContain("复核总分 75.65 分，偏离度 0.46%");
    expect(stderr).toContain("复核意见书中的自评得分是填入得分之前的");
  });

  it("旧格式填入得分：写回原处时拒绝，另存时说明已转换", () => {
    const source = join(fixtures, "legacy", "ah_suixi_linshi_jiuzhu_2019_project.xls");
    const form = copied(source, "表.xls");
    const refused = evaluate(form, "--in-place", "--fill");
    expect([refused.status, refused.stderr]).toEqual([
      1,
      `${form}: 是 .xls 或 .et 格式，只能写成新的 .xlsx，请用 --out\n`,
    ]);
    expect(readFileSync(form)).toEqual(readFileSync(source));
    const out = join(folder, "表.xlsx");
    expect(evaluate(form, "--out", out, "--fill").stderr).toContain("由旧格式转换写出");
  });

  it("没有可以回填的指标时，其余照样写出", () => {
    const blank = join(root, "assets", "samples", "blank-project.xlsx");
    const out = join(folder, "果.xlsx");
    const { status, stdout, stderr } = evaluate(blank, "--json", "--out", out, "--hand-back", join(folder, "回填.tsv"));
    expect(status).toBe(1);
    expect(stderr).toBe(`已写出 ${out}\n${blank}: 没有可以回填的指标\n`);
    expect(JSON.parse(stdout)).toHaveProperty("forms");
  });

  it("几张表的系统回填逐个说明", () => {
    const target = join(folder, "回填.tsv");
    const { stderr } = evaluate(join(root, "assets", "samples", "projects.xlsx"), "--hand-back", target);
    const files = stderr.match(/回填[^/]*\.tsv：\d+ 行/g);
    expect(files).toEqual(["回填.tsv：4 行", "回填-2.tsv：10 行", "回填-3.tsv：9 行", "回填-4.tsv：12 行"]);
  });

  it("接着做：已有的意见书和回填不重写，缺的补上", () => {
    const [form, out, review] = [copied(lingling, "表.xlsx"), join(folder, "果.xlsx"), join(folder, "复核.docx")];
    const words = [form, "--out", out, "--review", review, "--hand-back", join(folder, "回填.tsv"), "--resume"];
    evaluate(...words);
    const before = readFileSync(review);
    expect(evaluate(...words).stderr).toBe(`已是最新，没有重写 ${out}\n`);
    expect(readFileSync(review)).toEqual(before);
    rmSync(review);
    expect(evaluate(...words).stderr).toMatch(/^已写出复核意见书 .*\n$/);
  });
});
