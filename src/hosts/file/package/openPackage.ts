import { isLegacy, openLegacy } from "../legacy/openLegacy";
import { WorkbookProblem } from "../problem";
import { type Contents, contentsOf } from "./contents";
import { nameInPackage, type Parts, unpack } from "./parts";
import { textOf } from "./xml";

export interface OpenedPackage {
  readonly parts: Parts;
  readonly contents: Contents;
  /** Whether the bytes were of an older format, of which the package was made. */
  readonly converted: boolean;
}

const startsWith = (bytes: Uint8Array, signature: readonly number[]): boolean =>
  signature.every((byte, index) => bytes[index] === byte);

const ZIP = [0x50, 0x4b];

/** What systems give out as .xls and is a page or a table of Excel 2003's own XML. */
const isPage = (bytes: Uint8Array): boolean =>
  /^\s*(?:<!doctype html|<html|<head|<meta|<table|<\?xml|<\?mso|mime-version:)/i.test(textOf(bytes.subarray(0, 1024)));

const problemOfOtherPackage = (parts: Parts): WorkbookProblem => {
  if (textOf(parts["mimetype"]).startsWith("application/vnd.oasis.opendocument.spreadsheet")) {
    return new WorkbookProblem("open-document");
  }
  return new WorkbookProblem("not-a-workbook");
};

/** Bytes -> the package and its list of sheets, or the reason why they are no workbook we can read. */
export const openPackage = (bytes: Uint8Array): OpenedPackage | WorkbookProblem => {
  if (bytes.length === 0) return new WorkbookProblem("empty-file");
  const converted = isLegacy(bytes);
  if (!converted && !startsWith(bytes, ZIP)) return new WorkbookProblem(isPage(bytes) ? "web-page" : "not-a-workbook");
  const parts = converted ? openLegacy(bytes) : unpack(bytes);
  if (parts instanceof WorkbookProblem) return parts;
  const contents = contentsOf(parts);
  if (contents === null) return problemOfOtherPackage(parts);
  if (contents.workbookPart.endsWith(".bin")) return new WorkbookProblem("binary-workbook");
  const root = /<(?:[\w.-]+:)?([A-Za-z]+)[\s>]/.exec(
    textOf(parts[contents.workbookPart]).replace(/<!--[\s\S]*?-->/g, ""),
  );
  if (root?.[1] !== "workbook") return new WorkbookProblem("not-a-workbook");
  if (!contents.sheets.some(({ kind }) => kind === "worksheet")) return new WorkbookProblem("no-worksheet");
  if (nameInPackage(parts, "[Content_Types].xml") === null) return new WorkbookProblem("damaged", "no content types");
  return { parts, contents, converted };
};
