import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { national2020 } from "../../../src/evaluation/rules/builtin/national2020";
import { Workbook } from "../../../src/hosts/file/workbook";
import { engineForTests } from "../../hosts/file/engineForTests";
import { evaluate, root } from "./run";

jest.setTimeout(120_000);

const cases = join(root, "test", "fixtures", "cases");
const suixi = join(cases, "ah_suixi_linshi_jiuzhu_2019_project.xlsx");
const lingling = join(cases, "hn_lingling_linye_2021_dept.xlsx");

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "perf-cli-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const put = (name: string, bytes: string | Uint8Array): string => {
  const path = join(folder, name);
  writeFileSync(path, bytes);
  return path;
};

describe("在命令行评价工作簿", () => {
  it("不加选项时给人看：综合得分表和带单元格的疑点", () => {
    const { status, stdout, stderr } = evaluate(suixi);
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    expect(stdout).toMatch(/评价项目\s+权重\s+标准分值\s+本项得分\s+得分率/);
    expect(stdout).toMatch(/综合绩效\s+100\.00%/);
    expect(stdout).toContain("H14 ★★★特困人员救助供养人数");
    expect(stdout).not.toContain("\u001b[");
  });

  it("--json 每个文件一行，依次排列；读不了的也有一行，其余照常，退出码 1", () => {
    const missing = join(folder, "没有.xlsx");
    const { status, stdout, stderr } = evaluate("--json", suixi, missing, lingling);
    const lines = stdout
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(lines.map(({ file }) => file)).toEqual([suixi, missing, lingling]);
    expect(lines[1]).toEqual({ file: missing, error: { code: "file-missing", message: "文件不存在" } });
    expect(lines[2]).toHaveProperty("forms.0.kind", "department");
    expect(stderr.trim()).toBe(`${missing}: 文件不存在`);
    expect(status).toBe(1);
  });

  it("坏文件各给一行，说明文件和原因", () => {
    const whole = readFileSync(suixi);
    const files = [
      put("空.xlsx", ""),
      put("截断.xlsx", whole.subarray(0, Math.floor(whole.length / 2))),
      put("文本.xlsx", "这不是工作簿"),
      put(
        "旧.xls",
        Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...new Array<number>(1024).fill(0)]),
      ),
      put("报告.doc", "hello"),
      folder,
    ];
    const { status, stdout, stderr } = evaluate(...files);
    const lines = stderr.trim().split("\n");
    expect(status).toBe(1);
    expect(stdout).toBe("");
    expect(lines).toHaveLength(files.length);
    lines.forEach((line, i) => expect(line.startsWith(`${files[i] ?? ""}: `)).toBe(true));
    expect(lines.map((line) => /空的|损坏|不是 Excel|另存为|文件夹/.test(line))).toEqual(files.map(() => true));
    expect(stderr).not.toMatch(/\n\s+at /);
  });

  it("没有自评表时说明找的是什么，最接近的是哪一行", async () => {
    const declaration = Workbook.create(await engineForTests(), "申报表");
    declaration.file.SetSheetRow("申报表", "A1", ["一级指标", "二级指标", "三级指标", "指标值"]);
    declaration.file.SetSheetRow("申报表", "A2", ["产出指标", "数量指标", "培训人数", "≥200人"]);
    declaration.markWritten("申报表");
    const { status, stderr } = evaluate(put("申报表.xlsx", declaration.save()));
    expect(status).toBe(1);
    expect(stderr).toMatch(/没有找到自评表：需要一行表头/);
    expect(stderr).toMatch(/「申报表」第 1 行，缺少：实际完成值/);
  });

  it.each([
    [[], /没有给出文件/],
    [["--nonsense", "a.xlsx"], /^不认识的选项或参数：--nonsense$/m],
    [["a.xlsx", "--out"], /^选项后面要有值.*--out/m],
    [["a.xlsx", "--locale", "fr"], /语言只能是/],
    [["a.xlsx", "--out", "b.xlsx", "--in-place"], /只能用一个/],
    [["a.xlsx", "b.xlsx", "--out", "c.xlsx"], /应是文件夹/],
  ])("用法错误 %j 退出码 2", (words, message) => {
    const { status, stdout, stderr } = evaluate(...words);
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr).toMatch(message);
  });

  it("写出到文件夹，不留半截文件；不覆盖输入", () => {
    const out = join(folder, "结果");
    mkdirSync(out);
    expect(evaluate(suixi, lingling, "--out", out).status).toBe(0);
    expect(readdirSync(out).sort()).toEqual([
      "ah_suixi_linshi_jiuzhu_2019_project.xlsx",
      "hn_lingling_linye_2021_dept.xlsx",
    ]);
    const copy = join(folder, "自评表.xlsx");
    copyFileSync(suixi, copy);
    const refused = evaluate(copy, "--out", join(folder, ".", "自评表.xlsx"));
    expect(refused.status).toBe(1);
    expect(refused.stderr).toMatch(/会覆盖输入/);
    expect(readFileSync(copy).equals(readFileSync(suixi))).toBe(true);
    expect(evaluate(copy, "--in-place").status).toBe(0);
    expect(readFileSync(copy).equals(readFileSync(suixi))).toBe(false);
    expect(readdirSync(folder).sort()).toEqual(["结果", "自评表.xlsx"].sort());
  });

  it("写不了的位置说明原因", () => {
    const blocked = put("文件", "x");
    const { status, stderr } = evaluate(suixi, "--out", join(blocked, "结果.xlsx"));
    expect(status).toBe(1);
    expect(stderr).toMatch(/无法写出/);
    expect(existsSync(join(blocked, "结果.xlsx"))).toBe(false);
  });

  it("--profile 用内置规则或 JSON 文件；错的指出字段", () => {
    const asked = evaluate("--json", "--profile", "linear-overrun", suixi);
    expect(asked.stdout).toContain('"profile":"linear-overrun"');
    expect(asked.stdout).toContain('"profileReason":"asked"');
    const own = put("规则.json", JSON.stringify({ ...national2020, id: "my-county", version: "2" }));
    expect(evaluate("--json", "--profile", own, suixi).stdout).toContain('"profileVersion":"my-county@2"');
    const wrong = put("错.json", JSON.stringify({ ...national2020, overshoot: { threshold: 0.5, treatment: "cap" } }));
    const refused = evaluate("--profile", wrong, suixi);
    expect(refused.status).toBe(1);
    expect(refused.stderr).toMatch(/overshoot\.threshold/);
    expect(evaluate("--profile", "nobody", suixi).stderr).toMatch(/没有名为「nobody」的评分规则/);
  });

  it("--sheet 只看一个工作表，--locale en-US 用英文", () => {
    expect(evaluate("--sheet", "没有", suixi).stderr).toMatch(/没有名为「没有」的工作表/);
    const english = evaluate("--sheet", "自评表", "--locale", "en-US", suixi);
    expect(english.status).toBe(0);
    expect(english.stdout).toMatch(/Item\s+Weight\s+Full\s+Score\s+Rate/);
    expect(english.stdout).not.toContain("：");
  });
});
