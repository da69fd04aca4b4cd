import type { CellValue } from "../../../src/form/form";
import type { Grid } from "../../../src/form/grid";

/** One cell of a sheet with another text: what a person of another province might have written there. */
export interface Replacement {
  readonly row: number;
  readonly column: number;
  readonly kind: "heading" | "operator" | "unit";
  readonly before: string;
  readonly after: string;
}

/** The sheet with one of its cells changed. */
export function replaced(grid: Grid, { row, column, after }: Pick<Replacement, "row" | "column" | "after">): Grid {
  const set = <T extends CellValue>(matrix: readonly (readonly T[])[], value: T): T[][] =>
    matrix.map((line, at) => (at === row ? line.map((cell, place) => (place === column ? value : cell)) : [...line]));
  return { ...grid, values: set<CellValue>(grid.values, after), texts: set(grid.texts, after) };
}

const nonsense = ["咕噜", "某某栏"];

/** Words that mean the same and that no vocabulary need know. */
const synonyms: readonly (readonly [RegExp, readonly string[]])[] = [
  [/实际|完成/, ["兑现数", "年终实绩", "落地成效值", "到年底做到", "核实数"]],
  [/目标|指标值|计划/, ["约定数", "应达标准线", "立项承诺", "期初拟定", "预设水准"]],
  [/分值|权重|满分/, ["占分", "配点", "封顶点数", "赋分", "计点"]],
  [/得分|自评/, ["到手分", "拿分", "自报点数", "给点", "所获"]],
  [/原因|偏差|措施/, ["缘由", "出入情由", "差距剖析", "为何未及", "备考"]],
  [/一级/, ["甲层", "大类别名", "首层", "Ⅰ类", "总类"]],
  [/二级/, ["乙层", "中类", "次层", "Ⅱ类", "分类名"]],
  [/三级|名称/, ["丙层", "细目", "末层", "Ⅲ类", "具体事项"]],
  [/年初/, ["起初盘子", "人代会批的钱", "开年安排", "一月盘子", "初列"]],
  [/调整|全年|预算数/, ["变后盘子", "现有盘子", "年内可用", "改后钱数", "归口盘子"]],
  [/执行数|支出/, ["花掉的钱", "已付", "出账", "用去", "实付出"]],
  [/率/, ["花钱快慢", "用款比", "进展比", "比值", "快慢"]],
];

/** What a heading is replaced by: nonsense, and words of the same meaning that are not in use. */
export const otherHeadings = (heading: string): readonly string[] => [
  ...nonsense,
  ...(synonyms.find(([word]) => word.test(heading))?.[1] ?? ["别名甲", "别名乙"]),
];

export const otherOperators = (operator: string): readonly string[] => [
  "咕",
  "⊙",
  ...(/[≥>]|低|少|至少|以上|大于/.test(operator)
    ? ["不逊于", "起码", "勿少于", "下不破", "高过"]
    : ["不逾", "顶多", "封顶", "勿超", "莫过"]),
];

export const otherUnits: readonly string[] = ["咕噜", "坨", "麻袋", "里弄"];
