import type { Input } from "../../../src/trial/host/book/contents";

const head = ["一级指标", "二级指标", "三级指标", "目标值", "实际完成值", "分值", "得分"];

/** A form of many indicators, each with points and without an actual, as it is typed into a sheet. */
export const longForm = (count: number): readonly (readonly Input[])[] =>
  [
    ["项目支出绩效自评表"],
    head,
    ...Array.from({ length: count }, (_, at) => [
      "产出指标",
      "数量指标",
      `培训场次（第${at + 1}类）`,
      `≥${at + 2}场`,
      "",
      1,
      1,
    ]),
  ].map((row) => head.map((_, column) => row[column] ?? ""));
