import { contentsOf, sheetNamed } from "../package/contents";
import { withoutParts, withoutRelations } from "../package/edit";
import type { Parts } from "../package/parts";
import { reachable } from "../package/relations";
import { bytesOf, textOf } from "../package/xml";
import { type FormulaResults, withFormulaResults } from "./formulaResults";
import { repairedColors } from "./wholeColors";

/** The sheets that were written, by name in lower case, each with the results of its formulas. */
export type WrittenSheets = ReadonlyMap<string, FormulaResults>;

/** What the engine must rewrite when a sheet is added: the package's own lists and what all sheets share. */
const SHARED_TYPES = /(?:^\[Content_Types\]\.xml|\/sharedStrings\.xml|\/styles\.xml|\/calcChain\.xml)$|^docProps\//i;

const partsOfSheets = (parts: Parts, written: WrittenSheets): ReadonlySet<string> => {
  const contents = contentsOf(parts);
  if (contents === null) return new Set();
  const own = [...written.keys()].flatMap((name) => sheetNamed(contents, name)?.part ?? []);
  return reachable(parts, own);
};

const sharedParts = (before: Parts): ((name: string) => boolean) => {
  const contents = contentsOf(before);
  const named = new Set([contents?.workbookPart, contents?.sharedStringsPart, contents?.stylesPart]);
  const relations = contents?.workbookPart.replace(/([^/]*)$/, "_rels/$1.rels");
  // The engine adds properties where a package has none, and then their relation too.
  if (!("docProps/app.xml" in before)) named.add("_rels/.rels");
  return (name) => named.has(name) || name === relations || SHARED_TYPES.test(name);
};

const withResults = (parts: Parts, written: WrittenSheets): Parts => {
  const contents = contentsOf(parts);
  const corrected = [...written].flatMap(([name, results]) => {
    const part = contents === null ? undefined : sheetNamed(contents, name)?.part;
    return part === undefined || results.size === 0
      ? []
      : [[part, bytesOf(withFormulaResults(textOf(parts[part]), results))] as const];
  });
  return { ...parts, ...Object.fromEntries(corrected) };
};

const withRepairedStyles = (parts: Parts): Parts => {
  const part = contentsOf(parts)?.stylesPart ?? null;
  if (part === null) return parts;
  const xml = textOf(parts[part]);
  const repaired = repairedColors(xml);
  return repaired === xml ? parts : { ...parts, [part]: bytesOf(repaired) };
};

/** Excel builds the chain anew; one that names cells which hold no formula any more counts as damage. */
export const withoutCalcChain = (parts: Parts): Parts => {
  const workbook = contentsOf(parts)?.workbookPart;
  if (workbook === undefined) return parts;
  const chain = new Set(Object.keys(parts).filter((name) => /\/calcChain\.xml$/i.test(name)));
  return withoutRelations(withoutParts(parts, chain), workbook, "calcChain");
};

/**
 * The package to be saved: what the engine wrote, with every part that does not belong to a written sheet as it came,
 * byte for byte (the engine re-serialises whatever it has merely read).
 * @param before the package as the engine got it
 * @param after what the engine gave
 */
export const savedParts = (before: Parts, after: Parts, written: WrittenSheets): Parts => {
  const changed = partsOfSheets(after, written);
  const shared = sharedParts(before);
  const kept = Object.entries(before).filter(([name]) => !changed.has(name) && !shared(name));
  const restored: Parts = { ...after, ...Object.fromEntries(kept) };
  const reachedBefore = reachable(before, [""]);
  const reachedAfter = reachable(restored, [""]);
  const orphans = Object.keys(before).filter((name) => reachedBefore.has(name) && !reachedAfter.has(name));
  const whole = withRepairedStyles(withoutParts(restored, new Set(orphans)));
  return written.size === 0 ? whole : withResults(withoutCalcChain(whole), written);
};
