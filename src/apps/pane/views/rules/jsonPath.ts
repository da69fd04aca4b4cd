/** What stands at `tiers.0.low` in plain data; undefined where nothing does. */
export const valueAt = (data: unknown, path: string): unknown =>
  path
    .split(".")
    .reduce<unknown>((at, key) => (typeof at === "object" && at !== null ? Reflect.get(at, key) : undefined), data);

/** Plain data with another value at a path; the data given stays as it is. */
export function withValueAt(data: unknown, path: string, value: unknown): unknown {
  const [key = "", ...rest] = path.split(".");
  const inner = rest.length === 0 ? value : withValueAt(valueAt(data, key), rest.join("."), value);
  if (Array.isArray(data)) return data.map((item: unknown, at) => (String(at) === key ? inner : item));
  return { ...(typeof data === "object" ? data : {}), [key]: inner };
}
