import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { partNamespaces } from "../../../src/workflow/parts/partNamespaces";
import { partXml } from "../../../src/workflow/parts/partXml";
import { Host } from "../../../src/trial/host/host";
import { linearOverrun } from "../../../src/evaluation/rules/builtin/linearOverrun";
import { Workbook } from "../../../src/hosts/file/workbook";
import { engineForTests } from "../../hosts/file/engineForTests";
import { run } from "./run";

const formula = (...words: readonly string[]) => run("src/apps/cli/formula.ts", ...words);
const folder = mkdtempSync(join(tmpdir(), "perf-formula-"));
const file = join(folder, "表.xlsx");
/** The same with scoring rules of its own. */
const carrying = join(folder, "规则.xlsx");

beforeAll(async () => {
  const workbook = Workbook.create(await engineForTests(), "数据");
  workbook.file.SetSheetRow("数据", "A1", ["≥4754人", "4604人", 5]);
  workbook.file.SetSheetRow("数据", "A2", ["100%", "96%", 10]);
  workbook.file.SetSheetRow("数据", "A4", ["≤5300元/户", "5830元/户", 10]);
  workbook.file.SetCellFormula("数据", "D1", "_xldudf_PERF_SCORE(A1,B1,C1)");
  workbook.file.SetCellFormula("数据", "D2", "SUM(D1,C1)");
  workbook.file.SetCellFormula("数据", "D4", "_xldudf_PERF_SCORE(A4,B4,C4)");
  workbook.markWritten("数据");
  workbook.markResult("数据", "D1", 1);
  writeFileSync(file, workbook.save());
  const host = Host.open(await engineForTests(), new Uint8Array(readFileSync(file)));
  if (!(host instanceof Host)) throw new Error(host.code);
  host.book.customXml.add(partXml(partNamespaces.profile, JSON.stringify({ ...linearOverrun, id: "own" })));
  writeFileSync(carrying, host.save());
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

  it("works the file's own formulas out anew, native ones over the add-in's too", () => {
    const ran = formula("--in", file, "=D1", "=D1+D2", "=SUM(D1:D2)", "=ROUND(PERF.RATE(D2,10),2)");
    expect(ran.stdout).toBe("4.84\n14.68\n14.68\n0.98\n");
  });

  it("scores by the profile that the file carries, unless another is asked for", () => {
    const words = ["--in", carrying, "=D4", "=PERF.SCORE(A4,B4,C4)"];
    expect(formula(...words).stdout).toBe("9\n9\n");
    expect(formula(...words, "--profile", "national-2020").stdout).toBe("9.09\n9.09\n");
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
