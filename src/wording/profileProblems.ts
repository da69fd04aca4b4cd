import { words } from "./text";

/** Why a profile's field was refused. */
export const profileProblems = words({
  "not-json": { zh: "不是有效的 JSON", en: "not valid JSON" },
  missing: { zh: "缺少这一项", en: "missing" },
  type: { zh: "类型不对", en: "of the wrong type" },
  choice: { zh: "不是允许的取值", en: "none of the allowed values" },
  share: { zh: "应在 0 到 1 之间", en: "must lie between 0 and 1" },
  points: { zh: "超出允许的范围", en: "out of the allowed range" },
  empty: { zh: "不能为空", en: "must not be empty" },
  id: {
    zh: "只能由字母、数字和连字符组成，3 到 64 个字符",
    en: "letters, digits and hyphens only, 3 to 64 characters",
  },
  sum: { zh: "各评价项目分值合计应为 100", en: "the dimensions' points must add up to 100" },
  order: { zh: "次序不对，应从高到低", en: "in the wrong order: highest first" },
  rising: { zh: "次序不对，应从低到高", en: "in the wrong order: lowest first" },
  overlap: { zh: "相互重叠或重复", en: "overlapping or repeated" },
});
