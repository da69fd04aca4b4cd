import ts from "typescript";
import { compareVersions, requirementIn, type Requirement } from "./requirement";

const ofOffice = (declaration: ts.Node): boolean => declaration.getSourceFile().fileName.includes("/@types/office-js/");

const comment = (declaration: ts.Node): string =>
  declaration.getSourceFile().text.slice(declaration.getFullStart(), declaration.getStart()).split("/**").at(-1) ?? "";

/** What a declaration's own comment states, else that of the class or namespace around it. */
function stated(declaration: ts.Node): Requirement | null {
  for (let node = declaration; !ts.isSourceFile(node); node = node.parent) {
    const own = requirementIn(comment(node));
    if (own !== null) return own;
  }
  return null;
}

/** The requirement of a declaration of office.js; null for any other, and for one that every host has. */
export const requirementOf = (declaration: ts.Node | undefined): Requirement | null =>
  declaration !== undefined && ofOffice(declaration) ? stated(declaration) : null;

/** The youngest requirement among a symbol's declarations. */
export const requirementOfSymbol = (symbol: ts.Symbol | undefined): Requirement | null =>
  (symbol?.declarations ?? [])
    .flatMap((declaration) => requirementOf(declaration) ?? [])
    .sort((a, b) => compareVersions(a.version, b.version))
    .at(-1) ?? null;
