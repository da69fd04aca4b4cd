import {
  type AstExpression,
  isArrayNode,
  isBinaryNode,
  isCallNode,
  isErrorNode,
  isLiteralNode,
  isReferenceNode,
  isUnaryNode,
  parse,
  parseA1Ref,
  tokenize,
} from "@borgar/fx";
import type { FunctionError } from "../../functions/functionError";
import { callFunction } from "./callFunction";
import type { CellSource, Matrix } from "./cellSource";
import { literal } from "./literal";

const perfName = (node: AstExpression): string | null => {
  const name = isCallNode(node) && "name" in node.callee ? node.callee.name : "";
  return /^PERF\./i.test(name) ? name : null;
};

/**
 * Calculates a formula in which the add-in's functions may stand anywhere: they are called themselves, what is around
 * them is left to the engine with their results in their place.
 * @param formula with its `=`
 * @returns rows of cells as they spill; null where it is no formula
 */
export function calculateFormula(
  formula: string,
  source: CellSource,
  onError?: (error: FunctionError) => void,
): Matrix | null {
  let root: AstExpression;
  try {
    root = parse(tokenize(formula, { withLocation: true }));
  } catch {
    return null;
  }
  return valueOf(root);

  function valueOf(node: AstExpression): Matrix {
    if (isErrorNode(node) || isLiteralNode(node)) return [[node.value]];
    if (isReferenceNode(node)) return referred(node.value) ?? [[source.native(textOf(node))]];
    if (isArrayNode(node)) return node.elements.map((row) => row.map((cell) => valueOf(cell)[0]?.[0] ?? null));
    const name = perfName(node);
    if (name === null || !isCallNode(node)) return [[source.native(textOf(node))]];
    const given = node.arguments.map((one) => (one === null ? null : passed(valueOf(one))));
    return callFunction(name, given, onError);
  }

  /** Null where the words name no cells: a defined name, a table. */
  function referred(reference: string): Matrix | null {
    const read = parseA1Ref(reference);
    if (!read || !("range" in read) || !read.range) return null;
    const { top, left, bottom, right } = read.range;
    const area = { top: top ?? null, left: left ?? null, bottom: bottom ?? null, right: right ?? null };
    return source.area(read.context?.at(-1) ?? null, area) ?? [["#REF!"]];
  }

  /** The node's own text, with the results of the add-in's functions for their calls. */
  function textOf(node: AstExpression): string {
    const [from = 0, to = formula.length] = node.loc ?? [];
    let text = "";
    let at = from;
    for (const call of callsIn(node)) {
      const [start = at, end = at] = call.loc ?? [];
      text += formula.slice(at, start) + literal(valueOf(call));
      at = end;
    }
    return text + formula.slice(at, to);
  }
}

/** A single cell is passed by itself, as Excel does. */
const passed = (value: Matrix): unknown => (value.length === 1 && value[0]?.length === 1 ? value[0][0] : value);

/** The outermost calls of the add-in's functions, in the order of the text. */
function callsIn(node: AstExpression): readonly AstExpression[] {
  if (perfName(node) !== null) return [node];
  if (!isCallNode(node) && !isBinaryNode(node) && !isUnaryNode(node)) return [];
  return node.arguments.flatMap((each) => (each === null ? [] : callsIn(each)));
}
