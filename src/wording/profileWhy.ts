import type { ProfileWhy } from "../evaluation/rules/choose";
import type { Profile } from "../evaluation/rules/profile";
import type { Locale } from "./locale";
import { sentences } from "./text";

const said = sentences<{
  readonly name: string;
  readonly place: string;
  readonly province: string;
  readonly local: string;
  readonly execution: string;
}>()({
  asked: { zh: "按指定使用「{name}」。", en: "{name}, as asked for." },
  workbook: { zh: "使用工作簿中保存的「{name}」。", en: "{name}, as saved in the workbook." },
  place: {
    zh: "表中写有「{place}」，属{province}，使用「{name}」。",
    en: "The form names {place} ({province}): {name}.",
  },
  contradicted: {
    zh: "表中写有「{place}」，属{province}，但分值与「{local}」不符，使用「{name}」，请核对。",
    en: "The form names {place} ({province}), but its points are not those of {local}: {name}. Please check.",
  },
  points: {
    zh: "表中没有可判断的地名，按分值使用「{name}」。",
    en: "No place with rules of its own is named; by its points: {name}.",
  },
  pointsExecution: {
    zh: "按预算执行 {execution} 分等分值判断，使用「{name}」。",
    en: "By its points, {execution} for execution: {name}.",
  },
  unsure: {
    zh: "地名和分值都不能说明适用哪一套规则，使用「{name}」，请核对。",
    en: "Neither place nor points tell which rules apply: {name}. Please check.",
  },
  differ: {
    zh: "工作簿内各表适用的规则不一致，统一使用「{name}」，请核对。",
    en: "The workbook's forms call for different rules: {name} for all. Please check.",
  },
});

/** Why a profile applies, in a sentence. */
export function profileWhyText(why: ProfileWhy, { name }: Profile, locale: Locale): string {
  const texts = said[locale];
  const place = why.by === "place" || why.by === "contradicted" ? why.place : null;
  const values = {
    name: name[locale],
    place: place?.text ?? "",
    province: place?.province ?? "",
    local: why.by === "contradicted" ? why.local.name[locale] : "",
    execution: why.by === "points" ? why.execution : "",
  };
  return texts[why.by === "points" && why.execution !== "" ? "pointsExecution" : why.by](values);
}
