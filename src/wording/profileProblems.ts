import type { Locale } from "./locale";

const zhCN = {
  "not-json": "不是有效的 JSON",
  missing: "缺少这一项",
  type: "类型不对",
  choice: "不是允许的取值",
  share: "应在 0 到 1 之间",
  points: "超出允许的范围",
  empty: "不能为空",
  id: "只能由字母、数字和连字符组成，3 到 64 个字符",
  sum: "各评价项目分值合计应为 100",
  order: "次序不对，应从高到低",
  overlap: "相互重叠或重复",
};

/** Why a profile's field was refused. */
export const profileProblems: Readonly<Record<Locale, Readonly<Record<keyof typeof zhCN, string>>>> = {
  "zh-CN": zhCN,
  "en-US": {
    "not-json": "not valid JSON",
    missing: "missing",
    type: "of the wrong type",
    choice: "none of the allowed values",
    share: "must lie between 0 and 1",
    points: "out of the allowed range",
    empty: "must not be empty",
    id: "letters, digits and hyphens only, 3 to 64 characters",
    sum: "the dimensions' points must add up to 100",
    order: "in the wrong order: highest first",
    overlap: "overlapping or repeated",
  },
};
