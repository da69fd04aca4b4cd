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

const stepsIn = (text: string): unknown =>
  text
    .split(/[,，;；]/)
    .filter((part) => part.trim() !== "")
    .map((part) => {
      const [from = "", share = ""] = part.split(/[:：]/);
      return { from: shareIn(from), share: shareIn(share) };
    });

/** A rule as it is written in its field. */
export function fieldText(profile: Profile, { path, kind }: ProfileField, locale: Locale): string {
  if (path === "name" || path === "basis") return profile[path][locale];
  const value = valueAt(profile, path);
  if (kind === "percent" || kind === "optionalPercent") return percentText(value);
  if (kind === "steps")
    return profile.execution.steps.map(({ from, share }) => `${percentText(from)}:${percentText(share)}`).join(", ");
  return value === null || value === undefined ? "" : String(value);
}

/** A profile's data with a field's text put in; not checked yet. A name is the same in both languages. */
export function withFieldText(data: unknown, { path, kind }: ProfileField, text: string): unknown {
  if (path === "name" || path === "basis")
    return withValueAt(data, path, { "zh-CN": text.trim(), "en-US": text.trim() });
  switch (kind) {
    case "percent":
      return withValueAt(data, path, shareIn(text));
    case "optionalPercent":
      return withValueAt(data, path, text.trim() === "" ? null : shareIn(text));
    case "number":
      return withValueAt(data, path, numberIn(text));
    case "steps":
      return withValueAt(data, path, stepsIn(text));
    default:
      return withValueAt(data, path, text.trim());
  }
}

/** What stands at `tiers.0.low` in plain data; undefined where nothing does. */
const valueAt = (data: unknown, path: string): unknown =>
  path
    .split(".")
    .reduce<unknown>((at, key) => (typeof at === "object" && at !== null ? Reflect.get(at, key) : undefined), data);

/** Plain data with another value at a path; the data given stays as it is. */
function withValueAt(data: unknown, path: string, value: unknown): unknown {
  const [key = "", ...rest] = path.split(".");
  const inner = rest.length === 0 ? value : withValueAt(valueAt(data, key), rest.join("."), value);
  if (Array.isArray(data)) return data.map((item: unknown, at) => (String(at) === key ? inner : item));
  return { ...(typeof data === "object" ? data : {}), [key]: inner };
}
