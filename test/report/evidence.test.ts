import { evidenceList } from "../../src/report/evidenceList";
import { changedTexts } from "../../src/report/edited";
import { readPassages } from "../../src/report/docx/readDocx";
import { writeDocx } from "../../src/report/docx/writeDocx";
import type { FormResult, IndicatorResult, MarkResult } from "../../src/evaluation/result";
import type { TableBlock } from "../../src/report/report";

const indicator = (row: number, name: string): IndicatorResult => ({
  row,
  path: ["产出指标", "数量指标", name],
  target: "≥100人",
  actual: "98人",
  operator: "≥",
  direction: "higher",
  directionSource: "stated",
  weight: 10,
  weightSource: "printed",
  completion: 0.98,
  score: 9.8,
  claimed: 10,
  reason: "",
  explanation: "",
  item: "项目产出",
  goal: "",
  sharedWith: null,
  leftOut: false,
  cells: {
    name: `C${row}`,
    target: "",
    operator: null,
    unit: null,
    nature: null,
    actual: "",
    weight: null,
    claimed: null,
    reason: null,
  },
  basis: null,
});

const mark = (
  row: number | null,
  name: string | null,
  evidence: string,
  more: Partial<MarkResult> = {},
): MarkResult => ({
  cell: row === null ? "" : `H${row}`,
  row,
  indicator: name,
  codes: ["under-target"],
  state: "verified",
  note: "",
  evidence,
  stands: row === null ? "resolved" : "as-marked",
  ...more,
});

const form = (marks: readonly MarkResult[]): FormResult =>
  ({
    sheet: "自评表",
    range: "A1:K20",
    title: "项目支出绩效自评表",
    kind: "project",
    year: 2022,
    department: "县图书馆",
    project: "免费开放",
    indicators: [indicator(14, "培训人数"), indicator(15, "活动次数"), indicator(16, "活动次数")],
    marks,
  }) as unknown as FormResult;

const rowsOf = (list: ReturnType<typeof evidenceList>) =>
  (list.paper.blocks.find(({ kind }) => kind === "table") as TableBlock).rows.map((row) =>
    row.map((cell) => (typeof cell === "string" ? cell : cell.text)),
  );

describe("佐证材料清单", () => {
  it("names an indicator's evidence in its row; what is gone, and what is about the form, stands at the end", () => {
    const list = evidenceList(
      form([
        mark(14, "培训人数", "签到表", { note: "抽查20人" }),
        mark(16, "活动次数", "活动台账", { stands: "changed", state: "pending" }),
        mark(null, null, "决算报告"),
        mark(null, "采购台数", "验收单"),
        mark(15, "活动次数", ""),
      ]),
    );
    expect(rowsOf(list)).toEqual([
      ["1", "培训人数", "≥100人", "98人", "签到表", "已核实：抽查20人"],
      ["2", "活动次数", "≥100人", "98人", "", "已核实"],
      ["3", "活动次数", "≥100人", "98人", "活动台账", "表内数据已变，请重新核对；原标记：待处理"],
      ["4", "（整张表）", "", "", "决算报告", "已核实"],
      ["5", "采购台数（表中已无此指标）", "", "", "验收单", "已核实"],
    ]);
    expect([list.count, list.named]).toEqual([3, 2]);
  });

  it("counts evidence of a finding that is gone for its indicator, where only one has that name", () => {
    expect(rowsOf(evidenceList(form([mark(null, "培训人数", "签到表")])))[0]?.[4]).toBe("签到表");
    const twice = rowsOf(evidenceList(form([mark(null, "活动次数", "台账")])));
    expect(twice.map((row) => row[4])).toEqual(["", "", "", "台账"]);
  });

  it("keeps what a person wrote into the document, beside what was named since", async () => {
    const before = evidenceList(form([mark(14, "培训人数", "签到表")]));
    const found = readPassages(await writeDocx(before.paper));
    expect(changedTexts(found)).toEqual({});
    const typed = found.map((one) =>
      one.id.startsWith("evidence-") && (one.text === "" || one.text === "签到表")
        ? { ...one, text: `${one.text}手写` }
        : one,
    );
    const again = evidenceList(
      form([mark(14, "培训人数", "培训通知"), mark(15, "活动次数", "台账")]),
      changedTexts(typed),
    );
    expect(rowsOf(again).map((row) => row[4])).toEqual(["签到表手写；培训通知", "手写；台账", "手写"]);
  });
});
