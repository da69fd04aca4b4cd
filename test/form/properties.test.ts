import * as fc from "fast-check";
import type { CellValue } from "../../src/form/form";
import type { Area, Grid } from "../../src/form/grid";
import { recognise } from "../../src/form/header/recognise";
import { gridOf } from "./gridOf";
import { formOf, told, toldExecution } from "./told";

const REAL = gridOf(`
2022年度项目支出绩效自评表 |<|<|<|<|<|<|<|<
项目名称 | 水土保持监测 |<|<| 主管部门 | 县水利局 |<|<|<
项目资金（万元） | | 年初预算数 |<| 全年预算数 | 全年执行数 | 分值 | 执行率 | 得分
^ | 年度资金总额 | 10 |<| 12 | 11 | 10 | 91.67% | 9.17
^ | 其中：财政拨款 | 6 |<| 8 | 7 | — | | —
^ | 其他资金 | 4 |<| 4 | 4 | — | | —
年度总体目标 | 预期目标 |<|<| 实际完成情况 |<|<|<|<
^ | 完成监测 |<|<| 已完成 |<|<|<|<
绩效指标 |<|<| 年度指标值 |<|<| 实际完成值 | 分值 | 得分
一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 |^|^|^
产出指标（50分） | 数量指标 | 监测点数量 | ≥ | 20 | 个 | 21 | 20 | 20
^ |^| 监测报告 | = | 4 | 份 | 4 | 10 | 10
^ |^| 监测人次 | ≥ | 40 | 人次 | 41 |^|^
^ | 质量指标 | 数据合格率 | ≥ | 95 | % | 96 | 20 | 20
效益指标（30分） | 社会效益 | 群众知晓率 | ≥ | 90 | % | 92 | 30 | 30
满意度指标（10分） |<| 群众满意度 | ≥ | 90 | % | 92 | 10 | 10
总分 |<|<| | | | | 100 | 99.17
注：1.定量指标得分按完成比例计算。 |<|<|<|<|<|<|<|<
`);

/** Inserts blank rows and columns and moves the whole; merges stretch over what is inserted, as Excel does it. */
function stretch(grid: Grid, rows: readonly number[], columns: readonly number[], row: number, column: number): Grid {
  const rowPlaces = places(grid.values.length, rows);
  const columnPlaces = places(grid.values[0]?.length ?? 0, columns);
  const spread = <T>(matrix: readonly (readonly T[])[], blank: T): T[][] => {
    const height = (rowPlaces.at(-1) ?? 0) + 1;
    const width = (columnPlaces.at(-1) ?? 0) + 1;
    const out = Array.from({ length: height }, () => Array.from({ length: width }, () => blank));
    matrix.forEach((line, at) =>
      line.forEach((cell, across) => {
        const target = out[rowPlaces[at] ?? 0];
        if (target) target[columnPlaces[across] ?? 0] = cell;
      }),
    );
    return out;
  };
  const moved = ({ row: top, column: left, rows: height, columns: width }: Area): Area => {
    const from = rowPlaces[top] ?? 0;
    const start = columnPlaces[left] ?? 0;
    return {
      row: from + row,
      column: start + column,
      rows: (rowPlaces[top + height - 1] ?? 0) - from + 1,
      columns: (columnPlaces[left + width - 1] ?? 0) - start + 1,
    };
  };
  return {
    sheet: grid.sheet,
    row,
    column,
    values: spread<CellValue>(grid.values, null),
    texts: spread(grid.texts, ""),
    formats: spread(grid.formats, "General"),
    merges: grid.merges.map(moved),
  };
}

function places(count: number, before: readonly number[]): number[] {
  let shift = 0;
  return Array.from({ length: count }, (_, index) => {
    shift += before.filter((place) => place === index).length;
    return index + shift;
  });
}

const summary = (grid: Grid) => {
  const form = formOf(grid);
  return {
    rows: told(form),
    groups: form.indicators.map(({ group, headings }) => [group, headings]),
    execution: toldExecution(form),
    parts: form.execution?.parts.map(({ label }) => label.text),
    total: [form.total?.weight?.text, form.total?.claimed?.text],
    head: [form.title, form.kind, form.year, form.department, form.project, form.moneyUnit],
    unread: form.unread.length,
  };
};

const words = [
  "一级指标",
  "三级指标",
  "指标值",
  "完成值",
  "得分",
  "分值",
  "总分",
  "注：",
  "年初预算数",
  "执行数",
  "100%",
  "≥5次",
  "……",
  "自评表",
  "其中：",
  "（50分）",
  "项目名称",
];
const value = fc.oneof(
  { weight: 3, arbitrary: fc.constant(null) },
  { weight: 4, arbitrary: fc.constantFrom(...words) },
  fc.integer(),
  fc.double(),
  fc.boolean(),
  fc.string(),
  fc.string({ unit: "binary", maxLength: 200 }),
);
const anyGrid: fc.Arbitrary<Grid> = fc
  .record({
    values: fc.array(fc.array(value, { maxLength: 9 }), { maxLength: 14 }),
    merges: fc.array(
      fc.record({
        row: fc.nat(20),
        column: fc.nat(12),
        rows: fc.integer({ min: 1, max: 20 }),
        columns: fc.integer({ min: 1, max: 12 }),
      }),
      { maxLength: 6 },
    ),
    row: fc.nat(50),
    column: fc.nat(50),
  })
  .map(({ values, merges, row, column }) => ({
    sheet: "任意",
    row,
    column,
    values,
    texts: values.map((line) => line.map((cell) => (cell === null ? "" : String(cell)))),
    formats: values.map((line) => line.map(() => "General")),
    merges,
  }));

describe("any grid", () => {
  it("never throws, and gives a form or an explanation", () => {
    fc.assert(
      fc.property(anyGrid, (grid) => {
        const { forms, notAForm } = recognise(grid);
        expect(forms.length === 0).toBe(notAForm !== null);
      }),
      { numRuns: 400 },
    );
  });

  it("never throws with a mapping by hand", () => {
    const places = fc.integer({ min: -5, max: 80 });
    fc.assert(
      fc.property(
        anyGrid,
        places,
        places,
        fc.dictionary(fc.constantFrom("name", "target", "actual", "claimed", "level1", "weight"), places),
        (grid, headerRow, firstRow, columns) => {
          expect(() => recognise(grid, { headerRow, firstRow, columns })).not.toThrow();
        },
      ),
    );
  });
});

describe("a form as it may be laid out", () => {
  it("空行空列、整表移动，只改地址", () => {
    const expected = summary(REAL);
    expect(expected.rows).toHaveLength(6);
    expect(expected.unread).toBe(0);
    fc.assert(
      fc.property(
        fc.array(fc.nat(REAL.values.length - 1), { maxLength: 6 }),
        fc.array(fc.nat((REAL.values[0]?.length ?? 1) - 1), { maxLength: 4 }),
        fc.nat(30),
        fc.nat(30),
        (rows, columns, row, column) => {
          expect(summary(stretch(REAL, rows, columns, row, column))).toEqual(expected);
        },
      ),
    );
  });

  it("每个地址都落在原来的格上", () => {
    fc.assert(
      fc.property(fc.nat(30), fc.nat(20), (row, column) => {
        for (const { name, row: printed } of formOf(stretch(REAL, [], [], row, column)).indicators) {
          const original = formOf(REAL).indicators.find((indicator) => indicator.name.text === name.text);
          expect(printed).toBe((original?.row ?? 0) + row);
          expect(name.cell.endsWith(String(printed))).toBe(true);
        }
      }),
      { numRuns: 20 },
    );
  });

  it("没有合并信息，级别与各值不变", () => {
    const bare = formOf({ ...REAL, merges: [] });
    expect(told(bare)).toEqual(told(formOf(REAL)));
    expect(toldExecution(bare)).toBe(toldExecution(formOf(REAL)));
    expect(bare.indicators.map(({ group }) => group)).toEqual(formOf(REAL).indicators.map(({ group }) => group));
  });

  it("丢掉任何几处合并，级别与各值不变", () => {
    const expected = told(formOf(REAL));
    fc.assert(
      fc.property(fc.subarray([...REAL.merges]), (merges) => {
        expect(told(formOf({ ...REAL, merges }))).toEqual(expected);
      }),
    );
  });

  it("随便打乱各栏的次序，读出的一样", () => {
    const columns = ["一级指标", "二级指标", "三级指标", "目标值", "实际完成值", "分值", "得分", "未完成原因"];
    const cells = ["产出指标", "数量指标", "培训次数", "5次", "4次", "10", "8", "疫情"];
    const values = columns.map((header, at) => [header, cells[at] ?? ""] as const);
    fc.assert(
      fc.property(fc.shuffledSubarray([...values], { minLength: values.length }), (shuffled) => {
        const table = `自评表\n${shuffled.map(([header]) => header).join("|")}\n${shuffled.map(([, cell]) => cell).join("|")}`;
        expect(told(formOf(table))).toEqual(["产出指标/数量指标/培训次数 | 5次 | 4次 | 10 | 8 | 疫情"]);
      }),
    );
  });
});
