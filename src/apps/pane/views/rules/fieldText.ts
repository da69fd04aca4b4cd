import type { Profile } from "../../../../evaluation/rules/profile";
import type { Locale } from "../../../../wording/locale";
import type { ProfileField } from "./profileFields";

const percentText = (share: unknown): string =>
  typeof share === "number" ? String(Number((share * 100).toFixed(6))) : "";

/** A text that is no number stays a text, so that the schema refuses it and the person sees which. */
const numberIn = (text: string): unknown => (/^-?\d+(\.\d+)?$/.test(text.trim()) ? Number(text) : text);

const shareIn = (text: string): unknown => {
  const percent = numberIn(text.replace(/%$/, ""));
  return typeof percent === "number" ? Number((percent / 100).toFixed(8)) : percent;
};

const parts = (text: string, between: RegExp): readonly string[] =>
  text
    .split(between)
    .map((part) => part.trim())
    .filter((part) => part !== "");

const pairsIn = (text: string, pair: (first: string, second: string) => unknown): unknown =>
  parts(text, /[,，;；]/).map((part) => {
    const [first = "", second = ""] = part.split(/[:：]/);
    return pair(first, second);
  });

const stepsIn = (text: string): unknown =>
  pairsIn(text, (from, share) => ({ from: shareIn(from), share: shareIn(share) }));

const capsIn = (text: string): unknown =>
  pairsIn(text, (below, most) => ({ below: shareIn(below), most: numberIn(most) }));

const stepRule =
  /^(?<words>.+?)\s*(?<side>超过|低于|above|below)\s*(?<step>[\d.]+)\s*(?:扣|-)\s*(?<points>[\d.]+)(?:\s*(?:起点|from)\s*(?<base>-?[\d.]+))?(?:\s*(?<started>不足计一档|started))?$/;

/** 控制率 超过 1 扣 0.5; what is written otherwise stays a text, which the schema refuses. */
const stepRulesIn = (text: string): unknown =>
  parts(text, /[;；]/).map((part) => {
    const found = stepRule.exec(part)?.groups;
    if (found === undefined) return part;
    return {
      words: parts(found["words"] ?? "", /[、,，]/),
      side: found["side"] === "超过" || found["side"] === "above" ? "above" : "below",
      base: found["base"] === undefined ? null : numberIn(found["base"]),
      step: numberIn(found["step"] ?? ""),
      points: numberIn(found["points"] ?? ""),
      counted: found["started"] === undefined ? "full" : "started",
    };
  });

function stepRulesText({ perPoint }: Profile, locale: Locale): string {
  const zh = locale === "zh-CN";
  const side = { above: zh ? "超过" : "above", below: zh ? "低于" : "below" };
  return perPoint
    .map(({ words, side: which, base, step, points, counted }) =>
      [
        `${words.join("、")} ${side[which]} ${step} ${zh ? "扣" : "-"} ${points}`,
        base === null ? "" : `${zh ? "起点" : "from"} ${base}`,
        counted === "full" ? "" : zh ? "不足计一档" : "started",
      ]
        .filter((part) => part !== "")
        .join(" "),
    )
    .join("; ");
}

const stepsText = (steps: Profile["execution"]["steps"]): string =>
  steps.map(({ from, share }) => `${percentText(from)}:${percentText(share)}`).join(", ");

/** A rule as it is written in its field. */
export function fieldText(profile: Profile, { path, kind }: ProfileField, locale: Locale): string {
  if (isBilingual(path)) return textOf(valueAt(profile, `${path}.${locale}`));
  const value = valueAt(profile, path);
  if (kind === "percent" || kind === "optionalPercent") return percentText(value);
  if (kind === "steps")
    return stepsText(path === "execution.steps" ? profile.execution.steps : profile.satisfaction.bands);
  if (kind === "caps") return profile.totalCaps.map(({ below, most }) => `${percentText(below)}:${most}`).join(", ");
  if (kind === "stepRules") return stepRulesText(profile, locale);
  if (kind === "words") return profile.yesNo.join("、");
  return textOf(value);
}

const textOf = (value: unknown): string => (value === null || value === undefined ? "" : String(value));

const bilingual = ["name", "basis", "useOfResults.rule", "useOfResults.source"];
const isBilingual = (path: string): boolean => bilingual.includes(path);

/** A profile's data with a field's text put in; not checked yet. A text is the same in both languages. */
export function withFieldText(data: unknown, { path, kind }: ProfileField, text: string): unknown {
  if (isBilingual(path)) return withValueAt(data, path, { "zh-CN": text.trim(), "en-US": text.trim() });
  switch (kind) {
    case "percent":
      return withValueAt(data, path, shareIn(text));
    case "optionalPercent":
      return withValueAt(data, path, text.trim() === "" ? null : shareIn(text));
    case "number":
      return withValueAt(data, path, numberIn(text));
    case "steps":
      return withValueAt(data, path, stepsIn(text));
    case "caps":
      return withValueAt(data, path, capsIn(text));
    case "stepRules":
      return withValueAt(data, path, stepRulesIn(text));
    case "words":
      return withValueAt(data, path, parts(text, /[、,，;；]/));
    case "flag":
      return withValueAt(data, path, text === "true");
    case "choice":
      // a choice of nothing takes the rule out
      return withValueAt(data, path, text === "" ? undefined : text);
    default:
      return withValueAt(data, path, text.trim());
  }
}

/** What stands at `tiers.0.low` in plain data; undefined where nothing does. */
const valueAt = (data: unknown, path: string): unknown =>
  path
    .split(".")
    .reduce<unknown>((at, key) => (typeof at === "object" && at !== null ? Reflect.get(at, key) : undefined), data);

/** Plain data with another value at a path, or without one; the data given stays as it is. */
function withValueAt(data: unknown, path: string, value: unknown): unknown {
  const [key = "", ...rest] = path.split(".");
  const inner = rest.length === 0 ? value : withValueAt(valueAt(data, key), rest.join("."), value);
  if (Array.isArray(data)) return data.map((item: unknown, at) => (String(at) === key ? inner : item));
  const whole = Object.entries({ ...(typeof data === "object" ? data : {}), [key]: inner });
  return Object.fromEntries(whole.filter(([, one]) => one !== undefined));
}
