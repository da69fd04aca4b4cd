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

describe("复核与系统回填", () => {
  it("意见书往来：改过的文字保留，存进工作簿；不是意见书的文档不覆盖", () => {
    const [target, book] = [join(folder, "意见书.docx"), join(folder, "复核后.xlsx")];
    expect(evaluate(suixi, "--review", target).stderr).toMatch(
      /已写出复核意见书 .*复核总分 88\.93 分，偏离度 1\.19%，复核人改定 0 项得分、0 处文字，上次意见 0 项/,
    );
    const parts = unzipSync(readFileSync(target));
    const xml = strFromU8(parts["word/document.xml"] ?? new Uint8Array());
    const typed = strToU8(xml.replace("【请填写：其他复核意见；没有则写“无”】", "请补充佐证材料。"));
    writeFileSync(target, zipSync({ ...parts, "word/document.xml": typed }));
    const back = evaluate(suixi, "--review", target, "--out", book, "--hand-back", join(folder, "回填.tsv"));
    expect(back.stderr).toMatch(/复核人改定 0 项得分、1 处文字，上次意见 \d+ 项、已更正 0 项/);
    const table = readFileSync(join(folder, "回填.tsv"), "utf8").replace("\ufeff", "").split("\n");
    expect(table.map((line) => line.split("\t")[6]).slice(0, 5)).toEqual(["得分", "5", "5", "5", "4.84"]);
    // the workbook alone carries it
    expect(evaluate(book, "--review", join(folder, "另一份.docx")).stderr).toContain("1 处文字");

    const foreign = join(folder, "摘要版.docx");
    expect(evaluate(suixi, "--review", foreign).status).toBe(1);
    expect(evaluate(suixi, "--hand-back", join(folder, "回填.pdf")).status).toBe(2);
  });
});

describe("佐证材料清单", () => {
  it("每项指标一行；清单里填写的内容再写出时保留；别的文档不覆盖", () => {
    const target = join(folder, "清单.docx");
    const first = evaluate(suixi, "--evidence", target);
    expect([first.status, first.stderr]).toEqual([
      0,
      expect.stringMatching(/已写出佐证材料清单 .*：\d+ 项指标，已列明 0 项/),
    ]);
    const parts = unzipSync(readFileSync(target));
    const xml = strFromU8(parts["word/document.xml"] ?? new Uint8Array());
    // the first empty cell of the column 佐证材料
    const typed = xml.replace(
      /(w:name="perf_evidence_[0-9a-f]{8}_[0-9a-f]{8}".*?<w:t[^>]*)(?:\/>|>(?=<\/w:t>))/,
      (_, before: string) =>
        before.endsWith(">") ? `${before}签到表` : `${before}>签到表${xml.includes(`${before}/>`) ? "</w:t>" : ""}`,
    );
    expect(typed).not.toBe(xml);
    writeFileSync(target, zipSync({ ...parts, "word/document.xml": strToU8(typed) }));
    expect(evaluate(suixi, "--evidence", target).stderr).toMatch(/已列明 1 项/);
    expect(strFromU8(unzipSync(readFileSync(target))["word/document.xml"] ?? new Uint8Array())).toContain("签到表");

    const report = join(folder, "不是清单.docx");
    evaluate(suixi, "--report", report);
    const before = readFileSync(report);
    expect(evaluate(suixi, "--evidence", report).status).toBe(1);
    expect(readFileSync(report).equals(before)).toBe(true);
    expect(evaluate(suixi, "--evidence", join(folder, "清单.pdf")).status).toBe(2);
  });
});
