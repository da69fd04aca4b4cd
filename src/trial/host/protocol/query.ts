import type { HostObject } from "./hostObject";
import { camelCase, pascalCase } from "./naming";

type Answer = Record<string, unknown>;

/** `load(…)` with no names, `"*"`: all plain properties. */
const everything = (name: string): boolean => name === "" || name === "*" || name === "$all";

/**
 * Answers `load`: the properties named, nested by `/` (`format/fill/color`), under the names office.js expects back. A
 * collection answers its items, each with what later batches find it by.
 */
export const answerQuery = (object: HostObject, select: readonly string[]): Answer => {
  const items = object.items();
  if (!items) return { ...object.identity(), ...properties(object, select) };
  const own = select.filter((name) => object.scalarNames().includes(camelCase(name)));
  const theirs = own.length === 0 ? select : select.filter((name) => !own.includes(name));
  return { ...properties(object, own, false), _Items: items.map((item) => answerQuery(item, theirs)) };
};

const properties = (object: HostObject, select: readonly string[], allWhenEmpty = true): Answer => {
  const answer: Answer = {};
  const nested = new Map<string, string[]>();
  for (const path of select.length === 0 && allWhenEmpty ? [""] : select) {
    const [first = "", ...rest] = path.split("/");
    const name = camelCase(first);
    if (everything(name)) for (const scalar of object.scalarNames()) answer[pascalCase(scalar)] = object.read(scalar);
    else if (object.hasLink(name)) {
      const below = rest.length > 0 && rest[0] === "items" ? rest.slice(1) : rest;
      nested.set(name, [...(nested.get(name) ?? []), below.join("/")]);
    } else answer[pascalCase(name)] = object.read(name);
  }
  for (const [name, paths] of nested) {
    const link = object.link(name);
    answer[pascalCase(name)] = link && answerQuery(link, paths);
  }
  return answer;
};
