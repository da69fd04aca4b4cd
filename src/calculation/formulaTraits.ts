import {
  type AstExpression,
  isArrayNode,
  isBinaryNode,
  isCallNode,
  isLiteralNode,
  isReferenceNode,
  isUnaryNode,
} from "@borgar/fx";
import { parse, tokenize } from "@borgar/fx";

/** What can be told of a formula without calculating it. */
export interface FormulaTraits {
  /** It gives the same whatever the workbook holds. */
  readonly constant: boolean;
  /** It may give text that reads like a number. */
  readonly mayGiveNumericText: boolean;
}

/** Functions that give one of their arguments, from the given one on. */
const passing: Readonly<Record<string, number>> = { IF: 1, IFS: 1, IFERROR: 0, IFNA: 0, CHOOSE: 1, SWITCH: 1 };

const textFunctions =
  /^(TEXT.*|LEFT|RIGHT|MID|CONCAT.*|SUBSTITUTE|REPLACE|REPT|FIXED|TRIM|CLEAN|T|UPPER|LOWER|PROPER|DOLLAR|CHAR|UNICHAR|HYPERLINK|ADDRESS|CELL|BASE|DEC2.*|.*LOOKUP|INDEX|OFFSET|INDIRECT)$/;

const changing = /^(NOW|TODAY|RAND.*|OFFSET|INDIRECT|CELL|INFO|ROW|COLUMN)$/;

const readsAsNumber = (text: string): boolean =>
  (text.trim() !== "" && !Number.isNaN(Number(text))) || /^(TRUE|FALSE)$/.test(text);

const nameOf = (node: AstExpression): string =>
  isCallNode(node) && "name" in node.callee ? node.callee.name.toUpperCase() : "";

const mayGiveNumericText = (node: AstExpression): boolean => {
  if (isLiteralNode(node)) return typeof node.value === "string" && readsAsNumber(node.value);
  if (isBinaryNode(node)) return node.operator === "&" || node.operator === ":";
  if (isUnaryNode(node)) return node.operator === "@" || node.operator === "#";
  if (!isCallNode(node)) return true;
  const name = nameOf(node);
  const from = passing[name];
  if (from === undefined) return name === "" || textFunctions.test(name);
  return node.arguments.slice(from).some((each) => each !== null && mayGiveNumericText(each));
};

const isConstant = (node: AstExpression): boolean => {
  if (isLiteralNode(node) || isArrayNode(node)) return true;
  if (isReferenceNode(node)) return false;
  if (isCallNode(node) && (nameOf(node) === "" || changing.test(nameOf(node)))) return false;
  if (isBinaryNode(node) || isUnaryNode(node) || isCallNode(node)) {
    return node.arguments.every((each) => each === null || isConstant(each));
  }
  return false;
};

const known = new Map<string, FormulaTraits>();

/** @param formula with its leading `=`; one that cannot be read may give anything */
export const formulaTraits = (formula: string): FormulaTraits => {
  const before = known.get(formula);
  if (before) return before;
  const traits = traitsOf(formula);
  known.set(formula, traits);
  return traits;
};

const traitsOf = (formula: string): FormulaTraits => {
  try {
    const node = parse(tokenize(formula));
    return { constant: isConstant(node), mayGiveNumericText: mayGiveNumericText(node) };
  } catch {
    return { constant: false, mayGiveNumericText: true };
  }
};
