import ts from "typescript";
import type { Requirement } from "./requirement";

/** Sets that are supported where a condition is true, and where it is false. */
interface Known {
  readonly yes: readonly Requirement[];
  readonly no: readonly Requirement[];
}

const nothing: Known = { yes: [], no: [] };

const textOf = (node: ts.Node | undefined): string | null =>
  node !== undefined && (ts.isStringLiteralLike(node) || ts.isNumericLiteral(node)) ? node.text : null;

/** `isSetSupported("ExcelApi", "1.16")`; without a version any is meant, which is 1.1. */
function asked({ expression, arguments: [set, version] }: ts.CallExpression): Requirement | null {
  const name = textOf(set);
  if (!ts.isPropertyAccessExpression(expression) || expression.name.text !== "isSetSupported" || name === null)
    return null;
  return { set: name, version: version === undefined ? "1.1" : (textOf(version) ?? "0.0") };
}

/** What a constant or a function without parameters stands for, so that a question may have a name. */
function meaning(node: ts.Identifier, checker: ts.TypeChecker): ts.Expression | null {
  const symbol = checker.getSymbolAtLocation(node);
  const aliased = symbol && symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
  const declaration = aliased?.valueDeclaration;
  if (!declaration || !ts.isVariableDeclaration(declaration) || !declaration.initializer) return null;
  if ((ts.getCombinedNodeFlags(declaration) & ts.NodeFlags.Const) === 0) return null;
  const { initializer } = declaration;
  return ts.isArrowFunction(initializer) && !ts.isBlock(initializer.body) ? initializer.body : initializer;
}

function known(node: ts.Expression, checker: ts.TypeChecker): Known {
  if (ts.isParenthesizedExpression(node)) return known(node.expression, checker);
  if (ts.isPrefixUnaryExpression(node) && node.operator === ts.SyntaxKind.ExclamationToken) {
    const { yes, no } = known(node.operand, checker);
    return { yes: no, no: yes };
  }
  if (ts.isBinaryExpression(node)) {
    const [left, right] = [known(node.left, checker), known(node.right, checker)];
    if (node.operatorToken.kind === ts.SyntaxKind.AmpersandAmpersandToken)
      return { yes: [...left.yes, ...right.yes], no: [] };
    if (node.operatorToken.kind === ts.SyntaxKind.BarBarToken) return { yes: [], no: [...left.no, ...right.no] };
    return nothing;
  }
  if (ts.isCallExpression(node)) {
    const requirement = asked(node);
    if (requirement !== null) return { yes: [requirement], no: [] };
    return node.arguments.length === 0 ? known(node.expression, checker) : nothing;
  }
  const meant = ts.isIdentifier(node) ? meaning(node, checker) : null;
  return meant === null ? nothing : known(meant, checker);
}

const leaves = (statement: ts.Statement): boolean => {
  const last = ts.isBlock(statement) ? statement.statements.at(-1) : statement;
  return last !== undefined && (ts.isReturnStatement(last) || ts.isThrowStatement(last));
};

/** `if (!isSetSupported(…)) return;` above a statement. */
const before = (statement: ts.Node, { statements }: ts.Block | ts.SourceFile, checker: ts.TypeChecker) =>
  statements
    .slice(
      0,
      statements.findIndex((one) => one === statement),
    )
    .flatMap((one) => (ts.isIfStatement(one) && leaves(one.thenStatement) ? known(one.expression, checker).no : []));

/** The requirement sets that were asked for on the way to a node. */
export function guardsOf(node: ts.Node, checker: ts.TypeChecker): readonly Requirement[] {
  const guards: Requirement[] = [];
  for (let child = node; !ts.isSourceFile(child); child = child.parent) {
    const { parent } = child;
    if (ts.isIfStatement(parent) && child !== parent.expression) {
      const { yes, no } = known(parent.expression, checker);
      guards.push(...(child === parent.thenStatement ? yes : no));
    } else if (ts.isConditionalExpression(parent) && child !== parent.condition) {
      const { yes, no } = known(parent.condition, checker);
      guards.push(...(child === parent.whenTrue ? yes : no));
    } else if (ts.isBinaryExpression(parent) && child === parent.right) {
      const { yes, no } = known(parent.left, checker);
      if (parent.operatorToken.kind === ts.SyntaxKind.AmpersandAmpersandToken) guards.push(...yes);
      if (parent.operatorToken.kind === ts.SyntaxKind.BarBarToken) guards.push(...no);
    } else if (ts.isBlock(parent) || ts.isSourceFile(parent)) guards.push(...before(child, parent, checker));
  }
  return guards;
}
