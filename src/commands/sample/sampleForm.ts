import type { Area } from "../../form/grid";
import { blank, number, text } from "../../summary/cells";
import type { CellModel, SheetModel, StyleName } from "../../summary/sheetModel";
import { sampleIndicators } from "./sampleIndicators";

const width = 8;
const columnWidths: readonly number[] = [14, 20, 20, 18, 16, 10, 10, 32];
const headers = [
  "一级指标",
  "二级指标",
  "三级指标",
  "年度指标值",
  "实际完成值",
  "分值",
  "得分",
  "偏差原因分析及改进措施",
];
const budgetHeaders = ["项目资金（万元）", "", "年初预算数", "全年预算数", "全年执行数", "分值", "执行率", "得分"];

/** A row as wide as the table, its rest in the style of its last cell. */
function row(cells: readonly CellModel[], rest: StyleName): readonly CellModel[] {
  return [...cells, ...Array.from({ length: width - cells.length }, () => blank(rest))];
}

const labelled = (label: string, value: string): readonly CellModel[] => [text(label, "label"), text(value)];

/** Adjacent equal names of a level as one merged cell. */
function levelMerges(column: 0 | 1, first: number): readonly Area[] {
  return sampleIndicators
    .reduce<Area[]>((merges, indicator, index) => {
      const last = merges.at(-1);
      const same = index > 0 && sampleIndicators[index - 1]?.[column] === indicator[column];
      if (last && same) merges[merges.length - 1] = { ...last, rows: last.rows + 1 };
      else merges.push({ row: first + index, column, rows: 1, columns: 1 });
      return merges;
    }, [])
    .filter(({ rows }) => rows > 1);
}

const across = (at: number, column: number, columns: number): Area => ({ row: at, column, rows: 1, columns });

const indicatorRows = sampleIndicators.map((indicator, index) => {
  const before = sampleIndicators[index - 1];
  const [level1, level2, name, target, actual, weight, claimed, reason] = indicator;
  return [
    text(before?.[0] === level1 ? "" : level1, "center"),
    text(before?.[1] === level2 ? "" : level2, "center"),
    text(name),
    text(target, "center"),
    text(actual, "center"),
    number(weight, "points"),
    number(claimed, "points"),
    text(reason),
  ];
});

/** 示例自评表: a project form as the national notes lay it out, filled with invented data. */
export function sampleForm(): SheetModel {
  const first = 9;
  const total = first + sampleIndicators.length;
  const amounts = (...values: readonly number[]) => values.map((value) => number(value, "amount"));
  const claimed = sampleIndicators.reduce((sum, [, , , , , , points]) => sum + points, 9.5);
  const cells = [
    row([text("项目支出绩效自评表（示例）", "title")], "title"),
    row([text("（2024年度）", "note")], "note"),
    row(labelled("项目名称", "社区图书室提升项目（示例）"), "text"),
    row(
      [...labelled("主管部门", "示例区文化和旅游局"), blank("text"), ...labelled("实施单位", "示例区图书馆")],
      "text",
    ),
    budgetHeaders.map((header) => text(header, "header")),
    [
      text("年度资金总额", "label"),
      blank("label"),
      ...amounts(100, 120, 114),
      number(10, "points"),
      number(0.95, "percent"),
      number(9.5, "points"),
    ],
    row([text("其中：财政拨款", "label"), blank("label"), ...amounts(100, 120, 114)], "text"),
    row([text("其他资金", "label"), blank("label"), ...amounts(0, 0, 0)], "text"),
    headers.map((header) => text(header, "header")),
    ...indicatorRows,
    row(
      [
        text("总分", "totalText"),
        ...Array.from({ length: 4 }, () => blank("totalText")),
        number(100, "totalPoints"),
        number(claimed, "totalPoints"),
      ],
      "totalText",
    ),
  ];
  return {
    name: "示例自评表",
    columnWidths,
    cells,
    rowHeights: { 0: 32 },
    merges: [
      across(0, 0, width),
      across(1, 0, width),
      across(2, 1, width - 1),
      across(3, 1, 2),
      across(3, 4, width - 4),
      ...[4, 5, 6, 7].map((at) => across(at, 0, 2)),
      ...levelMerges(0, first),
      ...levelMerges(1, first),
      across(total, 0, 5),
    ],
    chart: null,
    print: { landscape: true, fitToWidth: 1, titleRows: "", area: `A1:H${total + 1}`, footer: "" },
    frozenRows: 0,
  };
}
