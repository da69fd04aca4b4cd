import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { evaluateFile } from "../../src/apps/cli/evaluateFile";
import { Problem } from "../../src/apps/cli/problem";
import type { FormResult } from "../../src/evaluation/result";
import { bookmarkOf } from "../../src/report/docx/bookmark";
import { readDocx, readPassages } from "../../src/report/docx/readDocx";
import { writeDocx } from "../../src/report/docx/writeDocx";
import { gapsOf, passagesOf, type Report } from "../../src/report/report";
import { isOfReport } from "../../src/report/edited";
import { reportOf } from "../../src/report/reportOf";
import { reportText } from "../../src/report/reportText";
import { goldenWorkbooks } from "../golden/workbooks";
import { engineForTests } from "../hosts/file/engineForTests";

async function formsIn(path: string): Promise<readonly FormResult[]> {
  const options = { locale: "zh-CN", profile: null, sheet: null, write: false } as const;
  const evaluated = await evaluateFile(engineForTests, basename(path), readFileSync(path), options);
  if (evaluated instanceof Problem) throw new Error(evaluated.code);
  return evaluated.result.forms;
}

async function founding(): Promise<FormResult> {
  const path = goldenWorkbooks.find((one) => basename(one) === "baiyushan-2020.xlsx") ?? "";
  const [form] = await formsIn(path);
  if (form === undefined) throw new Error("no form");
  return form;
}

const paragraphs = (report: Report): readonly string[] => passagesOf(report).map(({ text }) => text);
const tables = ({ blocks }: Report) => blocks.flatMap((block) => (block.kind === "table" ? [block.rows] : []));

/** Numbers of a text, without separators: 2694.43, 94.29, 12. */
const numbersIn = (text: string): readonly string[] => text.match(/\d+(?:\.\d+)?/g) ?? [];

/** All numbers that the result knows, as a report may write them. */
function known(form: FormResult): ReadonlySet<string> {
  const said = new Set<string>();
  const add = (value: number | null): void => {
    if (value === null) return;
    for (const text of [
      String(Number(value.toFixed(6))),
      (value * 100).toFixed(2),
      String(Number((value * 100).toFixed(2))),
    ])
      for (const one of numbersIn(text)) said.add(one);
  };
  const read = (text: string): void => numbersIn(text).forEach((one) => said.add(one));
  for (const row of form.indicators) {
    [row.weight, row.completion, row.score, row.claimed].forEach(add);
    [...row.path, row.target, row.actual, row.reason].forEach(read);
  }
  for (const row of form.composite) [row.weight, row.full, row.score, row.rate, row.claimed].forEach(add);
  const { execution } = form;
  if (execution)
    [execution.initial, execution.adjusted, execution.spent, execution.rate, execution.claimedRate].forEach(add);
  const budget = execution?.adjusted ?? execution?.initial ?? null;
  if (budget !== null && execution?.spent !== null && execution !== null) add(budget - (execution.spent ?? 0));
  [form.total, form.claimedTotal, form.year].forEach(add);
  [form.title, form.department, form.project].forEach(read);
  return said;
}

describe("摘要版", () => {
  it("follows the founding document: its headings, its numbers, every goal told", async () => {
    const form = await founding();
    const report = reportOf(form);
    const headings = report.blocks.flatMap((block) => (block.kind === "heading" ? [block.text] : []));
    expect(headings).toEqual([
      "一、自评结论",
      "（一）部门整体绩效自评得分",
      "（二）部门整体绩效目标完成情况",
      "1.执行率情况",
      "2.完成的绩效目标",
      "3.未完成的绩效目标",
      "（三）存在的问题和原因",
      "（四）下一步拟改进措施",
      "1.下一步改进措施",
      "2.拟与预算安排相结合情况",
    ]);
    expect(tables(report)[0]).toEqual([
      ["预算执行情况", "20%", "20", "20", "100.00%"],
      ["项目产出", "35%", "35", "33", "94.29%"],
      ["项目效益", "30%", "30", "28", "93.33%"],
      ["项目满意度", "15%", "15", "15", "100.00%"],
      ["综合绩效", "100%", "100", "96", "96.00%"],
    ]);
    const text = paragraphs(report).join("\n");
    expect(text).toContain(
      "2020年部门年初预算2694.43万元，调整预算为5607.7万元，实际支出5607.7万元，预算执行率为100.00%。",
    );
    expect(text).toContain("区级拆违任务完成率229.03%（目标≥100%，为目标的229.03%）");
    expect(text).toContain("（1）组织参与职业技能培训人数：目标≥200人，实际完成100人，完成率50.00%");
    expect(text).toContain("受疫情影响");
    expect(text).toContain(
      "“全面落实红色引擎共同创造，努力创建全国文明城市”、“全面推进城市管理各项工作，提升辖区整体治理水平”",
    );
    expect(text).toContain("以上17项绩效指标达到或超过绩效目标");
  });

  it.each(goldenWorkbooks.map((path) => [basename(path), path]))(
    "says no number that the result has not, and tells every row: %s",
    async (_, path) => {
      for (const form of await formsIn(path)) {
        const report = reportOf(form);
        // the rule for the use of results is named with its 文号
        const numbers = new Set([...known(form), ...numbersIn(form.use?.source["zh-CN"] ?? "")]);
        const counted = form.indicators.filter(({ leftOut }) => !leftOut).length;
        const allowed = (one: string): boolean => numbers.has(one) || Number(one) <= counted;
        expect(
          paragraphs(report)
            .flatMap(numbersIn)
            .filter((one) => !allowed(one)),
        ).toEqual([]);
        expect(report.annex.rows).toHaveLength(form.indicators.length);
        const met = /以上(\d+)项/.exec(paragraphs(report).join())?.[1] ?? "0";
        const missed = report.blocks.filter((block) => block.kind === "paragraph" && /^missed-(?!none)/.test(block.id));
        expect(Number(met) + missed.length).toBeLessThanOrEqual(form.indicators.length);
      }
    },
  );

  it("stands in the document as in the preview, word for word, and in its text: all forms of all workbooks", async () => {
    for (const path of goldenWorkbooks) {
      for (const form of await formsIn(path)) {
        const report = reportOf(form);
        const text = reportText(report);
        const found = readPassages(await writeDocx(report));
        expect(found.map((one) => one.text)).toEqual(paragraphs(report));
        expect(new Set(found.map(({ id }) => id)).size).toBe(found.length);
        for (const one of [...paragraphs(report), ...report.annex.rows.flat(), ...tables(report).flat(2)])
          expect(text).toContain(one);
        expect(passagesOf(report).filter((one) => bookmarkOf(one).length > 40)).toEqual([]);
        expect(isOfReport(found, report)).toBe(true);
      }
    }
  });

  it.each([
    ["cq_liangping_linye_2022_dept.xlsx", "没有设置满意度指标", "满意度指标没有以调查结果为依据"],
    ["hb_huangshi_library_2022_project.xlsx", "促进黄石文化经济发展,丰富市民文化活动：未填报目标值，未填报完成值", ""],
    ["hb_huangshi_library_2022_project.xlsx", "合并得6.67分（分值10分）", ""],
    ["sc_daying_sifaju_anke_2023_project.xlsx", "预算执行或预算调整存在偏差，没有说明原因", "。存在偏差"],
    ["ah_suixi_linshi_jiuzhu_2019_project.xlsx", "目标≤5300元/户，实际完成5830元/户，得9.09分", "完成率90.91%"],
    ["ah_suixi_linshi_jiuzhu_2019_project.xlsx", "分值合计不等于100分", "分值分配不够合理"],
  ])("tells of %s what its form says: %s", async (file, told, notTold) => {
    const [form] = await formsIn(goldenWorkbooks.find((path) => basename(path) === file) ?? "");
    if (form === undefined) throw new Error("no form");
    const text = paragraphs(reportOf(form)).join("\n");
    expect(text).toContain(told);
    if (notTold !== "") expect(text).not.toContain(notTold);
  });

  it("names points that were taken over from the form", async () => {
    const form = await founding();
    const text = paragraphs(reportOf({ ...form, carriedPoints: 22 })).join();
    expect(text).toContain("综合得分中，按评分规则测算74分，沿用自评22分。");
    expect(paragraphs(reportOf({ ...form, carriedPoints: 96 })).join()).toContain(
      "综合得分96分全部沿用自评，未经测算。",
    );
  });

  it("keeps what a person wrote when it is made again, and marks it where the data has changed", async () => {
    const form = await founding();
    const first = await writeDocx(reportOf(form));
    expect(readDocx(first)).toEqual({});
    const parts = unzipSync(first);
    const xml = strFromU8(parts["word/document.xml"] ?? new Uint8Array());
    const typed = xml.replace("【请填写：年月日】", "2021年6月29日");
    expect(typed).not.toBe(xml);
    const edited = readDocx(zipSync({ ...parts, "word/document.xml": strToU8(typed) })) ?? {};
    expect(Object.values(edited).map(({ text }) => text)).toEqual(["2021年6月29日"]);

    const again = reportOf(form, edited);
    expect(paragraphs(again).at(-1)).toBe("2021年6月29日");
    expect(gapsOf(again).map(({ id }) => id)).not.toContain("date");
    expect(readDocx(await writeDocx(again))).toEqual(edited);

    const own = { intro: { text: "综合得分96分，成效较好。", from: "00000000" } };
    expect(paragraphs(reportOf(form, own))[2]).toMatch(/^综合得分96分，成效较好。【请核对：数据已变，现为：经综合评价/);
    const gone = reportOf(form, { "missed-00000000": { text: "已说明。", from: "00000000" } });
    expect(paragraphs(gone).join()).toContain("已说明。【请核对：原所在内容已不在表中，请确定去留】");
  });

  it("gives no grade where something was not understood", async () => {
    const form = await founding();
    const doubt = { cell: "A1", text: "？", kind: "column", settled: false, message: "" } as const;
    const open = { ...form, grade: "", doubts: [doubt] };
    const text = paragraphs(reportOf(open)).join();
    expect(text).toContain("综合得分暂计96分，暂不评定等级");
    expect(text).not.toContain("优先安排");
  });

  it("takes nothing from what is no report of ours", () => {
    expect(readDocx(strToU8("hello"))).toBeNull();
    expect(readDocx(zipSync({ "word/document.xml": strToU8("<w:document/>") }))).toBeNull();
  });
});
