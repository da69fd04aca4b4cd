import { HostError, invalidArgument } from "../protocol/hostError";

/** Excel's rules for a sheet's name; throws InvalidArgument, or ItemAlreadyExists where another sheet has it. */
export const mustBeSheetName = (name: string, others: readonly string[]): void => {
  if (name.trim() === "") throw invalidArgument("a sheet's name cannot be blank");
  if (name.length > 31) throw invalidArgument(`a sheet's name has at most 31 characters: ${name}`);
  if (/[\\/?*[\]:]/.test(name)) throw invalidArgument(`a sheet's name has none of \\ / ? * [ ] : — ${name}`);
  if (/^'|'$/.test(name)) throw invalidArgument(`a sheet's name does not begin or end with an apostrophe: ${name}`);
  if (others.some((other) => other.toLowerCase() === name.toLowerCase())) {
    throw new HostError("ItemAlreadyExists", `A resource with the same name or identifier already exists: ${name}`);
  }
};

/** `Sheet1`, `Sheet2` …: the first that is not taken. */
export const freeName = (names: readonly string[]): string => {
  const taken = new Set(names.map((name) => name.toLowerCase()));
  let number = names.length + 1;
  while (taken.has(`sheet${number}`)) number += 1;
  return `Sheet${number}`;
};

/** `表 (2)`, `表 (3)` …: what Excel names a copy, the name cut where it would be too long. */
export const copyName = (name: string, names: readonly string[]): string => {
  const stem = name.replace(/ \(\d+\)$/, "");
  const taken = new Set(names.map((each) => each.toLowerCase()));
  for (let number = 2; ; number += 1) {
    const end = ` (${number})`;
    const wanted = stem.slice(0, 31 - end.length) + end;
    if (!taken.has(wanted.toLowerCase())) return wanted;
  }
};
