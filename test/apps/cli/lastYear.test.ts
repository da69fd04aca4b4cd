import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import {
  comparedBeside,
  comparisonNotes,
  otherFile,
  readOthers,
  type Others,
} from "../../../src/apps/cli/comparedFiles";
import { lastYearReport } from "../../../src/apps/cli/lastYearReport";
import { readOptions } from "../../../src/apps/cli/options";
import { Problem } from "../../../src/apps/cli/problem";
import { cliTexts } from "../../../src/wording/cliTexts";
import { comparisonOption } from "../../../src/workflow/comparedForms";
import { evaluateWorkbook } from "../../../src/workflow/evaluateWorkbook";
import { noSettings } from "../../../src/workflow/settings/workbookSettings";
import { Workbook } from "../../../src/hosts/file/workbook";
import { evaluate, root } from "./run";

const folder = mkdtempSync(join(tmpdir(), "perf-last-year-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const fixture = (path: string): string => join(root, "test", "fixtures", path);
const form = fixture("cases/hn_lingling_linye_2021_dept.xlsx");
const lastYear = fixture("years/hn_lingling_linye_2020_made.xlsx");
const goals = fixture("years/hn_lingling_linye_2021_goals_made.xlsx");
const locale = "zh-CN";
const texts = cliTexts[locale];

interface Line {
  readonly forms: readonly {
    readonly comparison: {
      readonly lastYear: { readonly with: unknown };
      readonly approved: { readonly differences: readonly unknown[] };
    };
    readonly findings: readonly { readonly code: string }[];
  }[];
}
const read = (json: string): Line => JSON.parse(json) as Line;

const gridsOf = (path: string) => {
  const workbook = Workbook.openToRead(new Uint8Array(readFileSync(path)));
  if (!(workbook instanceof Workbook)) throw new Error(workbook.code);
  return workbook.sheets().flatMap(({ name }) => workbook.grid(name) ?? []);
};
const noEngine = () => Promise.reject(new Error("no engine is wanted"));
async function others(side: "lastYear" | "goals", word: string): Promise<Others | Problem> {
  const file = otherFile(side, word, locale);
  return file instanceof Problem ? file : readOthers(noEngine, { [side]: file, locale });
}

describe("--last-year、--goals 和 --blank", () => {
  it("compares with another file, one of its sheets named, puts it into the JSON, and makes a blank form", () => {
    const blank = join(folder, "空白.xlsx");
    const words = ["--last-year", `${lastYear}#自评表`, "--goals", goals, "--blank", blank, "--json"];
    const { status, stdout, stderr } = evaluate(form, ...words);
    expect(status).toBe(0);
    const [first] = read(stdout).forms;
    expect(first?.comparison.lastYear.with).toEqual({
      file: lastYear,
      sheet: "自评表",
      title: "2020年林业局部门整体支出绩效自评表 零陵区林业局",
      year: 2020,
    });
    expect(first?.comparison.approved.differences).toHaveLength(4);
    const codes = first?.findings.map(({ code }) => code) ?? [];
    for (const code of ["target-below-last-year", "copied-from-last-year", "differs-from-approved"])
      expect(codes).toContain(code);
    expect(stderr).toContain("「自评表」有 1 行与上年的对应关系待确认，没有查疑点");
    expect(stderr).toContain(`已按绩效目标生成空白自评表 ${blank}：1 张，指标 10 项`);
    const { result } = evaluateWorkbook({ file: "", grids: gridsOf(blank), settings: noSettings }, { locale }).whole();
    expect(result.forms.map(({ indicators, doubts, unread }) => [indicators.length, doubts, unread])).toEqual([
      [10, [], []],
    ]);
    const over = evaluate("--goals", goals, "--blank", blank);
    expect([over.status, over.stderr]).toEqual([1, expect.stringContaining("文件已存在，没有覆盖") as unknown]);
  });

  it("says of a form what changed since last year, a row each, and takes a sheet of the file itself", async () => {
    const own = gridsOf(form);
    const both = [...own, ...gridsOf(lastYear).map((grid) => ({ ...grid, sheet: "2020" }))];
    const alone = evaluateWorkbook({ file: "", grids: both, settings: noSettings }, { locale }).whole().result;
    expect(comparisonNotes(alone, null, texts)).toEqual([
      "「2020」是上一年度的表，可加 --last-year '#2020' 与本年度对比",
    ]);
    const found = await others("lastYear", "#2020");
    if (found instanceof Problem) throw new Error(found.code);
    const compared = comparedBeside(found, both, null, locale);
    if (compared === null || compared instanceof Problem) throw new Error("nothing is held beside");
    const comparing = comparisonOption(compared, { locale, asked: null, saved: null });
    const [first] = evaluateWorkbook({ file: "", grids: own, settings: noSettings }, { locale, comparing }).whole()
      .result.forms;
    const said = first === undefined ? [] : lastYearReport(first, locale, (text) => text);
    expect(said[1]).toMatch(/^对比的自评表：「2020」2020。/);
    expect(said).toContain(
      "  当期完成 [名称一致 100%] 目标 0.00%，实际 +5.26% · ≥98%：上年实际 95%，本年实际 100%，取两年平均（历史标准）",
    );
    expect(said).toContain("  退耕还林补助 [上年有、本年无]");
  });

  it.each([
    ["没有的文件", "lastYear", "没有.xlsx", "上年度自评表不能用：没有.xlsx：文件不存在"],
    ["没有的工作表", "lastYear", `${lastYear}#2019`, "没有名为「2019」的工作表"],
    ["不是自评表", "lastYear", goals, "其中没有找到自评表"],
  ] as const)("refuses what cannot be used: %s", async (_, side, word, said) => {
    const found = await others(side, word);
    expect(found instanceof Problem ? found.say(texts) : "").toContain(said);
  });

  it("refuses a call that means nothing", () => {
    const said = (...words: readonly string[]) => {
      const options = readOptions(words);
      return options instanceof Problem ? options.say(texts) : "";
    };
    expect(said("表.xlsx", "--blank", "空白.xlsx")).toContain("--blank 要与 --goals 一起用");
    expect(said("--goals", "目标.xlsx")).toContain("没有给出文件");
    expect(said("--goals", "目标.xlsx", "--blank", "空白.xlsx")).toBe("");
  });
});
