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
import type { OpenArea } from "./cellSource";

/** Cells that a formula names; the sheet is null for its own. */
export interface Reference {
  readonly sheet: string | null;
  readonly area: OpenArea;
}

/** A formula as text, as a tree, and what it depends on. */
export interface ParsedFormula {
  /** With its `=`. */
  readonly formula: string;
  readonly root: AstExpression;
  readonly references: readonly Reference[];
  readonly names: readonly string[];
  /** It depends on more than it names: INDIRECT, a table, the time of day. */
  readonly depends: "on-its-references" | "on-anything";
}

const anything = /^(NOW|TODAY|RAND.*|OFFSET|INDIRECT|CELL|INFO)$/;

/** `PERF.SCORE` for a call of an add-in's function; null for anything else. */
export function perfName(node: AstExpression): string | null {
  const name = functionName(node);
  return name.startsWith("PERF.") ? name : null;
}

/** The name a call is made by, in capitals; "" where the node is no such call. */
export const functionName = (node: AstExpression): string =>
  isCallNode(node) && "name" in node.callee ? node.callee.name.toUpperCase() : "";

/** Null where the words name no cells: a defined name, a table, several sheets. */
export function readReference(words: string): Reference | null {
  const read = parseA1Ref(words);
  if (!read || !("range" in read) || !read.range) return null;
  const { top, left, bottom, right } = read.range;
  const sheet = read.context?.at(-1) ?? null;
  if (sheet?.includes(":")) return null;
  return { sheet, area: { top: top ?? null, left: left ?? null, bottom: bottom ?? null, right: right ?? null } };
}

const signs: Readonly<Record<string, string>> = { "（": "(", "）": ")", "，": ",", "＝": "=" };

/** A formula with signs of a Chinese keyboard, as it is meant; texts and quoted sheet names stay as they are. */
const withPlainSigns = (formula: string): string =>
  formula.replace(/"(?:[^"]|"")*"|'(?:[^']|'')*'|“([^“”"]*)”|[（），＝]/g, (whole, text?: string) =>
    text === undefined ? (signs[whole] ?? whole) : `"${text}"`,
  );

/**
 * Full-width brackets and commas are taken for the plain ones where the formula says nothing as it is written.
 * @param typed with its `=` @returns null where it is no formula
 */
export function parseFormula(typed: string): ParsedFormula | null {
  const formula = typed.replace(/^＝/, "=");
  const written = parseWritten(formula);
  if (written !== null && !written.names.some((name) => /[（），＝“”]/.test(name))) return written;
  const plain = withPlainSigns(formula);
  return plain === formula ? written : (parseWritten(plain) ?? written);
}

function parseWritten(formula: string): ParsedFormula | null {
  let root: AstExpression;
  try {
    root = parse(tokenize(formula, { withLocation: true }));
  } catch {
    return null;
  }
  const references: Reference[] = [];
  const names: string[] = [];
  let told = true;
  walk(root);
  return { formula, root, references, names, depends: told ? "on-its-references" : "on-anything" };

  function walk(node: AstExpression): void {
    if (isLiteralNode(node) || isErrorNode(node)) return;
    if (isReferenceNode(node)) {
      const reference = readReference(node.value);
      if (reference) references.push(reference);
      else if (node.kind === "name") names.push(node.value);
      else told = false;
    } else if (isArrayNode(node)) {
      node.elements.flat().forEach(walk);
    } else if (isBinaryNode(node) || isUnaryNode(node) || isCallNode(node)) {
      if (isCallNode(node) && (functionName(node) === "" || anything.test(functionName(node)))) told = false;
      if (isBinaryNode(node) && node.operator === ":") told = false;
      for (const each of node.arguments) if (each !== null) walk(each);
    } else told = false;
  }
}
