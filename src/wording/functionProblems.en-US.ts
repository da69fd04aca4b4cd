import type { FunctionProblems } from "./functionProblems.zh-CN";

export const functionProblemsEnUS: FunctionProblems = {
  missing: ({ argument }) => `The argument "${argument}" is missing: left out, or its cell is blank.`,
  error: ({ argument, detail }) => `The cell of the argument "${argument}" holds the error ${detail}.`,
  number: ({ argument, detail }) => `The argument "${argument}" has to be a number, not "${detail}".`,
  negative: ({ argument, detail }) => `The argument "${argument}" cannot be negative: ${detail}.`,
  "not-positive": ({ argument, detail }) => `The argument "${argument}" has to be above 0, not ${detail}.`,
  cell: ({ argument }) => `The argument "${argument}" has to be one cell, not a range of several.`,
  column: ({ argument, detail }) =>
    `The argument "${argument}" has to be one column (or row) of cells, not a range of ${detail}.`,
  lengths: ({ argument, detail, other }) =>
    `The argument "${argument}" has ${detail} cells, another number than "${other}".`,
  profile: ({ argument, detail, other }) =>
    `The argument "${argument}": no scoring profile is called "${detail}"; there are ${other}.`,
  direction: ({ argument, detail }) =>
    `The argument "${argument}" cannot be "${detail}"; write higher, lower, ≥, ≤, >, < or =.`,
  level: ({ argument, detail }) =>
    `The argument "${argument}" cannot be "${detail}"; write 1, 2 or 3, or the Chinese phrase of the tier.`,
  incomparable: ({ argument, other, detail }) => `"${argument}" and "${other}" give no rate: ${detail}.`,
  "zero-target": ({ argument }) => `"${argument}" is 0: a deviation from it means nothing.`,
  units: ({ argument, other }) => `"${argument}" and "${other}" are in different units.`,
  row: ({ argument, detail }) => `Row ${argument}: ${detail}`,
};
