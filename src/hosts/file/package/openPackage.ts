import { WorkbookProblem } from "../problem";
import { type Contents, contentsOf } from "./contents";
import { nameInPackage, type Parts, unpack } from "./parts";
import { textOf } from "./xml";

export interface OpenedPackage {
  readonly parts: Parts;
  readonly contents: Contents;
}

const startsWith = (bytes: Uint8Array, signature: readonly number[]): boolean =>
  signature.every((byte, index) => bytes[index] === byte);

/** [MS-CFB] 2.2: the compound file of Office 97-2003, and of an encrypted package. */
const COMPOUND_FILE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
/** [MS-XLS]: BIFF2 to BIFF4 begin with their BOF record and no container. */
const OLD_STREAMS = [
  [0x09, 0x00, 0x04, 0x00],
  [0x09, 0x02, 0x06, 0x00],
  [0x09, 0x04, 0x06, 0x00],
];
const ZIP = [0x50, 0x4b];

/** Stream names stand in the directory in UTF-16, somewhere on a sector boundary: 128 bytes an entry. */
const hasStream = (bytes: Uint8Array, name: string): boolean => {
  for (let at = 0; at + 2 * name.length <= bytes.length; at += 128) {
    let same = 0;
    while (same < name.length && bytes[at + 2 * same] === name.charCodeAt(same) && bytes[at + 2 * same + 1] === 0)
      same++;
    if (same === name.length && bytes[at + 2 * same] === 0) return true;
  }
  return false;
};

const problemOfCompoundFile = (bytes: Uint8Array): WorkbookProblem => {
  if (hasStream(bytes, "EncryptedPackage")) return new WorkbookProblem("password-protected");
  return new WorkbookProblem(
    hasStream(bytes, "Workbook") || hasStream(bytes, "Book") ? "legacy-format" : "not-a-workbook",
  );
};

const problemOfOtherPackage = (parts: Parts): WorkbookProblem => {
  if (textOf(parts["mimetype"]).startsWith("application/vnd.oasis.opendocument.spreadsheet")) {
    return new WorkbookProblem("open-document");
  }
  return new WorkbookProblem("not-a-workbook");
};

/** Bytes -> the package and its list of sheets, or the reason why they are no workbook we can read. */
export const openPackage = (bytes: Uint8Array): OpenedPackage | WorkbookProblem => {
  if (bytes.length === 0) return new WorkbookProblem("empty-file");
  if (startsWith(bytes, COMPOUND_FILE)) return problemOfCompoundFile(bytes);
  if (OLD_STREAMS.some((signature) => startsWith(bytes, signature))) return new WorkbookProblem("legacy-format");
  if (!startsWith(bytes, ZIP)) return new WorkbookProblem("not-a-workbook");
  const parts = unpack(bytes);
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
  return { parts, contents };
};
