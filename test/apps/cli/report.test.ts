import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { readDocx } from "../../../src/report/docx/readDocx";
import { evaluate, root } from "./run";

jest.setTimeout(120_000);

const suixi = join(root, "test", "fixtures", "cases", "ah_suixi_linshi_jiuzhu_2019_project.xlsx");
const folder = mkdtempSync(join(tmpdir(), "perf-report-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("在命令行写出自评报告", () => {
  it("再次写出时保留改过的文字；不是本工具写出的文档不覆盖", () => {
    const target = join(folder, "摘要版.docx");
    const first = evaluate(suixi, "--report", target);
    expect(first.status).toBe(0);
    expect(first.stderr).toMatch(/已写出自评报告 .*待填写或核对 \d+ 处，表内错误 \d+ 处，保留改过的文字 0 处/);

    const parts = unzipSync(readFileSync(target));
    const xml = strFromU8(parts["word/document.xml"] ?? new Uint8Array());
    const typed = strToU8(xml.replace("【请填写：年月日】", "2020年6月29日"));
    writeFileSync(target, zipSync({ ...parts, "word/document.xml": typed }));
    expect(evaluate(suixi, "--report", target).stderr).toContain("保留改过的文字 1 处");
    expect(strFromU8(unzipSync(readFileSync(target))["word/document.xml"] ?? new Uint8Array())).toContain(
      "2020年6月29日",
    );

    const foreign = join(folder, "别的.docx");
    writeFileSync(foreign, "别人的文档");
    const refused = evaluate(suixi, "--report", foreign);
    expect([refused.status, readFileSync(foreign, "utf8")]).toEqual([1, "别人的文档"]);
    expect(evaluate(suixi, "--report", join(folder, "报告.pdf")).status).toBe(2);
  });

  it("改过的文字随 --out 存进工作簿，此后没有旧报告也写得出来；文档与工作簿不同时以文档为准并说明", () => {
    const target = join(folder, "存入.docx");
    const workbook = join(folder, "存入.xlsx");
    evaluate(suixi, "--report", target);
    const type = (from: string, to: string): void => {
      const parts = unzipSync(readFileSync(target));
      const xml = strFromU8(parts["word/document.xml"] ?? new Uint8Array()).replaceAll(from, to);
      writeFileSync(target, zipSync({ ...parts, "word/document.xml": strToU8(xml) }));
    };
    type("【请填写：年月日】", "2020年6月29日");
    expect(evaluate(suixi, "--report", target, "--out", workbook).status).toBe(0);

    rmSync(target);
    expect(evaluate(workbook, "--report", target).stderr).toContain("保留改过的文字 1 处");
    expect(Object.values(readDocx(readFileSync(target)) ?? {}).map(({ text }) => text)).toEqual(["2020年6月29日"]);
    type("2020年6月29日", "2020年7月1日");
    expect(evaluate(workbook, "--report", target).stderr).toContain("有 1 处与工作簿中保存的文字不同，以文档为准");
    expect(Object.values(readDocx(readFileSync(target)) ?? {}).map(({ text }) => text)).toEqual(["2020年7月1日"]);
  });
});
