import ts from "typescript";
import { requirementOf, requirementOfSymbol } from "./documented";
import type { Requirement } from "./requirement";

/** A place in the code that needs a requirement set. */
export interface ApiUse {
  readonly node: ts.Node;
  readonly name: string;
  readonly requirement: Requirement;
}

type Found = readonly (readonly [name: string, requirement: Requirement | null])[];

/** `range.values`, `Excel.run(…)`: what a name stands for; of a call, the overload that is meant. */
function named(node: ts.Identifier, checker: ts.TypeChecker): Found {
  const { parent } = node;
  const access = ts.isPropertyAccessExpression(parent) && parent.name === node ? parent : node;
  const called = ts.isCallExpression(access.parent) && access.parent.expression === access ? access.parent : null;
  const signature = called && checker.getResolvedSignature(called)?.declaration;
  const own = signature ? requirementOf(signature) : null;
  return [[node.text, own ?? requirementOfSymbol(checker.getSymbolAtLocation(node))]];
}

/** `const { worksheets } = workbook` */
function destructured(node: ts.BindingElement, checker: ts.TypeChecker): Found {
  const key = node.propertyName ?? node.name;
  if (!ts.isIdentifier(key) || !ts.isObjectBindingPattern(node.parent)) return [];
  return [[key.text, requirementOfSymbol(checker.getTypeAtLocation(node.parent).getProperty(key.text))]];
}

/** `range.set({ values })` */
function given(node: ts.ObjectLiteralElementLike, checker: ts.TypeChecker): Found {
  if (!node.name || !ts.isIdentifier(node.name) || !ts.isObjectLiteralExpression(node.parent)) return [];
  const symbol = checker.getContextualType(node.parent)?.getProperty(node.name.text);
  return [[node.name.text, requirementOfSymbol(symbol)]];
}

/** What a place takes; of an argument, by every overload: some name the texts alone, others the enumeration. */
function wanted(node: ts.Expression, checker: ts.TypeChecker): readonly ts.Type[] {
  const own = checker.getContextualType(node);
  const { parent } = node;
  if (!ts.isCallExpression(parent)) return own === undefined ? [] : [own];
  const at = parent.arguments.findIndex((argument) => argument === node);
  return checker
    .getTypeAtLocation(parent.expression)
    .getCallSignatures()
    .flatMap(({ parameters }) => parameters[at] ?? [])
    .map((parameter) => checker.getTypeOfSymbolAtLocation(parameter, node));
}

/** `sheet.visibility = "VeryHidden"`: a text that stands for a member of an enumeration. */
const literal = (node: ts.StringLiteral, checker: ts.TypeChecker): Found =>
  wanted(node, checker)
    .flatMap((type) => (type.isUnion() ? type.types : [type]))
    .filter((part) => part.isStringLiteral() && part.value === node.text && (part.flags & ts.TypeFlags.EnumLiteral) > 0)
    .map((part) => [node.text, requirementOfSymbol(part.symbol)] as const);

/** `sheets.load("items/name,items/tabColor")` */
function loaded(node: ts.CallExpression, checker: ts.TypeChecker): Found {
  const [argument] = node.arguments;
  const { expression } = node;
  if (!argument || !ts.isPropertyAccessExpression(expression) || expression.name.text !== "load") return [];
  const texts = ts.isArrayLiteralExpression(argument) ? argument.elements : [argument];
  return texts
    .flatMap((text) => (ts.isStringLiteralLike(text) ? [text] : []))
    .flatMap(({ text }) =>
      text.split(",").flatMap((path) => {
        let type: ts.Type | undefined = checker.getTypeAtLocation(expression.expression);
        return path.split("/").map((part) => {
          const symbol: ts.Symbol | undefined = type?.getProperty(part.trim());
          const inner = symbol && checker.getTypeOfSymbolAtLocation(symbol, node);
          type = inner?.getNumberIndexType() ?? inner;
          return [part.trim(), requirementOfSymbol(symbol)] as const;
        });
      }),
    );
}

function found(node: ts.Node, checker: ts.TypeChecker): Found {
  if (ts.isIdentifier(node)) return ts.isBindingElement(node.parent) ? [] : named(node, checker);
  if (ts.isBindingElement(node)) return destructured(node, checker);
  if (ts.isPropertyAssignment(node) || ts.isShorthandPropertyAssignment(node)) return given(node, checker);
  if (ts.isStringLiteral(node)) return literal(node, checker);
  return ts.isCallExpression(node) ? loaded(node, checker) : [];
}

/** Every use of a member of office.js that states a requirement set; types alone use nothing. */
export function apiUses(file: ts.SourceFile, checker: ts.TypeChecker): readonly ApiUse[] {
  const uses: ApiUse[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) || ts.isTypeNode(node)) return;
    for (const [name, requirement] of found(node, checker)) if (requirement) uses.push({ node, name, requirement });
    ts.forEachChild(node, visit);
  };
  visit(file);
  return uses;
}
