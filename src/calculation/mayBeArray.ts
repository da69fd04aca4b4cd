import { type AstExpression, isArrayNode, isBinaryNode, isCallNode, isReferenceNode, isUnaryNode } from "@borgar/fx";
import { catalogue } from "../functions/catalogue/catalogue";
import { arrayCalls, cellByCell } from "./arrayCalls";
import type { OpenArea } from "./cellSource";
import { functionName, perfName, readReference } from "./parsedFormula";

const spilling: ReadonlySet<string> = new Set(
  catalogue.filter(({ result }) => result.matrix).map(({ id }) => `PERF.${id}`),
);

const isOneCell = ({ top, left, bottom, right }: OpenArea): boolean =>
  top !== null && left !== null && top === bottom && left === right;

/** Whether an expression may give more than one cell, as far as can be told without calculating it. */
export function mayBeArray(node: AstExpression): boolean {
  if (isArrayNode(node)) return true;
  if (isReferenceNode(node)) {
    const reference = readReference(node.value);
    return reference === null || !isOneCell(reference.area);
  }
  if (isCallNode(node)) {
    const perf = perfName(node);
    if (perf !== null) return spilling.has(perf);
    const passesOn = functionName(node) in arrayCalls || cellByCell.test(functionName(node));
    return passesOn && node.arguments.some((each) => each !== null && mayBeArray(each));
  }
  if (isUnaryNode(node) && node.operator === "#") return true;
  return (isBinaryNode(node) || isUnaryNode(node)) && node.arguments.some(mayBeArray);
}
