import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Workbook } from "../../src/workbook/workbook";
import { engineForTests } from "../workbook/engineForTests";
import { run } from "./run";

const formula = (...words: readonly string[]) => run("src/cli/formula.ts", ...words);
const folder = mkdtempSync(join(tmpdir(), "perf-formula-"));
const file = join(folder, "表.xlsx");

beforeAll(async () => {
  const workbook = Workbook.create(await engineForTests(), "数据");
  workbook.file.SetSheetRow("数据", "A1", ["≥4754人", "4604人", 5]);
  workbook.file.SetSheetRow("数据", "A2", ["100%", "96%", 10]);
  workbook.markWritten("数据");
  writeFileSync(file, workbook.save());
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("the command formula", () => {
  it("prints one result a line, spilled rows with tabs", () => {
    const ran = formula('=PERF.SCORE("≥4754人","4604人",5)', '=PERF.PARSE("98%以上")', "=1+1=2");
    expect(ran.stdout.split("\n")).toEqual(["4.84", expect.stringMatching(/^≥\t98\t%\t/), "TRUE", ""]);
    expect(ran.status).toBe(0);
  });

  it("refers to the cells of a file", () => {
    const ran = formula("--in", file, "--sheet", "数据", "=PERF.SCORES(A1:A2,B1:B2,C1:C2)", "=SUM(C1:C2)");
    expect(ran.stdout).toBe("4.84\n9.6\n15\n");
  });

  it("shows an error and says why, in the language asked for", () => {
    const ran = formula("--locale", "en-US", '=PERF.SCORE("5","4",)');
    expect(ran.stdout).toBe("#VALUE!\n");
    expect(ran.stderr).toContain('"weight"');
  });

  it("takes a profile", () => {
    expect(formula("--profile", "linear-overrun", '=PERF.SCORE("≤5300元","5830元",10)').stdout).toBe("9\n");
  });

  it.each([
    ["no formula", [], 2, "没有给出公式"],
    ["an unknown option", ["--what"], 2, "--what"],
    ["what is no formula", ["=PERF.SCORE("], 1, "不是公式"],
    ["a missing file", ["--in", "没有.xlsx", "=1"], 1, "文件不存在"],
    ["a missing sheet", ["--in", file, "--sheet", "没有", "=1"], 1, "没有名为「没有」"],
    ["an unknown profile", ["--profile", "nowhere", "=1"], 1, "nowhere"],
  ])("says of %s what is wrong", (_, words, status, message) => {
    const ran = formula(...words);
    expect(ran.status).toBe(status);
    expect(ran.stderr).toContain(message);
  });
});
