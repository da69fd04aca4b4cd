import * as fc from "fast-check";
import { readFileSync } from "node:fs";
import { basename } from "node:path";
import type { FormResult } from "../../src/evaluation/result";
import type { Grid } from "../../src/form/grid";
import { evaluateWorkbook } from "../../src/workflow/evaluateWorkbook";
import { noSettings } from "../../src/workflow/settings/workbookSettings";
import { goldenWorkbooks } from "../golden/workbooks";
import { gridOf } from "./gridOf";
import { openForTests } from "./openForTests";

/** As a host gives a sheet that was not asked for its merged areas. */
const unread = (grid: Grid): Grid => ({ ...grid, merges: [], mergesUnread: true });

const formsOf = (grids: readonly Grid[]): readonly FormResult[] =>
  evaluateWorkbook({ file: "", grids, settings: noSettings }, { locale: "zh-CN" }).whole().result.forms;

/** What was read as with merged areas, or doubted; "" where neither. */
function outcome(grid: Grid): "equal" | "doubted" | "" {
  const [merged, plain] = [formsOf([grid]), formsOf([unread(grid)])];
  if (JSON.stringify(plain) === JSON.stringify(merged)) return "equal";
  const unsettled = plain.some(({ doubts, grade }) => grade === "" && doubts.some(({ settled }) => !settled));
  const sameNumbers = plain.every(({ total }, at) => total === merged[at]?.total);
  return unsettled || (sameNumbers && plain.some(({ doubts }) => doubts.length > 0)) ? "doubted" : "";
}

describe("合并单元格没有读到", () => {
  it.each(goldenWorkbooks.map((path) => [basename(path), path]))("%s：结果相同，或者存疑", async (_, path) => {
    const grids = await openForTests(readFileSync(path));
    expect(grids.map(outcome)).not.toContain("");
  });

  it("三行共用一个得分：不知道是否合并，不给等级", () => {
    const grid = gridOf(`
      项目支出绩效自评表（2022年度） | < | < | < | < | < | <
      一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分
      产出指标 | 数量指标 | 培训人数 | 100人 | 100人 | 60 | 60
      效益指标 | 社会效益 | 覆盖率 | 90% | 90% | 40 | 40
      ^ | 生态效益 | 绿化面积 | 100亩 | 50亩 | ^ | ^
      总分 | < | < | < | < | 100 | 100
    `);
    const [merged] = formsOf([grid]);
    expect([merged?.total, merged?.doubts]).toEqual([90, []]);
    const [plain] = formsOf([unread(grid)]);
    expect([plain?.grade, plain?.findings[0]?.code]).toEqual(["", "not-understood"]);
    expect(plain?.doubts[0]).toMatchObject({ kind: "layout", settled: false });
  });

  it("每格都填的表不存疑", () => {
    const grid = gridOf(`
      项目支出绩效自评表（2022年度） | < | < | < | < | < | <
      一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分
      产出指标 | 数量指标 | 培训人数 | 100人 | 100人 | 60 | 60
      ^ | 质量指标 | 合格率 | 90% | 90% | 40 | 40
      总分 | < | < | < | < | 100 | 100
    `);
    expect(outcome(grid)).toBe("equal");
  });

  const cells = fc.array(
    fc.record({
      target: fc.constantFrom("100人", "≥90%", "完成", "^", ""),
      actual: fc.constantFrom("100人", "80%", "完成", "^", ""),
      weight: fc.constantFrom("10", "20", "^", ""),
      claimed: fc.constantFrom("10", "5", "^", ""),
      reason: fc.constantFrom("工期延误", "^", ""),
      level: fc.constantFrom("数量指标", "质量指标", "^", ""),
      name: fc.constantFrom("培训人数", "合格率", "^", "其中：乡镇", "覆盖面"),
    }),
    { minLength: 2, maxLength: 8 },
  );

  it("任意合并的表：结果相同，或者存疑", () => {
    const seen = { equal: 0, doubted: 0, "": 0 };
    const silent: string[] = [];
    fc.assert(
      fc.property(cells, fc.boolean(), (rows, printsWeights) => {
        const table = [
          `项目支出绩效自评表（2022年度） | < | < | < | < | < | < | <`,
          `一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | ${printsWeights ? "分值" : "备注"} | 得分 | 偏差原因分析`,
          ...rows.map((row, at) => {
            // nothing is merged with a heading
            const own = (text: string) => (at === 0 && text === "^" ? "" : text);
            const { level, name, weight, claimed } = row;
            // whether a text that is not there would be one cell tells only where it goes
            const held = (field: "target" | "actual" | "reason") => {
              let above = at;
              while (above > 0 && rows[above]?.[field] === "^") above -= 1;
              return row[field] === "^" && ["", "^"].includes(rows[above]?.[field] ?? "") ? "" : row[field];
            };
            const points = [printsWeights ? own(weight) : "", own(claimed)];
            const cells = [own(level), own(name), held("target"), held("actual"), ...points, held("reason")];
            return `${at === 0 ? "产出指标" : "^"} | ${cells.join(" | ")}`;
          }),
        ].join("\n");
        const told = outcome(gridOf(table));
        seen[told] += 1;
        if (told === "") silent.push(table);
      }),
      { numRuns: Number(process.env["FORMS"] ?? 150), seed: 7 },
    );
    expect(silent.slice(0, 3)).toEqual([]);
    expect(seen.equal).toBeGreaterThan(3);
  });
});
