import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import * as fc from "fast-check";
import { evaluateFile, type FileEvaluated } from "../../src/apps/cli/evaluateFile";
import { Problem } from "../../src/apps/cli/problem";
import type { FormResult } from "../../src/evaluation/result";
import { builtinProfile } from "../../src/evaluation/rules/builtin/builtin";
import { Workbook } from "../../src/hosts/file/workbook";
import { writeDocx } from "../../src/report/docx/writeDocx";
import { noReview, parseReviews, reviewsJson, type KeptReview } from "../../src/report/review/keptReview";
import { readReview } from "../../src/report/review/readReview";
import { cutOf, deviationOf, reviewOf } from "../../src/report/review/reviewOf";
import { reviewReport } from "../../src/report/review/reviewReport";
import type { Report } from "../../src/report/report";
import { goldenWorkbooks } from "../golden/workbooks";
import { engineForTests } from "../hosts/file/engineForTests";

type Asked = { readonly write?: boolean; readonly review?: readonly (KeptReview | null)[] | null };

async function evaluated(bytes: Uint8Array, { write = false, review = null }: Asked = {}): Promise<FileEvaluated> {
  const options = { locale: "zh-CN", profile: null, sheet: null, write, review } as const;
  const answer = await evaluateFile(engineForTests, "甲.xlsx", bytes, options);
  if (answer instanceof Problem) throw new Error(answer.code);
  return answer;
}

const bytesOf = (name: string): Uint8Array =>
  new Uint8Array(readFileSync(goldenWorkbooks.find((path) => basename(path).startsWith(name)) ?? ""));
const profileOf = (form: FormResult) => builtinProfile(form.profile) ?? null;

async function firstForm(name: string): Promise<FormResult> {
  const [form] = (await evaluated(bytesOf(name))).result.forms;
  if (form === undefined) throw new Error("no form");
  return form;
}

const textsOf = ({ blocks }: Report): readonly string[] =>
  blocks.flatMap((block) => (block.kind === "paragraph" ? [block.text] : []));
const linesOf = (report: Report): string => textsOf(report).join("\n");
const shown = (cell: string | { readonly text: string }): string => (typeof cell === "string" ? cell : cell.text);
const annexOf = ({ annex }: Report) => annex.rows.map((row) => row.map(shown));

/** A person's pen in the document: one text of its XML for another. */
function retyped(docx: Uint8Array, changes: readonly (readonly [string | RegExp, string])[]): Uint8Array {
  const parts = unzipSync(docx);
  let xml = strFromU8(parts["word/document.xml"] ?? new Uint8Array());
  for (const [from, to] of changes) {
    if (!(typeof from === "string" ? xml.includes(from) : from.test(xml))) throw new Error(`no ${String(from)}`);
    xml = xml.replace(from, to);
  }
  return zipSync({ ...parts, "word/document.xml": strToU8(xml) });
}

/** Types another 复核得分 into the annex's row of an indicator. */
const typedScore = (docx: Uint8Array, indicator: string, score: string): Uint8Array =>
  retyped(docx, [
    [
      new RegExp(
        `(<w:t(?: [^>]*)?>${indicator}</w:t>(?:(?!</w:tr>)[\\s\\S])*?)(<w:t(?: [^>]*)?>)[^<]*(</w:t>(?:(?!</w:tc>)[\\s\\S])*</w:tc>(?:(?!</w:tc>)[\\s\\S])*</w:tc></w:tr>)`,
      ),
      `$1$2${score}$3`,
    ],
  ]);

describe("复核", () => {
  it.each([
    [20, 18, 0.1],
    [10, 8.04, 0.196],
    [5, 5.96, -0.192],
    [0.3, 0.1, 2 / 3],
    [0, 0, null],
    [null, 5, null],
    [5, null, null],
  ])("自评 %p、复核 %p 的偏离度是 %p", (claimed, reviewed, deviation) => {
    expect(deviationOf(claimed, reviewed)).toBe(deviation);
  });

  it.each(goldenWorkbooks.map((path) => [basename(path), path]))(
    "%s：每个数都是汇总表的数，写出再读回一样",
    async (_, path) => {
      for (const form of (await evaluated(new Uint8Array(readFileSync(path)))).result.forms) {
        const { review, report } = reviewReport(form, noReview, profileOf(form));
        expect(review.reviewed).toBe(form.total);
        expect(review.composite.map(({ item, full, reviewed, claimed }) => [item, full, reviewed, claimed])).toEqual(
          form.composite.map(({ item, full, score, claimed }) => [item, full, score, claimed]),
        );
        const ofForm = form.indicators.map(({ score, claimed, sharedWith, leftOut }) =>
          sharedWith === null && !leftOut ? [score, claimed] : [null, null],
        );
        const rows = review.rows.filter(({ row }) => row !== null);
        expect(rows.map(({ reviewed, claimed }) => [reviewed, claimed])).toEqual(ofForm);
        // a clause for every score that was changed, and nothing said twice
        for (const row of review.rows.filter((one) => cutOf(one) !== 0))
          expect(linesOf(report)).toContain(row.explanation.replace(/\s*\n\s*/g, "").replace(/。$/, ""));
        const ids = report.blocks.flatMap((block) => (block.kind === "paragraph" ? [block.id] : []));
        expect(new Set(ids).size).toBe(ids.length);
        const back = readReview(await writeDocx(report));
        expect(back).toMatchObject({ scores: {}, texts: {}, unread: [] });
      }
    },
  );

  it("每条核减都有依据，通过的也列出", async () => {
    const form = await firstForm("hn_lingling");
    const text = linesOf(reviewReport(form, noReview, profileOf(form)).report);
    expect(text).toContain("自评总分76分，复核总分75.65分（满分78分），偏离度0.46%，复核等级为“优”。");
    expect(text).toContain("共核减1项1.96分。共核增2项1.61分。");
    expect(text).toContain(
      "“预算执行率”（E5）：自评10分，复核8.04分，核减1.96分。依据：财预〔2020〕10号《项目支出绩效评价管理办法》，",
    );
    expect(text).toContain("已核对：预算分项、完成值、指标重复。");
    expect(text).toMatch(/没有疑点的指标8项：“造林面积”/);
  });

  it("往来一次：改过的得分和文字保留，更正了的说明已更正", async () => {
    const bytes = bytesOf("ah_suixi");
    const form = await firstForm("ah_suixi");
    const profile = profileOf(form);
    const first = reviewReport(form, noReview, profile);
    const cut = first.review.rows.filter((row) => cutOf(row) > 0 && row.row !== null);
    const [corrected, changed] = [
      cut[0],
      first.review.rows.find((row) => row.reviewed === row.weight && row.claimed !== null),
    ];
    if (!corrected || !changed || changed.weight === null) throw new Error("no rows");

    const sent = await writeDocx(first.report);
    const own = typedScore(
      retyped(sent, [["【请填写：其他复核意见；没有则写“无”】", "请于十日内更正后重新报送。"]]),
      changed.levels[2].replace(/[.*+?^${}()|[\]\\]/g, "\\$&"),
      String(changed.weight - 1),
    );
    const back = readReview(own);
    expect(back?.scores).toEqual({ [changed.id]: { score: changed.weight - 1, name: changed.levels[2] } });
    expect(Object.keys(back?.texts ?? {})).toEqual(["more"]);

    // the department corrects one score, and the bureau reviews again
    const book = Workbook.open(await engineForTests(), bytes);
    if (!(book instanceof Workbook)) throw new Error(book.code);
    const claimedCell = form.indicators.find(({ row }) => row === corrected.row)?.cells.claimed ?? "";
    book.file.SetCellValue(form.sheet, claimedCell, corrected.measured ?? 0);
    book.markWritten(form.sheet);
    const again = await evaluated(book.save(), { write: true, review: [back] });
    const [second] = again.reviews;
    if (second === undefined) throw new Error("no review");
    const text = linesOf(second.report);
    expect(second.review.rows.find(({ id }) => id === changed.id)).toMatchObject({
      reviewed: changed.weight - 1,
      byHand: true,
    });
    expect(second.review.reviewed).toBeCloseTo(form.total - 1, 6);
    expect(text).toContain("请于十日内更正后重新报送。");
    expect(text).toContain(`【请填写：改定“${changed.name}”得分的依据】`);
    expect(text).toContain(`已更正：“${corrected.name}”（${corrected.cell}）：自评`);
    expect(text).toMatch(/上次复核意见\d+项：已更正\d+项，仍然存在\d+项/);
    expect(second.resolved).toBeGreaterThan(0);

    // the workbook carries it: the next review needs no document
    const third = await evaluated(again.workbook ?? new Uint8Array(), { review: [null] });
    expect(third.reviews[0]?.review.reviewed).toBe(second.review.reviewed);
    expect(linesOf(third.reviews[0]?.report ?? second.report)).toContain("请于十日内更正后重新报送。");
  });

  it.each([
    ["良好", "not a number"],
    ["-1", "below nothing"],
    ["1000", "above the weight"],
  ])("复核得分填“%s”不采用，并说明（%s）", async (score) => {
    const form = await firstForm("hn_lingling");
    const { report } = reviewReport(form, noReview, profileOf(form));
    const back = readReview(typedScore(await writeDocx(report), "造林面积", score));
    expect(back).toMatchObject({ scores: {}, unread: ["造林面积"] });
    const again = reviewReport(form, back ?? noReview, profileOf(form));
    expect(linesOf(again.report)).toContain("复核得分一栏有1处没有采用（不是数字，或不在0至分值之间）：“造林面积”。");
    expect(again.review.reviewed).toBe(form.total);
  });

  it("改定的得分找不到指标时说明，不并到别的指标上", async () => {
    const form = await firstForm("hn_lingling");
    const kept = { ...noReview, scores: { "00000000": { score: 3, name: "早已取消的指标" } } };
    const { review, report } = reviewReport(form, kept, profileOf(form));
    expect(review.reviewed).toBe(form.total);
    expect(linesOf(report)).toContain("没有采用：“早已取消的指标”3分。");
  });

  it("改定得分后，各项和总分跟着变，等级按规则", async () => {
    const form = await firstForm("baiyushan");
    const rows = reviewOf(form, noReview, null).rows;
    fc.assert(
      fc.property(fc.array(fc.nat(100), { minLength: rows.length, maxLength: rows.length }), (shares) => {
        const scores = Object.fromEntries(
          rows.flatMap(({ id, weight, name, measured }, at) =>
            weight === null || measured === null
              ? []
              : [[id, { name, score: Math.round(weight * (shares[at] ?? 0)) / 100 }]],
          ),
        );
        const review = reviewOf(form, { ...noReview, scores }, profileOf(form));
        const sum = review.rows.reduce((all, { reviewed }) => all + (reviewed ?? 0), 0);
        expect(review.reviewed).toBeCloseTo(sum, 2);
        expect(review.composite.slice(0, -1).reduce((all, { reviewed }) => all + reviewed, 0)).toBeCloseTo(
          review.reviewed,
          6,
        );
        expect(review.grade).toBe(
          review.reviewed >= 90 ? "优" : review.reviewed >= 80 ? "良" : review.reviewed >= 60 ? "中" : "差",
        );
      }),
      { numRuns: 50 },
    );
  });

  it.each([
    "",
    "{}",
    '{"version":2,"forms":{}}',
    '{"version":1,"forms":{"甲":{"scores":{"a":{"score":-1,"name":""}}}}}',
  ])("工作簿里读不懂的复核内容不采用：%s", (json) => expect(parseReviews(json)).toBeNull());

  it("存进工作簿的和取出的一样；别的文档不当作复核意见书", async () => {
    const kept = { ...noReview, scores: { a: { score: 1.5, name: "甲" } }, told: { "opinion-a": "乙" } };
    expect(parseReviews(reviewsJson({ 自评表: kept }))).toEqual({ 自评表: kept });
    const { reportOf } = await import("../../src/report/reportOf");
    expect(readReview(await writeDocx(reportOf(await firstForm("baiyushan"))))).toBeNull();
    expect(readReview(new Uint8Array([1, 2, 3]))).toBeNull();
    expect(annexOf(reviewReport(await firstForm("hn_lingling"), noReview, null).report)[1]?.slice(-4)).toEqual([
      "10",
      "10",
      "10",
      "0.00%",
    ]);
  });
});
