import type { Dimension, Profile } from "../rules/profile";

const pointsSuffix = /[(（\[【]?\d+(?:\.\d+)?(?:分|%)?[)）\]】]?$/;

/** A level 1 heading without the points printed in it and without blanks: 产出指标. */
export const headingName = (text: string): string => text.replace(/[\s：:]/g, "").replace(pointsSuffix, "");

/** The dimension that a level 1 heading counts in; null for one of its own (履职效能, 成本指标). Satisfaction goes first. */
export function dimensionOf(level1: string, { dimensions }: Profile): Dimension | null {
  const found = dimensions.filter(({ words }) => words.some((word) => level1.includes(word)));
  return found.find(({ key }) => key === "satisfaction") ?? found[0] ?? null;
}

/** The composite item of a row: its dimension's name, its heading where it is no dimension, 绩效指标 where it has none. */
export function itemOf(level1: string, profile: Profile, locale: "zh-CN" | "en-US", withoutLevel1: string): string {
  const name = headingName(level1);
  if (name === "") return withoutLevel1;
  return dimensionOf(name, profile)?.name[locale] ?? name;
}

/** The composite item of the execution, as the profile names it: 预算执行情况. */
export const executionItem = ({ dimensions }: Profile, locale: "zh-CN" | "en-US"): string =>
  dimensions.find(({ key }) => key === "execution")?.name[locale] ?? "";
