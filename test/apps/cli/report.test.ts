import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
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
});
