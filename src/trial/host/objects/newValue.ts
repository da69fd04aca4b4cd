import { invalidArgument } from "../protocol/hostError";

/** Takes a property's new value, or throws InvalidArgument. */
export const asText = (value: unknown): string => {
  if (typeof value !== "string") throw invalidArgument("a text is expected");
  return value;
};

export const asNumber = (value: unknown): number => {
  if (typeof value !== "number" || !Number.isFinite(value)) throw invalidArgument("a number is expected");
  return value;
};

export const asFlag = (value: unknown): boolean => {
  if (typeof value !== "boolean") throw invalidArgument("a boolean is expected");
  return value;
};

/** One of the names given, as Excel writes them. */
export const asOneOf = <T extends string>(value: unknown, names: readonly T[]): T => {
  const found = names.find((name) => name === value);
  if (found === undefined) throw invalidArgument(`one of ${names.join(", ")} is expected`);
  return found;
};

/** A field of an object; undefined where it is not there. */
export const field = (value: unknown, name: string): unknown =>
  typeof value === "object" && value !== null ? Object.entries(value).find(([key]) => key === name)?.[1] : undefined;
