import type { DefinedName } from "excelize-wasm";
import { HostError, invalidArgument } from "../protocol/hostError";
import { areaName, parseArea, sheetPrefix, splitSheet } from "./a1";
import type { Book } from "./book";
import type { CellArea } from "./cellArea";
import { done } from "./engineResult";
import type { Sheet } from "./sheet";

/** A defined name; those Excel keeps for itself (`_xlnm.Print_Area`) are not listed. */
export interface BookName {
  readonly name: string;
  /** With its `=`. */
  readonly formula: string;
  readonly comment: string;
  /** Null where the name holds for the workbook. */
  readonly sheet: Sheet | null;
}

const workbookScope = "Workbook";

/** The names of the workbook (null) or of a sheet. */
export const namesOf = (book: Book, scope: Sheet | null): readonly BookName[] => {
  const wanted = scope?.name ?? workbookScope;
  const { definedNames } = done(book.file.GetDefinedName());
  return (definedNames ?? [])
    .filter(({ Name = "", Scope }) => !Name.startsWith("_xlnm.") && (Scope || workbookScope) === wanted)
    .map(({ Name = "", RefersTo = "", Comment = "" }) => ({
      name: Name,
      formula: `=${RefersTo.replace(/^=/, "")}`,
      comment: Comment,
      sheet: scope,
    }));
};

export const findName = (book: Book, scope: Sheet | null, name: string): BookName | null =>
  namesOf(book, scope).find((each) => each.name.toLowerCase() === name.toLowerCase()) ?? null;

/** The cells a formula such as `=Sheet1!$A$1:$B$2` means; null where it means none. */
export const areaOfFormula = (book: Book, formula: string): CellArea | null => {
  const [sheetName, rest] = splitSheet(formula.replace(/^=/, ""));
  const sheet = sheetName === null ? null : book.find(sheetName);
  const area = parseArea(rest);
  return sheet && area && { sheet, ...area };
};

/** The cells a name means, a sheet's own names before the workbook's. */
export const definedArea = (book: Book, sheet: Sheet, name: string): CellArea | null => {
  const found = findName(book, sheet, name) ?? findName(book, null, name);
  return found && areaOfFormula(book, found.formula);
};

/** `'绩效 表'!$A$1:$B$2` */
export const fixedReference = (area: CellArea): string =>
  `${sheetPrefix(area.sheet.name)}!${areaName(area).replace(
    /([A-Z]+)?(\d+)?/g,
    (_, letters?: string, digits?: string) => `${letters ? `$${letters}` : ""}${digits ? `$${digits}` : ""}`,
  )}`;

export const addName = (book: Book, scope: Sheet | null, name: string, refersTo: string, comment: string): BookName => {
  if (!/^[\p{L}_\\][\p{L}\p{N}_.\\?]*$/u.test(name) || parseArea(name)) throw invalidArgument(`not a name: ${name}`);
  if (findName(book, scope, name)) throw new HostError("ItemAlreadyExists", `The name ${name} already exists.`);
  const defined: DefinedName = { Name: name, RefersTo: refersTo.replace(/^=/, ""), Comment: comment };
  done(book.file.SetDefinedName(scope ? { ...defined, Scope: scope.name } : defined));
  book.touchWorkbook();
  return { name, formula: `=${refersTo.replace(/^=/, "")}`, comment, sheet: scope };
};

export const deleteName = (book: Book, { name, sheet }: BookName): void => {
  done(book.file.DeleteDefinedName(sheet ? { Name: name, Scope: sheet.name } : { Name: name }));
  book.touchWorkbook();
};

/** Sets one of the names Excel keeps for itself on a sheet; "" takes it away. */
export const setOwnName = (book: Book, sheet: Sheet, name: string, refersTo: string): void => {
  book.file.DeleteDefinedName({ Name: name, Scope: sheet.name });
  if (refersTo !== "") done(book.file.SetDefinedName({ Name: name, RefersTo: refersTo, Scope: sheet.name }));
};
