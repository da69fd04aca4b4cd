import {
  type AstExpression,
  isArrayNode,
  isBinaryNode,
  isCallNode,
  isErrorNode,
  isLiteralNode,
  isReferenceNode,
  isUnaryNode,
} from "@borgar/fx";
import { arrayCalls, cellByCell, takesErrors } from "./arrayCalls";
import { broadcast, firstOf, isSingle } from "./broadcast";
import type { CallFunction } from "./callFunction";
import type { CellSource, Matrix } from "./cellSource";
import { isErrorValue } from "./errorValue";
import { arrayLiteral, literal } from "./literal";
import { operatorOf, signed } from "./operators";
import { mayBeArray } from "./mayBeArray";
import { functionName, parseFormula, type ParsedFormula, perfName, readReference } from "./parsedFormula";

/** Never left to the engine, to which 0 is equal to "" and which does not count the cells that a merge covers. */
const neverLeft = /^(IF|IFERROR|IFNA|COUNTBLANK)$/;

/** A name may stand for a formula with names in it. */
const deepestName = 8;

/**
 * Calculates a formula in which the add-in's functions may stand anywhere. They are called themselves; operators and what
 * chooses between arguments are worked out here, cell by cell over arrays; every other function is left to the engine,
 * with the results in the places of their calls.
 * @returns rows of cells as they spill
 */
export function calculateFormula(
  { formula, root }: ParsedFormula,
  source: CellSource,
  call: CallFunction,
  depth = 0,
): Matrix {
  return valueOf(root);

  function valueOf(node: AstExpression): Matrix {
    if (isErrorNode(node) || isLiteralNode(node)) return [[node.value]];
    if (isReferenceNode(node)) return referred(node.value);
    if (isArrayNode(node)) return node.elements.map((row) => row.map((cell) => firstOf(valueOf(cell))));
    if (isUnaryNode(node)) return unary(node.operator, node.arguments[0]);
    if (isBinaryNode(node)) {
      const operate = operatorOf(node.operator);
      if (operate) return broadcast(node.arguments.map(valueOf), ([left = null, right = null]) => operate(left, right));
    }
    return isCallNode(node) ? called(node, functionName(node), node.arguments) : engine(textOf(node));
  }

  function referred(words: string): Matrix {
    const reference = readReference(words);
    if (reference) return source.area(reference.sheet, reference.area) ?? [["#REF!"]];
    const meant = source.named(words);
    const parsed = meant === null || depth >= deepestName ? null : parseFormula(`=${meant}`);
    return parsed ? calculateFormula(parsed, source, call, depth + 1) : engine(words);
  }

  function unary(sign: string, operand: AstExpression | undefined): Matrix {
    if (!operand) return [[null]];
    if (sign === "@") return [[firstOf(valueOf(operand))]];
    if (sign !== "#") return broadcast([valueOf(operand)], ([value = null]) => signed(sign, value));
    const { sheet, area } = (isReferenceNode(operand) && readReference(operand.value)) || { sheet: null, area: null };
    return source.spilled(sheet, area?.top ?? -1, area?.left ?? -1) ?? [["#REF!"]];
  }

  function called(node: AstExpression, name: string, given: readonly (AstExpression | null)[]): Matrix {
    if (perfName(node) !== null)
      return call(
        name,
        given.map((each) => (each ? passed(valueOf(each)) : undefined)),
      );
    const own = given.some((each) => each !== null && isOurs(each));
    const arrays = given.some((each) => each !== null && mayBeArray(each));
    const chosen = own || arrays || neverLeft.test(name) ? arrayCalls[name] : undefined;
    if (chosen) return chosen(...given.map((each) => () => (each ? valueOf(each) : [[null]])));
    if (arrays && cellByCell.test(name)) {
      const operands = given.map((each) => (each ? valueOf(each) : [[null]]));
      return broadcast(operands, (cells) => source.native(`${name}(${cells.map(literal).join(",")})`));
    }
    return own ? aggregate(name, given) : engine(textOf(node));
  }

  /** A function of the engine over results of the add-in's. */
  function aggregate(name: string, given: readonly (AstExpression | null)[]): Matrix {
    const words: string[] = [];
    for (const each of given) {
      if (each === null || !isOurs(each)) {
        words.push(each === null ? "" : textOf(each));
        continue;
      }
      const values = valueOf(each);
      const error = takesErrors.test(name) ? undefined : values.flat().find(isErrorValue);
      if (!isSingle(values) && error !== undefined) return [[error]];
      words.push(isSingle(values) ? literal(firstOf(values)) : arrayLiteral(values));
    }
    return engine(`${name}(${words.join(",")})`);
  }

  function engine(text: string): Matrix {
    return [[source.native(text)]];
  }

  function textOf({ loc = [] }: AstExpression): string {
    return formula.slice(loc[0], loc[1]);
  }
}

/** A single cell is passed by itself, as Excel does. */
const passed = (value: Matrix): unknown => (isSingle(value) ? firstOf(value) : value);

/** Whether an add-in's function is called in it, or what a formula spills is named. */
function isOurs(node: AstExpression): boolean {
  if (perfName(node) !== null) return true;
  if (isUnaryNode(node) && node.operator === "#") return true;
  if (!isCallNode(node) && !isBinaryNode(node) && !isUnaryNode(node)) return false;
  return node.arguments.some((each) => each !== null && isOurs(each));
}
