import {
  existsSync,
  lstatSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readBytes, writeWhole } from "../../../src/apps/cli/files";
import { inOneLine, Problem } from "../../../src/apps/cli/problem";
import { evaluate } from "./run";

jest.setTimeout(60_000);

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "perf-files-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const bytes = new TextEncoder().encode("新的");

/** Links, modes and devices are as Unix has them: elsewhere there is nothing to test. */
const unix = (name: string, test: () => void): void => {
  if (process.platform !== "win32") it(name, test);
};

describe("写出的文件", () => {
  unix("链接还是链接，写的是它指向的文件，权限不变", () => {
    const [target, link] = [join(folder, "原件.xlsx"), join(folder, "链接.xlsx")];
    writeFileSync(target, "旧的", { mode: 0o640 });
    symlinkSync(target, link);
    expect(writeWhole(link, bytes)).toBeNull();
    expect(lstatSync(link).isSymbolicLink()).toBe(true);
    expect(readFileSync(target, "utf8")).toBe("新的");
    expect(statSync(target).mode & 0o777).toBe(0o640);
    expect(readdirSync(folder).sort()).toEqual(["原件.xlsx", "链接.xlsx"].sort());
  });

  unix("链接指向还没有的文件，也写到那里", () => {
    const [target, link] = [join(folder, "还没有.xlsx"), join(folder, "链接.xlsx")];
    symlinkSync("还没有.xlsx", link);
    expect(writeWhole(link, bytes)).toBeNull();
    expect(readFileSync(target, "utf8")).toBe("新的");
    expect(lstatSync(link).isSymbolicLink()).toBe(true);
  });

  unix("设备和文件夹不替换，不留下半截文件", () => {
    expect(writeWhole("/dev/null", bytes)).toMatchObject({ code: "out-special" });
    expect(writeWhole(folder, bytes)).toMatchObject({ code: "out-special" });
    expect(writeWhole(join(folder, "没有", "文件.xlsx"), bytes)).toBeNull();
    writeFileSync(join(folder, "文件"), "");
    expect(writeWhole(join(folder, "文件", "里面.xlsx"), bytes)).toMatchObject({ code: "out-unwritable" });
    expect(readdirSync(folder).sort()).toEqual(["文件", "没有"].sort());
    expect(existsSync("/dev/null")).toBe(true);
  });
});

describe("文件名里有换行", () => {
  it("在标准错误里还是一行", () => {
    const { status, stderr } = evaluate(join(folder, "上一行\n下一行\u001b[31m.xlsx"));
    expect(status).toBe(1);
    expect(stderr.trimEnd().split("\n")).toEqual([`${folder}/上一行 下一行[31m.xlsx: 文件不存在`]);
  });
  it("任何文字都是一行", () => expect(inOneLine("甲\r\n乙\u2028丙\n\n丁")).toBe("甲 乙 丙 丁"));
});

it("文件夹不当成文件读", () => expect(readBytes(folder)).toBeInstanceOf(Problem));
