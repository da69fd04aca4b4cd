import { entriesOf, passedChecks } from "../../src/evaluation/entries";
import { evaluatedTable } from "./evaluated";

const missed = (index: number): string => `产出指标 | 数量指标 | 培训${index} | 10次 | 5次 | 10 | 10 |`;
const met = (index: number): string => `产出指标 | 数量指标 | 会议${index} | 10次 | 12次 | 10 | 10 |`;
const table = (lines: readonly string[]): string =>
  `一级 | 二级 | 三级 | 目标 | 实际 | 分值 | 得分 | 原因\n${lines.join("\n")}`;

describe("一行一条", () => {
  it("23 项指标中 13 项未完成，就是 13 条", () => {
    const lines = Array.from({ length: 23 }, (_, i) => (i < 13 ? missed(i) : met(i)));
    const form = evaluatedTable(table(lines));
    const entries = entriesOf(form).filter(({ indicator }) => indicator !== null);
    expect(entries).toHaveLength(13);
    expect(form.findings.length).toBeGreaterThan(30);
    for (const { severity, findings, count } of entries)
      expect([severity, findings.map(({ code }) => code), count]).toEqual([
        "error",
        ["score-too-high", "under-target", "reason-missing"],
        1,
      ]);
  });

  it("重的在前，同级按行；每一疑点都在其中", () => {
    const form = evaluatedTable(table([met(1), missed(2), met(3), missed(4)]), { total: "40 | 39" });
    const entries = entriesOf(form);
    const rank = { error: 0, warning: 1, info: 2 };
    const places = entries.map(({ severity, row }) => rank[severity] * 1000 + (row ?? 0));
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(entries.flatMap(({ findings }) => findings)).toHaveLength(form.findings.length);
  });

  it("相邻的模板行合成一条，记下行数", () => {
    const form = evaluatedTable(table([met(1)]), { leftovers: ["指标2：", "……", "指标3："] });
    const [template] = entriesOf(form).filter(({ findings }) => findings[0]?.code === "template-leftover");
    expect([template?.count, template?.row, template?.lastRow]).toEqual([3, 90, 92]);
  });

  it("只看一部分时也一样", () => {
    const form = evaluatedTable(table([missed(1)]));
    const errors = form.findings.filter(({ severity }) => severity === "error");
    expect(entriesOf(form, errors).every(({ severity }) => severity === "error")).toBe(true);
  });
});

describe("已核对", () => {
  const execution = "总额 | 100 | 100 | 90 | 90% | 10 | 9";
  it("核对过且无误的才列", () => {
    const right = evaluatedTable(table([met(1), met(2)]), { execution, total: "30 | 29" });
    expect(passedChecks(right)).toEqual([
      "total",
      "rate",
      "execution-score",
      "scores",
      "actuals",
      "reasons",
      "duplicates",
    ]);
    const wrong = evaluatedTable(table([met(1), missed(2)]), {
      execution: execution.replace("90%", "80%"),
      total: "30 | 28",
    });
    expect(passedChecks(wrong)).toEqual(["execution-score", "actuals", "duplicates"]);
  });
  it("没有印出来的，不算核对过", () => expect(passedChecks(evaluatedTable(table([met(1)])))).not.toContain("total"));
  it("有没读懂的内容时一项也不列", () =>
    expect(passedChecks(evaluatedTable(table([met(1).replace("10次 |", "10坨 |")])))).toEqual([]));
});
