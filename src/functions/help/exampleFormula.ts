import { columnLetters } from "../../cells";
import type { CustomFunction } from "../customFunction";
import type { Example, ExampleArgument } from "../functionHelp";

const constant = (value: string | number | boolean | null): string =>
  typeof value === "string" ? `"${value.replace(/"/g, '""')}"` : String(value ?? "").toUpperCase();

/** A column as an array constant, which holds no blank: "" stands for it. */
const argument = (given: ExampleArgument): string =>
  typeof given === "object" && given !== null
    ? `{${given.map((value) => constant(value ?? "")).join(";")}}`
    : constant(given);

/** The formula that people would type: `=PERF.SCORE("≥4754人","4604人",5)`. */
export const exampleFormula = ({ id }: CustomFunction, example: Example): string =>
  `=PERF.${id}(${example.arguments.map(argument).join(",")})`;

/** How cells are to be referred to, since old builds pass 0 for a blank one: `=PERF.RATE(IF(A2="","",A2),IF(B2="","",B2))`. */
export const guardedFormula = ({ id, parameters }: CustomFunction): string => {
  const required = parameters.filter(({ optional }) => !optional);
  const cells = required.map(({ matrix }, at) => {
    const cell = columnLetters(at);
    const reference = matrix ? `${cell}2:${cell}9` : `${cell}2`;
    return `IF(${reference}="","",${reference})`;
  });
  return `=PERF.${id}(${cells.join(",")})`;
};
