import type { Parts } from "../package/parts";
import { WorkbookProblem } from "../problem";
import { packageOf } from "./biffPackage";
import { readBook } from "./biffBook";
import { openCompoundFile } from "./compoundFile";

/** [MS-CFB] 2.2: the compound file of Office 97-2003, of WPS's .et, and of an encrypted package. */
const SIGNATURE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
/** [MS-XLS]: BIFF2 to BIFF4 begin with their BOF record and no container. */
const OLD_STREAMS = [
  [0x09, 0x00, 0x04, 0x00],
  [0x09, 0x02, 0x06, 0x00],
  [0x09, 0x04, 0x06, 0x00],
];

const startsWith = (bytes: Uint8Array, signature: readonly number[]): boolean =>
  signature.every((byte, index) => bytes[index] === byte);

/** Whether bytes are of the times before packages, told by how they begin: names end in .xls or .et as people like. */
export const isLegacy = (bytes: Uint8Array): boolean =>
  startsWith(bytes, SIGNATURE) || OLD_STREAMS.some((signature) => startsWith(bytes, signature));

/** A workbook of Excel 97-2003 or of WPS as a package, or why it cannot be read. */
export function openLegacy(bytes: Uint8Array): Parts | WorkbookProblem {
  if (!startsWith(bytes, SIGNATURE)) return new WorkbookProblem("legacy-format");
  const container = openCompoundFile(bytes);
  if (container === null) return new WorkbookProblem("damaged", "compound file");
  const names = new Set(container.names.map((name) => name.toLowerCase()));
  if (names.has("encryptedpackage")) return new WorkbookProblem("password-protected");
  if (!names.has("workbook")) return new WorkbookProblem(names.has("book") ? "legacy-format" : "not-a-workbook");
  const stream = container.stream("Workbook");
  if (stream === null) return new WorkbookProblem("damaged", "Workbook");
  const book = readBook(stream);
  return book instanceof WorkbookProblem ? book : packageOf(book);
}
