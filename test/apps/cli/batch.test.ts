import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { inOrder } from "../../../src/apps/cli/pool";
import { inputsOf } from "../../../src/apps/cli/inputs";
import { reportTargets, targetsOf } from "../../../src/apps/cli/targets";
import { evaluate, root } from "./run";

jest.setTimeout(240_000);

const fixtures = join(root, "test", "fixtures");
const liangping = join(fixtures, "cases", "cq_liangping_linye_2022_dept.xlsx");
const old = join(fixtures, "legacy", "cq_liangping_linye_2022_dept.xls");

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "perf-batch-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const put = (path: string, bytes: string | Uint8Array = ""): string => {
  const file = join(folder, path);
  mkdirSync(join(file, ".."), { recursive: true });
  writeFileSync(file, bytes);
  return file;
};
const lines = (text: string): readonly Record<string, unknown>[] =>
  text
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as Record<string, unknown>);

describe("一个文件夹里的工作簿", () => {
  it("逐层按名称排列；锁定文件、隐藏文件、别的格式和本次的输出不算", () => {
    for (const name of ["乙/表.xls", "甲/表.xlsx", "甲/内/表.et", "说明.docx", "~$表.xlsx", ".~表.xlsx", "甲/表.XLSM"])
      put(name);
    put("结果/表.xlsx");
    const found = inputsOf([folder], [join(folder, "结果")]);
    expect(found.map(({ place }) => place)).toEqual(["乙/表.xls", "甲/内/表.et", "甲/表.XLSM", "甲/表.xlsx"]);
  });

  it("里面没有工作簿时说明", () => {
    expect(inputsOf([folder], []).map(({ problem }) => problem?.code)).toEqual(["folder-empty"]);
  });

  it.each<[string, readonly string[], readonly string[]]>([
    ["文件夹保留其中的层次", ["甲"], ["内/表.xlsx", "表.xlsx"]],
    ["几个文件夹以其名称分开", ["甲", "乙"], ["甲/内/表.xlsx", "甲/表.xlsx", "乙/表.xlsx"]],
    ["同名的文件以所在文件夹分开", ["甲/表.xlsx", "乙/表.xlsx", "乙/另.xls"], ["甲/表.xlsx", "乙/表.xlsx", "另.xlsx"]],
    ["旧格式写成 .xlsx，名称已有时接在后面", ["乙/另.xls", "丙/另.xlsx"], ["另.xls.xlsx", "另.xlsx"]],
  ])("输出：%s", (_, words, expected) => {
    for (const name of ["甲/表.xlsx", "甲/内/表.xlsx", "乙/表.xlsx"]) put(name);
    const given = words.map((word) => join(folder, word));
    for (const word of given) if (/\.xlsx?$/.test(word)) put(word.slice(folder.length + 1));
    const inputs = inputsOf(given, []);
    expect(targetsOf(inputs, "out/", false)).toEqual(expected.map((place) => join("out", place)));
    const reports = reportTargets(inputs, "报告/");
    expect(new Set(reports as readonly string[]).size).toBe(expected.length);
  });

  it("结果按输入的顺序给出，先做完的等着；等着的不超过限度", async () => {
    let [under, most] = [0, 0];
    const work = async (thing: number): Promise<number> => {
      most = Math.max(most, (under += 1));
      await new Promise((resolve) => setTimeout(resolve, (7 * thing) % 5));
      return thing;
    };
    const told: number[] = [];
    for await (const one of inOrder(
      Array.from({ length: 40 }, (_, at) => at),
      6,
      work,
    )) {
      under -= 1;
      told.push(one);
    }
    expect(told).toEqual(Array.from({ length: 40 }, (_, at) => at));
    expect(most).toBe(6);
  });
});

describe("在命令行评价一个文件夹", () => {
  it("坏文件不影响其余；--resume 只重写变了的：输入、版本、评分规则", () => {
    const [input, out] = [join(folder, "表"), join(folder, "表", "结果")];
    put("表/一/自评表.xlsx", readFileSync(liangping));
    put("表/二/自评表.xls", readFileSync(old));
    put("表/坏.xlsx", "坏");
    const first = evaluate(input, "--out", out, "--json");
    const told = lines(first.stdout);
    expect(told.map(({ file, error }) => [file, error === undefined])).toEqual([
      [join(input, "一", "自评表.xlsx"), true],
      [join(input, "二", "自评表.xls"), true],
      [join(input, "坏.xlsx"), false],
    ]);
    expect(told[1]?.["forms"]).toEqual(told[0]?.["forms"]);
    expect(first.status).toBe(1);
    const [xlsx, converted] = [join(out, "一", "自评表.xlsx"), join(out, "二", "自评表.xlsx")];
    expect(first.stderr).toContain("由旧格式转换写出");

    const written = () => [xlsx, converted].map((file) => statSync(file).mtimeMs);
    const before = written();
    const again = evaluate(input, "--out", out, "--json", "--resume");
    expect(again.stdout).toBe(first.stdout);
    expect(written()).toEqual(before);

    // a workbook of another version of the program
    const parts = unzipSync(readFileSync(xlsx));
    for (const [name, part] of Object.entries(parts)) {
      const xml = strFromU8(part);
      if (xml.includes("performance-evaluation:summary"))
        parts[name] = strToU8(xml.replace(/"version":"0/, '"version":"9'));
    }
    writeFileSync(xlsx, zipSync(parts));
    const otherVersion = written();
    // the next call without the folder of outputs among what it writes: they are known by themselves
    expect(inputsOf([input], []).map(({ place }) => place)).toEqual(["一/自评表.xlsx", "二/自评表.xls", "坏.xlsx"]);
    expect(evaluate(input, "--out", out, "--resume").stderr).toContain(`已是最新，没有重写 ${converted}`);
    expect(written()[0]).not.toBe(otherVersion[0]);
    expect(written()[1]).toBe(otherVersion[1]);

    const beforeProfile = written();
    evaluate(input, "--out", out, "--resume", "--profile", "linear-overrun");
    expect(written().map((time, at) => time > (beforeProfile[at] ?? Infinity))).toEqual([true, true]);

    copyFileSync(join(fixtures, "cases", "sc_daying_sifaju_anke_2023_project.xlsx"), join(input, "一", "自评表.xlsx"));
    const beforeInput = written();
    evaluate(input, "--out", out, "--resume", "--profile", "linear-overrun");
    expect(written().map((time, at) => time > (beforeInput[at] ?? Infinity))).toEqual([true, false]);
    expect(readdirSync(folder)).toEqual(["表"]);
  });

  it.each([
    [["--resume", old], 2, /--resume 要和 --out 一起用/],
    [[old, "--out", "新.xls"], 2, /应写成 \.xlsx/],
    [[old, "--in-place"], 1, /只能写成新的 \.xlsx/],
  ])("%j 不做", (words, status, message) => {
    const before = readFileSync(old);
    const refused = evaluate(...words);
    expect(refused.status).toBe(status);
    expect(refused.stderr).toMatch(message);
    expect(readFileSync(old).equals(before)).toBe(true);
  });
});
