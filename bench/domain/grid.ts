import type { CellValue } from "../../src/form/form";
import type { Area, Grid } from "../../src/form/grid";
import { pairs } from "./texts";

const head: readonly (readonly string[])[] = [
  ["项目支出绩效自评表（2021年度）"],
  ["项目名称", "农田水利建设", "", "主管部门", "县农业农村局"],
  ["预算执行情况（万元）", "", "年初预算数", "全年预算数", "全年执行数", "分值", "得分", "执行率"],
  ["", "年度资金总额", "100", "120", "118.5", "10", "9.88", "98.75%"],
  ["一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值", "分值", "得分", "偏差原因分析及改进措施"],
];

const level1 = (place: number): string =>
  place < 11 ? "产出指标（50分）" : place < 15 ? "效益指标（30分）" : "满意度指标（10分）";

/** A form of `count` indicators on one sheet, its levels merged as in published tables. */
export function gridOf(count: number, sheet = "自评表"): Grid {
  const width = 8;
  const values: CellValue[][] = head.map((row) => Array.from({ length: width }, (_, i) => row[i] || null));
  const merges: Area[] = [];
  for (let n = 0; n < count; n++) {
    const place = n % pairs.length;
    const pair = pairs[place] ?? { level2: "", target: "", actual: () => "" };
    const starts = place === 0 || place === 11 || place === 15;
    if (starts)
      merges.push({ row: values.length, column: 0, rows: place === 0 ? 11 : place === 11 ? 4 : 1, columns: 1 });
    const missed = n % 7 === 0;
    const row = [pair.level2, `第${n + 1}项任务完成数`, pair.target, pair.actual(n), 5, missed ? 4.5 : 5];
    values.push([starts ? level1(place) : null, ...row, missed ? "受疫情影响，部分任务推迟" : null]);
  }
  values.push(["总分", null, null, null, null, 5 * count + 10, null, null]);
  return {
    sheet,
    row: 0,
    column: 0,
    values,
    texts: values.map((row) => row.map((value) => (value === null ? "" : String(value)))),
    formats: values.map((row) => row.map(() => "General")),
    merges: merges.filter(({ rows }) => rows > 1),
  };
}
