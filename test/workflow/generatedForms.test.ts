import * as fc from "fast-check";
import { evaluateWorkbook } from "../../src/workflow/evaluateWorkbook";
import { noSettings } from "../../src/workflow/settings/workbookSettings";
import type { CellValue } from "../../src/form/form";
import type { Grid } from "../../src/form/grid";
import { anyProfile, anyText, realTexts } from "../evaluation/texts";

const text = fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...realTexts) }, anyText);
const points: fc.Arbitrary<CellValue> = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: 0, max: 30 }) },
  fc.integer({ min: -30, max: -1 }),
  fc.constantFrom<CellValue>(null, "", "待定", "#DIV/0!", "10分", 2.5, "—"),
);
const row = fc.record({
  level1: fc.constantFrom<CellValue>("产出指标", "效益指标", "满意度指标", "成本指标", null),
  level2: fc.constantFrom<CellValue>("数量指标", "质量指标", "时效指标", "社会效益指标", null),
  name: fc.oneof(
    {
      weight: 4,
      arbitrary: fc.constantFrom("培训人数", "按时完成率", "投诉次数", "覆盖率", "指标1：", "其中：乡镇", "合计数"),
    },
    anyText,
  ),
  target: text,
  actual: text,
  weight: points,
  claimed: points,
  reason: fc.oneof(fc.constant<CellValue>(null), anyText),
});
type Row = ReturnType<(typeof row)["generate"]>["value"];

/** A form as people lay it out, its rows at random. @returns the grid, and the sheet's row of each */
function formOf(
  rows: readonly Row[],
  execution: CellValue,
  total: CellValue,
): { grid: Grid; places: readonly number[] } {
  const values: CellValue[][] = [
    ["项目支出绩效自评表（2022年度）", null, null, null, null, null, null, null],
    ["预算执行情况（万元）", null, "年初预算数", "全年预算数", "全年执行数", "分值", "得分", "执行率"],
    [null, "年度资金总额", 100, 120, execution, 10, 9, "90%"],
    ["一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值", "分值", "得分", "偏差原因分析及改进措施"],
    ...rows.map((r) => [r.level1, r.level2, r.name, r.target, r.actual, r.weight, r.claimed, r.reason]),
    ["总分", null, null, null, null, 100, total, null],
  ];
  const grid: Grid = {
    sheet: "自评表",
    row: 0,
    column: 0,
    values,
    texts: values.map((line) => line.map((value) => (value === null ? "" : String(value)))),
    formats: values.map((line) => line.map(() => "General")),
    merges: [],
  };
  return { grid, places: rows.map((_, at) => at + 5) };
}

const says = (value: CellValue): boolean => value !== null && /[\p{L}\p{N}]/u.test(String(value));

describe("任意填写的表", () => {
  it("不出错；得分在 0 与分值之间；每一行都在结果、疑点、存疑或未读里", () => {
    let rowsSeen = 0;
    const nowhere: string[] = [];
    fc.assert(
      fc.property(
        fc.array(row, { minLength: 1, maxLength: 12 }),
        points,
        points,
        fc.option(anyProfile, { nil: null }),
        (rows, execution, total, asked) => {
          const { grid, places } = formOf(rows, execution, total);
          const { result, notForms } = evaluateWorkbook(
            { file: "", grids: [grid], settings: noSettings },
            { locale: "zh-CN", asked },
          ).whole();
          expect(result.forms.length + notForms.length).toBeGreaterThan(0);
          const told = new Set<number>();
          const tell = (cell: string) => told.add(Number(/\d+$/.exec(cell)?.[0]));
          for (const form of result.forms) {
            for (const { row: at, weight, score, cells } of form.indicators) {
              told.add(at);
              Object.values(cells).forEach((cell) => cell !== null && tell(cell));
              if (score === null) continue;
              expect(score).toBeGreaterThanOrEqual(0);
              expect(weight ?? -1).toBeGreaterThanOrEqual(score);
            }
            for (const { cell } of [...form.findings, ...form.doubts, ...form.unread]) tell(cell);
            if (form.execution !== null) tell(form.execution.cell);
          }
          if (result.forms.length === 0) return;
          rows.forEach((r, at) => {
            const place = places[at] ?? 0;
            if (![r.name, r.target, r.actual, r.weight, r.claimed].some(says)) return;
            rowsSeen += 1;
            if (!told.has(place)) nowhere.push(JSON.stringify(r));
          });
        },
      ),
      { numRuns: Number(process.env["FORMS"] ?? 1000), seed: 8 },
    );
    expect(nowhere).toEqual([]);
    // most of what is generated is a form
    expect(rowsSeen).toBeGreaterThan(3000);
  });
});
